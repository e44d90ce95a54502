import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensPlainClause } from './bare-clause';
import { roughlyEnd } from './roughly';

/** Whether the preposition stands behind the object at unit `k`, before any verb or mark: "put the loss at a fifth", "attributed it to the storm". "at" leads to an amount. */
export function leadsOnWith(sentence: SpeechSentence, k: number, preposition: string): boolean {
  const { units, tags } = sentence;
  for (let i = k + 1; i < units.length && i < k + LONGEST_OBJECT; i++) {
    // "identified risks such as fire", "attacked the village as night fell"
    if (preposition === 'down to' ? leadsDown(sentence, i) : false) return true;
    if (units[i]?.lower === preposition && units[i - 1]?.lower !== 'such')
      return preposition === 'at'
        ? isAmount(sentence, i + 1)
        : preposition !== 'as' || !opensPlainClause(sentence, i + 1);
    if (tags[i] === 'VERB' || tags[i] === 'AUX' || units[i]?.lower === ',') return false;
  }
  return false;
}

const LONGEST_OBJECT = 20;

/** "put the delay down to the storm" */
function leadsDown({ units }: SpeechSentence, i: number): boolean {
  return units[i]?.lower === 'down' && units[i + 1]?.lower === 'to';
}

/** "25,000 dollars", "about $12 billion", "a fifth of it" */
function isAmount(sentence: SpeechSentence, k: number): boolean {
  // "at just over a thousand", "at “well over a thousand”"
  const from = roughlyEnd(sentence, sentence.tags[k] === 'ADV' ? k + 1 : k);
  for (let i = from; i < baseEndFrom(sentence, from); i++)
    if (AMOUNT.has(sentence.tags[i] ?? '') || SHARE.has(sentence.units[i]?.lower ?? '')) return true;
  return false;
}

const AMOUNT = new Set<string>(['NUM', 'SYM', 'QUOTE']);
const SHARE = new Set([
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'tenth',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'zero',
  'nil',
]);
