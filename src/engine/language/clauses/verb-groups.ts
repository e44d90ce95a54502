import {
  BASE_IN_ED,
  BASE_IN_ING,
  BE,
  FINITE_AUXILIARY,
  HAVE,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  MODAL,
  MONTH,
  NEGATION,
  WEEKDAY,
} from '../data/word-classes';
import type { Clauses } from '../units';

/** A verb with its auxiliaries as units `[first, head]`, adverbs between them included. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** "would", "may", "will" …: what was said is not known to have been said. */
  readonly modal: string | null;
}

/** Reads the verb group whose head is unit `head`. */
export function verbGroupAt(clauses: Clauses, head: number): VerbGroup {
  const { units, tags } = clauses;
  let first = head;
  let negated = false;
  let modal: string | null = null;
  let finite = false;
  let to = false;
  let be = false;
  let have = false;
  for (let i = head - 1; i >= 0 && i >= head - LONGEST_GROUP; i--) {
    const lower = units[i]?.lower ?? '';
    // "Will wrote": a name, whatever verb it looks like.
    if (tags[i] === 'PROPN') break;
    // "the minutes of the meeting in May say"
    if (lower === 'may' && units[i]?.text === 'May' && tags[i - 1] === 'ADP') break;
    if (NEGATION.has(lower)) negated = true;
    else if (isAuxiliary(clauses, i)) {
      if (MODAL.has(lower) && !HAVE.has(lower)) modal = lower;
      if (FINITE_AUXILIARY.has(lower)) finite = true;
      if (BE.has(lower) && first >= i + 1) be ||= !have || lower === 'been';
      if (HAVE.has(lower)) have = true;
    } else {
      const before = pastInsertion(clauses, i);
      if (before < i) {
        i = before + 1;
        continue;
      }
      if (lower === 'longer' && units[i - 1]?.lower === 'no') {
        negated = true;
        i--;
      } else if (
        lower === 'to' &&
        i >= head - LONGEST_BEHIND_TO &&
        !(first === head && isOnlyPast(units[head]?.lower ?? ''))
      ) {
        to = true;
        first = i;
        break;
      } else break;
    }
    first = i;
  }
  const lower = units[head]?.lower ?? '';
  const ing = lower.endsWith('ing') || lower.endsWith('in’') || lower.endsWith("in'");
  const passive = be && !ing && isPast(lower);
  let form: VerbGroup['form'];
  // "to have said": "have" is finite only where no "to" stands before it.
  if (to) form = 'infinitive';
  else if (finite) form = 'finite';
  else if (ing) form = 'ing';
  else if (be || have) form = 'participle';
  else form = 'finite';
  return { first, head, form, passive, negated, modal };
}

/** A group begins within this many units before its verb. */
const LONGEST_GROUP = 8;
/** Its "to" stands within this many. */
const LONGEST_BEHIND_TO = 4;

function isAuxiliary({ units, tags }: Clauses, i: number): boolean {
  const lower = units[i]?.lower ?? '';
  return tags[i] === 'AUX' || (tags[i] === 'VERB' && (BE.has(lower) || HAVE.has(lower))) || MODAL.has(lower);
}

/** Unit before what stands between auxiliary and verb and ends at unit `i`: "has [clearly] said", "has[, however,] said", "had [on May 2] assured"; `i` itself where nothing of the kind does. */
function pastInsertion(clauses: Clauses, i: number): number {
  const { units, tags } = clauses;
  const lower = units[i]?.lower ?? '';
  if (tags[i] === 'ADV' || INSERTED.has(lower)) return i - 1;
  if (lower === ',' && tags[i - 1] === 'ADV' && units[i - 2]?.lower === ',' && tags[i - 3] === 'AUX')
    return i - 3;
  const had = hadBeforeTime(clauses, i);
  return had >= 0 ? had : i;
}

/** Words that stand between auxiliary and verb as adverbs do. */
const INSERTED = new Set(['only', 'both', 'all', 'each', 'likely']);

/** "those we spoke to said": a form that is no infinitive. */
function isOnlyPast(lower: string): boolean {
  return PAST_OF_SAYING.has(lower) || (lower.endsWith('ed') && isPast(lower));
}

const PAST_OF_SAYING = new Set(['said', 'told', 'wrote', 'thought', 'felt']);

/** "had on May 2 assured", "has on Friday said": the auxiliary before a day that ends at unit `k`; -1 where none stands. */
function hadBeforeTime({ units, tags }: Clauses, k: number): number {
  const at = (i: number) => units[i]?.lower ?? '';
  const day = tags[k] === 'NUM' && (MONTH.has(at(k - 1)) || CUT_MONTH.test(at(k - 1))) ? k - 1 : k;
  if (!(day < k || WEEKDAY.has(at(k))) || at(day - 1) !== 'on') return -1;
  return tags[day - 2] === 'AUX' && HAVE.has(at(day - 2)) ? day - 2 : -1;
}

/** "Nov 2" */
const CUT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** True for forms that look like a past tense or participle. */
export function isPast(lower: string): boolean {
  if (lower.endsWith('ed')) return !BASE_IN_ED.has(lower);
  if (IRREGULAR_PAST.has(lower) || IRREGULAR_PARTICIPLE.has(lower)) return true;
  // "laboratory-grown"
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && isPast(lower.slice(hyphen + 1));
}

/** True when unit `i` is a verb or auxiliary in a finite form, so that a clause stands on it. */
export function isFiniteAt({ units, tags }: Clauses, i: number): boolean {
  const lower = units[i]?.lower ?? '';
  if (tags[i] === 'AUX') return FINITE_AUXILIARY.has(lower);
  if (tags[i] !== 'VERB') return FINITE_AUXILIARY.has(lower) && !NEVER_FINITE.has(tags[i] ?? '');
  if (lower.endsWith('ing') && !BASE_IN_ING.has(lower)) return false;
  const before = units[i - 1]?.lower ?? '';
  return before !== 'to';
}

/** Whether a finite verb group begins among units `[first, last)`. */
export function holdsFinite(clauses: Clauses, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isFiniteAt(clauses, k)) return true;
  return false;
}

/** Last unit, before unit `end`, of the verb group that begins at unit `k`: "had not been oiled". */
export function groupEnd({ tags }: Clauses, k: number, end: number): number {
  if (tags[k] === 'VERB') return k;
  let last = k;
  while (last + 1 < end && WITHIN_GROUP.has(tags[last + 1] ?? '')) last++;
  return last + 1 < end && tags[last + 1] === 'VERB' ? last + 1 : last;
}

/** Parts of speech between the first auxiliary of a group and its verb. */
const WITHIN_GROUP = new Set<string>(['AUX', 'ADV', 'PART']);

/** Tags of words that are no verb, though they look like an auxiliary. */
const NEVER_FINITE = new Set<string>(['PART', 'NOUN', 'PROPN']);

/** True when a finite verb stands before unit `end`: what follows does not open the sentence. */
export function finiteBefore(clauses: Clauses, end: number): boolean {
  return holdsFinite(clauses, 0, end);
}
