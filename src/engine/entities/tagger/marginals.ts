import { LABELS, OUTSIDE, PREDECESSORS } from './labels';
import type { Model } from './model';

/** Probabilities of label sequences under the model: sums over all sequences of a stretch, kept per token. One object serves all stretches in turn. */
export class Marginals {
  private forward = new Float64Array(64 * LABELS);
  private backward = new Float64Array(64 * LABELS);
  private weights = new Float64Array(64 * LABELS);
  private scale = new Float64Array(64);
  private readonly pairs: Float64Array;
  private readonly unit: number;

  constructor({ transitions, scale }: Pick<Model, 'transitions' | 'scale'>) {
    this.pairs = Float64Array.from(transitions, (weight) => Math.exp(weight * scale));
    this.unit = scale;
  }

  /** Takes up a stretch that stands between two outside tokens: `size` rows of label scores from row `row` on. */
  load(scores: Int32Array, row: number, size: number): void {
    if (size > this.scale.length) this.grow(size);
    const { forward, backward, pairs } = this;
    for (let i = 0; i < size; i++) this.stepForward(scores, (row + i) * LABELS, i);
    const tail = (size - 1) * LABELS;
    let end = 0;
    for (let l = 0; l < LABELS; l++) {
      const out = ((l - 1) & 3) < 2 && l !== OUTSIDE ? 0 : (pairs[l * LABELS] as number);
      backward[tail + l] = out;
      end += out * (forward[tail + l] as number);
    }
    for (let l = 0; l < LABELS; l++) backward[tail + l] = (backward[tail + l] as number) / end;
    for (let i = size - 2; i >= 0; i--) this.stepBackward(i);
  }

  /** Probability that tokens `from … to` (inclusive, counted in the stretch) carry exactly `labels[at + …]`. */
  probability(labels: Uint8Array, at: number, from: number, to: number): number {
    let p = this.forward[from * LABELS + (labels[at + from] as number)] as number;
    for (let i = from + 1; i <= to; i++) {
      const label = labels[at + i] as number;
      const pair = this.pairs[(labels[at + i - 1] as number) * LABELS + label] as number;
      p *= (pair * (this.weights[i * LABELS + label] as number)) / (this.scale[i] as number);
    }
    const whole = p * (this.backward[to * LABELS + (labels[at + to] as number)] as number);
    return whole > 0 && whole <= 1 ? whole : whole > 1 ? 1 : 0;
  }

  private grow(size: number): void {
    this.forward = new Float64Array(2 * size * LABELS);
    this.backward = new Float64Array(2 * size * LABELS);
    this.weights = new Float64Array(2 * size * LABELS);
    this.scale = new Float64Array(2 * size);
  }

  private stepForward(scores: Int32Array, from: number, i: number): void {
    const { forward, weights, pairs, unit } = this;
    const at = i * LABELS;
    let max = scores[from] as number;
    for (let l = 1; l < LABELS; l++) if ((scores[from + l] as number) > max) max = scores[from + l] as number;
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      const weight = Math.exp(unit * ((scores[from + l] as number) - max));
      weights[at + l] = weight;
      let before = 0;
      if (i === 0) before = pairs[OUTSIDE * LABELS + l] as number;
      else {
        const list = PREDECESSORS[l] as Uint8Array;
        for (const p of list)
          before += (forward[at - LABELS + p] as number) * (pairs[p * LABELS + l] as number);
      }
      const own =
        i === 0 && l !== OUTSIDE && ((l - 1) & 3) !== 0 && ((l - 1) & 3) !== 3 ? 0 : before * weight;
      forward[at + l] = own;
      sum += own;
    }
    this.scale[i] = sum;
    for (let l = 0; l < LABELS; l++) forward[at + l] = (forward[at + l] as number) / sum;
  }

  private stepBackward(i: number): void {
    const { backward, weights, pairs } = this;
    const at = i * LABELS;
    const z = this.scale[i + 1] as number;
    for (let l = 0; l < LABELS; l++) backward[at + l] = 0;
    for (let l = 0; l < LABELS; l++) {
      const onward = ((backward[at + LABELS + l] as number) * (weights[at + LABELS + l] as number)) / z;
      const list = PREDECESSORS[l] as Uint8Array;
      for (const p of list)
        backward[at + p] = (backward[at + p] as number) + onward * (pairs[p * LABELS + l] as number);
    }
  }
}
