import {
  ADJECTIVE_COUNTRIES,
  COMMON_BODY_HEADS,
  COMMON_BODY_WORDS,
  COMPOUND_PARTICIPLES,
} from './data/adjectives';
import { COMMON_HEADS, PUBLIC_HEADS } from './data/heads';
import type { NameLists } from './name-lists';

/**
 * How many words at the front of an organization's name are only the place of a public body: 1 for "Namibia Public Workers' Union" and
 * "Lagos High Court", 2 for "South Africa Football Association", 0 for "Kenya Airways" or "Korea University". Countries stand before any
 * common head unless the whole is listed as a name of its own, any place before a body of government. A small city alone is not enough:
 * too many words are called like one.
 * @param words the name's tokens in lower case.
 */
export function placeLength(
  words: readonly string[],
  lists: Pick<NameLists, 'isCountry' | 'isPlace' | 'isSmallCity' | 'isOrganization'>,
): number {
  const head = words[words.length - 1] ?? '';
  const longest = (most: number, fits: (front: readonly string[]) => boolean): number => {
    for (let n = most; n >= 1; n--) if (words[n] !== '-' && fits(words.slice(0, n))) return n;
    return 0;
  };
  if (COMMON_HEADS.has(head) && !lists.isOrganization(words)) {
    const country = longest(Math.min(3, words.length - 2), lists.isCountry);
    if (country > 0) return country;
  }
  if (!PUBLIC_HEADS.has(head)) return 0;
  return longest(
    Math.min(4, words.length - 1),
    (front) => lists.isPlace(front) || (front.length < words.length - 1 && lists.isSmallCity(front)),
  );
}

/**
 * How many words at the front of an organization's name are only a nationality before a body that every country has:
 * 1 for "Kenyan Ministry of Health", 2 for "South African Police", 0 for "British Airways".
 * @param words the name's tokens in lower case. @param isNationality whether the first `n` of them are one.
 */
export function adjectiveLength(words: readonly string[], isNationality: (n: number) => boolean): number {
  for (let n = Math.min(2, words.length - 1); n >= 1; n--) {
    if (!isNationality(n) && !(n === 1 && ADJECTIVE_COUNTRIES.has(words[0] ?? ''))) continue;
    const rest = words.slice(n);
    const common = rest.every((word) => COMMON_BODY_WORDS.has(word.replace('’', "'")));
    const headed = COMMON_BODY_HEADS.has(rest[0] ?? '') || COMMON_BODY_HEADS.has(rest[rest.length - 1] ?? '');
    return common && headed ? n : 0;
  }
  return 0;
}

/**
 * How many words at the front of an organization's name are another name tied to it by "-run", "-led" and the like: 1 for "Hamas-run
 * Health Ministry", 0 for most. The hyphen and the participle follow them.
 */
export function compoundLength(words: readonly string[]): number {
  const hyphen = words.indexOf('-');
  return hyphen > 0 && hyphen + 2 < words.length && COMPOUND_PARTICIPLES.has(words[hyphen + 1] ?? '')
    ? hyphen
    : 0;
}
