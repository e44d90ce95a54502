import type { Prose, Token } from '../language/prose';
import { initialsOf, isAcronym, spells } from './acronyms';
import { nameWords, plainWord } from './chaining/chained-name';
import {
  INTRODUCING_MARKS,
  INTRODUCING_SMALL_WORDS,
  INTRODUCING_WORDS,
  LAST_BEFORE_OTHER_NAME,
} from './data/introducing-words';
import type { NameSpan } from './recogniser';

/** Where an article says what else a name goes by: "Civic Platform (CP)", "the Harbour Union, or HU,", "Ada Holm, known as Nita". */
export interface Introduction {
  /** Array positions of the two names. */
  readonly full: number;
  readonly short: number;
  /**
   * How the other name comes of the first: by the `initials` of its words; by `letters` of it in order; in a tongue `foreign` to it
   * ("Civic Platform (PO)"); or in no such way, but the article `says` so.
   */
  readonly by: 'initials' | 'letters' | 'foreign' | 'says';
}

/** Finds the introductions among an article's names. Linear. */
export function findIntroductions(names: readonly NameSpan[], prose: Prose): Introduction[] {
  const { tokens } = prose;
  const found: Introduction[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const { last } = names[i] as NameSpan;
    if (!INTRODUCING_MARKS.has(tokens[last]?.lower ?? '')) continue;
    // "Known by its French acronym": the language is nothing to be known by.
    const short = names[i + 1]?.type === 'nationality' ? i + 2 : i + 1;
    const other = names[short];
    const link = other && linkBetween(tokens, last, names[i + 1] as NameSpan, other);
    if (!link) continue;
    const full = bodyBefore(names, i, tokens);
    const by =
      link === 'says'
        ? link
        : derivation(names[full] as NameSpan, wordsOf(names, full, i, prose), other, link, prose);
    if (by) found.push({ full, short, by });
  }
  return found;
}

/** The most tokens between two names: "(better known by its old French acronym". */
const LONGEST_LINK = 8;

/** What stands between two names: mere brackets, ", or …,", or words that say the second to be another name of the first. */
type Link = 'brackets' | 'or' | 'says';

/** @param next the name that follows: `other` itself, or a nationality before it. */
function linkBetween(
  tokens: readonly Token[],
  from: number,
  next: NameSpan,
  other: NameSpan,
): Link | undefined {
  const size = other.first - from;
  if (size < 1 || size > LONGEST_LINK) return undefined;
  const bracket = tokens[from]?.text === '(';
  const closing = tokens[other.last]?.text;
  if (size === 1) return bracket && closing === ')' ? 'brackets' : undefined;
  if (size === 2 && tokens[from + 1]?.lower === 'or')
    return closing === (bracket ? ')' : ',') ? 'or' : undefined;
  let says = false;
  for (let i = from; i < other.first; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (INTRODUCING_WORDS.has(lower)) says = true;
    else if (!INTRODUCING_SMALL_WORDS.has(lower) && !(next.first <= i && i < next.last)) return undefined;
  }
  return says && LAST_BEFORE_OTHER_NAME.has(tokens[other.first - 1]?.lower ?? '') ? 'says' : undefined;
}

/** An acronym behind the country of a body's name is the body's: "Stabilization Mission in the Congo (SMC)". */
function bodyBefore(names: readonly NameSpan[], i: number, tokens: readonly Token[]): number {
  const name = names[i] as NameSpan;
  const body = names[i - 1];
  if (name.type !== 'place' || body?.type !== 'organization') return i;
  const link = tokens[body.last]?.lower;
  if (link !== 'in' && link !== 'of' && link !== 'for') return i;
  const from = body.last + (tokens[body.last + 1]?.lower === 'the' ? 2 : 1);
  return from === name.first ? i - 1 : i;
}

/** The words from one name to another, and of the country right before a body: "Namibia | Public Workers' Union". */
function wordsOf(names: readonly NameSpan[], from: number, to: number, prose: Prose): string[] {
  const first = names[startOfWhole(names, from)]?.first ?? 0;
  return nameWords({ first, last: names[to]?.last ?? first }, prose);
}

/** Where the name of a body begins: with the country right before it, if one stands there. */
export function startOfWhole(names: readonly NameSpan[], i: number): number {
  const name = names[i];
  const before = names[i - 1];
  const joined =
    name?.type === 'organization' &&
    before?.type === 'place' &&
    before.last === name.first &&
    name.start - before.end < BLOCK_GAP;
  return joined ? i - 1 : i;
}

/** Between two blocks stands a blank line: so many code units at least. */
const BLOCK_GAP = 2;

/** Whether more than half of an acronym's letters, three or more, are initials of the words. */
function fitMost(letters: string, words: readonly string[]): boolean {
  const initials = new Set(words.map((word) => word.charAt(0)));
  const fitting = [...letters].filter((letter) => initials.has(letter)).length;
  return fitting * 2 > letters.length && letters.length > 2;
}

function derivation(
  whole: NameSpan,
  words: readonly string[],
  other: NameSpan,
  link: Link,
  { text }: Prose,
): Introduction['by'] | undefined {
  const form = text.slice(other.start, other.end);
  const letters = plainWord(form.toLowerCase()).replaceAll('-', '');
  if (/\s/.test(form)) return undefined;
  const acronym = isAcronym(form);
  if (acronym && words.length > 1 && initialsOf(words).has(letters)) return 'initials';
  if (spells(letters, words)) return 'letters';
  // Two bodies, one in brackets behind the other, are one; a person and a party, a club and its city are not.
  const isForeign = acronym || (whole.type === 'organization' && other.type === 'organization');
  if (!isForeign || words.length < 2) return undefined;
  // "The Kite Flyers’ Guild, or FKG,": in brackets letters need fit none of the words, behind "or" most must.
  const fits = link === 'brackets' || (acronym && whole.type === 'organization' && fitMost(letters, words));
  return fits ? 'foreign' : undefined;
}
