import { CALIBRATION } from '../data/reliability';

/** The confidence a raw score stands for, 0 to 1, by linear interpolation in the measured table; two decimals. */
export function calibrate(raw: number): number {
  for (let i = 1; i < CALIBRATION.length; i++) {
    const [below, above] = [CALIBRATION[i - 1], CALIBRATION[i]];
    if (!below || !above || raw > above[0]) continue;
    const share = Math.max(0, raw - below[0]) / (above[0] - below[0]);
    return Math.round(100 * (below[1] + share * (above[1] - below[1]))) / 100;
  }
  return CALIBRATION.at(-1)?.[1] ?? 1;
}
