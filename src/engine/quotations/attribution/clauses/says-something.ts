import { holdsFinite } from '../../../language/clauses/verb-groups';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Whether a finite verb or a quotation stands among units `[first, last)`. */
export function saysSomething(sentence: SpeechSentence, first: number, last: number): boolean {
  return holdsFinite(sentence, first, last) || sentence.tags.slice(first, last).includes('QUOTE');
}
