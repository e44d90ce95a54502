import { CALIBRATION, CALIBRATION_JUDGED } from '../data/calibration';

/** Turns the product of reliability and certainty into the share of such quotations that are right. `judged` is true where the reliability is a judge's probability. */
export type Calibrate = (raw: number, judged: boolean) => number;

/** The confidence a raw score stands for, 0 to 1, by linear interpolation in the measured table; two decimals. */
export const calibrate: Calibrate = (raw, judged) => {
  const table = judged ? CALIBRATION_JUDGED : CALIBRATION;
  return Math.round(100 * read(table, raw)) / 100;
};

/** The table's value at `raw`; beyond its last point the last one's. */
function read(table: typeof CALIBRATION, raw: number): number {
  for (let i = 1; i < table.length; i++) {
    const [below, above] = [table[i - 1], table[i]];
    if (!below || !above || raw > above[0]) continue;
    const share = Math.max(0, raw - below[0]) / (above[0] - below[0]);
    return below[1] + share * (above[1] - below[1]);
  }
  return table.at(-1)?.[1] ?? 0;
}
