import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { BE, WEEKDAY, WH } from '../../../language/data/word-classes';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { OF_A_DAY } from '../../data/occasions';
import { dateBeforeClause } from './date-before';
import { timeEnd } from './time-before';

/** "told supporters this weekend he would …": a time of the saying between it and the clause. */
export function isTimeBeforeClause(sentence: SpeechSentence, k: number): boolean {
  if (timeEnd(sentence, k) > k || dateBeforeClause(sentence, k) > k) return true;
  const lower = sentence.units[k]?.lower ?? '';
  if (lower !== 'this' && lower !== 'last' && lower !== 'earlier' && lower !== 'late') return false;
  const end = baseEndFrom(sentence, k);
  return (
    end > k && isTimeWord(sentence, end - 1) && !isFiniteAt(sentence, end) && startsClause(sentence, end)
  );
}

/** "said time was short", "said years of cuts had hurt it": whether the time at unit `k` is what a clause is about; not in "what she said Monday was". */
export function isTimeActing(sentence: SpeechSentence, cue: number, k: number): boolean {
  // "said Sunday trading would end"
  const describes = OF_A_DAY.has(sentence.units[k + 1]?.lower ?? '');
  if (!isTimeWord(sentence, k) || (baseEndFrom(sentence, k) > k + 1 && !describes)) return false;
  if (!describes && !isFiniteAt(sentence, k + 1) && sentence.units[k + 1]?.lower !== 'of') return false;
  for (let i = cue - 1; i >= 0 && i >= cue - LONGEST_RELATIVE; i--)
    if (WH.has(sentence.units[i]?.lower ?? '')) return false;
  const end = sentence.tags[k] === 'ADV' ? k + 1 : nounPhraseEndFrom(sentence, k);
  // "the merger announced Monday would end"
  const isDay = WEEKDAY.has(sentence.units[k]?.lower ?? '');
  return (
    end > k && isFiniteAt(sentence, end) && (!isDay || describes || BE.has(sentence.units[end]?.lower ?? ''))
  );
}

/** In units. */
const LONGEST_RELATIVE = 6;

/** A clause whose subject stands right at unit `k`. */
export function opensPlainClause(sentence: SpeechSentence, k: number): boolean {
  const tag = sentence.tags[k];
  if (tag !== 'PRON' && tag !== 'DET' && tag !== 'PROPN' && tag !== 'NOUN') return false;
  const end = nounPhraseEndFrom(sentence, k);
  return end > k && isFiniteAt(sentence, end) && !WH.has(sentence.units[k]?.lower ?? '');
}
