import { LABELS, OUTSIDE, PREDECESSORS, mayFollow } from '../engine/entities/tagger/labels';

/** Which way the weights of a stretch should move. */
export interface SequenceGradient {
  /** For each token and label, gold minus expected count; and the same for pairs of labels. `pairs` is used again by the next call. */
  readonly gradient: Float32Array;
  readonly pairs: Float64Array;
  /** Minus the logarithm of the gold labels' probability. */
  readonly loss: number;
}

/**
 * Gold minus expected counts of labels and of pairs of labels, by forward and backward sums. `scores` holds `size` rows of label scores;
 * the gold labels stand from `gold[from]` on.
 */
export function sequenceGradient(
  scores: Float32Array,
  transitions: Float32Array,
  gold: Uint8Array,
  from: number,
  size: number,
): SequenceGradient {
  const forward = new Float64Array(size * LABELS);
  const backward = new Float64Array(size * LABELS);
  const scale = new Float64Array(size);
  const expScores = new Float64Array(size * LABELS);
  const expTransitions = EXP;
  for (let p = 0; p < EXP.length; p++) EXP[p] = ALLOWED[p] ? Math.exp(transitions[p] as number) : 0;
  let logZ = 0;
  for (let i = 0; i < size; i++) {
    const at = i * LABELS;
    let max = -Infinity;
    for (let l = 0; l < LABELS; l++) max = Math.max(max, scores[at + l] as number);
    logZ += max;
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      const e = Math.exp((scores[at + l] as number) - max);
      expScores[at + l] = e;
      let before = 0;
      if (i === 0) before = expTransitions[OUTSIDE * LABELS + l] as number;
      else {
        const list = PREDECESSORS[l] as Uint8Array;
        for (const p of list) {
          before += (forward[at - LABELS + p] as number) * (expTransitions[p * LABELS + l] as number);
        }
      }
      const value = before * e;
      forward[at + l] = value;
      sum += value;
    }
    scale[i] = sum;
    logZ += Math.log(sum);
    for (let l = 0; l < LABELS; l++) forward[at + l] = (forward[at + l] as number) / sum;
  }
  const tail = (size - 1) * LABELS;
  let end = 0;
  for (let l = 0; l < LABELS; l++) {
    backward[tail + l] = expTransitions[l * LABELS] as number;
    end += (forward[tail + l] as number) * (expTransitions[l * LABELS] as number);
  }
  logZ += Math.log(end);
  for (let l = 0; l < LABELS; l++) backward[tail + l] = (backward[tail + l] as number) / end;
  const pairs = PAIRS;
  pairs.fill(0);
  for (let i = size - 2; i >= 0; i--) {
    const at = i * LABELS;
    const z = scale[i + 1] as number;
    for (let l = 0; l < LABELS; l++) {
      const list = PREDECESSORS[l] as Uint8Array;
      const onward = ((backward[at + LABELS + l] as number) * (expScores[at + LABELS + l] as number)) / z;
      if (onward === 0) continue;
      for (const p of list) {
        const step = (expTransitions[p * LABELS + l] as number) * onward;
        backward[at + p] = (backward[at + p] as number) + step;
        pairs[p * LABELS + l] = (pairs[p * LABELS + l] as number) - (forward[at + p] as number) * step;
      }
    }
  }
  const gradient = new Float32Array(size * LABELS);
  let goldScore = 0;
  let previous = OUTSIDE;
  for (let i = 0; i < size; i++) {
    const at = i * LABELS;
    const label = gold[from + i] as number;
    for (let l = 0; l < LABELS; l++)
      gradient[at + l] = -(forward[at + l] as number) * (backward[at + l] as number);
    gradient[at + label] = (gradient[at + label] as number) + 1;
    goldScore += (scores[at + label] as number) + (transitions[previous * LABELS + label] as number);
    if (i > 0) pairs[previous * LABELS + label] = (pairs[previous * LABELS + label] as number) + 1;
    else {
      for (let l = 0; l < LABELS; l++) pairs[l] = (pairs[l] as number) + (gradient[l] as number);
    }
    previous = label;
  }
  goldScore += transitions[previous * LABELS] as number;
  for (let l = 0; l < LABELS; l++)
    pairs[l * LABELS] = (pairs[l * LABELS] as number) + (gradient[tail + l] as number);
  return { gradient, pairs, loss: logZ - goldScore };
}

const EXP = new Float64Array(LABELS * LABELS);
const PAIRS = new Float64Array(LABELS * LABELS);
const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, p) =>
  mayFollow(Math.floor(p / LABELS), p % LABELS) ? 1 : 0,
);
