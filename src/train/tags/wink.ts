import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from '../../engine/language/prose';

let nlp: ReturnType<typeof winkNLP> | undefined;

/**
 * wink-nlp's part-of-speech tags of `text`, brought to our tokens `[from, to)`: each gets the tag of the wink-nlp token that covers its
 * end, `X` where there is none. wink-nlp tells no offsets: its tokens are found by forward search.
 */
export function winkTags(text: string, tokens: readonly Token[], from: number, to: number): PartOfSpeech[] {
  nlp ??= winkNLP(model, ['pos']);
  const start = tokens[from]?.start ?? 0;
  const piece = text.slice(start, tokens[to - 1]?.end ?? start);
  const read = nlp.readDoc(piece).tokens();
  const values = read.out(nlp.its.value);
  const tags = read.out(nlp.its.pos) as PartOfSpeech[];
  const out = new Array<PartOfSpeech>(to - from).fill('X');
  let cursor = 0;
  let next = from;
  values.forEach((value, i) => {
    const at = value === '' ? -1 : find(piece, value, cursor);
    if (at < 0) return;
    cursor = at + value.length;
    for (
      let token = tokens[next];
      next < to && token && token.start - start < cursor;
      token = tokens[++next]
    ) {
      out[next - from] = tags[i] ?? 'X';
      if (token.end - start > cursor) break;
    }
  });
  return out;
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
