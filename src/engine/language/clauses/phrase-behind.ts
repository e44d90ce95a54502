import {
  ADVERB_DAY,
  MONTH,
  POSSESSIVE_PRONOUN,
  POSTMODIFYING,
  SUBJECT_PRONOUN,
  WEEKDAY,
  WH,
} from '../data/word-classes';
import type { Clauses } from '../units';
import {
  REACH,
  TITLE_ADJECTIVE,
  describesParticiple,
  endsNounPhrase,
  isPossessive,
  isTimeWord,
} from './nominal-words';
import { opensAnew } from './opens-anew';

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
      // "told the paper $4 million was gone", "told parliament yesterday officers had left"
      if (seenNoun && tag !== 'PROPN' && (lower === '$' || ADVERB_DAY.has(lower))) break;
      seenNoun = true;
    } else if (tag === 'DET' || tag === 'PRON') {
      if (seenNoun) break;
      if (i === first && tag === 'DET' && SUBJECT_PRONOUN.has(lower) && !nominalNext(tags[i + 1]))
        return i + 1;
    } else if (tag === 'ADJ') {
      // "called the plan lawful"
      if (seenNoun && !staysBehind(clauses, i)) break;
    } else if (tag === 'ADV' && describesNext(clauses, i, seenNoun)) {
      continue;
    } else if (isPossessive(clauses, i)) {
      if (!seenNoun) break;
      seenNoun = false;
    } else if (!joinsNext(clauses, i) && !(i > first && !seenNoun && isParticipleBefore(clauses, i))) break;
  }
  while (i > first && (tags[i - 1] === 'PUNCT' || tags[i - 1] === 'CCONJ')) i--;
  if (opensAnew(clauses, first, i - 1)) i--;
  const isPhrase = (seenNoun || i > first) && (endsNounPhrase(clauses, i - 1) || tags[i - 1] === 'ADJ');
  return isPhrase ? i : first;
}

/** "a very old ship", "roughly 300 ships", "the newly built gate": whether the adverb at unit `i` describes what the phrase goes on with. */
function describesNext(clauses: Clauses, i: number, seenNoun: boolean): boolean {
  const { units, tags } = clauses;
  if (DESCRIBING.has(tags[i + 1] ?? '') && !seenNoun && !WH.has(units[i]?.lower ?? '')) return true;
  return tags[i + 1] === 'VERB' && nominalNext(tags[i + 2]) && describesParticiple(clauses, i);
}

/** "vice-chair", "Holm & Berg", "Holm and Berg": whether the mark or conjunction at unit `i` joins what stands around it to one phrase. */
function joinsNext({ units, tags }: Clauses, i: number): boolean {
  const lower = units[i]?.lower ?? '';
  if (lower === '&') return true;
  if (tags[i] === 'PUNCT') return (lower === '-' || lower === '/') && units[i]?.start === units[i - 1]?.end;
  return tags[i] === 'CCONJ' && lower === 'and' && tags[i - 1] === 'PROPN' && tags[i + 1] === 'PROPN';
}

/** "the elected mayor": a participle at unit `i` that describes what follows it. */
function isParticipleBefore({ units, tags }: Clauses, i: number): boolean {
  return tags[i] === 'VERB' && /(?:ed|ing)$/.test(units[i]?.lower ?? '') && nominalNext(tags[i + 1]);
}

/** A weekday behind "on", a month behind "in". */
function isDateOf({ units }: Clauses, k: number): boolean {
  const leading = units[k - 1]?.lower;
  const lower = units[k]?.lower ?? '';
  return (leading === 'on' && WEEKDAY.has(lower)) || (leading === 'in' && MONTH.has(lower));
}

/** Whether the adjective at unit `i`, behind a noun, belongs to its phrase: "the attorney general", "a person close to the talks", "a stone harbour wall". */
function staysBehind(clauses: Clauses, i: number): boolean {
  const { units, tags } = clauses;
  const next = units[i + 1]?.lower;
  // "in a speech last Thursday", "told the paper last week": a time of its own.
  if (units[i]?.lower === 'last' && isTimeWord(clauses, i + 1)) return false;
  return (
    nominalNext(tags[i + 1]) || next === 'to' || next === 'with' || TITLE_ADJECTIVE.has(units[i]?.lower ?? '')
  );
}

/** What an adverb before it belongs to: "very long", "roughly 300". */
const DESCRIBING = new Set<string>(['ADJ', 'NUM']);

function nominalNext(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'VERB';
}

/** Unit of the head of the base noun phrase that ends before unit `end`: its last word, or the noun that an adjective stands behind ("people familiar with"). */
export function headEndingAt({ units, tags }: Clauses, end: number): number {
  const last = end - 1;
  const behind =
    tags[last] === 'ADJ' && (tags[end] === 'ADP' || units[end]?.lower === 'to') && tags[last - 1] === 'NOUN';
  return behind ? last - 1 : last;
}

/** End (exclusive) of the noun phrase from `first` with its prepositional phrases ("the minister of trade"); `first` when there is none. */
export function nounPhraseEndFrom(clauses: Clauses, first: number): number {
  const { units, tags } = clauses;
  let end = baseEndFrom(clauses, first);
  if (end === first) return first;
  for (let steps = 0; steps < MOST_PARTS; steps++) {
    const lower = units[end]?.lower ?? '';
    const goesOn =
      tags[end] === 'ADP'
        ? POSTMODIFYING.has(lower) && !isTimeWord(clauses, end + 1) && units[end + 1]?.lower !== 'what'
        : tags[end] === 'CCONJ' && lower === 'and';
    const next = goesOn ? baseEndFrom(clauses, end + 1) : end;
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

/** A noun phrase is followed through so many prepositions and conjunctions. */
const MOST_PARTS = 8;
