import { NAME_VARIANTS } from './data/name-variants';

/** How alike two spellings are: 2 as one sound, 1 as one name only if something else speaks for it too, 0 not. */
export type Likeness = 0 | 1 | 2;

/**
 * What the spellings of a name in Latin letters share whatever the way of transliteration: its consonants, digraphs and doublings evened out.
 * Spellings that {@link likeness} takes for one name have it in common. The word must be normalised.
 */
export function skeletonOf(word: string): string {
  const variant = variantOf(word);
  return variant === undefined ? sounds(word).replace(/[aeiou]/g, '') : `=${variant}`;
}

/** How alike two normalised words are spelled. Does not depend on their order. */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return 2;
  if (skeletonOf(a) !== skeletonOf(b)) return 0;
  if (isSyllabic(a) && isSyllabic(b)) return 0;
  if (evened(a) === evened(b)) return 2;
  if (variantOf(a) !== undefined) return 1;
  return sameVowels(sounds(a), sounds(b)) ? 1 : 0;
}

/** What different ways of transliteration write for the same letters: "Alexey" and "Aleksei", "Zelensky" and "Zelenskyy", "Yousef" and "Youssef". */
function evened(word: string): string {
  return word
    .replace(/x/g, 'ks')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/[yj](?![aeiou])|(?<=[aeiou])[yj]/g, 'i')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/(.)\1+/g, '$1');
}

/** Further than {@link evened}: one letter a sound, as far as English spellings tell. */
function sounds(word: string): string {
  return evened(word)
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/tch|tsch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/ck|q|c(?!h)/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[ae]i(?![aeiou])/g, 'e')
    .replace(/^[yj](?=e)/, '')
    .replace(/(.)\1+/g, '$1');
}

/** Compares what stands between the consonants: "e" may be heard as "a" or "i", "o" as "u", and come and go inside of a word; at its end they must agree. */
function sameVowels(a: string, b: string): boolean {
  const [first, second] = [slots(a), slots(b)];
  return (
    first.length === second.length &&
    first.every((slot, i) => {
      const other = second[i] ?? '';
      if (slot === other) return true;
      if (i === first.length - 1) return false;
      const pair = [slot, other].sort().join('|');
      return ALIKE.has(pair) || (pair === '|e' && i > 0);
    })
  );
}

const ALIKE: ReadonlySet<string> = new Set(['a|e', 'e|i', 'o|u']);

function slots(word: string): string[] {
  return word.split(/[^aeiou]/);
}

/**
 * Words made of syllables as Chinese, Japanese, Korean and Vietnamese names have them are written one way, and a vowel makes another person
 * of them (Zhang and Zheng, Yoko and Yuko); so are words of one syllable and short ones.
 */
function isSyllabic(word: string): boolean {
  return word.length < 5 || SYLLABLES.test(word) || word.split(/[aeiouy]+/).length <= 2;
}

const SYLLABLES =
  /^(?:(?:[zcs]h|ts|dz|[kgnhmrbp]y|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|[aeiou]ng|iao|ian|uai|uan|[aeiou]n|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|[aeiou]))+$/;

let variants: ReadonlyMap<string, number> | undefined;

function variantOf(word: string): number | undefined {
  variants ??= new Map(
    NAME_VARIANTS.trim()
      .split('\n')
      .flatMap((line, i) => line.split(' ').map((name) => [name, i] as const)),
  );
  return variants.get(word);
}
