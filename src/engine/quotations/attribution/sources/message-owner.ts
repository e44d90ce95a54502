import { isPossessive, nounPhraseEndingAt, type NounPhrase } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { POSSESSIVE_PRONOUN } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { REJOINDER_NOUN } from '../../data/spoken-nouns';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** "Holm's message to the industry?": whose words answer a question without a verb; null for other sentences. */
export function messageOwner(sentence: SpeechSentence): NounPhrase | null {
  const { units } = sentence;
  if (units.at(-1)?.lower !== '?' || units.length > LONGEST) return null;
  for (let k = 0; k < units.length; k++) if (isFiniteAt(sentence, k)) return null;
  const pronoun = ownerOfWords(sentence, { first: 0, last: 2, head: 1 });
  if (pronoun?.last === 1) return pronoun;
  return ownerOf(sentence, units.length);
}

/** "Holm's answer, when that was put to her:": whose words a sentence leads to, where a colon or a comma stands right behind the noun for them; null for others. */
export function answerOwner(sentence: SpeechSentence, colon: number): NounPhrase | null {
  const owner = ownerOf(sentence, colon);
  const mark = owner && sentence.units[owner.last + 2]?.lower;
  return owner?.first === 0 && (mark === ':' || mark === ',') ? owner : null;
}

/** "Holm's reply was curt", "her verdict was short": whose words the phrase that ends with unit `head` names; null for other phrases. */
export function ownerOfWords(sentence: SpeechSentence, { first, head }: NounPhrase): NounPhrase | null {
  const { units } = sentence;
  if (!MESSAGES.has(units[head]?.lower ?? '')) return null;
  if (POSSESSIVE_PRONOUN.has(units[first]?.lower ?? '')) return { first, last: first + 1, head: first };
  for (let k = head - 1; k > first; k--)
    if (isPossessive(sentence, k)) return nounPhraseEndingAt(sentence, k);
  return null;
}

/** The name before unit `end` whose possessive leads to a noun for what somebody says. */
function ownerOf(sentence: SpeechSentence, end: number): NounPhrase | null {
  const { units, tags } = sentence;
  const owner = units.findIndex((_, k) => isPossessive(sentence, k));
  if (owner < 1 || owner >= end || !MESSAGES.has(units[owner + 1]?.lower ?? '')) return null;
  const phrase = nounPhraseEndingAt(sentence, owner);
  return phrase && tags[phrase.head] === 'PROPN' ? phrase : null;
}

/** Such a question has this many units at most. */
const LONGEST = 12;
/** What somebody says when asked. */
const MESSAGES = wordSet(REJOINDER_NOUN);
