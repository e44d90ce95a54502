import { ADVERB_DAY, MONTH, WEEKDAY } from '../data/word-classes';
import type { Clauses } from '../units';
import { isTimeWord } from './noun-phrases';

// The time that may stand between a subject and its verb: "Holm Sunday night said".

/** First unit of a day that ends at unit `k` with no preposition before it ("today", "Sunday night"); -1 when none does. */
export function bareDay(clauses: Clauses, k: number): number {
  const { units, tags } = clauses;
  if (ADVERB_DAY.has(units[k]?.lower ?? '')) return k;
  const day = TIME_OF_DAY.has(units[k]?.lower ?? '') ? k - 1 : k;
  const named = tags[day - 1] === 'PROPN' || tags[day - 1] === 'NOUN' || tags[day - 1] === 'PRON';
  return named && WEEKDAY.has(units[day]?.lower ?? '') && !isTimeWord(clauses, day - 1) ? day : -1;
}

const TIME_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "the ministry late Monday", "the bank late last week": where the time itself begins within the phrase from `first` to unit `k`. */
export function timeLead({ units }: Clauses, first: number, k: number): number {
  let lead = first;
  for (let i = k - 1; i > first && i > k - 4; i--) if (TIME_LEAD.has(units[i]?.lower ?? '')) lead = i;
  return lead;
}

const TIME_LEAD = new Set(['late', 'early', 'last', 'this', 'earlier', 'later']);

/** "April 9": the day of a month. */
export function isDayOfMonth({ units, tags }: Pick<Clauses, 'units' | 'tags'>, k: number): boolean {
  return tags[k] === 'NUM' && MONTH.has(units[k - 1]?.lower ?? '') && (units[k]?.lower.length ?? 0) <= 2;
}

/** "in 2010": a year behind a preposition of time. */
export function isYearPhrase({ units, tags }: Clauses, k: number): boolean {
  return (
    tags[k] === 'NUM' &&
    /^(?:1[6-9]|20)\d\d$/.test(units[k]?.lower ?? '') &&
    /^(?:in|since|by|of|early|late|mid)$/.test(units[k - 1]?.lower ?? '')
  );
}
