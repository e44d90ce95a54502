import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { ANYBODY_NOUN } from '../data/person-nouns';
import type { Memory } from './memory';

const ANYBODY = wordSet(ANYBODY_NOUN);

/** Whether a noun in lower case tells of a person no more than sex or age: "woman". */
export function isAnybodyNoun(lower: string): boolean {
  return ANYBODY.has(lower);
}

/**
 * Whether "the woman", the phrase at `core` with the noun `lower`, can be somebody the text calls by name or otherwise: it has told of no woman
 * as "a woman" since UTF-16 offset `since`, and says nothing more of this one.
 */
export function isAnybodyAgain(
  phrase: string,
  lower: string,
  { start }: Span,
  memory: Memory,
  since = 0,
): boolean {
  if (phrase.toLowerCase() !== `the ${lower}`) return false;
  const told = memory.textOf({ start: Math.max(since, start - LONGEST_TOLD), end: start }).toLowerCase();
  for (let at = told.indexOf(lower); at >= 0; at = told.indexOf(lower, at + 1))
    if (!LETTER.test(told.charAt(at - 1)) && !told.endsWith('the ', at)) return false;
  return true;
}

/** In UTF-16 code units. */
const LONGEST_TOLD = 4000;
const LETTER = /\p{L}/u;
