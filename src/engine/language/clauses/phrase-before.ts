import { wordSet } from '../../text/word-set';
import { BEHIND_NOUN } from '../data/noun-classes';
import { TITLE_OPENING_PARTICIPLE } from '../data/verb-classes';
import { CLAUSE_LEADING, POSSESSIVE_PRONOUN, WEEKDAY } from '../data/word-classes';
import type { Clauses } from '../units';
import { REACH, describesParticiple, endsNounPhrase, isPossessive, isTimeWord } from './nominal-words';

/** A noun phrase as units `[first, last)`; `head` is the array position of its head noun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The noun phrase without what follows its head ("the minister" of "the minister of trade") that ends just before unit `end`, or null. */
export function baseEndingAt(clauses: Clauses, end: number): NounPhrase | null {
  const { units, tags } = clauses;
  const head = end - 1;
  if (head < 0 || !endsNounPhrase(clauses, head)) return null;
  if (tags[head] === 'PRON' || tags[head] === 'DET') return { first: head, last: end, head };
  let first = head;
  const limit = Math.max(0, head - REACH);
  while (first > limit) {
    const i = first - 1;
    const tag = tags[i];
    const lower = units[i]?.lower ?? '';
    if (isTimeBefore(clauses, i)) break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM' || tag === 'X') {
      first = i;
    } else if (lower === 'that' && isConjunction(clauses, i)) break;
    else if (tag === 'DET' || (tag === 'PRON' && POSSESSIVE_PRONOUN.has(lower))) {
      first = i;
      if (!isDeterminedFurther(clauses, i)) break;
    } else if (isPossessive(clauses, i)) {
      if (i === 0 || !endsNounPhrase(clauses, i - 1)) break;
      first = i;
    } else if (
      joinsWithin(clauses, i, first, head) ||
      describesByParticiple(clauses, i) ||
      describesByAdverb(clauses, i, first)
    ) {
      first = i;
    } else if (lower === ')' && RETIRED.test(units[i - 1]?.lower ?? '') && units[i - 2]?.lower === '(') {
      first = i - 2;
    } else if (i === 0 && TITLE_OPENING_PARTICIPLE.has(lower)) {
      first = i;
    } else break;
  }
  return { first, last: end, head };
}

/** "On Monday Holm", "last month Holm", "**3.31pm** Holm": the word at unit `i` tells when, and does not belong to the phrase behind it as in "Monday's statement". */
function isTimeBefore(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  if (WEEKDAY.has(units[i]?.lower ?? '') && !isPossessive(clauses, i + 1) && !isDetermined(clauses, i))
    return true;
  if (isSetOff(clauses, i)) return true;
  return tags[i + 1] === 'PROPN' && WHICH_TIME.has(units[i - 1]?.lower ?? '') && isTimeWord(clauses, i);
}

/** "**3.31pm** Holm": whether the figure at unit `i` stands in bold and is told apart by it from what follows. */
export function isSetOff({ units, tags }: Clauses, i: number): boolean {
  if (tags[i] !== 'NUM' && tags[i] !== 'SYM') return false;
  return (units[i + 1]?.start ?? 0) - (units[i]?.end ?? 0) >= WIDEST_SPACE;
}

/** In UTF-16 code units: no blank between two words is so wide, a blank and two asterisks are. */
const WIDEST_SPACE = 3;

const WHICH_TIME = new Set(['last', 'this', 'next', 'that', 'earlier']);

/** "her Friday show", "the Monday meeting": whether what stands before unit `i` opens a phrase that the day belongs to. */
function isDetermined({ units, tags }: Clauses, i: number): boolean {
  return (
    tags[i + 1] === 'NOUN' && (tags[i - 1] === 'DET' || POSSESSIVE_PRONOUN.has(units[i - 1]?.lower ?? ''))
  );
}

/** "concern that groups …": whether "that" at unit `i` is a conjunction, though it was taken for a determiner. */
function isConjunction(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  return (
    tags[i - 1] === 'VERB' ||
    tags[i - 1] === 'NOUN' ||
    isTimeWord(clauses, i - 1) ||
    (units[i + 1]?.lower.endsWith('s') ?? false)
  );
}

/** Whether the phrase goes on before the determiner at unit `i`: "all the ships", "the newspaper The Pilot". */
function isDeterminedFurther({ units, tags }: Clauses, i: number): boolean {
  if (units[i]?.text === 'The' && tags[i - 1] === 'NOUN' && tags[i + 1] === 'PROPN') return true;
  return tags[i - 1] === 'DET' || (tags[i] === 'DET' && BEFORE_DETERMINER.has(units[i - 1]?.lower ?? ''));
}

const BEFORE_DETERMINER = new Set(['all', 'both', 'half', 'such', 'many']);

