import type { Clauses } from '../units';
import { isPossessive, isTimeWord } from './nominal-words';
import { opensAnew } from './opens-anew';
import { MONTH, POSSESSIVE_PRONOUN, SUBJECT_PRONOUN, WEEKDAY, WH } from './words';

export { isPossessive, isTimeWord } from './nominal-words';

/** A noun phrase as units `[first, last)`; `head` is the array position of its head noun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** No phrase is followed further than this many units. */
const REACH = 60;

/** True for units that can end a noun phrase. */
export function endsNounPhrase({ units, tags }: Clauses, i: number): boolean {
  const tag = tags[i];
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM' || tag === 'X') return true;
  const lower = units[i]?.lower ?? '';
  if (tag === 'PRON') return !POSSESSIVE_PRONOUN.has(lower) || lower === 'her' || lower === 'his';
  if (tag === 'ADJ')
    return (
      i > 0 &&
      (tags[i - 1] === 'DET' ||
        tags[i - 1] === 'PROPN' ||
        (tags[i - 1] === 'NOUN' && TITLE_ADJECTIVE.has(lower)) ||
        lower === 'chief' ||
        lower === 'head' ||
        lower === 'third')
    );
  return tag === 'DET' && SUBJECT_PRONOUN.has(lower);
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
    if (WEEKDAY.has(lower) && !isPossessive(clauses, i + 1)) break;
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
      (tags[first] === 'ADJ' || tags[first] === 'VERB' || (lower === 'then' && tags[i - 1] === 'DET'))
    ) {
      // "the then minister"
      first = i;
    } else if (lower === ')' && RETIRED.test(units[i - 1]?.lower ?? '') && units[i - 2]?.lower === '(') {
      first = i - 2;
    } else if (i === 0 && OFFICIAL_PARTICIPLE.has(lower)) {
      first = i;
    } else break;
  }
  return { first, last: end, head };
}

/** "Rear Admiral (Retd.) Ada Holm" */
const RETIRED = /^ret(?:d|ired)?\.?$/;

/** Participles that open a title: "Prosecuting counsel Ada Holm", "Acting mayor". */
const OFFICIAL_PARTICIPLE = new Set(
  'acting prosecuting defending presiding retired sitting visiting serving leading managing outgoing incoming investigating'.split(
    ' ',
  ),
);

/** "the newly", "Oslo's recently": an adverb at unit `k` that a participle before a noun follows. */
function describesParticiple(clauses: Clauses, k: number): boolean {
  const { units, tags } = clauses;
  if (tags[k] !== 'ADV' || !units[k]?.lower.endsWith('ly')) return false;
  return tags[k - 1] === 'DET' || isPossessive(clauses, k - 1);
}

/** A weekday behind "on", a month behind "in". */
function isDateOf({ units }: Clauses, k: number): boolean {
  const leading = units[k - 1]?.lower;
  const lower = units[k]?.lower ?? '';
  return (leading === 'on' && WEEKDAY.has(lower)) || (leading === 'in' && MONTH.has(lower));
}

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
    } else if (i > 1 && NEARNESS.get(lower)?.has(units[i - 1]?.lower ?? '')) {
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

/** Prepositions behind which a clause of its own begins as often as not: "the expulsion of diplomats after Holm called …". */
const CLAUSE_LEADING = new Set(['after', 'before', 'since', 'until', 'as']);

/** Adjectives that stand behind their noun with a preposition, by that: "a person close to the president", "two people familiar with the talks". */
const NEARNESS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set(['close', 'loyal', 'opposed', 'sympathetic', 'allied'])],
  ['with', new Set(['familiar', 'acquainted', 'angry', 'unhappy'])],
  ['of', new Set(['aware', 'critical', 'supportive'])],
  ['about', new Set(['knowledgeable', 'worried', 'concerned'])],
  ['for', new Set(['responsible'])],
  ['as', new Set(['such'])],
]);

