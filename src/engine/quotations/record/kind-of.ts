import type { QuotationKind } from '../../annotation';
import { contains, type Span } from '../../text/span';

/** Direct when nothing but marks and connectives stands outside the quotation marks, indirect when there are none, else mixed. */
export function kindOf(text: string, content: readonly Span[], verbatim: readonly Span[]): QuotationKind {
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
