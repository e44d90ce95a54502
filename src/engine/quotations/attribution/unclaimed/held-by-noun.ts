import {
  baseEndFrom,
  isPossessive,
  nounPhraseEndFrom,
  nounPhraseEndingAt,
  type NounPhrase,
} from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { verbGroupAt } from '../../../language/clauses/verb-groups';
import { BE, POSSESSIVE_PRONOUN } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import {
  ANSWERING_VERB,
  CALLED_NOUN,
  GREETING_VERB,
  PUTTING_VERB,
  REJOINDER_NOUN,
  SHOUTED_NOUN,
  UTTERING_VERB,
} from '../../data/spoken-nouns';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isSomebody } from '../../actors/somebody';
import { spanOf } from '../../drafts/spans';
import { draftOf, type Reading } from './unclaimed';

/**
 * A quotation that a noun for speech holds, or a verb of answering: "broke into chants of “…”", "answered with a curt “…”", “…,” was Holm's
 * verdict, “…” is how Holm put it. Somebody's words however short they are, though nobody may be named for them.
 */
export const heldByNoun: Reading = (unclaimed) => {
  const { sentence, i } = unclaimed;
  if (sentence.tags[i] !== 'QUOTE') return undefined;
  const held =
    shouted(sentence, firstInRow(sentence, i), i) ??
    answered(sentence, i) ??
    judged(sentence, lastInRow(sentence, i));
  if (!held) return undefined;
  const { cue, owner } = held;
  return {
    ...draftOf(unclaimed),
    construction: 'noun',
    cue: spanOf(sentence, { first: cue, last: cue + 1 }),
    cueUnit: cue,
    source: owner && spanOf(sentence, owner),
    sourceHead: owner?.head ?? -1,
  };
};

/** What holds a quotation, and whose words it is; null where nobody is named for them. */
interface Held {
  /** Unit of the noun or the verb. */
  readonly cue: number;
  readonly owner: NounPhrase | null;
}
const SHOUTED = wordSet(SHOUTED_NOUN);
const CALLED = wordSet(CALLED_NOUN);
const UTTERING = wordSet(UTTERING_VERB);
const ANSWERING = wordSet(ANSWERING_VERB);
const REJOINDER = wordSet(REJOINDER_NOUN);

/** "to cries of “…”": whether a noun for what is shouted holds the quotation at unit `i`. */
export function isShouted({ units }: SpeechSentence, i: number): boolean {
  return units[i - 1]?.lower === 'of' && SHOUTED.has(units[i - 2]?.lower ?? '');
}

/** "broke into chants of “…”", "their cries of “…”", "shouts of “…” from the gallery". */
function shouted(sentence: SpeechSentence, first: number, i: number): Held | null {
  const { units, tags } = sentence;
  const cue = first - 2;
  const noun = units[cue]?.lower ?? '';
  if (units[first - 1]?.lower !== 'of' || !(SHOUTED.has(noun) || CALLED.has(noun))) return null;
  const begins = beforeModifiers(sentence, cue);
  const possessor = possessorEndingAt(sentence, begins + 1);
  if (possessor) return { cue, owner: possessor };
  const behind = lastInRow(sentence, i) + 1;
  if (FROM.has(units[behind]?.lower ?? '')) return { cue, owner: phraseFrom(sentence, behind + 1) };
  let verb = tags[begins] === 'DET' ? begins - 1 : begins;
  while (tags[verb] === 'ADP' || tags[verb] === 'ADV' || tags[verb] === 'PART') verb--;
  const owner = UTTERING.has(units[verb]?.lower ?? '')
    ? doerOf(sentence, verb)
    : units[verb + 1]?.lower === 'with'
      ? greeterOf(sentence, verb + 1)
      : null;
  return owner || SHOUTED.has(noun) ? { cue, owner } : null;
}

const FROM = new Set(['from', 'by']);

/** "answered with “…”", "replied with a curt “…”". */
function answered(sentence: SpeechSentence, i: number): Held | null {
  const { units, tags } = sentence;
  let k = beforeModifiers(sentence, i);
  if (tags[k] === 'DET' || POSSESSIVE_PRONOUN.has(units[k]?.lower ?? '')) k--;
  if (units[k]?.lower !== 'with' || !ANSWERING.has(units[k - 1]?.lower ?? '')) return null;
  const owner = doerOf(sentence, k - 1);
  return owner && { cue: k - 1, owner };
}

