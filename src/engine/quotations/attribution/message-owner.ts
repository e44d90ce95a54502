import { isPossessive, nounPhraseEndingAt, type NounPhrase } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** "Holm's message to the industry?": whose words answer a question without a verb; null for other sentences. */
export function messageOwner(sentence: SpeechSentence): NounPhrase | null {
  const { units, tags } = sentence;
  if (units.at(-1)?.lower !== '?' || units.length > LONGEST) return null;
  const owner = units.findIndex((_, k) => isPossessive(sentence, k));
  if (owner < 1 || !MESSAGES.has(units[owner + 1]?.lower ?? '')) return null;
  for (let k = 0; k < units.length; k++) if (isFiniteAt(sentence, k)) return null;
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
