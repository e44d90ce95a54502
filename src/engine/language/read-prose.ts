import type { Article } from '../article/article';
import type { PartOfSpeech, Prose, Sentence, Token } from './prose';
import { wink } from './wink';

/** Splits the readable blocks of an article into sentences and tagged tokens. Linear in the text's length. */
export function readProse(article: Article): Prose {
  const { text, blocks } = article;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    if (!block || block.kind === 'boilerplate') continue;
    for (let start = block.start; start < block.end;) {
      const end = pieceEnd(text, start, block.end);
      readPiece(text, start, end, b, tokens, sentences);
      start = end;
    }
  }
  return { text, tokens, sentences };
}

/** A piece longer than this many code units is read in parts: wink-nlp keeps whole documents in memory and slows down beyond it. */
const LONGEST_PIECE = 20_000;

/** Where to stop reading: the block's end, or the last white space before the limit, so that no word is cut if it can be helped. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PIECE) return end;
  const limit = start + LONGEST_PIECE;
  for (let i = limit; i > start + LONGEST_PIECE / 2; i--) {
    if (/\s/.test(text.charAt(i))) return i;
  }
  const cutsPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return cutsPair ? limit - 1 : limit;
}

function readPiece(
  text: string,
  start: number,
  end: number,
  block: number,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const piece = wink(text.slice(start, end));
  const firstOfPiece = tokens.length;
  const kept: number[] = [];
  let cursor = start;
  for (let i = 0; i < piece.values.length; i++) {
    kept.push(tokens.length);
    const value = piece.values[i] ?? '';
    // wink-nlp gives no offsets, and summing its white space drifts on U+3000 and the like.
    const at = value === '' ? -1 : text.indexOf(value, cursor);
    if (at < 0 || at + value.length > end) continue;
    cursor = at + value.length;
    tokens.push({
      start: at,
      end: cursor,
      text: value,
      lower: value.toLowerCase(),
      pos: (piece.tags[i] ?? 'X') as PartOfSpeech,
    });
  }
  kept.push(tokens.length);
  for (const [from, to] of piece.sentences) {
    const first = kept[from] ?? firstOfPiece;
    const last = kept[to + 1] ?? tokens.length;
    const head = tokens[first];
    const tail = tokens[last - 1];
    if (head && tail && last > first) {
      sentences.push({ start: head.start, end: tail.end, first, last, block });
    }
  }
}
