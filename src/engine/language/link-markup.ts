/** A link's words have fewer code units than this, its target fewer than the other. */
const LONGEST_WORDS = 400;
const LONGEST_TARGET = 2000;

const [OPENING, CLOSING, ROUND, CLOSING_ROUND, BANG] = [0x5b, 0x5d, 0x28, 0x29, 0x21];

/**
 * End (exclusive) of a piece of Markdown link markup at `i`, which is no part of what is read: the bracket before a link's words, and the bracket behind
 * them with the target; `i` itself where none stands. Looks at a bounded stretch.
 */
export function linkMarkupEnd(text: string, i: number, end: number): number {
  const code = text.charCodeAt(i);
  if (code === CLOSING) return targetEnd(text, i, end);
  const open = code === BANG ? i + 1 : i;
  if (text.charCodeAt(open) !== OPENING) return i;
  for (let k = open + 1; k < end && k < open + LONGEST_WORDS; k++) {
    const at = text.charCodeAt(k);
    if (at === CLOSING) return targetEnd(text, k, end) > k ? open + 1 : i;
    if (at === OPENING) return i;
  }
  return i;
}

/** End of "](https://…)" at `i`; `i` itself where what stands in round brackets is no target. */
function targetEnd(text: string, i: number, end: number): number {
  if (text.charCodeAt(i + 1) !== ROUND || !TARGET.test(text.slice(i + 2, i + 2 + LONGEST_SCHEME))) return i;
  for (let k = i + 2; k < end && k < i + LONGEST_TARGET; k++) {
    const at = text.charCodeAt(k);
    if (at === CLOSING_ROUND) return k + 1;
    if (at === 0x0a || at === CLOSING) return i;
  }
  return i;
}

/** How targets begin: an address, a path, a place on the page. */
const TARGET = /^(?:https?:|www\.|mailto:|\.{0,2}\/|#|[\w-]+\.\w)/;
const LONGEST_SCHEME = 40;
