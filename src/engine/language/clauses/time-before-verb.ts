import { ADVERB_DAY, MONTH, WEEKDAY } from '../data/word-classes';
import type { Clauses } from '../units';
import { baseEndingAt, isTimeWord } from './noun-phrases';

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
function timeLead({ units }: Clauses, first: number, k: number): number {
  let lead = first;
  for (let i = k - 1; i > first && i > k - 4; i--) if (TIME_LEAD.has(units[i]?.lower ?? '')) lead = i;
  return lead;
}

const TIME_LEAD = new Set(['late', 'early', 'last', 'this', 'earlier', 'later']);

/** "late on Monday": whether unit `k` shifts the time that a preposition leads to behind it. */
export function shiftsTime({ units, tags }: Clauses, k: number): boolean {
  return TIME_LEAD.has(units[k]?.lower ?? '') && tags[k + 1] === 'ADP';
}

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

/** "Holm early on Monday said": where the time that ends at unit `k` begins, its preposition and adverbs included; `k + 1` where none ends there, and 0 where nothing stands before it. */
export function timeStart(clauses: Clauses, k: number): number {
  const { tags } = clauses;
  if (!isTimeWord(clauses, k) && !isYearPhrase(clauses, k) && !isDayOfMonth(clauses, k)) return k + 1;
  const time = baseEndingAt(clauses, k + 1);
  if (!time) return 0;
  const lead = timeLead(clauses, time.first, k);
  const from = lead === time.first && tags[lead - 1] === 'ADV' ? lead - 1 : lead;
  let before = tags[from - 1] === 'ADP' ? from - 1 : from;
  while (before > 1 && (tags[before - 1] === 'ADV' || shiftsTime(clauses, before - 1))) before--;
  return Math.max(before, 0);
}

/** "[wrote to the board] on Monday asking": whether the verb at unit `verb`, or behind the time that begins there, ends in -ing. */
export function leadsToGerund({ units, tags }: Clauses, verb: number): boolean {
  let k = verb;
  while (k < verb + LONGEST_TIME && k < units.length && tags[k] !== 'VERB' && tags[k] !== 'PUNCT') k++;
  return units[k]?.lower.endsWith('ing') ?? false;
}

/** "early on Monday morning" */
const LONGEST_TIME = 5;
