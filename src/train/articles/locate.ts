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

/** Shared length over joint length of two sets of spans, each without overlaps: 1 when they are the same, 0 when they do not meet. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared);
}

/** How much of `part` lies within `whole`, 0 to 1. */
export function coverage(part: readonly Span[], whole: readonly Span[]): number {
  return length(part) === 0 ? 0 : sharedLength(part, whole) / length(part);
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
