import { isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { POSSESSIVE_PRONOUN, SUBORDINATOR } from '../../../language/data/word-classes';
import { NO_CLAUSE } from '../../data/said-things';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensPlainClause } from './bare-clause';

// What tells that a clause stands behind a cue where nothing marks its beginning.

/** "last week", "the past two years", "Monday": a phrase that only tells a time; not "her years as senator", "his candidacy last year". */
export function opensTime(sentence: SpeechSentence, k: number): boolean {
  const { tags } = sentence;
  let head = k;
  while (tags[head] === 'DET' || tags[head] === 'ADJ' || tags[head] === 'NUM' || tags[head] === 'ADV') head++;
  return isTimeWord(sentence, head);
}

/** "if elected, she would", "win or lose, he would": a clause with what leads it in to a comma. */
export function opensLedClause(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const leads = tags[k] === 'ADP' || opensParticiple(sentence, k);
  if (SUBORDINATOR.has(units[k]?.lower ?? '') && !leads) return true;
  if (tags[k] !== 'VERB' && !leads) return false;
  for (let e = k + 1; e < units.length && e < k + LONGEST_LEAD; e++) {
    if (tags[e] === 'QUOTE') return false;
    if (units[e]?.lower === ',')
      return opensPlainClause(sentence, e + 1) || SUBORDINATOR.has(units[e + 1]?.lower ?? '');
  }
  return false;
}

/** "briefed on the talks say", "wrote in a low voice that": a preposition's phrase at unit `k` that leads in no clause of its own; not "said in winter, the port would close", "said under the plan the port would close". */
export function isLeadAlone(sentence: SpeechSentence, k: number): boolean {
  const participle = opensParticiple(sentence, k);
  if ((sentence.tags[k] !== 'ADP' && !participle) || opensLedClause(sentence, k)) return false;
  if (participle) return true;
  const end = nounPhraseEndFrom(sentence, k + 1);
  return !opensPlainClause(sentence, end) && sentence.units[end]?.lower !== 'there';
}

/** "while showing a film", "when asked" */
function opensParticiple({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return (lower === 'while' || lower === 'when') && tags[k + 1] === 'VERB';
}

/** What leads a clause in has fewer units than this. */
const LONGEST_LEAD = 20;

/** Whether nothing that could have been said stands before the cue: "a tweet saying", or a finite cue with neither a verb nor a subordinate clause before it. */
export function leavesNothingBefore(sentence: SpeechSentence, cue: number): boolean {
  const group = verbGroupAt(sentence, cue);
  // "with every district reporting, the count went on" says nothing.
  if (group.form === 'ing') return sentence.tags[cue - 1] === 'NOUN' && !opensPlainClause(sentence, cue + 2);
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
