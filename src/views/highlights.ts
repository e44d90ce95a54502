import type { CorpusArticle } from '../engine/corpus/corpus-types';
import type { Span } from '../engine/text/span';

/** What is made visible in the text, each kind with a colour and a shape of its own. */
export const HIGHLIGHT_KINDS = [
  'person',
  'organization',
  'place',
  'nationality',
  'date',
  'direct',
  'mixed',
  'indirect',
  'cue',
  'boilerplate',
] as const;

/** A kind of span that is shown in a way of its own. */
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** Which spans of an article to show as what. Each list is sorted by start. */
export type Highlights = Readonly<Record<HighlightKind, readonly Span[]>>;

/** The highlights of an article that touch `[start, end)`, or all of them. */
export function highlightsOf({ record }: CorpusArticle, within?: Span): Highlights {
  const found: Record<HighlightKind, Span[]> = {
    person: [],
    organization: [],
    place: [],
    nationality: [],
    date: [],
    direct: [],
    mixed: [],
    indirect: [],
    cue: [],
    boilerplate: [],
  };
  const show = (kind: HighlightKind, { start, end }: Span) => {
    if (!within || (start < within.end && within.start < end)) found[kind].push({ start, end });
  };
  for (const mention of record.mentions) {
    // Pronouns and descriptions stay plain: a page where every "he" is underlined cannot be read.
    if (mention.form !== 'name' && mention.type !== 'date') continue;
    if (mention.type in found) show(mention.type as HighlightKind, mention);
  }
  for (const quotation of record.quotations) {
    if (quotation.factuality !== 'reported') continue;
    for (const span of quotation.content) show(quotation.kind, span);
    if (quotation.cue) show('cue', quotation.cue);
  }
  for (const block of record.article.blocks) {
    if (block.kind === 'boilerplate') show('boilerplate', block);
  }
  for (const spans of Object.values(found)) spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}

/** Runs of boilerplate with nothing but white space between them, for folding: from the first one's start to the last one's end. */
export function boilerplateRuns({ record, text }: CorpusArticle): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { kind, start, end } of record.article.blocks) {
    if (kind !== 'boilerplate') continue;
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
