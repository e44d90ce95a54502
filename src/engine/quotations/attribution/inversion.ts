import { startsClause } from '../../language/clauses/clause';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import { SUBORDINATOR } from '../../language/clauses/words';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Stretch } from './draft';
import { phraseToRight } from './phrase-right';

/** Verbs whose subject may stand behind them after a clause: "The plan failed, said Smith, who …". */
const INVERTING = new Set([
  'say',
  'add',
  'explain',
  'note',
  'warn',
  'write',
  'report',
  'argue',
  'recall',
  'predict',
]);

/** The source behind the cue at unit `i` when a clause and a comma stand before it and nothing but a person or body behind; null otherwise. */
export function invertedSource(
  sentence: SpeechSentence,
  i: number,
  lemma: string,
): (Stretch & { head: number }) | null {
  const { units, tags } = sentence;
  if (!INVERTING.has(lemma) || units[i - 1]?.lower !== ',' || tags[i - 2] === 'QUOTE') return null;
  if (!hasMainVerb(sentence, i - 1)) return null;
  const right = phraseToRight(sentence, i + 1);
  if (!right || right.first !== i + 1 || (tags[right.head] !== 'PROPN' && tags[right.head] !== 'NOUN'))
    return null;
  const next = units[right.last]?.lower ?? '.';
  const closed =
    /^[.;!?]$/.test(next) || next === ',' || tags[right.last] === 'ADP' || tags[right.last] === 'QUOTE';
  return closed && !startsBareClause(sentence, i + 1, right) ? right : null;
}

/** "Smith, a lawyer, said Jones was gone": behind the cue stands a clause, not its subject. */
function startsBareClause(sentence: SpeechSentence, from: number, { last }: Stretch): boolean {
  const { units } = sentence;
  if (units[last]?.lower !== ',' && startsClause(sentence, from)) {
    for (let k = last; k < units.length && k < last + 6; k++) {
      if (units[k]?.lower === ',') return false;
      if (isFiniteAt(sentence, k)) return true;
    }
  }
  return false;
}

/** Whether a finite verb of the sentence's own, in no relative or subordinate clause, stands before unit `end`. */
function hasMainVerb(sentence: SpeechSentence, end: number): boolean {
  const { units, tags } = sentence;
  let subordinate = false;
  for (let k = 0; k < end; k++) {
    const lower = units[k]?.lower ?? '';
    if (lower === ',' || lower === ';') subordinate = false;
    else if (SUBORDINATOR.has(lower) || /^(?:who|which|whose|whom|where|that)$/.test(lower))
      subordinate = true;
    else if (!subordinate && isFiniteAt(sentence, k) && (tags[k] === 'AUX' || tags[k] === 'VERB') && k > 0)
      return true;
  }
  return false;
}
