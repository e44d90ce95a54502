import type { Article } from '../article/article';
import { findSentences } from './find-sentences';
import type { PartOfSpeech, Prose, Sentence, Token } from './prose';
import { spellingAt } from './spelling';
import { tokenise } from './tokenise';
import { wink } from './wink';

/** Splits the readable blocks of an article into sentences and tagged tokens. Linear in the text's length. */
export function readProse(article: Article): Prose {
  const tokens: MutableToken[] = [];
  const sentences: Sentence[] = [];
  for (const { first, last } of readTokens(article, tokens, sentences))
    tagTokens(article.text, tokens, first, last);
  return { text: article.text, tokens, sentences };
}

/** As {@link readProse}, without part-of-speech tags (every `pos` is `X`): what training the name tagger needs, much faster. */
export function readUntaggedProse(article: Article): Prose {
  const tokens: MutableToken[] = [];
  const sentences: Sentence[] = [];
  readTokens(article, tokens, sentences);
  return { text: article.text, tokens, sentences };
}

type MutableToken = { -readonly [K in keyof Token]: Token[K] };

/** Fills tokens and sentences; returns the token ranges of the blocks. */
function readTokens(
  { text, blocks }: Article,
  tokens: MutableToken[],
  sentences: Sentence[],
): { first: number; last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const { kind, start, end } = blocks[block] ?? { kind: 'boilerplate', start: 0, end: 0 };
    if (kind === 'boilerplate') continue;
    const first = tokens.length;
    tokenise(text, start, end, (from, to) => {
      const { text: word, lower } = spellingAt(text, from, to);
      tokens.push({ start: from, end: to, text: word, lower, pos: 'X' });
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
    ranges.push({ first, last });
  }
  return ranges;
}

/** wink-nlp reads at most about this many code units at a time: it keeps whole documents in memory and slows down beyond. */
const LONGEST_PIECE = 20_000;

/** Tags tokens `[first, last)` of one block with wink-nlp, piece by piece. */
function tagTokens(text: string, tokens: MutableToken[], first: number, last: number): void {
  for (let from = first; from < last;) {
    const start = tokens[from]?.start ?? 0;
    let to = from + 1;
    while (to < last && (tokens[to]?.end ?? 0) - start <= LONGEST_PIECE) to++;
    tagPiece(text, tokens, from, to);
    from = to;
  }
}

/**
 * The text of tokens `[from, to)` with every run of more than {@link LONGEST_RUN} code units without white space replaced by a short
 * word and spaces of the same length: no word is that long, and wink-nlp takes time quadratic in a run's length. Tokens inside such
 * a run keep the tag `X`.
 */
function withoutLongRuns(text: string, tokens: readonly Token[], from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  let runStart = start;
  let before = start;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.start > before) runStart = token.start;
    if (token.end - runStart > LONGEST_RUN) {
      return text.slice(start, end).replace(LONG_RUNS, (run) => 'thing'.padEnd(run.length));
    }
    before = token.end;
  }
  return text.slice(start, end);
}

const LONGEST_RUN = 120;
const LONG_RUNS = new RegExp(String.raw`\S{${LONGEST_RUN + 1},}`, 'g');

/** Gives each token the tag of the wink-nlp token that covers its end. wink-nlp tells no offsets: its tokens are found by forward search. */
function tagPiece(text: string, tokens: MutableToken[], from: number, to: number): void {
  const start = tokens[from]?.start ?? 0;
  const piece = withoutLongRuns(text, tokens, from, to);
  const { values, tags } = wink(piece);
  let cursor = 0;
  let next = from;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? '';
    const at = value === '' ? -1 : find(piece, value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    const tag = (tags[i] ?? 'X') as PartOfSpeech;
    for (
      let token = tokens[next];
      next < to && token && token.start - start < cursor;
      token = tokens[++next]
    ) {
      token.pos = tag;
      if (token.end - start > cursor) break;
    }
  }
}

/**
 * Where a wink-nlp token stands: behind white space and at most a few characters that wink-nlp dropped. Looked for no farther, since a
 * token that wink-nlp rewrote would be found at a lookalike; -1 then.
 */
function find(piece: string, value: string, cursor: number): number {
  let from = cursor;
  while (from < piece.length && /\s/.test(piece.charAt(from))) from++;
  const at = piece.slice(from, from + value.length + MOST_DROPPED).indexOf(value);
  return at < 0 ? -1 : from + at;
}

const MOST_DROPPED = 8;
