import { wordSet } from '../../text/word-set';
import { PERIOD_NOUN } from '../data/noun-classes';
import { POSSESSIVE_PRONOUN, SOME_PEOPLE, TIME_NOUN } from '../data/word-classes';
import type { Clauses } from '../units';
import {
  baseEndingAt,
  endsNounPhrase,
  isPossessive,
  isTimeWord,
  nounPhraseEndingAt,
  type NounPhrase,
} from './noun-phrases';
import type { Subject } from './subject';
import { isPast } from './verb-groups';

// What of a noun phrase before a verb is its subject.

/** "Smith, 31, …": the end of the phrase before an age between commas, else `end` itself. */
export function beforeAge({ units, tags }: Clauses, end: number): number {
  const isAge = /^\d{1,3}$/.test(units[end - 1]?.lower ?? '') && units[end - 2]?.lower === ',';
  return isAge && endsName(tags[end - 3]) ? end - 2 : end;
}

function endsName(tag: string | undefined): boolean {
  return tag === 'PROPN' || tag === 'NOUN';
}

/** "Smith, a coordinator of the project, who said": the name before a description is whom "who" means. */
export function describedName(
  clauses: Clauses,
  phrase: { first: number; head: number },
): { first: number; head: number } | null {
  const { units, tags } = clauses;
  const k = phrase.first;
  if (units[k - 1]?.lower !== ',' || tags[k - 2] !== 'PROPN') return null;
  const name = nounPhraseEndingAt(clauses, k - 1);
  if (tags[k] !== 'DET' && !(name && opensClause(tags[name.first - 1]) && isRole(clauses, phrase)))
    return null;
  // "In Kenya, the director, …": a place or a day that opens the sentence is nobody.
  if (!name || tags[name.first - 1] === 'ADP' || isTimeWord(clauses, name.head)) return null;
  // "It rained on Isabela and Kalinga, the weather bureau, PAGASA, said"
  const partner = tags[name.first - 1] === 'CCONJ' ? baseEndingAt(clauses, name.first - 1) : null;
  if (partner && tags[partner.first - 1] === 'ADP') return null;
  return { first: name.first, head: name.head };
}

/** "the bank's head of lending", "head of lending at the bank": whether a phrase without an article is for what somebody is. */
function isRole(clauses: Clauses, { first, head }: { first: number; head: number }): boolean {
  for (let k = first + 1; k < head; k++) if (isPossessive(clauses, k)) return true;
  return clauses.tags[head] === 'NOUN';
}

/** Whether a clause can begin behind a unit with this tag. */
function opensClause(before: string | undefined): boolean {
  return before === undefined || before === 'PUNCT' || before === 'SCONJ' || before === 'CCONJ';
}

/** "The head of the board, Ada Holm, who chairs it, said": where the role begins that a clause opens with, before the name found; null where none does. */
export function roleBeforeName(
  clauses: Clauses,
  { first, head, through }: Subject,
): { first: number } | null {
  const { units, tags } = clauses;
  if (through !== 'adjacent' || tags[head] !== 'PROPN' || units[first - 1]?.lower !== ',') return null;
  const role = nounPhraseEndingAt(clauses, first - 1);
  if (!role || isTimeWord(clauses, role.head)) return null;
  const opening = units[role.first]?.lower ?? '';
  const owned = POSSESSIVE_PRONOUN.has(opening) || isPossessive(clauses, role.head - 1);
  if (!(owned || opening === 'one' || tags[role.first] === 'DET')) return null;
  return opensClause(tags[role.first - 1]) ? { first: role.first } : null;
}

/** "those surveyed said", "most of those polled said", "voters polled said": people a participle picks out. */
export function describedByParticiple(clauses: Clauses, k: number): Subject | null {
  const { units, tags } = clauses;
  const lower = units[k]?.lower ?? '';
  if (tags[k] !== 'VERB' || !isPast(lower)) return null;
  if (units[k - 1]?.lower !== 'those' && !(POLLED.has(lower) && tags[k - 1] !== 'PRON')) return null;
  if (!endsNounPhrase(clauses, k - 1) && units[k - 1]?.lower !== 'those') return null;
  const phrase = nounPhraseEndingAt(clauses, k) ?? { first: k - 1, last: k, head: k - 1 };
  const first =
    tags[phrase.first - 1] === 'ADP' && QUANTITY.has(units[phrase.first - 2]?.lower ?? '')
      ? phrase.first - 2
      : phrase.first;
  return { first, last: k + 1, head: phrase.head, through: 'adjacent' };
}

