import { onOneLine } from '../engine/text/on-one-line';
import type { Span } from '../engine/text/span';

/** A span with the words around it on its line. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Number of its line, from 1. */
  readonly line: number;
}

/** The words of a span and what stands before and after it on its line, cut at word borders. */
export function contextOf(text: string, { start, end }: Span): Context {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /[\n\r]/.exec(text.slice(end, end + REACH + 1));
  const from = Math.max(lineStart, start - REACH);
  const to = Math.min(text.length, end + (rest ? rest.index : REACH));
  const before = onOneLine(text.slice(from, start)).trimStart();
  const after = onOneLine(text.slice(end, to)).trimEnd();
  return {
    before: from > lineStart ? `…${before.replace(/^\S*\s/, '')}` : before,
    words: onOneLine(text.slice(start, end)),
    after: rest || to === text.length ? after : `${after.replace(/\s\S*$/, '')}…`,
    line: lineNumber(text, start),
  };
}

/** How many code units of context stand on either side. */
const REACH = 48;

function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
