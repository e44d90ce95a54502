import { startsClause } from '../../language/clauses/clause';
import { baseEndFrom, isTimeWord, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import { WH } from '../../language/clauses/words';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { timeEnd } from './time-before';

/** "told supporters this weekend he would …": a time of the saying between it and the clause. */
export function isTimeBeforeClause(sentence: SpeechSentence, k: number): boolean {
  if (timeEnd(sentence, k) > k) return true;
  const lower = sentence.units[k]?.lower ?? '';
  if (lower !== 'this' && lower !== 'last' && lower !== 'earlier' && lower !== 'late') return false;
  const end = baseEndFrom(sentence, k);
  return (
    end > k && isTimeWord(sentence, end - 1) && !isFiniteAt(sentence, end) && startsClause(sentence, end)
  );
}

/** A clause whose subject stands right at unit `k`. */
export function opensPlainClause(sentence: SpeechSentence, k: number): boolean {
  const tag = sentence.tags[k];
  if (tag !== 'PRON' && tag !== 'DET' && tag !== 'PROPN' && tag !== 'NOUN') return false;
  const end = nounPhraseEndFrom(sentence, k);
  return end > k && isFiniteAt(sentence, end) && !WH.has(sentence.units[k]?.lower ?? '');
}

/** "about", "over" or "around" before a number or a share. */
export function isRoughly({ units, tags }: SpeechSentence, k: number): boolean {
  return (
    /^(?:about|around|over|under)$/.test(units[k]?.lower ?? '') &&
    (tags[k + 1] === 'NUM' || tags[k + 1] === 'SYM' || /^(?:half|one|a)$/.test(units[k + 1]?.lower ?? '')) &&
    (units[k + 1]?.lower !== 'a' ||
      /^(?:quarter|third|dozen|hundred|fifth|tenth)$/.test(units[k + 2]?.lower ?? ''))
  );
}
