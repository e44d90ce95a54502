import { nounPhraseEndingAt } from '../../language/clauses/noun-phrases';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Stretch } from './draft';

/**
 * What the clause behind a cue lacks because it stands before the cue's subject, whose first unit is `subject`: "which" of "a road which
 * officials said will close", and where no pronoun stands for it "a mood" of "a mood Smith said could turn". Null when nothing does.
 */
export function relativeBefore(sentence: SpeechSentence, subject: number): Stretch | null {
  const before = subject - 1;
  const lower = sentence.units[before]?.lower ?? '';
  if (PRONOUN.has(lower)) return { first: before, last: subject };
  if (sentence.tags[before] !== 'NOUN' && lower !== 'something') return null;
  const phrase = nounPhraseEndingAt(sentence, subject);
  return phrase && { first: phrase.first, last: subject };
}

const PRONOUN = new Set(['which', 'who', 'that', 'what']);