const POLLED = new Set(['polled', 'surveyed', 'interviewed', 'questioned']);

/** Words before "of" that tell how many, and leave the noun behind it the head: "most of the crew". */
export const QUANTITY = wordSet('most many some several few all both half each one none percent majority');

/** "in a 2003 memoir Holm said", "in her memoir Holm said": where the name begins that stands behind a phrase which leads the clause in; `first` where none does. */
function behindLead({ units, tags }: Clauses, first: number, head: number): number {
  if (
    !PLACING.has(units[first - 1]?.lower ?? '') ||
    tags[head] !== 'PROPN' ||
    !LEADS.has(units[first]?.lower ?? '')
  )
    return first;
  let name = head;
  while (name > first && tags[name - 1] === 'PROPN') name--;
  return tags[name - 1] === 'NOUN' ? name : first;
}

/** Prepositions that lead to where something is said. */
const PLACING = new Set(['in', 'on', 'at', 'during', 'after', 'throughout']);
const LEADS = new Set(['a', 'an', 'his', 'her', 'their', 'its']);

/** ", an assertion Hevea Lux rejects": where the name begins behind a thing that its verb tells of; `first` where none does. */
function behindThing({ units, tags }: Clauses, first: number, head: number): number {
  if (units[first - 1]?.lower !== ',' || !INDEFINITE.has(units[first]?.lower ?? '')) return first;
  let name = head + 1;
  while (name > first && tags[name - 1] === 'PROPN') name--;
  if (name > head || tags[name - 1] !== 'NOUN') return first;
  for (let k = first + 1; k < name - 1; k++) if (tags[k] !== 'ADJ') return first;
  return name;
}

const INDEFINITE = new Set(['a', 'an', 'another', 'one']);

/** "shared on the site by Ada Holm, who": of a phrase before "who" what stands behind its last "by". */
export function behindBy(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  const { units } = clauses;
  for (let k = phrase.last - 2; k > phrase.first; k--)
    if (units[k]?.lower === 'by') return baseEndingAt(clauses, phrase.last) ?? phrase;
  return phrase;
}

/** "many argue", "most, like the shopkeeper, say": whether a word for people without a noun stands at unit `k`. */
export function standsForPeople({ units, tags }: Clauses, k: number): boolean {
  const free = k === 0 || !BEFORE_NOUN.has(tags[k - 1] ?? '');
  return (tags[k] === 'ADJ' || tags[k] === 'DET') && free && SOME_PEOPLE.has(units[k]?.lower ?? '');
}

/** Tags of what would make such a word part of a phrase. */
const BEFORE_NOUN = new Set<string>(['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'AUX', 'ADP']);

/** "the next day Holm": the first unit of the name behind a time that no comma closes; the phrase's own where none stands before it. */
function behindWhen({ units, tags }: Clauses, { first, head }: { first: number; head: number }): number {
  const [which, time] = [units[first + 1]?.lower ?? '', units[first + 2]?.lower ?? ''];
  // "This week residents of Brekk said"
  const present = THIS_TIME.has(units[first]?.lower ?? '') && PERIOD_NOUN.has(which);
  if (present && first + 2 <= head && OPENS_NOUN.has(tags[first + 2] ?? '')) return first + 2;
  const opens = tags[first] === 'DET' && WHICH_TIME.has(which) && TIME_NOUN.has(time);
  return opens && first + 3 <= head && tags[first + 3] === 'PROPN' ? first + 3 : first;
}

const THIS_TIME = new Set(['this', 'last', 'next']);
const OPENS_NOUN = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const WHICH_TIME = new Set(['next', 'following', 'previous', 'preceding', 'same']);

/** A name that follows a finished time phrase or title line loses what is not its own ("On Tuesday Smith"). */
export function trimmed(
  clauses: Clauses,
  phrase: { first: number; last: number; head: number },
): { first: number; last: number; head: number } {
  let first = behindWhen(clauses, phrase);
  while (
    first < phrase.head &&
    isTimeWord(clauses, first) &&
    clauses.tags[first + 1] !== 'ADP' &&
    // "then-Governor Holm"
    clauses.units[first + 1]?.lower !== '-' &&
    !isPossessive(clauses, first + 1)
  )
    first++;
  return { ...phrase, first: behindThing(clauses, behindLead(clauses, first, phrase.head), phrase.head) };
}
