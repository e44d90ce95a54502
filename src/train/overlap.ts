import type { Span } from '../engine/text/span';

/**
 * Intersection over union of two sets of spans, each without overlaps, in UTF-16 code units: 1 when they are the same, 0 when they do not
 * meet.
 */
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
