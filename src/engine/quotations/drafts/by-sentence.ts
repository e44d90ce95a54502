import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft } from './draft';

/** The drafts of each sentence that has any, in their order. */
export function draftsBySentence(drafts: readonly Draft[]): Map<SpeechSentence, Draft[]> {
  const found = new Map<SpeechSentence, Draft[]>();
  for (const draft of drafts) {
    const own = found.get(draft.sentence);
    if (own) own.push(draft);
    else found.set(draft.sentence, [draft]);
  }
  return found;
}
