import type { NameType } from '../../annotation';
import { TYPES } from './labels';

/**
 * Turns the probability the model gives a name into the share of such names that are right in texts of a kind it has not learned from, to
 * two decimals: more would feign knowledge.
 * @param words tokens the name has.
 */
export type Calibrate = (probability: number, type: NameType, words: number) => number;

/** For each type: the weight of the probability's logit, a constant, and what a name of several words adds to it. */
export const NUMBERS_A_TYPE = 3;

/** Opens the calibration of the names file; without one probabilities stay as they are. */
export function openCalibration(sections: ReadonlyMap<string, Uint8Array>): Calibrate {
  const fit = sections.get('mcal');
  if (!fit) return (probability) => probability;
  const numbers = new Float32Array(fit.buffer, fit.byteOffset, TYPES.length * NUMBERS_A_TYPE);
  return (probability, type, words) => {
    const at = TYPES.indexOf(type) * NUMBERS_A_TYPE;
    const [slope = 1, shift = 0, several = 0] = numbers.subarray(at, at + NUMBERS_A_TYPE);
    const held = slope * logitOf(probability) + shift + (words > 1 ? several : 0);
    return Math.min(SUREST, Math.round(100 / (1 + Math.exp(-held))) / 100);
  };
}

/** No name is certain. */
const SUREST = 0.99;
/** No probability is taken for nearer to 0 or 1 than this: beyond, rounding tells more than the model. */
const LEAST_DOUBT = 1e-9;

/** The logarithm of a probability's odds. */
export function logitOf(probability: number): number {
  const p = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, probability));
  return Math.log(p / (1 - p));
}
