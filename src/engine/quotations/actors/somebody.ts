import { wordSet } from '../../text/word-set';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isActorNoun } from './actor-noun';

/** Whether the head of a phrase, unit `head`, is a name, or a noun for somebody. */
export function isSpeaker({ units, tags }: SpeechSentence, head: number): boolean {
  return tags[head] === 'PROPN' || (tags[head] === 'NOUN' && isActorNoun(units[head]?.lower ?? ''));
}

/** Whether the head of a phrase is somebody, who can speak and be spoken to: the same, or a pronoun for people. */
export function isSomebody(sentence: SpeechSentence, head: number): boolean {
  return isSpeaker(sentence, head) || PERSONAL_PRONOUN.has(sentence.units[head]?.lower ?? '');
}

/** Objects ("told him") are known before their phrase is asked for its head. */
const PERSONAL_PRONOUN = wordSet(
  'i you he she we they who everyone everybody someone somebody anyone anybody nobody another',
);
