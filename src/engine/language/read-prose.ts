import type { Article } from '../article/article';
import { findSentences } from './find-sentences';
import type { Prose, Sentence, Token } from './prose';
import { pastStamp } from './past-stamp';
import type { PosTagger } from './tagger/create-tagger';
import { tokenise } from './tokenise';
import { wordAt } from './word';

/** Splits the readable blocks of an article into sentences and tagged tokens. Linear in the text's length. */
export function readProse(article: Article, tagger: PosTagger): Prose {
  const tokens: MutableToken[] = [];
  const sentences: Sentence[] = [];
  readTokens(article, tokens, sentences);
  tagger.tag(tokens, sentences);
  return { text: article.text, tokens, sentences };
}

/** As {@link readProse}, without part-of-speech tags (every `pos` is `X`): what training the models needs. */
export function readUntaggedProse(article: Article): Prose {
  const tokens: MutableToken[] = [];
  const sentences: Sentence[] = [];
  readTokens(article, tokens, sentences);
  return { text: article.text, tokens, sentences };
}

type MutableToken = { -readonly [K in keyof Token]: Token[K] };

/** Fills tokens and sentences. */
function readTokens({ text, blocks }: Article, tokens: MutableToken[], sentences: Sentence[]): void {
  for (let block = 0; block < blocks.length; block++) {
    const { kind, start, end } = blocks[block] ?? { kind: 'boilerplate', start: 0, end: 0 };
    if (kind === 'boilerplate') continue;
    const first = tokens.length;
    tokenise(text, pastStamp(text, start, end), end, (from, to) => {
      const word = wordAt(text, from, to);
      tokens.push({ start: from, end: to, text: word.text, lower: word.lower, word, pos: 'X' });
    });
    const last = tokens.length;
    findSentences(tokens, first, last, (from, to) => {
      sentences.push({
        start: tokens[from]?.start ?? start,
        end: tokens[to - 1]?.end ?? end,
        first: from,
        last: to,
        block,
      });
    });
  }
}
