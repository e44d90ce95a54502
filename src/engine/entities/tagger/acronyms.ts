import { RUN_JOINERS } from '../data/name-context';
import { Evidence } from './evidence';
import { isCapital } from './token-bits';
import { Case, type WordInfo } from './word-info';

/** Part of a name that an acronym in parentheses follows: 0 none of one, 1 its first word, 2 an inner one, 3 its last. */
export type ExpansionPart = 0 | 1 | 2 | 3;

/** Letters an acronym may have. */
const SHORTEST = 2;
const LONGEST = 8;

/**
 * Finds names introduced with their acronym, "Port Workers' Union (PWU)": notes on the acronym's record that it stands for a name, and
 * returns which tokens belong to the long forms, as {@link ExpansionPart}s. Acronyms that spell the initials of a run of capitals
 * anywhere in the article are noted as well. Linear.
 */
export function findAcronyms(
  words: readonly WordInfo[],
  runStart: Int32Array,
  runEnd: Int32Array,
): Uint8Array {
  const parts = new Uint8Array(words.length);
  const initials = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (runStart[i] === i && (runEnd[i] as number) > i) addInitials(initials, words, i, runEnd[i] as number);
    if (words[i]?.text !== '(' || words[i + 2]?.text !== ')') continue;
    const acronym = words[i + 1];
    if (!acronym || !isAcronym(acronym)) continue;
    const start = startOfLongForm(words, i, acronym.text);
    if (start < 0) continue;
    acronym.record.evidence |= Evidence.introduced;
    parts.fill(2, start, i);
    parts[start] = 1;
    parts[i - 1] = 3;
  }
  if (initials.size > 0) {
    for (const word of words)
      if (isAcronym(word) && initials.has(word.text)) word.record.evidence |= Evidence.initials;
  }
  return parts;
}

function isAcronym({ form, text }: WordInfo): boolean {
  return form === Case.upper && text.length >= SHORTEST && text.length <= LONGEST;
}

/** Adds the initials of a run of capitals, and of what is left of it without its first and without its first two words. */
function addInitials(initials: Set<string>, words: readonly WordInfo[], start: number, end: number): void {
  let letters = '';
  for (let i = start; i <= end && letters.length <= LONGEST; i++)
    if (isCapital(words[i])) letters += words[i]?.text.charAt(0) ?? '';
  for (let skip = 0; skip < 3 && letters.length - skip >= SHORTEST; skip++) initials.add(letters.slice(skip));
}

/** The first token of the words right before `end` whose initials are the acronym's letters; -1 where they are not. */
function startOfLongForm(words: readonly WordInfo[], end: number, acronym: string): number {
  let letter = acronym.length - 1;
  for (let i = end - 1; i >= 0 && i > end - 2 * LONGEST; i--) {
    const word = words[i];
    if (!word) return -1;
    if (isCapital(word)) {
      if (word.text.charAt(0) !== acronym.charAt(letter)) return -1;
      if (--letter < 0) return i;
    } else if (word.form !== Case.mark && !RUN_JOINERS.has(word.lower) && word.lower !== 'and') return -1;
  }
  return -1;
}
