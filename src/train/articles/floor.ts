import type { Aspect, Row, Verdict } from './row';

/** What the engine has reached on the golden articles and may not fall below. */
export interface Floor {
  /** Least number of rows right, for each aspect. */
  readonly right: Readonly<Partial<Record<Aspect, number>>>;
  /** Most statements reported that a careful reader does not see. */
  readonly extrasAtMost: number;
  /** Least number of rows right on the described pages outside the repository, where they are at hand. */
  readonly pages: number;
}

/** Right and all rows by aspect, in the order of first appearance. */
export function countByAspect(verdicts: readonly Verdict[]): Map<Aspect, { right: number; all: number }> {
  const counts = new Map<Aspect, { right: number; all: number }>();
  for (const { aspect, right } of verdicts.flatMap(({ rows }) => rows)) {
    const count = counts.get(aspect) ?? { right: 0, all: 0 };
    counts.set(aspect, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
  }
  return counts;
}

/** The floor lifted to what has been reached; it never sinks. */
export function raiseFloor(floor: Floor, verdicts: readonly Verdict[], pages: readonly Row[]): Floor {
  const counts = [...countByAspect(verdicts)];
  return {
    right: Object.fromEntries(
      counts.map(([aspect, { right }]) => [aspect, Math.max(right, floor.right[aspect] ?? 0)]),
    ),
    extrasAtMost: Math.min(floor.extrasAtMost, countExtras(verdicts)),
    pages: Math.max(floor.pages, pages.filter(({ right }) => right).length),
  };
}

/** Statements reported that a careful reader does not see. */
export function countExtras(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { extras }) => sum + extras.length, 0);
}
