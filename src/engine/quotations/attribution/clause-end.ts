import { isFiniteAt } from '../../language/clauses/verb-groups';
import { COMMENTING } from '../data/commenting';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** Name of the rule by which a clause that was said ends before the comma at unit `e`: what follows to the sentence's end is the writer's remark on it. Empty when none does. */
export function clauseEnd(sentence: SpeechSentence, e: number): string {
  const { units, tags } = sentence;
  const next = units[e + 1]?.lower ?? '';
  if (COMMENTING.has(next)) return 'comment';
  if (next === 'a' || next === 'an') return summarises(sentence, e + 1) ? 'summary' : '';
  if (next === 'both' || next === 'some' || next === 'all')
    return units[e + 2]?.lower === 'of' && /^(?:which|whom)$/.test(units[e + 3]?.lower ?? '')
      ? 'relative'
      : '';
  const second = units[e + 2]?.lower ?? '';
  if (next === 'compared') return 'comparison';
  if (next === 'as' && AUXILIARY.has(second)) return 'comparison';
  if (next === 'but' && THIRD_PERSON.has(second) && isFiniteAt(sentence, e + 3)) return 'contrast';
  if (next === 'which' && tags[e + 2] === 'AUX') return closesSentence(sentence, e + 1) ? 'relative' : '';
  if (next === 'who' && tags[e - 1] === 'PROPN') return closesSentence(sentence, e + 1) ? 'relative' : '';
  return '';
}

/** ", as has the mayor", ", as was the case" */
const AUXILIARY = new Set(['has', 'have', 'had', 'did', 'do', 'does', 'was', 'were', 'is', 'are']);
const THIRD_PERSON = new Set(['he', 'she', 'they']);

/** ", a move that could delay the vote": a noun with a clause about it, to the sentence's end; not ", a slope where fish spawn". */
function summarises(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  let noun = false;
  for (let i = k + 1; i < units.length; i++) {
    if (tags[i] === 'PUNCT' || tags[i] === 'QUOTE' || units[i]?.lower === 'where') return false;
    if (tags[i] === 'VERB' && (tags[i - 1] === 'DET' || tags[i - 1] === 'ADJ')) continue;
    if (isFiniteAt(sentence, i)) return noun && closesSentence(sentence, i);
    if (tags[i] === 'NOUN') noun = true;
  }
  return false;
}

/** No comma with a verb right behind it follows: the clause at unit `k` is the sentence's last. */
function closesSentence(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  for (let i = k; i < units.length; i++)
    if (
      tags[i] === 'QUOTE' ||
      (units[i]?.lower === ',' &&
        (isFiniteAt(sentence, i + 1) ||
          (tags[i + 1] === 'ADV' && isFiniteAt(sentence, i + 2)) ||
          tags[i + 1] === 'CCONJ'))
    )
      return false;
  return true;
}
