import type { Span } from '../engine/text/span';

/**
 * The part of a text to decorate around what is visible: the lines around it, but no more of very long lines than a screen or two
 * on either side. `lines` is where the lines around begin and end; `length` is the whole text's; all in UTF-16 code units.
 */
export function partAround(visible: Span, lines: Span, length: number): Span {
  return {
    start: Math.max(0, lines.start, visible.start - MARGIN),
    end: Math.min(length, lines.end, visible.end + MARGIN),
  };
}

/** Whether a part of a text holds another whole. */
export function holds(part: Span, { start, end }: Span): boolean {
  return part.start <= start && end <= part.end;
}

/** UTF-16 code units: several screens of text. */
const MARGIN = 20_000;
