import { MAY_END_SENTENCE, SENTENCE_OPENERS } from './data/abbreviations';
import type { Token } from './prose';

/** Calls `add(first, last)` for each sentence among tokens `[from, to)` (array positions, `last` exclusive) of one block. */
export function findSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
  add: (first: number, last: number) => void,
): void {
  let first = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !endsSentence(tokens, i, to)) continue;
    let last = i + 1;
    while (last < to && closes(tokens, last, to)) last++;
    if (last < to && !mayOpen(tokens[last])) continue;
    add(first, last);
    first = last;
    i = last - 1;
  }
  if (first < to) add(first, to);
}

function endsSentence(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { text } = token;
  if (text === '.' || text === '!' || text === '?' || text === '…' || text === '...' || text === '。')
    return true;
  if (text.length < 3 || text.charCodeAt(text.length - 1) !== 0x2e) return text.startsWith('...');
  if (!MAY_END_SENTENCE.has(token.lower.slice(0, -1))) return false;
  let next = i + 1;
  while (next < to && closes(tokens, next, to)) next++;
  const follower = tokens[next];
  return (
    follower !== undefined && (next > i + 1 || SENTENCE_OPENERS.has(follower.lower)) && mayOpen(follower)
  );
}

const CLOSERS = new Set(['”', '’', '»', ')', ']', '!', '?', '.', '…', '...']);
const EITHER = new Set(['"', "'", "''"]);

/** True for a mark that belongs to the sentence before it: closing quotes and brackets. A straight mark closes when no word touches it on its right. */
function closes(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (!token || !previous) return false;
  if (CLOSERS.has(token.text)) return true;
  if (!EITHER.has(token.text) || token.start !== previous.end) return false;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  return next?.start !== token.end;
}

/** True when a sentence may begin with this token: not a small letter, not a mark that only continues. */
function mayOpen(token: Token | undefined): boolean {
  if (!token) return true;
  const char = token.text.charAt(0);
  if (',;:)]}%'.includes(char)) return false;
  return char === char.toUpperCase();
}
