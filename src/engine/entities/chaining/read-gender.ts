import type { Prose } from '../../language/prose';
import { FEMALE_WORDS, MALE_WORDS } from '../data/titles';
import type { Gender, NameSpan } from '../recogniser';

/** The sex a word of title, role or kin tells: "mrs", "spokesman", "sister". */
export function genderOf(words: readonly string[]): Gender | undefined {
  for (const word of words) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  return undefined;
}

/** The sex told right beside a name: "his sister Ada Holm", "his wife, Ada Holm,", "Ada Holm, the minister’s elder sister". */
export function genderBeside({ tokens }: Prose, { first, last }: NameSpan): Gender | undefined {
  const behind = tokens[last]?.text === ',';
  const before = tokens[first - 1];
  // A kin word ends what it describes; before a comma it does so only where a comma follows the name as well.
  const kin = before?.text === ',' && behind && last - first > 1 ? tokens[first - 2] : before;
  const told = genderOf([kin?.lower ?? '']);
  if (told || !behind) return told;
  for (let i = last + 1; i < last + 1 + LONGEST; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (POSSESSIVE.has(tokens[i + 1]?.lower ?? '')) continue;
    const sex = genderOf([token.lower]);
    if (sex) return sex;
    if (!LEADING.has(token.lower) && !POSSESSIVE.has(token.lower) && token.pos !== 'ADJ') return undefined;
  }
  return undefined;
}

/** "The minister’s much younger sister": so many tokens behind the comma at most. */
const LONGEST = 6;
const LEADING = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);
const POSSESSIVE = new Set(["'s", '’s']);