const QUANTIFIER = new Set(
  'some many most several few one none both all others those any each neither either'.split(' '),
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

/** End (exclusive) of the base noun phrase that begins at unit `first`; `first` itself when there is none. */
export function baseEndFrom(clauses: Clauses, first: number): number {
  const { units, tags } = clauses;
  let i = first;
  const limit = Math.min(units.length, first + REACH);
  let seenNoun = false;
  for (; i < limit; i++) {
    const tag = tags[i];
    const lower = units[i]?.lower ?? '';
    if (tag === 'PRON' && !POSSESSIVE_PRONOUN.has(lower)) {
      if (i === first) return i + 1;
      break;
    }
    if (tag === 'PRON' && (lower === 'her' || lower === 'his') && i === first && !nominalNext(tags[i + 1]))
      return i + 1;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM' || tag === 'X') {
      if (seenNoun && (WEEKDAY.has(lower) || (tag === 'NUM' && isTimeWord(clauses, i + 1)))) break;
      // "on Tuesday prices rose", but "on Tuesday night" and "in May 2024"
      if (i === first + 1 && tag !== 'NUM' && isDateOf(clauses, first) && !isTimeWord(clauses, i)) break;
      seenNoun = true;
    } else if (tag === 'DET' || tag === 'PRON') {
      if (seenNoun) break;
      if (i === first && tag === 'DET' && SUBJECT_PRONOUN.has(lower) && !nominalNext(tags[i + 1]))
        return i + 1;
    } else if (tag === 'ADJ' && seenNoun && !staysBehind(clauses, i)) {
      // "called the plan lawful"
      break;
    } else if (
      tag === 'ADJ' ||
      (tag === 'ADV' && DESCRIBING.has(tags[i + 1] ?? '') && !seenNoun && !WH.has(lower)) ||
      (tag === 'ADV' && tags[i + 1] === 'VERB' && nominalNext(tags[i + 2]) && describesParticiple(clauses, i))
    ) {
      continue;
    } else if (isPossessive(clauses, i)) {
      if (!seenNoun) break;
      seenNoun = false;
    } else if (
      tag === 'PUNCT' &&
      (lower === '-' || lower === '/' || lower === '&') &&
      units[i]?.start === units[i - 1]?.end
    ) {
      continue;
    } else if (
      lower === '&' ||
      (tag === 'CCONJ' && lower === 'and' && tags[i - 1] === 'PROPN' && tags[i + 1] === 'PROPN')
    ) {
      continue;
    } else if (
      tag === 'VERB' &&
      /(?:ed|ing)$/.test(lower) &&
      !seenNoun &&
      i > first &&
      nominalNext(tags[i + 1])
    ) {
      continue;
    } else break;
  }
  while (i > first && (tags[i - 1] === 'PUNCT' || tags[i - 1] === 'CCONJ')) i--;
  if (opensAnew(clauses, first, i - 1)) i--;
  return seenNoun || i > first
    ? endsNounPhrase(clauses, i - 1) || tags[i - 1] === 'ADJ'
      ? i
      : first
    : first;
}

/** Unit of the head of the base noun phrase that ends before unit `end`: its last word, or the noun that an adjective stands behind ("people familiar with"). */
export function headEndingAt({ units, tags }: Clauses, end: number): number {
  const last = end - 1;
  const behind =
    tags[last] === 'ADJ' && (tags[end] === 'ADP' || units[end]?.lower === 'to') && tags[last - 1] === 'NOUN';
  return behind ? last - 1 : last;
}

/** Whether the adjective at unit `i`, behind a noun, belongs to its phrase: "the attorney general", "a person close to the talks", "a stone harbour wall". */
function staysBehind({ units, tags }: Clauses, i: number): boolean {
  const next = units[i + 1]?.lower;
  return (
    nominalNext(tags[i + 1]) || next === 'to' || next === 'with' || TITLE_ADJECTIVE.has(units[i]?.lower ?? '')
  );
}

/** What an adverb before it belongs to: "very long", "roughly 300". */
const DESCRIBING = new Set<string>(['ADJ', 'NUM']);

/** Adjectives that stand behind their noun. */
const TITLE_ADJECTIVE = new Set(['general', 'elect', 'designate', 'emeritus']);

function nominalNext(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'VERB';
}

/** End (exclusive) of the noun phrase from `first` with its prepositional phrases ("the minister of trade"); `first` when there is none. */
export function nounPhraseEndFrom(clauses: Clauses, first: number): number {
  const { units, tags } = clauses;
  let end = baseEndFrom(clauses, first);
  if (end === first) return first;
  for (let steps = 0; steps < 8; steps++) {
    const lower = units[end]?.lower ?? '';
    let next = end;
    if (
      tags[end] === 'ADP' &&
      POSTMODIFYING.has(lower) &&
      !isTimeWord(clauses, end + 1) &&
      units[end + 1]?.lower !== 'what'
    )
      next = baseEndFrom(clauses, end + 1) > end + 1 ? baseEndFrom(clauses, end + 1) : end;
    else if (tags[end] === 'CCONJ' && lower === 'and')
      next = baseEndFrom(clauses, end + 1) > end + 1 ? baseEndFrom(clauses, end + 1) : end;
    if (next === end) break;
    end = next;
  }
  return end;
}

const POSTMODIFYING = new Set('of for in at from on with to against about between by near'.split(' '));
