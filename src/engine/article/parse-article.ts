import type { Block, PublicationDate } from '../annotation';
import { dayOf, scanDates } from '../calendar/scan-dates';
import type { Span } from '../text/span';
import type { Article } from './article';
import { markBoilerplate } from './boilerplate';
import { readByline } from './byline';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { inferPublished } from './infer-published';
import { type Paragraph, headingLevel, readLayout } from './layout';
import { type Line, readLines } from './lines';
import { SHORTEST_WRAP, isHardWrapped } from './paragraphs';
import { datelinesOf, dayFromYearsNamed, readDateLine } from './publication';
import { findPublisher } from './publisher';

/**
 * Reads the structure of a page: blocks, headline, byline, publisher, date. Never throws; linear in the text's length.
 * Markdown marks are read as such where the ending of `path` says so, or the page begins with one of its headings.
 */
export function parseArticle(text: string, path: string): Article {
  const front = readFrontMatter(text);
  const lines = readLines(text, front?.end ?? 0, text.length);
  const isMarkdown = /\.(?:md|markdown|mdown)$/i.test(path) || beginsAsMarkdown(text, lines[0]);
  const marks = markBoilerplate(text, lines);
  if (isMarkdown) markFences(text, lines, marks);
  const paragraphs = joinParagraphs(text, lines, marks, isMarkdown);
  const { blocks, masthead } = readLayout(text, paragraphs, front, isMarkdown);
  return {
    text,
    headline: front?.title ?? spanOf(blocks.find((block) => block.kind === 'headline')),
    byline: readAuthors(text, front, blocks),
    publisher: findPublisher(text, front, blocks, datelinesOf(text, blocks), masthead),
    published: findPublished(text, path, front, blocks),
    blocks: front ? [{ kind: 'boilerplate', ...withoutBlankEnd(text, front) }, ...blocks] : blocks,
  };
}

function beginsAsMarkdown(text: string, line: Line | undefined): boolean {
  return line !== undefined && headingLevel(text, line) > 0;
}

/** Lines of hard-wrapped text and neighbouring boilerplate lines become one paragraph. */
function joinParagraphs(
  text: string,
  lines: readonly Line[],
  marks: readonly boolean[],
  isMarkdown: boolean,
): Paragraph[] {
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: { start: number; end: number; boilerplate: boolean; afterGap: boolean }[] = [];
  lines.forEach((line, i) => {
    const boilerplate = marks[i] ?? false;
    const last = paragraphs[paragraphs.length - 1];
    const startsItem = isMarkdown && /^(?:#|[-*+]\s|\d+[.)]\s)/.test(text.slice(line.start, line.start + 5));
    // A short line above (a masthead, a headline) was not broken by wrapping.
    const isBroken = wrapped && !line.afterGap && lengthOf(lines[i - 1]) >= SHORTEST_WRAP;
    const joins = boilerplate ? last?.boilerplate : isBroken && !last?.boilerplate && !startsItem;
    if (last && joins) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, boilerplate, afterGap: line.afterGap });
  });
  return paragraphs;
}

function lengthOf(line: Line | undefined): number {
  return line ? line.end - line.start : 0;
}

/** Code fences and what they hold are not prose. */
function markFences(text: string, lines: readonly Line[], marks: boolean[]): void {
  let fence = '';
  lines.forEach((line, i) => {
    const mark = /^(?:```|~~~)/.exec(text.slice(line.start, line.start + 3))?.[0] ?? '';
    if (fence || mark) marks[i] = true;
    if (mark && (!fence || fence === mark)) fence = fence ? '' : mark;
  });
}

function readAuthors(text: string, front: FrontMatter | null, blocks: readonly Block[]): Article['byline'] {
  if (front?.authors)
    return { start: front.authors.start, end: front.authors.end, authors: front.authors.names };
  for (const block of blocks) {
    const byline = block.kind === 'byline' ? readByline(text, block) : null;
    if (byline) return byline;
  }
  return null;
}

function findPublished(
  text: string,
  path: string,
  front: FrontMatter | null,
  blocks: readonly Block[],
): PublicationDate | null {
  if (front?.published) {
    const { start, end, date } = front.published;
    return { date, basis: 'frontMatter', start, end };
  }
  for (const block of blocks) {
    const date = readBlockDate(text, block);
    if (date) return date;
  }
  const datelines = datelinesOf(text, blocks);
  for (const { written } of datelines) {
    const date = written?.year ? dayFromYearsNamed(text, written) : null;
    if (written && date) return { date, basis: 'dateline', start: written.start, end: written.end };
  }
  const addresses = blocks.filter((block) => block.kind === 'source');
  return inferPublished(text, path, addresses, datelines, blocks[0]);
}

/** Lines about the page itself tell its date: those that give nothing else, and the full dates in bylines and mastheads. */
function readBlockDate(text: string, block: Block): PublicationDate | null {
  if (block.kind === 'dateline') return readDateLine(text, block);
  const isAddress = block.kind === 'source' && /^<?https?:/i.test(text.slice(block.start, block.start + 7));
  if (block.kind !== 'byline' && (block.kind !== 'source' || isAddress)) return null;
  for (const written of scanDates(text, block.start, block.end)) {
    const date = dayOf(written);
    if (date) return { date, basis: 'dateline', start: written.start, end: written.end };
  }
  return null;
}

function spanOf(block: Block | undefined): Span | null {
  return block ? { start: block.start, end: block.end } : null;
}

function withoutBlankEnd(text: string, span: Span): Span {
  return { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
}