/** Whether the mark or conjunction at unit `i` joins what stands before it to the phrase from unit `first` on: "vice-chair", "Holm & Berg", "current and former officials". */
function joinsWithin({ units, tags }: Clauses, i: number, first: number, head: number): boolean {
  const lower = units[i]?.lower ?? '';
  if (lower === '&') return true;
  if (tags[i] === 'PUNCT') return (lower === '-' || lower === '/') && units[i]?.end === units[first]?.start;
  if (tags[i] !== 'CCONJ') return false;
  return (
    (tags[i - 1] === 'PROPN' && tags[first] === 'PROPN' && first !== head) ||
    (tags[i - 1] === 'ADJ' && tags[first] === 'ADJ')
  );
}

/** "the elected mayor", "the newly elected mayor", "the Oslo-based broadcaster": whether the verb form at unit `i` describes what stands behind it. */
function describesByParticiple(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  const lower = units[i]?.lower ?? '';
  const past = lower.endsWith('ed');
  if (tags[i] !== 'VERB' || !(past || lower.endsWith('ing'))) return false;
  return (
    tags[i - 1] === 'DET' ||
    tags[i - 1] === 'ADJ' ||
    (past && (tags[i - 1] === 'ADP' || describesParticiple(clauses, i - 1))) ||
    (units[i - 1]?.lower === '-' && units[i - 1]?.end === units[i]?.start)
  );
}

/** "a very old ship", "the then minister", "then-Governor Holm": whether the adverb at unit `i` belongs to the phrase from unit `first` on. */
function describesByAdverb({ units, tags }: Clauses, i: number, first: number): boolean {
  if (tags[i] !== 'ADV') return false;
  const lower = units[i]?.lower ?? '';
  return (
    tags[first] === 'ADJ' ||
    tags[first] === 'VERB' ||
    (lower === 'then' && units[first]?.lower === '-') ||
    (FORMERLY.has(lower) && tags[i - 1] === 'DET')
  );
}

const FORMERLY = new Set(['then', 'earlier', 'later']);

/** "Rear Admiral (Retd.) Ada Holm" */
const RETIRED = /^ret(?:d|ired)?\.?$/;

/** The noun phrase with its prepositional phrases, coordinated phrases and "X, Y and Z" that ends just before unit `end`, or null. */
export function nounPhraseEndingAt(clauses: Clauses, end: number): NounPhrase | null {
  const { units, tags } = clauses;
  const base = baseEndingAt(clauses, end);
  if (!base) return null;
  let { first, head } = base;
  const limit = Math.max(0, end - REACH);
  while (first > limit) {
    const i = first - 1;
    const lower = units[i]?.lower ?? '';
    if (lower === 'of' && QUANTIFIER.has(units[i - 1]?.lower ?? '')) {
      first = i - 1;
      head = i - 1;
    } else if (
      (tags[i] === 'ADP' || lower === 'to') &&
      !CLAUSE_LEADING.has(lower) &&
      i > 0 &&
      endsNounPhrase(clauses, i - 1) &&
      !isTimeAfter(clauses, i)
    ) {
      const outer = baseEndingAt(clauses, i);
      if (!outer || isTimeWord(clauses, outer.head)) break;
      if (tags[outer.head] === 'PRON' && !QUANTIFIER.has(units[outer.head]?.lower ?? '')) break;
      first = outer.first;
      head = outer.head;
    } else if (lower === 'as' && units[i - 1]?.lower === 'well' && units[i - 2]?.lower === 'as') {
      // "Holm as well as Berg"
      const left = baseEndingAt(clauses, i - 2);
      if (!left || !startsClauseBefore(clauses, left.first)) break;
      first = left.first;
      head = left.head;
    } else if (i > 1 && BEHIND_NOUN.get(lower)?.has(units[i - 1]?.lower ?? '')) {
      const outer = baseEndingAt(clauses, i - 1);
      if (!outer || tags[outer.head] === 'PRON') break;
      first = outer.first;
      head = outer.head;
    } else if (
      tags[i] === 'CCONJ' &&
      (lower === 'and' || lower === 'or') &&
      i > 0 &&
      endsNounPhrase(clauses, i - 1)
    ) {
      const left = baseEndingAt(clauses, i);
      if (!left || !startsClauseBefore(clauses, left.first)) break;
      first = left.first;
    } else break;
  }
  return { first, last: end, head };
}

const QUANTIFIER = wordSet(
  'some many most several few one none both all others those any each neither either nobody anybody everybody somebody anyone everyone someone',
);

function isTimeAfter(clauses: Clauses, preposition: number): boolean {
  return (
    isTimeWord(clauses, preposition + 1) ||
    (clauses.units[preposition]?.lower === 'in' && isYear(clauses.units[preposition + 1]?.lower ?? ''))
  );
}

function isYear(lower: string): boolean {
  return (
    lower.length === 4 && (lower.startsWith('1') || lower.startsWith('20')) && !Number.isNaN(Number(lower))
  );
}

function startsClauseBefore({ units, tags }: Clauses, first: number): boolean {
  if (first === 0) return true;
  const tag = tags[first - 1];
  const lower = units[first - 1]?.lower ?? '';
  return (
    tag === 'PUNCT' ||
    tag === 'SCONJ' ||
    tag === 'QUOTE' ||
    tag === 'CCONJ' ||
    lower === 'that' ||
    lower === 'both'
  );
}
