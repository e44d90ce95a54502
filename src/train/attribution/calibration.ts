/** A quotation's raw score and whether content, source and speaker were right. */
export interface Outcome {
  readonly raw: number;
  readonly right: boolean;
}

/** A curve by its points: raw score and share that was right, in rising order of both. */
export type Points = readonly (readonly [number, number])[];

/** A step of the curve rests on this many outcomes or more. */
const FEWEST = 60;
/** Confidence is written with two decimals: nothing above this may round to certainty. */
const HIGHEST = 0.99;

/**
 * The share of right outcomes as a rising curve over the raw score: isotonic regression (pool adjacent violators) over groups of equal size.
 * Each step counts one right and one wrong outcome more than it saw (Laplace's rule of succession), so that none claims certainty on few.
 */
export function fitCurve(outcomes: readonly Outcome[]): Points {
  const sorted = [...outcomes].sort((a, b) => a.raw - b.raw);
  const groups = Math.max(1, Math.min(12, Math.floor(sorted.length / FEWEST)));
  const pools: Pool[] = [];
  for (let g = 0; g < groups; g++) {
    const part = sorted.slice(
      Math.floor((g * sorted.length) / groups),
      Math.floor(((g + 1) * sorted.length) / groups),
    );
    pools.push({
      raw: part.reduce((sum, { raw }) => sum + raw, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    });
    for (let last = pools.length - 1; last > 0; last--) {
      const [above, below] = [pools[last], pools[last - 1]];
      if (!above || !below || shareOf(above) > shareOf(below)) break;
      pools.splice(last - 1, 2, {
        raw: above.raw + below.raw,
        right: above.right + below.right,
        count: above.count + below.count,
      });
    }
  }
  const points = pools.map((pool): [number, number] => [
    round(pool.raw / pool.count),
    Math.min(HIGHEST, round(shareOf(pool))),
  ]);
  return [[0, 0], ...points.filter(([raw], i) => raw > (i === 0 ? 0 : (points[i - 1]?.[0] ?? 0)))];
}

/** Outcomes that make one step: the sum of their raw scores, how many were right, and how many they are. */
interface Pool {
  readonly raw: number;
  readonly right: number;
  readonly count: number;
}

function shareOf({ right, count }: Pool): number {
  return (right + 1) / (count + 2);
}

function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}

/** By linear interpolation between points; beyond the last one its share. */
export function readCurve(points: Points, raw: number): number {
  for (let i = 1; i < points.length; i++) {
    const [below, above] = [points[i - 1], points[i]];
    if (!below || !above || raw > above[0]) continue;
    return below[1] + ((raw - below[0]) / (above[0] - below[0])) * (above[1] - below[1]);
  }
  return points.at(-1)?.[1] ?? 1;
}

/** Lines "confidence: how many, share right" in tenths, for outcomes whose raw score is the confidence itself. */
export function reliabilityTable(outcomes: readonly Outcome[]): string {
  const bins = new Map<number, { sum: number; right: number; all: number }>();
  for (const { raw, right } of outcomes) {
    const key = Math.min(9, Math.floor(raw * 10 + 1e-9));
    const bin = bins.get(key) ?? { sum: 0, right: 0, all: 0 };
    bin.sum += raw;
    bin.all++;
    if (right) bin.right++;
    bins.set(key, bin);
  }
  return [...bins]
    .sort(([a], [b]) => b - a)
    .map(
      ([key, { sum, right, all }]) =>
        `  ${(key / 10).toFixed(1)}  given ${(sum / all).toFixed(2)}  right ${(right / all).toFixed(2)}  of ${all}`,
    )
    .join('\n');
}
