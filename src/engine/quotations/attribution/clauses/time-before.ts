import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { wordSet } from '../../../text/word-set';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Words that open a time between a cue and what was said. */
const OPENS = wordSet(
  'a an one two three four five six seven several the that this same last late later earlier early since',
);
/** Words that shift a time: "late on Monday". */
export const SHIFT = new Set(['late', 'later', 'earlier', 'early', 'since']);
const COUNTED_FROM = new Set(['earlier', 'later', 'ago', 'before', 'after']);

/** End (exclusive) of a time phrase at unit `k` that leads to "that", "because", a comma or a quotation: "a day earlier", "later that day", "three weeks ago"; `k` itself when there is none. */
export function timeEnd(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (!OPENS.has(lower)) return k;
  const from = SHIFT.has(lower) ? k + 1 : k;
  let end = baseEndFrom(sentence, from);
  // "that day that the pier": the second "that" leads to the clause.
  while (end > from && !isTimeWord(sentence, end - 1)) end--;
  if (end === from) return k;
  if (COUNTED_FROM.has(units[end]?.lower ?? '')) end++;
  const next = units[end]?.lower ?? '';
  return next === 'that' || next === 'because' || next === ',' || next === ':' || tags[end] === 'QUOTE'
    ? end
    : k;
}
