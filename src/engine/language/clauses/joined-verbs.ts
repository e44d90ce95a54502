import { PLAINLY_SAID } from '../data/verb-classes';
import { DASH_OR_HYPHEN, WH } from '../data/word-classes';
import type { Clauses } from '../units';
import { findBack } from './find-back';
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

/** "The union, Portunia, called it “a theft”, demanded …, and left": whether what stands between the comma before and this one is no aside but the first verb of the series, with its object. */
export function followsInSeries(clauses: Clauses, comma: number, verb: number): boolean {
  const { units, tags } = clauses;
  if (!joinsInSeries(clauses, comma, verb)) return false;
  const before = findBack(comma - 1, (i) => units[i]?.lower === ',');
  return (
    tags[before + 1] === 'VERB' &&
    isPast(units[before + 1]?.lower ?? '') &&
    OBJECT.has(tags[before + 2] ?? '') &&
    tags[before - 1] !== undefined
  );
}

const OBJECT = new Set<string>(['DET', 'PRON', 'QUOTE']);

/** In units. */
const LONGEST_SERIES = 60;

/** "called the members - there are two - but said": the unit before the aside that the dash at unit `k` closes, else `k` itself. */
export function beforeDashes({ units }: Clauses, k: number): number {
  const mark = units[k]?.lower ?? '';
  if (!DASH_OR_HYPHEN.has(mark) || units[k]?.start === units[k - 1]?.end) return k;
  const open = findBack(k - 1, (i) => units[i]?.lower === mark);
  return open > 0 ? open - 1 : k;
}

/** "claims that Berg hid it and denied it": whether a verb in the present governs the clause that unit `lead` leads in, so that the one in the past behind the conjunction goes on with that clause. */
export function isSaidNow({ units, tags }: Clauses, lead: number, conjunction: number): boolean {
  const verb = tags[lead] === 'VERB' ? lead : lead - 1;
  const lower = units[verb]?.lower ?? '';
  if (tags[verb] !== 'VERB' || isPast(lower) || lower.endsWith('ing')) return false;
  if (tags[verb - 1] === 'AUX' || tags[verb - 1] === 'PART') return false;
  let next = conjunction + 1;
  while (tags[next] === 'ADV') next++;
  return tags[next] === 'VERB' && isPast(units[next]?.lower ?? '');
}

/** "reported on Monday that": whether the "that" at unit `lead` completes a verb of reporting, which takes no second verb of its own where the one reported on has one. */
export function isReported({ units, tags }: Clauses, lead: number): boolean {
  const verb = findBack(lead - 1, (i) => tags[i] === 'VERB');
  return verb >= 0 && /^report(?:s|ed|ing)?$/.test(units[verb]?.lower ?? '');
}

/** "Holm said more than 40 homes were lost and added": whether what looks like the phrase before the verb at unit `verb`, from unit `first` on, is a clause of its own. */
export function swallowsSaying({ units, tags }: Clauses, first: number, verb: number): boolean {
  for (let k = first + 1; k < verb; k++) {
    const lower = units[k]?.lower ?? '';
    if (WH.has(lower) || lower === 'that') return false;
    if (tags[k] === 'VERB' && PLAINLY_SAID.has(lower) && units[k + 1]?.lower !== 'by') return true;
  }
  return false;
}
