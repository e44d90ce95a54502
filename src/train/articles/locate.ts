import type { Span } from '../../engine/text/span';

/**
 * Finds a passage given as `first words … last words` behind `from`; white space of every kind (and Markdown's `>` at the start of a line)
 * stands for a blank. A trailing `…` leaves the end open: what is found then ends with the last words given.
 * Returns undefined where the text does not hold it.
 */
export function locate(text: string, passage: string, from = 0): Span | undefined {
  const parts = passage
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let start: number | undefined;
  let end = from;
  for (const part of parts) {
    const pattern = new RegExp(part.split(/\s+/).map(escapePattern).join('\\s+(?:> ?)?'), 'g');
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (!found) return undefined;
    start ??= found.index;
    end = pattern.lastIndex;
  }
  return start === undefined ? undefined : { start, end };
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
