import { onOneLine } from '../engine/text/on-one-line';
import type { Corpus } from '../engine/corpus/corpus';
import type { Span } from '../engine/text/span';
import { speakerWords } from './describe-claim';
import { kindWord } from './phrases';
import type { Reader } from './reader';
import { reportedClaimsIn } from './reported-claims';
import { shorten } from './shorten';

/** One line of the outline. `span` covers `at`, the words to select. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'headline' | 'heading' | 'quotation';
  readonly span: Span;
  readonly at: Span;
}

/** The outline of an article: headline and headings, and every quotation with its speaker; in the order of the text. */
export function outlineOf(corpus: Corpus, path: string, reader: Reader): OutlineItem[] {
  const article = corpus.article(path);
  if (!article) return [];
  const items: OutlineItem[] = [];
  for (const { kind, start, end } of article.record.article.blocks) {
    if (kind !== 'headline' && kind !== 'heading') continue;
    const name = shorten(onOneLine(article.text.slice(start, end)).trim(), NAME_LENGTH);
    if (name !== '') items.push({ name, detail: '', kind, span: { start, end }, at: { start, end } });
  }
  for (const claim of reportedClaimsIn(corpus, path)) {
    const [first] = claim.content;
    if (!first || claim.text === '') continue;
    items.push({
      name: shorten(claim.text, NAME_LENGTH),
      detail: `${speakerWords(corpus, claim, reader)} · ${kindWord(claim.kind, reader)}`,
      kind: 'quotation',
      span: first,
      at: first,
    });
  }
  return items.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const NAME_LENGTH = 80;
