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
      text: withAntecedent(quotation, text, content),
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

/** "which … absurd" as "The plan, which … absurd": content that begins with a relative pronoun alone, led in by what the pronoun stands for, as far as an article or a possessive shows where that begins. */
function withAntecedent({ content: [first] }: Quotation, text: string, content: string): string {
  if (!first || !RELATIVE.test(text.slice(first.start, Math.min(first.end, first.start + LONGEST_PRONOUN))))
    return content;
  const before = text.slice(Math.max(0, first.start - ANTECEDENT_REACH), first.start);
  const antecedent = ANTECEDENT.exec(before)?.[0];
  return antecedent === undefined
    ? content
    : `${words(antecedent, { start: 0, end: antecedent.length })} ${content}`;
}

const RELATIVE = /^(?:which|who|whom|that)$/i;
/** In code units, one more than the longest pronoun has. */
const LONGEST_PRONOUN = 6;
const ANTECEDENT_REACH = 80;
/** The last article or possessive before the pronoun, and the words behind it. */
const ANTECEDENT =
  /\b(?:the|an?|this|these|those|his|her|its|their|our|my|your)\s(?:(?!\b(?:the|an?|this|these|those|his|her|its|their|our|my|your)\s)[^.,;:!?“”"])+,?\s*$/i;
