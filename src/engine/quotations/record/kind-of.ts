import type { QuotationKind } from '../../annotation';
import { contains, type Span } from '../../text/span';

/** Direct when nothing but marks and connectives stands outside the quotation marks, indirect when there are none, else mixed. */
export function kindOf(text: string, content: readonly Span[], verbatim: readonly Span[]): QuotationKind {
  if (verbatim.length === 0) return 'indirect';
  let outside = '';
  /** Array position of the first quotation that may lie in the span: both are sorted. */
  let first = 0;
  for (const span of content) {
    let at = span.start;
    while ((verbatim[first]?.start ?? Infinity) < span.start) first++;
    for (let i = first; (verbatim[i]?.start ?? Infinity) < span.end; i++) {
      const quote = verbatim[i];
      if (!quote || !contains(span, quote)) continue;
      outside += ` ${text.slice(at, quote.start)}`;
      at = quote.end;
    }
    outside += ` ${text.slice(at, span.end)}`;
  }
  return /[\p{L}\p{N}]/u.test(outside.replace(/\b(?:and|but|or)\b/gi, '')) ? 'mixed' : 'direct';
}
