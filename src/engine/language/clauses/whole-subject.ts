import type { Clauses } from '../units';
import {
  APPROXIMATION,
  AMOUNT_NOUN,
  EXACTNESS,
  PLACE_BEHIND_NOUN,
  STANDS_FOR_PEOPLE,
} from '../data/noun-classes';
import { SHORTENING_PARTICIPLE } from '../data/verb-classes';
import { endsNounPhrase, isPossessive, isTimeWord } from './nominal-words';
import { isSetOff, type NounPhrase } from './phrase-before';
import { baseEndFrom, headEndingAt } from './phrase-behind';
import { isFiniteAt, isPast } from './verb-groups';
import { NEGATION, OBJECT_PRONOUN, RELATIVE } from '../data/word-classes';

/**
 * "Families that have members abroad [say]", "Emails between Holm and Berg [show]", "More than half of them [said]": the whole noun phrase
 * that opens at unit `first` and ends before unit `verb`; null where what stands there is more or less than one noun phrase. `inner` is the
 * first unit of the phrase right before the verb.
 */
export function phraseUpTo(clauses: Clauses, first: number, verb: number, inner: number): NounPhrase | null {
  if (verb - first > LONGEST || verb <= first) return null;
  const start = behindApproximation(clauses, first);
  let k = openingEnd(clauses, start, verb);
  // "a point Holm also made": two phrases side by side.
  if (k <= start || isBesideAnother(clauses, start, inner, k) || tellsWhen(clauses, start, k)) return null;
  const head = headEndingAt(clauses, k);
  let alone = false;
  while (k < verb) {
    // "The pilot asked for calm and the mayor said": what looked like a participle is a verb.
    if (alone && clauses.tags[k] === 'CCONJ') return null;
    const next = modifierEnd(clauses, k, verb);
    if (next <= k) return null;
    alone ||= clauses.tags[k] === 'VERB' && clauses.units[next]?.lower !== 'by';
    k = next;
  }
  return { first, last: verb, head };
}

/** Whether a phrase of its own begins at unit `inner`, right behind a noun or a figure in bold of the one from `start` to `end`. */
function isBesideAnother(clauses: Clauses, start: number, inner: number, end: number): boolean {
  const before = clauses.tags[inner - 1];
  const apart = before === 'NOUN' || before === 'PROPN' || isSetOff(clauses, inner - 1);
  return start < inner && inner < end && apart;
}

/** In units: what is longer is no subject that a reader would follow. */
const LONGEST = 40;

/** Unit behind words that say how exact an amount is: "more than", "nearly", "all but". */
function behindApproximation({ units, tags }: Clauses, first: number): number {
  const at = (k: number) => units[k]?.lower ?? '';
  let k = first;
  if (EXACTNESS.has(at(k)) && tags[k + 1] !== 'PUNCT') k++;
  const pair = APPROXIMATION.has(`${at(k)} ${at(k + 1)}`);
  if (pair) k += 2;
  else if (EXACTNESS.has(at(k)) && isAmount(tags[k + 1], at(k + 1))) k++;
  return pair || isAmount(tags[k], at(k)) ? k : first;
}

function isAmount(tag: string | undefined, lower: string): boolean {
  return tag === 'NUM' || lower === 'a' || AMOUNT_NOUN.has(lower);
}

/** "This week residents": a time among units `[first, last)` that is no measure of a thing, as in "hours of footage". */
function tellsWhen(clauses: Clauses, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (
      isTimeWord(clauses, k) &&
      !MEASURING.has(clauses.units[k + 1]?.lower ?? '') &&
      !isPossessive(clauses, k + 1)
    )
      return true;
  return false;
}

/** What leads from a measure or a record to its thing: "hours of footage", "minutes from the meeting". */
const MEASURING = new Set(['of', 'from']);

/** End of what a noun phrase opens with, its head included. */
function openingEnd(clauses: Clauses, k: number, verb: number): number {
  const lower = clauses.units[k]?.lower ?? '';
  // "what remains of the council"
  if (lower === 'what') return relativeEnd(clauses, k, verb);
  const end = Math.min(baseEndFrom(clauses, k), verb);
  if (end > k && (endsNounPhrase(clauses, end - 1) || headEndingAt(clauses, end) < end - 1)) return end;
  return STANDS_FOR_PEOPLE.has(lower) ? k + 1 : k;
}

