import { LABELS, OUTSIDE, PREDECESSORS } from './labels';

/** Probabilities of stretches of labels under the model: sums over all sequences, kept per token. */
export class Marginals {
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly weights: Float64Array;
  private readonly scale: Float64Array;
  private readonly pairs: Float64Array;

  /** @param scores `size` rows of label scores of one stretch that stands between two outside tokens. */
  constructor(scores: Float32Array, size: number, transitions: Float32Array) {
    this.forward = new Float64Array(size * LABELS);
    this.backward = new Float64Array(size * LABELS);
    this.weights = new Float64Array(size * LABELS);
    this.scale = new Float64Array(size);
    this.pairs = Float64Array.from(transitions, Math.exp);
    for (let i = 0; i < size; i++) this.stepForward(scores, i);
    const tail = (size - 1) * LABELS;
    let end = 0;
    for (let l = 0; l < LABELS; l++) {
      const out = ((l - 1) & 3) < 2 && l !== OUTSIDE ? 0 : (this.pairs[l * LABELS] as number);
      this.backward[tail + l] = out;
      end += out * (this.forward[tail + l] as number);
    }
    for (let l = 0; l < LABELS; l++) this.backward[tail + l] = (this.backward[tail + l] as number) / end;
    for (let i = size - 2; i >= 0; i--) this.stepBackward(i);
  }

  /** Probability that tokens `from … to` (inclusive) carry exactly `labels`. */
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

  private stepForward(scores: Float32Array, i: number): void {
    const at = i * LABELS;
    let max = -Infinity;
    for (let l = 0; l < LABELS; l++) max = Math.max(max, scores[at + l] as number);
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      const weight = Math.exp((scores[at + l] as number) - max);
      this.weights[at + l] = weight;
      const from = PREDECESSORS[l] as Uint8Array;
      let before = 0;
      for (const p of from) {
        const reached = i === 0 ? (p === OUTSIDE ? 1 : 0) : (this.forward[at - LABELS + p] as number);
        before += reached * (this.pairs[p * LABELS + l] as number);
      }
      this.forward[at + l] = before * weight;
      sum += before * weight;
    }
    this.scale[i] = sum;
    for (let l = 0; l < LABELS; l++) this.forward[at + l] = (this.forward[at + l] as number) / sum;
  }

  private stepBackward(i: number): void {
    const at = i * LABELS;
    const z = this.scale[i + 1] as number;
    for (let l = 0; l < LABELS; l++) {
      const onward =
        ((this.backward[at + LABELS + l] as number) * (this.weights[at + LABELS + l] as number)) / z;
      const from = PREDECESSORS[l] as Uint8Array;
      for (const p of from) {
        this.backward[at + p] =
          (this.backward[at + p] as number) + onward * (this.pairs[p * LABELS + l] as number);
      }
    }
  }
}
