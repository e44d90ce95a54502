import type { Block, BlockKind } from '../annotation';
import type { Span } from '../text/span';
import { classifyLine, isDeck, isHeading, isHeadline, withoutMarkup } from './classify';
import type { FrontMatter } from './front-matter';
import { isKicker, readMasthead } from './masthead';

/** A run of lines read as one, with what is known of it before its words are looked at. */
export interface Paragraph extends Span {
  readonly boilerplate: boolean;
  /** True when an empty line comes before it. */
  readonly afterGap: boolean;
}

/** The blocks of a page and the outlet's name from its masthead. */
export interface Layout {
  readonly blocks: Block[];
  readonly masthead: string | null;
}

/** Gives every paragraph its kind, from the top of the page down. */
export function readLayout(
  text: string,
  paragraphs: readonly Paragraph[],
  front: FrontMatter | null,
  isMarkdown: boolean,
): Layout {
  const blocks: Block[] = [];
  let masthead: string | null = null;
  let stage: Stage = 'top';
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.boilerplate) {
      blocks.push({ kind: 'boilerplate', start: paragraph.start, end: paragraph.end });
      return;
    }
    const level = isMarkdown ? headingLevel(text, paragraph) : 0;
    const span = isMarkdown ? withoutMarkup(text, paragraph) : paragraph;
    if (span.start >= span.end) return;
    const next = nextText(paragraphs, i);
    let kind: BlockKind = classifyLine(text, span) ?? 'paragraph';
    // An agency in brackets behind the last sentence credits the story, not a picture.
    if (
      kind === 'caption' &&
      stage === 'body' &&
      !next &&
      CLOSING_CREDIT.test(text.slice(span.start, span.end))
    )
      kind = 'paragraph';
    if (stage === 'top' && level === 0 && !masthead && kind !== 'source') {
      masthead = next ? readMasthead(text, span, text.slice(span.end, span.end + REST_LOOKED_AT)) : null;
      if (masthead) kind = 'source';
    } else if (
      stage === 'top' &&
      kind === 'paragraph' &&
      masthead &&
      !paragraph.afterGap &&
      isTagline(text, paragraphs, i)
    ) {
      kind = 'source';
    }
    if (kind === 'paragraph')
      [kind, stage] = kindByPlace(text, span, { level, next, stage, front, afterGap: paragraph.afterGap });
    blocks.push({ kind, start: span.start, end: span.end });
  });
  return { blocks, masthead };
}

/** What the top of the page has shown so far: a deck follows only a headline, a heading only a body. */
type Stage = 'top' | 'headline' | 'body';

/** How much of the page after the first line is searched for the outlet's name, in UTF-16 code units. */
const REST_LOOKED_AT = 100_000;

interface Place {
  readonly level: number;
  readonly next: Span | undefined;
  readonly stage: Stage;
  readonly front: FrontMatter | null;
  readonly afterGap: boolean;
}

function kindByPlace(
  text: string,
  span: Span,
  { level, next, stage, front, afterGap }: Place,
): [BlockKind, Stage] {
  const isTitle =
    front?.title && text.slice(front.title.start, front.title.end) === text.slice(span.start, span.end);
  if (stage === 'top') {
    if (isKicker(text, span)) return ['heading', 'top'];
    if (isTitle || level > 0 || (!front?.title && isHeadline(text, span, next)))
      return ['headline', 'headline'];
  }
  if (level > 0 || (stage === 'body' && isHeading(text, span, next, afterGap))) return ['heading', stage];
  if (stage === 'headline' && isDeck(text, span, next)) return ['deck', stage];
  return ['paragraph', 'body'];
}

/** The line under a masthead that praises the outlet: the headline comes after a gap, and is one. */
function isTagline(text: string, paragraphs: readonly Paragraph[], i: number): boolean {
  const line = paragraphs[i];
  const below = paragraphs[i + 1];
  return (
    line !== undefined &&
    below?.afterGap === true &&
    !below.boilerplate &&
    line.end - line.start <= LONGEST_TAGLINE &&
    isHeadline(text, below, nextText(paragraphs, i + 1))
  );
}

/** The next paragraph that is not boilerplate, if one follows soon. */
function nextText(paragraphs: readonly Paragraph[], i: number): Paragraph | undefined {
  return paragraphs.slice(i + 1, i + 6).find((other) => !other.boilerplate);
}

/** How many number signs make the line a Markdown heading; 0 for any other line. */
export function headingLevel(text: string, { start }: Span): number {
  return /^#{1,6}(?=\s)/.exec(text.slice(start, start + 7))?.[0].length ?? 0;
}

/** In UTF-16 code units. */
const LONGEST_TAGLINE = 90;

const CLOSING_CREDIT = /[.!?][”"’']?\s*\([^()\s/]{2,20}\)$/;
