import type { Clauses } from '../units';
import { isPast } from './verb-groups';

// Verbs behind a comma that share the subject of the verb before it.

/** "Bank cuts rates, warns of inflation": where no stop closes the sentence, a verb in the present right behind a comma has the subject of the one before. */
export function joinsInHeadline({ units, tags, isHeadline }: Clauses, comma: number, verb: number): boolean {
  const own = units[verb]?.lower ?? '';
  if (!isHeadline || comma !== verb - 1 || tags[verb] !== 'VERB') return false;
  return !own.endsWith('ing') && !isPast(own) && !closesAside({ units, tags }, comma);
}

/** "Holm, the pilot who brought it in, says": whether the comma closes an aside with a clause of its own. */
function closesAside({ units }: Pick<Clauses, 'units' | 'tags'>, comma: number): boolean {
  let clause = false;
  for (let k = comma - 1; k > 0; k--) {
    if (units[k]?.lower === ',') return clause;
    clause ||= units[k]?.lower === 'who';
  }
  return false;
}

/** "Holm condemned the toll, proposed a ferry, and left", "then says": the verb at unit `verb` behind the comma goes on with the subject of the one before. */
export function joinsInSeries({ units, tags }: Clauses, comma: number, verb: number): boolean {
  const own = units[verb]?.lower ?? '';
  if (units[comma + 1]?.lower === 'then') return true;
  if (comma !== verb - 1 || tags[verb] !== 'VERB' || units[verb + 1]?.lower === 'by' || !isPast(own))
    return false;
  for (let k = verb + 1; k + 1 < units.length && k < verb + LONGEST_SERIES; k++) {
    if (tags[k] === 'QUOTE' || units[k]?.lower === ';') return false;
    if (
      tags[k] === 'CCONJ' &&
      units[k - 1]?.lower === ',' &&
      tags[k + 1] === 'VERB' &&
      isPast(units[k + 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** In units. */
const LONGEST_SERIES = 60;
