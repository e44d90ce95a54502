import type { Quotation, QuotationKind, SpokenDate } from '../../annotation';
import type { DatePhrase } from '../../dates/find-dates';
import { countBefore } from '../../text/sorted';
import { wordSet } from '../../text/word-set';
import type { Draft } from '../drafts/draft';
import { isYearPhrase } from '../../language/clauses/time-before-verb';
import { MONTH } from '../../language/data/word-classes';
import { ANOTHER_TIME_WORD, OCCASION_WORD } from '../data/days';
import type { Cast } from '../speakers/cast';
import { asSaid, firstFrom, isAdverbial } from './said-on';

const OCCASIONS = wordSet(OCCASION_WORD);
const ANOTHER_TIME = wordSet(ANOTHER_TIME_WORD);

/** A draft and the quotation it became. */
export interface Stated {
  readonly draft: Draft;
  readonly quotation: Quotation;
}

/** Where occasions are looked for. `starts` are the offsets at which the sentences outside quotations begin. */
export interface Occasions {
  readonly text: string;
  readonly cast: Cast;
  readonly dates: readonly DatePhrase[];
  readonly starts: readonly number[];
}

/** The day of words that their own sentence does not date: the day of what the same speaker said right before in the same paragraph, else of the occasion told there. */
export function sameOccasion(
  occasions: Occasions,
  draft: Draft,
  kind: QuotationKind,
  speaker: string | null,
  previous: Stated | null,
): SpokenDate | null {
  if (speaker === null) return null;
  if (
    previous?.quotation.saidOn &&
    previous.draft.sentence.block === draft.sentence.block &&
    previous.quotation.speaker === speaker &&
    !isAnotherTime(draft)
  )
    return previous.quotation.saidOn;
  if (kind === 'indirect') return null;
  return draft.sentence.within === null ? occasionDay(occasions, draft, speaker) : null;
}

/** "He now says", "had earlier denied", "said in January": a word of the sentence outside what is said puts it at another time. */
function isAnotherTime({ sentence, content }: Draft): boolean {
  return sentence.units.some(
    ({ lower, start }, k) =>
      (ANOTHER_TIME.has(lower) || MONTH.has(lower) || isYearPhrase(sentence, k)) &&
      !content.some((span) => span.start <= start && start < span.end),
  );
}

/** "In an address on Thursday, Holm appealed for calm. “…,” she said.": the day of the occasion that the sentence before tells of and in which the speaker is named. */
function occasionDay(
  { text, cast, dates, starts }: Occasions,
  { sentence }: Draft,
  speaker: string,
): SpokenDate | null {
  const start = startBefore(starts, sentence.start);
  if (start === null) return null;
  const found: DatePhrase[] = [];
  for (let d = firstFrom(dates, start); d < dates.length; d++) {
    const phrase = dates[d];
    if (!phrase || phrase.start >= sentence.start) break;
    if (isAdverbial(text, phrase)) found.push(phrase);
  }
  const [only] = found;
  if (!only?.date || found.length > 1) return null;
  const before = text.slice(start, sentence.start);
  if (before.includes('\n') && /\n\s*\n/.test(before)) return null;
  if (!cast.namesWithin({ start, end: sentence.start }).some(({ entity }) => entity === speaker)) return null;
  const words = before.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => OCCASIONS.has(word)) ? asSaid(text, only).date : null;
}

/** The greatest of `starts` below `offset`; null where there is none. */
function startBefore(starts: readonly number[], offset: number): number | null {
  return starts[countBefore(starts, (start) => start < offset) - 1] ?? null;
}
