import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { MONTH, WEEKDAY } from '../../../language/data/word-classes';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/**
 * End (exclusive) of the date of the saying that stands at unit `k` between a cue and a bare clause: "on Nov. 3 the gate …", "on May 3, 2019,
 * the gate …", "on the 3rd the gate …", "two days ago the gate …", "last Thursday the gate …"; `k` itself where none stands there or no clause follows.
 */
export function dateBeforeClause(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const first = tags[k] === 'ADP' ? k + 1 : k;
  const end = dateEnd(sentence, first);
  if (end <= first) return k;
  const opens = tags[end] === 'DET' || tags[end] === 'PRON' || tags[end] === 'PROPN';
  return opens && units[end]?.lower !== 'that' && startsClause(sentence, end) ? end : k;
}

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
