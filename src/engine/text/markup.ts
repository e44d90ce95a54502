/**
 * End (exclusive) of a piece of Markdown's markup at `i`, which is no part of what is read: the bracket before a link's words, the bracket behind
 * them with the target, an asterisk of emphasis; `i` itself where none stands. Looks at a bounded stretch of `[i, end)`.
 */
export function markupEnd(text: string, i: number, end: number): number {
  switch (text.charCodeAt(i)) {
    case OPENING:
      return wordsClose(text, i, end) ? i + 1 : i;
    case BANG:
      return text.charCodeAt(i + 1) === OPENING && wordsClose(text, i + 1, end) ? i + 2 : i;
    case CLOSING:
      return targetEnd(text, i, end);
    case ASTERISK:
      return isEmphasis(text, i, end) ? i + 1 : i;
    default:
      return i;
  }
}

/** The text without markup. Most texts hold none and come back as they are. */
export function withoutMarkup(text: string): string {
  if (!MARKED.test(text)) return text;
  let plain = '';
  for (let i = 0; i < text.length;) {
    const behind = markupEnd(text, i, text.length);
    if (behind === i) plain += text.charAt(i++);
    else i = behind;
  }
  return plain;
}

const MARKED = /\]\(|\*/;
const [OPENING, CLOSING, ROUND, CLOSING_ROUND, BANG, ASTERISK, QUOTATION_MARK] = [
  0x5b, 0x5d, 0x28, 0x29, 0x21, 0x2a, 0x22,
];

/** A link's words have fewer code units than this, its target fewer than the other. */
const LONGEST_WORDS = 400;
const LONGEST_TARGET = 2000;

/** Whether what stands behind the bracket at `i` is a link's words. */
function wordsClose(text: string, i: number, end: number): boolean {
  for (let k = i + 1; k < end && k < i + LONGEST_WORDS; k++) {
    const code = text.charCodeAt(k);
    if (code === CLOSING) return targetEnd(text, k, end) > k;
    if (code === OPENING) return false;
  }
  return false;
}

/** End of "](https://…)" at `i`; `i` itself where what stands in round brackets is no target. */
function targetEnd(text: string, i: number, end: number): number {
  if (text.charCodeAt(i + 1) !== ROUND || !TARGET.test(text.slice(i + 2, i + 2 + LONGEST_SCHEME))) return i;
  for (let k = i + 2; k < end && k < i + LONGEST_TARGET; k++) {
    const code = text.charCodeAt(k);
    if (code === CLOSING_ROUND) return k + 1;
    if (code === CLOSING) return i;
    // A title in quotation marks may stand behind the target, and nothing else.
    if (code <= 0x20) return titleEnd(text, k, end) ?? i;
  }
  return i;
}

/** End of a title and the bracket behind it, from the space at `k`; undefined where none stands. */
function titleEnd(text: string, k: number, end: number): number | undefined {
  if (text.charCodeAt(k + 1) !== QUOTATION_MARK) return undefined;
  const close = text.slice(k + 2, Math.min(end, k + LONGEST_WORDS)).indexOf('")');
  return close < 0 ? undefined : k + 2 + close + 2;
}

/** How targets begin: an address, a path, a place on the page. */
const TARGET = /^(?:https?:|www\.|mailto:|\.{0,2}\/|#)/;
const LONGEST_SCHEME = 10;

/** Whether the asterisk at `i` is one of up to three that have a word on one side only. */
function isEmphasis(text: string, i: number, end: number): boolean {
  let from = i;
  let to = i + 1;
  while (from > 0 && i - from < MOST_ASTERISKS && text.charCodeAt(from - 1) === ASTERISK) from--;
  while (to < end && to - i <= MOST_ASTERISKS && text.charCodeAt(to) === ASTERISK) to++;
  // A link between asterisks counts as its words.
  const opens = to < end && (text.charCodeAt(to) === OPENING || WORD.test(text.charAt(to)));
  const closes =
    from > 0 &&
    (WORD.test(text.charAt(from - 1)) || (to - from > 1 && text.charCodeAt(from - 1) === CLOSING_ROUND));
  return opens !== closes && to - from <= MOST_ASTERISKS;
}

const MOST_ASTERISKS = 3;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
