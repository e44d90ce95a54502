import {
  ADJECTIVE_COUNTRIES,
  COMMON_BODY_HEADS,
  COMMON_BODY_WORDS,
  COMPOUND_PARTICIPLES,
} from './data/adjectives';
import { COMMON_HEADS, PUBLIC_HEADS } from './data/heads';

/**
 * How many words at the front of an organization's name are only the place of a public body: 1 for "Namibia Public Workers' Union" and
 * "Lagos High Court", 2 for "South Africa Football Association", 0 for "Kenya Airways" or "Korea University". Countries stand before any
 * common head, other places only before a body of government.
 * @param words the name's tokens in lower case. @param isCountry @param isPlace whether the first `n` of them are one.
 */
export function placeLength(
  words: readonly string[],
  isCountry: (n: number) => boolean,
  isPlace: (n: number) => boolean,
): number {
  const head = words[words.length - 1] ?? '';
  const longest = (most: number, fits: (n: number) => boolean): number => {
    for (let n = most; n >= 1; n--) if (fits(n) && words[n] !== '-') return n;
    return 0;
  };
  const country = COMMON_HEADS.has(head) ? longest(Math.min(3, words.length - 2), isCountry) : 0;
  return country || (PUBLIC_HEADS.has(head) ? longest(Math.min(4, words.length - 1), isPlace) : 0);
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