/** “…,” was Holm's verdict; “…” was the answer of the board; “…,” came the shout from the gallery; “…” is how Holm put it; “…” was all she said. */
function judged(sentence: SpeechSentence, i: number): Held | null {
  const { units, tags } = sentence;
  const verb = units[i + 1]?.lower === ',' ? i + 2 : i + 1;
  const comes = COMING.has(units[verb]?.lower ?? '');
  if (!comes && !BE.has(units[verb]?.lower ?? '')) return null;
  const next = units[verb + 1]?.lower ?? '';
  if (!comes && (next === 'how' || next === 'all')) return putSo(sentence, verb + 2);
  // "came shouts from the gallery": the noun taken for a verb.
  const end = Math.max(baseEndFrom(sentence, verb + 1), comes && SHOUTED.has(next) ? verb + 2 : 0);
  const cue = end - 1;
  const noun = units[cue]?.lower ?? '';
  if (end <= verb + 1 || !(REJOINDER.has(noun) || (comes && SHOUTED.has(noun)))) return null;
  const possessor = possessorEndingAt(sentence, beforeModifiers(sentence, cue) + 1);
  if (possessor) return { cue, owner: possessor };
  const owned = OWNING.has(units[end]?.lower ?? '') ? phraseFrom(sentence, end + 1) : null;
  // “…” was the best answer of all
  return comes || owned || tags[end] === 'PUNCT' || end >= units.length ? { cue, owner: owned } : null;
}

const COMING = new Set(['came', 'comes', 'went']);
const OWNING = new Set(['from', 'of', 'by']);

/** "how Holm put it", "all she would say": the one whose verb closes the clause that begins at unit `k`. */
function putSo(sentence: SpeechSentence, k: number): Held | null {
  const { units, tags } = sentence;
  const end = nounPhraseEndFrom(sentence, k);
  if (end <= k || !isSomebody(sentence, end - 1)) return null;
  let verb = end;
  while (tags[verb] === 'AUX' || tags[verb] === 'ADV' || tags[verb] === 'PART') verb++;
  return PUTTING.has(units[verb]?.lower ?? '')
    ? { cue: verb, owner: { first: k, last: end, head: end - 1 } }
    : null;
}

const PUTTING = wordSet(PUTTING_VERB);

/** The unit before the adjectives and adverbs that stand before unit `end`. */
function beforeModifiers({ tags, units }: SpeechSentence, end: number): number {
  let k = end - 1;
  while (
    k > 0 &&
    k > end - MOST_MODIFIERS &&
    (tags[k] === 'ADJ' || tags[k] === 'ADV') &&
    !POSSESSIVE_PRONOUN.has(units[k]?.lower ?? '')
  )
    k--;
  return k;
}

/** "a low, angry, hardly audible" */
const MOST_MODIFIERS = 6;

/** "their", "the pilots'": whose thing it is that follows at unit `end`. */
function possessorEndingAt(sentence: SpeechSentence, end: number): NounPhrase | null {
  if (POSSESSIVE_PRONOUN.has(sentence.units[end - 1]?.lower ?? ''))
    return { first: end - 1, last: end, head: end - 1 };
  return isPossessive(sentence, end - 1) ? nounPhraseEndingAt(sentence, end - 1) : null;
}

function phraseFrom(sentence: SpeechSentence, first: number): NounPhrase | null {
  const last = nounPhraseEndFrom(sentence, first);
  return last > first ? { first, last, head: baseEndFrom(sentence, first) - 1 } : null;
}

/** The subject of the verb at unit `verb`, where it is somebody who does it. */
function doerOf(sentence: SpeechSentence, verb: number): NounPhrase | null {
  const group = verbGroupAt(sentence, verb);
  if (group.form !== 'finite' || group.passive || group.negated || group.modal) return null;
  const subject = subjectBefore(sentence, group.first);
  return subject && isSomebody(sentence, subject.head) ? subject : null;
}

/** "interrupted him with shouts": the subject of the verb whose object stands before the "with" at unit `preposition`. */
function greeterOf(sentence: SpeechSentence, preposition: number): NounPhrase | null {
  const { units } = sentence;
  const object = nounPhraseEndingAt(sentence, preposition);
  const verb = (object?.first ?? preposition - 1) - 1;
  return GREETING.has(units[verb]?.lower ?? '') ? doerOf(sentence, verb) : null;
}

const GREETING = wordSet(GREETING_VERB);

/** The first of quotations in a row: “Go” and “Stay”. */
function firstInRow({ units, tags }: SpeechSentence, i: number): number {
  let k = i;
  while (k > 1 && tags[k - 2] === 'QUOTE' && JOINING.has(units[k - 1]?.lower ?? '')) k -= 2;
  return k;
}

function lastInRow({ units, tags }: SpeechSentence, i: number): number {
  let k = i;
  while (tags[k + 2] === 'QUOTE' && JOINING.has(units[k + 1]?.lower ?? '')) k += 2;
  return k;
}

const JOINING = new Set(['and', 'or', ',']);
