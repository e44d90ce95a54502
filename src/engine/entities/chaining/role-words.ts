import type { Token } from '../../language/prose';
import { OFFICE_ABBREVIATIONS, ROLE_WORDS } from '../data/titles';
import { plainWord } from './chained-name';

/** True for a word that names a role, of one or of several: "member", "members", "Sen.". */
export function isRole(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const word = singular(plainWord(token.lower.replace(OVER, '')));
  return ROLE_WORDS.has(word) || OF_A_FIELD.test(word) || isAbbreviated(token);
}

/** "zoologist", "climatologist" */
const OF_A_FIELD = /.{2}ologist$/;

/** "ex-mayor": the role is the mayor's. */
const OVER = /^ex-/;

/** "Sen.", "Gen.": a short word with a capital. */
export function isAbbreviated({ lower, text }: Token): boolean {
  return text.length <= 5 && text !== lower && OFFICE_ABBREVIATIONS.has(plainWord(lower));
}

/** True for a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  const char = token?.text.charAt(0) ?? '';
  return char !== char.toLowerCase();
}

/** True for the role of one: "member", not "members". */
export function isOneRole(token: Token): boolean {
  const word = plainWord(token.lower);
  return ROLE_WORDS.has(word) || OF_A_FIELD.test(word);
}

function singular(word: string): string {
  return ROLE_WORDS.has(word) || !word.endsWith('s') ? word : word.slice(0, -1);
}

/** Prepositions that tie the rest of a phrase to the noun before them: "director [of] …". */
export const APPOSED_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'to',
  'from',
  'on',
  'with',
  'and',
]);

/** Words that open a phrase: "[the] minister", "[her] lawyer". */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
]);
