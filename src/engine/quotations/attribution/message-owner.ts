import { isPossessive, nounPhraseEndingAt, type NounPhrase } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** "Holm's message to the industry?": whose words answer a question without a verb; null for other sentences. */
export function messageOwner(sentence: SpeechSentence): NounPhrase | null {
  const { units } = sentence;
  if (units.at(-1)?.lower !== '?' || units.length > LONGEST) return null;
  for (let k = 0; k < units.length; k++) if (isFiniteAt(sentence, k)) return null;
  return ownerOf(sentence, units.length);
}

/** "Holm's answer, when that was put to her:": whose words a sentence leads to, where a colon or a comma stands right behind the noun for them; null for others. */
export function answerOwner(sentence: SpeechSentence, colon: number): NounPhrase | null {
  const owner = ownerOf(sentence, colon);
  const mark = owner && sentence.units[owner.last + 2]?.lower;
  return owner?.first === 0 && (mark === ':' || mark === ',') ? owner : null;
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
const MESSAGES = new Set(
  'message advice answer reply response verdict reaction explanation view conclusion motto assessment prediction warning plea'.split(
    ' ',
  ),
);
