import type { NameType } from '../annotation';
import type { Prose, Token } from '../language/prose';
import { wordSet } from '../text/word-set';
import {
  KINDS_OF_BODIES,
  KINDS_OF_PEOPLE,
  KINDS_OF_PLACES,
  OWN_OF_BODIES,
  OWN_OF_PLACES,
  ROLES_OF_ANYTHING,
} from './data/kinds-of-things';
import { ROLE_WORDS } from './data/titles';
import type { NameSpan } from './recogniser';

/**
 * The type an article itself tells of a name: "Corvane, a Bogotá-based company", "Corvane (CV) is a network that …", "the local broadcaster
 * Corvane", "the republic of Corvane", "Corvane’s chief executive". Undefined where it tells none.
 */
export function toldType(name: NameSpan, { tokens }: Prose): NameType | undefined {
  const next = tokens[name.last]?.lower;
  const before = name.first - 1;
  if (next === '’s' || next === "'s") return ownersType(tokens, name.last + 1);
  if (isCalledBody(tokens, before)) return 'organization';
  const isCalledPlace = tokens[before]?.text === 'of' && KINDS_OF_PLACES.has(tokens[before - 1]?.text ?? '');
  return isCalledPlace ? 'place' : describedType(name, tokens);
}

/** True for a noun that says what the name behind it is; "the company Corvane founded" speaks of another. */
function isCalledBody(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.text ?? '';
  return KINDS_OF_BODIES.has(noun) && !BARE.has(tokens[at - 1]?.lower ?? '');
}

/** Words before a noun that stands alone. */
const BARE = wordSet('the a an his her its their our my your this that every each . , ; : ( “');

/** The type told by an apposition or a copula behind the name; undefined where none is. */
export function describedType(
  { first, last, type }: Pick<NameSpan, 'first' | 'last' | 'type'>,
  tokens: readonly Token[],
): NameType | undefined {
  const link = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' ? last + 3 : last;
  const word = tokens[link]?.lower ?? '';
  if (word !== ',' && !COPULAS.has(word)) return undefined;
  const determiner = tokens[link + 1]?.lower ?? '';
  const opens = determiner === 'a' || determiner === 'an';
  if (!opens && determiner !== 'the') return undefined;
  const head = headOf(tokens, link + 2);
  if (head < 0) return undefined;
  const behind = tokens[head + 1]?.lower ?? '';
  const told = kindOf(tokens[head]?.text ?? '') ?? (behind === 'who' ? 'person' : undefined);
  // "In Corvane, the company has …" speaks of something else; not so "Corvane, the governor, …".
  const isTold = opens || DEFINING.has(behind) || (told === 'person' && behind === ',');
  if (!isTold) return undefined;
  // "A school of Corvane, an institute for …": it is the school that is one.
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const leading = tokens[before]?.lower ?? '';
  const placed = PLACING.has(leading) && !(leading === 'to' && tokens[before - 1]?.lower === 'according');
  return type === 'place' && told !== 'place' && placed ? undefined : told;
}

/** What leads to the place something is at. */
const PLACING = wordSet('of in from at near to');
const COPULAS = new Set(['is', 'was', 'remains', 'became']);

/** The head noun of the noun phrase whose words begin at `start`; -1 where the phrase runs on too long or is another's ("a company’s"). */
function headOf(tokens: readonly Token[], start: number): number {
  for (let i = start; i < start + LONGEST; i++) {
    const next = tokens[i + 1]?.lower ?? '.';
    if (ENDING.has(next) && tokens[i]?.text !== '-') return i;
    if (next === '’s' || next === "'s") return -1;
  }
  return -1;
}

/** A noun phrase has at most so many words up to its head. */
const LONGEST = 8;

/** The type of what alone has such a thing: "Corvane’s chief executive", "Corvane’s prime minister". */
function ownersType(tokens: readonly Token[], at: number): NameType | undefined {
  const word = tokens[at]?.text ?? '';
  const both = `${word} ${tokens[at + 1]?.text ?? ''}`;
  if (OWN_OF_BODIES.has(word) || OWN_OF_BODIES.has(both)) return 'organization';
  return OWN_OF_PLACES.has(word) || OWN_OF_PLACES.has(both) ? 'place' : undefined;
}

function kindOf(noun: string): NameType | undefined {
  if (KINDS_OF_BODIES.has(noun)) return 'organization';
  if (KINDS_OF_PLACES.has(noun)) return 'place';
  const isPerson = ROLE_WORDS.has(noun) ? !ROLES_OF_ANYTHING.has(noun) : KINDS_OF_PEOPLE.has(noun);
  return isPerson ? 'person' : undefined;
}

/** What defines the noun it stands behind. */
const DEFINING = new Set(['of', 'that', 'which', 'who', 'behind']);
/** What ends a noun phrase, or goes on behind its head. */
const ENDING = new Set([
  ...DEFINING,
  ...',.;:)—–'.split(''),
  ...'in at for to from on with whose where based by near and as founded run owned led known named called located'.split(
    ' ',
  ),
]);
