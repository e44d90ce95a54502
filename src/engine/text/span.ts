/** A stretch of text: half-open `[start, end)` in UTF-16 code units of the article's text. Example: "Putin" in "Mr Putin" is `{start: 3, end: 8}`. */
export interface Span {
  /** First code unit inside the span. */
  readonly start: number;
  /** First code unit after the span (exclusive). */
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sort order of every array of spans in a record: by start, then the longer one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
