import { ADJECTIVE_COUNTRIES, COMMON_BODY_HEADS, COMMON_BODY_WORDS } from './data/adjectives';
import { COMMON_HEADS } from './data/heads';

/**
 * How many words at the front of an organization's name are only the country of a public body: 1 for "Namibia Public Workers' Union",
 * 2 for "South Africa Football Association", 0 for "Kenya Airways" or "Korea University".
 * @param words the name's tokens in lower case. @param isCountry whether the first `n` of them are one.
 */
export function countryLength(words: readonly string[], isCountry: (n: number) => boolean): number {
  if (!COMMON_HEADS.has(words[words.length - 1] ?? '')) return 0;
  for (let n = Math.min(3, words.length - 2); n >= 1; n--) if (isCountry(n) && words[n] !== '-') return n;
  return 0;
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
