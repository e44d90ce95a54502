import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import { LED_BY, SHORTLY_LED_BY } from '../../data/clause-leads';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensPlainClause } from './bare-clause';
import { roughlyEnd } from './roughly';

/**
 * Whether a clause stands at unit `k`, right behind a verb of saying, with something before its subject that leads no clause in elsewhere:
 * "said of the 40 boats, 12 had sunk", "said yes, it was weak", "said for now the gate would stay shut", "said up to a third had died".
 */
export function opensWithLead(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const number = roughlyEnd(sentence, k);
  if (number > k && lower === 'up') return startsClause(sentence, number);
  if (lower === 'once') return opensPlainClause(sentence, k + 1);
  if (units[k + 1]?.lower === ',')
    return (tags[k] === 'INTJ' || LED_BY.has(lower) || lower.endsWith('ly')) && startsClause(sentence, k + 2);
  // "said as far as he knew, the gate had held"
  const asFar = lower === 'as' && units[k + 2]?.lower === 'as';
  if (asFar || LED_BY.has(lower)) {
    for (let e = k + 2; e < units.length && e < k + LONGEST_LEAD && tags[e] !== 'QUOTE'; e++)
      if (units[e]?.lower === ',')
        return opensPlainClause(sentence, e + 1) || (tags[e + 1] === 'NUM' && startsClause(sentence, e + 1));
  }
  if (!SHORTLY_LED_BY.has(lower)) return false;
  const end = tags[k + 1] === 'ADV' ? k + 2 : baseEndFrom(sentence, k + 1);
  if (lower === 'by' && tags[k + 1] !== 'ADV') return false;
  const subject = tags[end];
  return end > k + 1 && (subject === 'PRON' || subject === 'DET') && opensPlainClause(sentence, end);
}

/** What leads a clause in has fewer units than this. */
const LONGEST_LEAD = 16;
