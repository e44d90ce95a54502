import { allMatches } from '../text/all-matches';
import type { Span } from '../text/span';
import { FUTURE_WORDS, PAST_WORDS, TENSE_WINDOW } from './data/phrases';

/** Whether the words around a date phrase speak of what has happened or of what is to come; null when they do not tell. */
export function tenseAround(text: string, phrase: Span, sentence: Span): 'past' | 'future' | null {
  const before = text.slice(Math.max(sentence.start, phrase.start - TENSE_WINDOW), phrase.start);
  const after = text.slice(phrase.end, Math.min(sentence.end, phrase.end + TENSE_WINDOW));
  const isFirst = text.slice(sentence.start, phrase.start).trim().length <= LONGEST_OPENING;
  // A phrase belongs to the verb before it; one that opens its sentence to the verb behind it.
  return isFirst ? nearest(after, 'first') : nearest(before, 'last');
}

/** Reads the words once from the phrase outwards: the telling word next to it decides. */
function nearest(words: string, end: 'first' | 'last'): 'past' | 'future' | null {
  let verdict: 'past' | 'future' | null = null;
  let at = -1;
  for (const match of allMatches(TELLING, words)) {
    const isFuture = match.groups?.future !== undefined;
    if (end === 'first' && verdict) {
      // "was scheduled to": the future word wins beside its own auxiliary.
      return isFuture && match.index - at <= ADJACENT ? 'future' : verdict;
    }
    if (isFuture || verdict !== 'future' || match.index - at > ADJACENT)
      verdict = isFuture ? 'future' : 'past';
    at = match.index;
  }
  return verdict;
}

const TELLING = new RegExp(`(?<future>${FUTURE_WORDS.source})|${PAST_WORDS.source}`, 'gi');
/** So many code units may stand before a phrase that opens its sentence: marks, or a word such as "But". */
const LONGEST_OPENING = 3;
/** A word that begins no further behind another than this, in code units, stands beside it. */
const ADJACENT = 12;
