import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import { isPast } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { COMPLETING_WORD, CONDITION_NOUN } from '../../data/completing';
import type { SpeechSentence } from '../../sentences/speech-sentence';

const COMPLETING = wordSet(COMPLETING_WORD);

/** ", because the gate was stuck", ", including the crane", ", to keep it open": what completes a clause behind its cue, at unit `k`. */
export function completes(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (COMPLETING.has(lower) || setsCondition(sentence, k)) return true;
  if (lower === 'to') return isInfinitive(sentence, k);
  return lower === 'by' && (tags[k + 1] === 'DET' || (units[k + 1]?.lower.endsWith('ing') ?? false));
}

/** Whether the "to" at unit `k` leads an infinitive; ", to scattered applause" tells how the words were received. */
export function isInfinitive({ units, tags }: SpeechSentence, k: number): boolean {
  const next = units[k + 1]?.lower ?? '';
  return tags[k + 1] === 'VERB' && !(next.endsWith('ed') && isPast(next));
}

/** ", on condition that he may stay", ", as long as it holds", ", in exchange for the land": whether what the clause depends on follows at unit `k`. */
function setsCondition(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (lower === 'as') return units[k + 1]?.lower === 'long' && units[k + 2]?.lower === 'as';
  if (tags[k] !== 'ADP') return false;
  const end = baseEndFrom(sentence, k + 1);
  const link = CONDITION_NOUN.get(units[end - 1]?.lower ?? '');
  return link !== undefined && link === units[end]?.lower;
}
