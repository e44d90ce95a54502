import type { Quotation, QuotationKind } from '../annotation';
import type { Span } from '../text/span';
import { contains, overlaps } from '../text/span';
import type { Draft } from './attribution/draft';
import type { Quoted } from './marks/quoted';

/** A draft as the record states it, speaker still open. */
export function toQuotation(text: string, draft: Draft, quotes: readonly Quoted[]): Quotation {
  const level = draft.sentence.within?.children ?? quotes;
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  const verbatim = level
    .filter((quote) => content.some((span) => overlaps(span, quote)))
    .map(({ start, end }) => ({ start, end }));
  return {
    kind: kindOf(text, content, verbatim),
    content,
    verbatim,
    cue: draft.cue,
    source: draft.source,
    speaker: null,
    relays: [],
    addressee: null,
    act: draft.act,
    factuality: draft.attitude ? 'attitude' : draft.unreported ? 'unreported' : 'reported',
    saidOn: null,
    confidence: 0.5,
    reason: draft.construction,
  };
}

/** Direct when nothing but marks and connectives stands outside the quotation marks. */
function kindOf(text: string, content: readonly Span[], verbatim: readonly Span[]): QuotationKind {
  if (verbatim.length === 0) return 'indirect';
  let outside = '';
  for (const span of content) {
    let at = span.start;
    for (const quote of verbatim) {
      if (!contains(span, quote)) continue;
      outside += ` ${text.slice(at, quote.start)}`;
      at = quote.end;
    }
    outside += ` ${text.slice(at, span.end)}`;
  }
  return /[\p{L}\p{N}]/u.test(outside.replace(/\b(?:and|but|or)\b/gi, '')) ? 'mixed' : 'direct';
}
