import type { Quotation } from '../annotation';
import type { Entry } from './corpus-article';
import type { Claim } from './corpus-types';
import { stableId } from './stable-id';
import { words } from './words';

/** The claims of one article; `entityOf` gives the corpus entity of a local one. In the order of the record's quotations. */
export function readClaims(entry: Entry, entityOf: (local: string) => string | null): Claim[] {
  const { path, text, record } = entry.article;
  const seen = new Map<string, number>();
  return record.quotations.map((quotation) => {
    const speaker = quotation.speaker === null ? null : entityOf(quotation.speaker);
    // Nobody says with themselves, or passes on, what they say: readers may have found the two to be one.
    const isOther = (id: string | null): id is string => id !== null && id !== speaker;
    const addressee = quotation.addressee === null ? null : entityOf(quotation.addressee);
    const content = contentText(quotation, text);
    const sourceText = quotation.source ? words(text, quotation.source) : null;
    const label = `${content}\u0000${sourceText ?? ''}`;
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return {
      id: stableId('c', path, content, sourceText ?? '', String(nth)),
      path,
      kind: quotation.kind,
      act: quotation.act,
      factuality: quotation.factuality,
      speaker,
      coSpeakers: [...new Set((quotation.coSpeakers ?? []).map(entityOf).filter(isOther))],
      sourceText,
      source: quotation.source,
      cue: quotation.cue,
      content: quotation.content,
      text: content,
      date: quotation.saidOn?.date ?? null,
      dateBasis: quotation.saidOn?.basis ?? null,
      relays: quotation.relays
        .map(({ start, end, entity }) => ({
          start,
          end,
          entity: entity === null ? null : entityOf(entity),
          text: words(text, { start, end }),
        }))
        .filter(({ entity }) => entity === null || isOther(entity)),
      addressee: isOther(addressee) ? addressee : null,
      confidence: quotation.confidence,
      reason: quotation.reason,
    };
  });
}

function contentText(quotation: Quotation, text: string): string {
  return quotation.content.map((span) => words(text, span)).join(' … ');
}
