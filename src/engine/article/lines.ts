import type { Span } from '../text/span';

/** A line of the page that holds something: its span without the white space around it. */
export interface Line extends Span {
  /** True when an empty line (or the top of the text) comes before it. */
  readonly afterGap: boolean;
}

/** The non-blank lines of `[start, end)`, in order. Any of LF, CR LF, CR, U+2028 and U+2029 ends a line. */
export function readLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let lineStart = start;
  for (let i = lineEnd(text, start, end); i <= end; i = lineEnd(text, i + 1, end)) {
    const line = trim(text, lineStart, i);
    if (line.start < line.end) {
      lines.push({ ...line, afterGap });
      afterGap = false;
    } else if (!isInsideCrLf(text, i)) {
      afterGap = true;
    }
    lineStart = i + 1;
  }
  return lines;
}

/** The stretch without the white space, byte-order marks and zero-width characters at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Where the line that begins at `from` ends, at the latest at `end`; past `end` when it begins behind it. */
function lineEnd(text: string, from: number, end: number): number {
  if (from > end) return end + 1;
  LINE_END.lastIndex = from;
  const at = LINE_END.exec(text)?.index ?? end;
  return Math.min(at, end);
}

const LINE_END = /[\n\r\u2028\u2029]/g;

/** The LF of a CR LF: the empty stretch before it is no empty line. */
function isInsideCrLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13;
}

function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x7f;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
