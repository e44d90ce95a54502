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
    // "On Monday Holm", but "Monday's statement".
    if (WEEKDAY.has(lower) && !isPossessive(clauses, i + 1) && !isDetermined(clauses, i)) break;
    // "last month Holm"
    if (tags[i + 1] === 'PROPN' && WHICH_TIME.has(units[i - 1]?.lower ?? '') && isTimeWord(clauses, i)) break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM' || tag === 'X') {
      // A finished noun phrase is followed by a name: "On the day Smith said".
      first = i;
    } else if (
      lower === 'that' &&
      (tags[i - 1] === 'VERB' ||
        tags[i - 1] === 'NOUN' ||
        isTimeWord(clauses, i - 1) ||
        units[i + 1]?.lower.endsWith('s'))
    ) {
      // A conjunction taken for a determiner: "concern that groups …".
      break;
    } else if (tag === 'DET' || (tag === 'PRON' && POSSESSIVE_PRONOUN.has(lower))) {
      first = i;
      // "the newspaper The Pilot"
      if (units[i]?.text === 'The' && tags[i - 1] === 'NOUN' && tags[i + 1] === 'PROPN') continue;
      if (tags[i - 1] === 'DET' || (tag === 'DET' && POSSESSED.has(units[i - 1]?.lower ?? ''))) continue;
      break;
    } else if (isPossessive(clauses, i)) {
      if (i === 0 || !endsNounPhrase(clauses, i - 1)) break;
      first = i;
    } else if (
      tag === 'PUNCT' &&
      (lower === '-' || lower === '&' || lower === '/') &&
      units[i]?.end === units[first]?.start
    ) {
      first = i;
    } else if (
      lower === '&' ||
      (tag === 'CCONJ' && tags[i - 1] === 'PROPN' && tags[first] === 'PROPN' && first !== head) ||
      // "current and former officials"
      (tag === 'CCONJ' && tags[i - 1] === 'ADJ' && tags[first] === 'ADJ')
    ) {
      first = i;
    } else if (
      tag === 'VERB' &&
      /(?:ed|ing)$/.test(lower) &&
      (tags[i - 1] === 'DET' ||
        tags[i - 1] === 'ADJ' ||
        (tags[i - 1] === 'ADP' && lower.endsWith('ed')) ||
        // "the newly elected mayor"
        (lower.endsWith('ed') && describesParticiple(clauses, i - 1)) ||
        // "the Oslo-based broadcaster"
        (units[i - 1]?.lower === '-' && units[i - 1]?.end === units[i]?.start))
    ) {
      first = i;
    } else if (
      tag === 'ADV' &&
      (tags[first] === 'ADJ' ||
        tags[first] === 'VERB' ||
        // "then-Governor Holm"
        (lower === 'then' && units[first]?.lower === '-') ||
        (/^(?:then|earlier|later)$/.test(lower) && tags[i - 1] === 'DET'))
    ) {
      // "the then minister"
      first = i;
    } else if (lower === ')' && RETIRED.test(units[i - 1]?.lower ?? '') && units[i - 2]?.lower === '(') {
      first = i - 2;
    } else if (i === 0 && TITLE_OPENING_PARTICIPLE.has(lower)) {
      first = i;
    } else break;
  }
  return { first, last: end, head };
}

const WHICH_TIME = new Set(['last', 'this', 'next', 'that', 'earlier']);

/** "her Friday show", "the Monday meeting": whether what stands before unit `i` opens a phrase that the day belongs to. */
function isDetermined({ units, tags }: Clauses, i: number): boolean {
  return (
    tags[i + 1] === 'NOUN' && (tags[i - 1] === 'DET' || POSSESSIVE_PRONOUN.has(units[i - 1]?.lower ?? ''))
  );
}

/** "Rear Admiral (Retd.) Ada Holm" */
const RETIRED = /^ret(?:d|ired)?\.?$/;

const POSSESSED = new Set(['all', 'both', 'half', 'such', 'many']);

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
