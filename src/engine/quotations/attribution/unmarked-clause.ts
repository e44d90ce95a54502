import { isTimeWord } from '../../language/clauses/noun-phrases';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { POSSESSIVE_PRONOUN, SUBORDINATOR } from '../../language/clauses/words';
import { NO_CLAUSE } from '../data/said-things';
import type { SpeechSentence } from '../sentences/speech-sentence';

// What tells that a clause stands behind a cue where nothing marks its beginning.

/** "last week", "the past two years", "Monday": a phrase that only tells a time; not "her years as senator", "his candidacy last year". */
export function opensTime(sentence: SpeechSentence, k: number): boolean {
  const { tags } = sentence;
  let head = k;
  while (tags[head] === 'DET' || tags[head] === 'ADJ' || tags[head] === 'NUM' || tags[head] === 'ADV') head++;
  return isTimeWord(sentence, head);
}

/** Whether neither a verb nor a subordinate clause stands before the finite cue. */
export function opensItsSentence(sentence: SpeechSentence, cue: number): boolean {
  const group = verbGroupAt(sentence, cue);
  if (group.form !== 'finite') return false;
  for (let k = 0; k < group.first; k++) {
    const lower = sentence.units[k]?.lower ?? '';
    if (isFiniteAt(sentence, k) || SUBORDINATOR.has(lower) || lower === 'as') return false;
  }
  return true;
}

/** "said all staff sign it": a clause whose verb was not seen stands behind "say" all the same, but for the few things that can be said. */
export function saysClause(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  // "…, said Holm of the union": behind a comma the subject may follow.
  if (
    units[k - 2]?.lower === ',' ||
    isTimeWord(sentence, k) ||
    !(SUBJECT_OPENING.has(tags[k] ?? '') || POSSESSIVE_PRONOUN.has(units[k]?.lower ?? '')) ||
    NO_CLAUSE.has(units[k]?.lower ?? '')
  )
    return false;
  let end = k;
  while (end < units.length && tags[end] !== 'PUNCT') end++;
  return end - k >= SHORTEST_CLAUSE;
}

const SUBJECT_OPENING = new Set<string>(['DET', 'NUM', 'PROPN', 'NOUN']);
/** A clause has this many units at least. */
const SHORTEST_CLAUSE = 4;
