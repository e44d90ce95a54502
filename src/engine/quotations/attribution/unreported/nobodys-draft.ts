import type { Span } from '../../../text/span';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { PLAIN, type Draft } from '../../drafts/draft';
import { spanOf } from '../../drafts/spans';

/** What is passed on by the word at unit `i` without anybody as its source. */
export function nobodysDraft(sentence: SpeechSentence, i: number, content: readonly Span[]): Draft {
  return {
    sentence,
    construction: 'hearsay',
    content,
    cue: spanOf(sentence, { first: i, last: i + 1 }),
    cueUnit: i,
    source: null,
    sourceHead: -1,
    ...PLAIN,
  };
}
