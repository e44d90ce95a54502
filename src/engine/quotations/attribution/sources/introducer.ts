import { baseEndFrom, nounPhraseEndingAt, type NounPhrase } from '../../../language/clauses/noun-phrases';
import { subjectBefore, type Subject } from '../../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { BE } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { ATTENDING, RUBRICS } from '../../data/headlines';
import { isSignatureDash } from '../../sentences/is-signature-dash';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { answerOwner, ownerOfWords } from './message-owner';
import { isSomebody } from '../../actors/somebody';

/** Whoever a colon gives the word to: the phrase before it, or the subject of the clause before it. */
export function introducer(sentence: SpeechSentence, colon: number): Subject | null {
  const { units, tags } = sentence;
  // "More from Holm:", "Pollsters agree - Holm:"
  const name = tags[colon - 1] === 'PROPN' ? nounPhraseEndingAt(sentence, colon) : null;
  const lead = units[(name?.first ?? 0) - 1];
  if (name && lead && (lead.lower === 'from' || isSignatureDash(lead.text)) && tags[name.head] === 'PROPN')
    return { ...name, through: 'adjacent' };
  const shown = answerOwner(sentence, colon) ?? presented(sentence, colon) ?? fromWhom(sentence, colon);
  if (shown) return { ...shown, through: 'adjacent' };
  const subject = verbSubjectBefore(sentence, colon);
  if (subject) return { ...subject, ...ownerOfWords(sentence, subject) };
  const phrase = nounPhraseEndingAt(sentence, colon);
  if (!phrase || RUBRICS.has(units[phrase.head]?.lower ?? '')) return null;
  // "Mom of slain teen to shooter: “…”", but "Aide to governor: “…”"
  const to = units.findIndex(({ lower }, k) => lower === 'to' && k > 0 && k < colon);
  if (to > 0 && to < LONGEST_ADDRESS && !ATTENDING.has(units[to - 1]?.lower ?? ''))
    return { first: 0, last: to, head: headOfFirst(sentence, to), through: 'adjacent' };
  return { ...phrase, through: 'adjacent' };
}

/** "This is from the mayor, Ada Holm:": whoever the words below are from; null where the sentence does not say so. */
function fromWhom(sentence: SpeechSentence, colon: number): NounPhrase | null {
  const { units, tags } = sentence;
  if (units[0]?.lower !== 'this' || !BE.has(units[1]?.lower ?? '') || units[2]?.lower !== 'from') return null;
  const last = baseEndFrom(sentence, 3);
  const head = last - 1;
  if (last <= 3 || last > colon) return null;
  const named = tags[colon - 1] === 'PROPN' ? colon - 1 : head;
  return isSomebody(sentence, head) || tags[named] === 'PROPN'
    ? { first: 3, last: colon, head: named }
    : null;
}

/** "Here's Holm on the pier in May:", "And here she is a year later:": whoever is shown speaking; null where nobody is. */
function presented(sentence: SpeechSentence, colon: number): NounPhrase | null {
  const { units } = sentence;
  const here = units[0]?.lower === 'here' ? 0 : 1;
  if (units[here]?.lower !== 'here') return null;
  const first = BE.has(units[here + 1]?.lower ?? '') ? here + 2 : here + 1;
  const last = baseEndFrom(sentence, first);
  const phrase = { first, last, head: last - 1 };
  return last > first && last <= colon && isSomebody(sentence, phrase.head) ? phrase : null;
}

/** Who speaks to whom before a colon takes no more units than this. */
const LONGEST_ADDRESS = 8;

/** The head of the phrase that opens a sentence: "Mom" of "Mom of slain teen". */
function headOfFirst(sentence: SpeechSentence, end: number): number {
  const base = baseEndFrom(sentence, 0);
  return base > 0 && base <= end ? base - 1 : end - 1;
}

/** Subject of the finite verb nearest before unit `at`: somebody who can speak rather than a thing. With `acting` one to whom the verb is done has no head. */
export function verbSubjectBefore(sentence: SpeechSentence, at: number, acting = false): Subject | null {
  let thing: Subject | null = null;
  for (let k = at - 1; k >= 0 && k > at - 60; k--) {
    if (!isFiniteAt(sentence, k)) continue;
    const group = verbGroupAt(sentence, k);
    // "He was charged with “…”", "She was asked: “…”": the words are somebody else's.
    const subject = subjectBefore(sentence, group.first);
    const undergoes = group.passive && (acting || cueForm(sentence.units[k]?.lower ?? ''));
    if (undergoes) return acting && subject ? { ...subject, head: -1 } : thing;
    if (subject && isSomebody(sentence, subject.head)) return subject;
    thing ??= subject;
    k = group.first;
  }
  return thing;
}
