import { lastUpTo } from '../../text/sorted';
import type { Span } from '../../text/span';

/** A text with every run of white space as one space, and the way back. */
export interface FlatText {
  readonly text: string;
  /** The span of the original text that a stretch of this one stands for. `length` is above 0. */
  spanAt(at: number, length: number): Span;
}

/** Takes time linear in the length of the text. */
export function flatten(text: string): FlatText {
  const parts: string[] = [];
  /** For each part, where it begins here and there. */
  const here: number[] = [];
  const there: number[] = [];
  let length = 0;
  const add = (part: string, offset: number) => {
    parts.push(part);
    here.push(length);
    there.push(offset);
    length += part.length;
  };
  for (const { 0: run, index } of text.matchAll(/\S+|\s+/g)) add(run.trim() === '' ? ' ' : run, index);
  const originalOf = (at: number): number => {
    const part = lastUpTo(here, at);
    return (there[part] ?? 0) + at - (here[part] ?? 0);
  };
  return {
    text: parts.join(''),
    spanAt: (at, size) => ({ start: originalOf(at), end: originalOf(at + size - 1) + 1 }),
  };
}
