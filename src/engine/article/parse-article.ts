import type { Block, BlockKind, PublicationDate } from '../annotation';
import type { Span } from '../text/span';
import type { Article } from './article';
import { markBoilerplate } from './boilerplate';
import { readByline } from './byline';
import { classifyLine, isDeck, isHeading, isHeadline, withoutMarkup } from './classify';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { inferPublished } from './infer-published';
import { type Line, readLines } from './lines';
import { isHardWrapped } from './paragraphs';
import { type Dateline, dayFromYearsNamed, readDateLine, readDateline } from './publication';
import { findPublisher } from './publisher';

/**
 * Reads the structure of a page: blocks, headline, byline, publisher, date. Never throws; linear in the text's length.
 * `path` decides by its ending whether Markdown marks are read as such.
 */
export function parseArticle(text: string, path: string): Article {
  const front = readFrontMatter(text);
  const isMarkdown = /\.(?:md|markdown|mdown)$/i.test(path);
  const lines = readLines(text, front?.end ?? 0, text.length);
  const marks = markBoilerplate(text, lines);
  if (isMarkdown) markFences(text, lines, marks);
  const paragraphs = joinParagraphs(text, lines, marks, isMarkdown);
  const blocks = classify(text, paragraphs, front, isMarkdown);
  return {
    text,
    headline: front?.title ?? spanOf(blocks.find((block) => block.kind === 'headline')),
    byline: readAuthors(text, front, blocks),
    publisher: findPublisher(text, front, blocks, datelinesOf(text, blocks)),
    published: findPublished(text, front, blocks),
    blocks: front ? [{ kind: 'boilerplate', ...withoutBlankEnd(text, front) }, ...blocks] : blocks,
  };
}

/** A run of lines read as one, with what is known of it before its words are looked at. */
interface Paragraph extends Span {
  readonly boilerplate: boolean;
  /** True when an empty line comes before it. */
  readonly afterGap: boolean;
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
    const joins = boilerplate
      ? last?.boilerplate
      : wrapped && !line.afterGap && !last?.boilerplate && !startsItem;
    if (last && joins) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, boilerplate, afterGap: line.afterGap });
  });
  return paragraphs;
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

function classify(
  text: string,
  paragraphs: readonly Paragraph[],
  front: FrontMatter | null,
  isMarkdown: boolean,
): Block[] {
  const blocks: Block[] = [];
  /** What the top of the page has shown so far: a deck follows only a headline, a heading only a body. */
  let stage: 'top' | 'headline' | 'body' = 'top';
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.boilerplate) {
      blocks.push({ kind: 'boilerplate', start: paragraph.start, end: paragraph.end });
      return;
    }
    const level = isMarkdown
      ? (/^#{1,6}(?=\s)/.exec(text.slice(paragraph.start, paragraph.start + 7))?.[0].length ?? 0)
      : 0;
    const span = isMarkdown ? withoutMarkup(text, paragraph) : paragraph;
    if (span.start >= span.end) return;
    const next = paragraphs.slice(i + 1, i + 6).find((other) => !other.boilerplate);
    let kind: BlockKind = classifyLine(text, span) ?? 'paragraph';
    if (kind === 'paragraph') {
      const titled = front?.title
        ? text.slice(front.title.start, front.title.end) === text.slice(span.start, span.end)
        : false;
      if (stage === 'top' && (titled || level > 0 || (!front?.title && isHeadline(text, span, next)))) {
        kind = 'headline';
        stage = 'headline';
      } else if (level > 0 || (stage === 'body' && isHeading(text, span, next, paragraph.afterGap)))
        kind = 'heading';
      else if (stage === 'headline' && isDeck(text, span, next)) kind = 'deck';
      else stage = 'body';
    }
    blocks.push({ kind, start: span.start, end: span.end });
  });
  return blocks;
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
  front: FrontMatter | null,
  blocks: readonly Block[],
): PublicationDate | null {
  if (front?.published) {
    const { start, end, date } = front.published;
    return { date, basis: 'frontMatter', start, end };
  }
  for (const block of blocks) {
    const date = block.kind === 'dateline' || block.kind === 'byline' ? readDateLine(text, block) : null;
    if (date) return date;
  }
  const datelines = datelinesOf(text, blocks);
  for (const { written } of datelines) {
    const date = written?.year ? dayFromYearsNamed(text, written) : null;
    if (written && date) return { date, basis: 'dateline', start: written.start, end: written.end };
  }
  const addresses = blocks.filter((block) => block.kind === 'source');
  return inferPublished(text, addresses, datelines);
}

function datelinesOf(text: string, blocks: readonly Block[]): Dateline[] {
  const found: Dateline[] = [];
  let looked = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const dateline = readDateline(text, block);
    if (dateline) found.push(dateline);
    if (++looked >= PARAGRAPHS_WITH_DATELINE) break;
  }
  return found;
}

const PARAGRAPHS_WITH_DATELINE = 3;

function spanOf(block: Block | undefined): Span | null {
  return block ? { start: block.start, end: block.end } : null;
}

function withoutBlankEnd(text: string, span: Span): Span {
  return { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
}