/** End of one thing at unit `k` that describes the noun before it; `k` itself where none stands. */
function modifierEnd(clauses: Clauses, k: number, verb: number): number {
  const { units, tags } = clauses;
  const lower = units[k]?.lower ?? '';
  const tag = tags[k];
  if (RELATIVE.has(lower)) return relativeEnd(clauses, k, verb);
  // "the shop where the fire began"
  if (lower === 'where') {
    const own = phraseEnd(clauses, k + 1, verb, k);
    return own > k ? relativeEnd(clauses, own - 1, verb) : k;
  }
  // "a committee set up to study the gate"
  if (lower === 'to' && tags[k + 1] === 'VERB') return phraseEnd(clauses, k + 2, verb, k + 2);
  // "workers who were laid off"
  if (tag === 'ADP' && k + 1 === verb) return verb;
  if (tag === 'ADP' || lower === 'to') return phraseEnd(clauses, k + 1, verb, k);
  if (lower === 'and' || lower === 'or' || lower === 'nor' || lower === 'not') {
    const behind = NEGATION.has(units[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    return phraseEnd(clauses, behind, verb, k);
  }
  // "as well as the bishop"
  if (lower === 'as' && units[k + 1]?.lower === 'well' && units[k + 2]?.lower === 'as')
    return phraseEnd(clauses, k + 3, verb, k);
  // "privy to the talks"
  if (tag === 'ADJ' && (tags[k + 1] === 'ADP' || units[k + 1]?.lower === 'to')) return k + 1;
  if (tag === 'VERB' && isPast(lower) && k + 1 < verb) {
    if (lower === 'set' && units[k + 1]?.lower === 'up') return k + 2;
    const led = units[k + 1]?.lower === 'by' || (SHORTENING_PARTICIPLE.has(lower) && tags[k + 1] === 'ADP');
    return led ? k + 1 : k;
  }
  if (tag === 'VERB' && lower.endsWith('ing')) {
    const object = Math.min(baseEndFrom(clauses, k + 1), verb);
    return object > k + 1 ? object : k + 1;
  }
  if (tag === 'ADV' && PLACE_BEHIND_NOUN.has(lower)) return k + 1;
  return k;
}

/** End of the noun phrase at unit `k`; `none` where there is none. */
function phraseEnd(clauses: Clauses, k: number, verb: number, none: number): number {
  const start = behindApproximation(clauses, k);
  const end = openingEnd(clauses, start, verb);
  return end > start ? end : none;
}

/** End of the relative clause that "who" or "that" opens at unit `k`: its verb, with its object or what its subject is. */
function relativeEnd(clauses: Clauses, k: number, verb: number): number {
  const { units, tags } = clauses;
  let at = k + 1;
  if (units[k]?.lower === 'whose') at = openingEnd(clauses, at, verb);
  while (at < verb && tags[at] === 'ADV') at++;
  if (at >= verb || !isFiniteAt(clauses, at)) return k;
  // "has worked", "do not want to leave": one verb, and infinitives that hang on it.
  while (at < verb && isBeforeVerb(clauses, at)) at++;
  if (at < verb && tags[at] === 'VERB') at++;
  // "who buy and sell"
  if (at + 1 < verb && tags[at] === 'CCONJ' && tags[at + 1] === 'VERB') at += 2;
  while (at + 1 < verb && units[at]?.lower === 'to' && tags[at + 1] === 'VERB') at += 2;
  if (at < verb && tags[at] === 'ADJ' && tags[at + 1] !== 'NOUN') return at + 1;
  if (tags[at] === 'PRON') return OBJECT_PRONOUN.has(units[at]?.lower ?? '') ? Math.min(at + 1, verb) : at;
  return phraseEnd(clauses, at, verb, Math.min(at, verb));
}

/** Whether an auxiliary, an adverb or a negation stands at unit `k`. */
function isBeforeVerb({ units, tags }: Clauses, k: number): boolean {
  const tag = tags[k];
  return tag === 'AUX' || tag === 'ADV' || NEGATION.has(units[k]?.lower ?? '');
}
