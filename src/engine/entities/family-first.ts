import { wordSet } from '../text/word-set';
import { FAMILY_NAMES_FIRST } from './data/family-first';

const FAMILIES = wordSet(FAMILY_NAMES_FIRST);
/** "Jong-un", "Yo-jong": a given name of two syllables, which stands behind the family's. */
const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Whether the first part of a person's name may be the family's, so that it tells no gender: "Kim Jong-un", "Mao Ning". */
export function mayBeginWithFamily(name: string): boolean {
  const [first, second] = name.split(/\s+/);
  return second !== undefined && (FAMILIES.has(first?.toLowerCase() ?? '') || TWO_SYLLABLES.test(second));
}
