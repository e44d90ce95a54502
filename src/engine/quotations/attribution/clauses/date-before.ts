import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { MONTH, WEEKDAY } from '../../../language/data/word-classes';
import { OF_A_DAY } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { roughlyEnd } from './roughly';
import { SHIFT } from './time-before';

/**
 * End (exclusive) of the date of the saying that stands at unit `k` between a cue and a bare clause: "on Nov. 3 the gate …", "on May 3, 2019,
 * the gate …", "on the 3rd the gate …", "two days ago the gate …", "last Thursday the gate …", "Monday 12 people …", "late on Friday officers …"; `k` itself
 * where none stands there or no clause follows.
 */
export function dateBeforeClause(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const shifted = SHIFT.has(units[k]?.lower ?? '') ? k + 1 : k;
  const first = tags[shifted] === 'ADP' ? shifted + 1 : shifted;
  const day = dayEnd(sentence, first, first > shifted);
  const end = day > first ? day : dateEnd(sentence, first);
  if (end <= first) return k;
  const opens =
    tags[end] === 'DET' ||
    tags[end] === 'PRON' ||
    tags[end] === 'PROPN' ||
    (units[first]?.lower !== 'the' && opensOwn(sentence, end));
  return opens && units[end]?.lower !== 'that' && startsClause(sentence, roughlyEnd(sentence, end)) ? end : k;
}

/** End (exclusive) of the day, or behind a preposition (`led`) the month, at unit `first`, as far as words of time go: "Monday", "Tuesday evening", "last week", "Monday 4 March"; `first` where none stands there. */
export function dayEnd({ units, tags }: SpeechSentence, first: number, led: boolean): number {
  const lower = (at: number): string => units[at]?.lower ?? '';
  if (lower(first) === 'last' && (lower(first + 1) === 'week' || WEEKDAY.has(lower(first + 1))))
    return first + 2;
  if (MONTH.has(lower(first)) && led && !/^\d/.test(lower(first + 1))) return first + 1;
  if (!WEEKDAY.has(lower(first)) && lower(first) !== 'yesterday') return first;
  if (PART_OF_DAY.has(lower(first + 1))) return first + 2;
  // "Monday 4 March"
  return tags[first + 1] === 'NUM' && MONTH.has(lower(first + 2)) ? first + 3 : first + 1;
}

const PART_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "12 people", "officers", "heavy rain", rather than "trading" behind "Sunday": a phrase at unit `k` that the day before it does not describe. */
function opensOwn(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k] === 'NOUN') return !OF_A_DAY.has(units[k]?.lower ?? '');
  return OPENING.has(tags[k] ?? '') || roughlyEnd(sentence, k) > k;
}

const OPENING = new Set<string>(['NUM', 'ADV', 'ADJ']);

function dateEnd(sentence: SpeechSentence, first: number): number {
  const { units, tags } = sentence;
  const lower = (at: number): string => units[at]?.lower ?? '';
  if (MONTH.has(lower(first)) && tags[first + 1] === 'NUM') return pastYear(sentence, first + 2);
  if (tags[first] === 'NUM' && MONTH.has(lower(first + 1))) return pastYear(sentence, first + 2);
  if (lower(first) === 'the' && ORDINAL.test(lower(first + 1))) return first + 2;
  if ((lower(first) === 'last' || lower(first) === 'this') && WEEKDAY.has(lower(first + 1))) return first + 2;
  // "two days ago", "a week earlier"
  let last = first;
  while (last < first + LONGEST_COUNT && COUNTING.has(tags[last] ?? '')) last++;
  const counted = last > first && isTimeWord(sentence, last) && baseEndFrom(sentence, first) > last;
  return counted && lower(last + 1) === 'ago' ? last + 2 : first;
}

/** Past the year and the commas around it that may stand at unit `k`, behind a day and its month. */
function pastYear({ units }: SpeechSentence, k: number): number {
  const parted = units[k]?.lower === ',';
  const year = parted ? k + 1 : k;
  if (!YEAR.test(units[year]?.lower ?? '')) return k;
  return parted && units[year + 1]?.lower === ',' ? year + 2 : year + 1;
}

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
const YEAR = /^(?:19|20)\d\d$/;
const COUNTING = new Set<string>(['NUM', 'DET', 'ADJ']);
const LONGEST_COUNT = 3;
