import type { Article } from '../../article/article';
import { PARAGRAPHS_WITH_DATELINE, readDateline } from '../../article/publication';
import type { Prose } from '../../language/prose';
import type { Quoted } from '../marks/quoted';
import { readSentences } from './read-sentences';
import type { SpeechSentence } from './speech-sentence';

/** All sentences of an article, block by block, around and inside its quotations. `quotes` are the blocks' quotations. */
export function readSpeech(
  prose: Prose,
  article: Article,
  quotes: readonly (readonly Quoted[])[],
): SpeechSentence[] {
  const sentences: SpeechSentence[] = [];
  const starts = sentenceStarts(prose, article);
  for (let s = 0; s < prose.sentences.length;) {
    const block = prose.sentences[s]?.block ?? 0;
    const first = prose.sentences[s]?.first ?? 0;
    let last = first;
    for (; s < prose.sentences.length && prose.sentences[s]?.block === block; s++)
      last = prose.sentences[s]?.last ?? last;
    const place = { kind: article.blocks[block]?.kind ?? 'paragraph', first, last };
    for (const sentence of readSentences(prose, block, place, starts, quotes[block] ?? []))
      sentences.push(sentence);
  }
  return sentences;
}

/** A 1 for every token that starts a sentence: also the one behind a dateline ("NAIROBI, March 4 (AfNews) —"), which is no part of what is said. */
function sentenceStarts(prose: Prose, { text, blocks }: Article): Uint8Array {
  const starts = new Uint8Array(prose.tokens.length + 1);
  let block = -1;
  let paragraphs = 0;
  for (const { first, block: own } of prose.sentences) {
    starts[first] = 1;
    const place = blocks[own];
    if (own === block || place?.kind !== 'paragraph' || paragraphs >= PARAGRAPHS_WITH_DATELINE) continue;
    block = own;
    paragraphs++;
    const dateline = readDateline(text, place);
    // "MODERATOR: …" is a turn, not a dateline.
    if (!dateline || (!dateline.agency && !dateline.written && text[dateline.end - 1] === ':')) continue;
    let token = first;
    while ((prose.tokens[token]?.start ?? Infinity) < dateline.end) token++;
    starts[token] = 1;
  }
  return starts;
}
