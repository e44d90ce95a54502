import { LABELS, OUTSIDE, PREDECESSORS } from './labels';

/** Rows of best scores, kept between calls. */
const FIRST_ROW = new Float32Array(LABELS);
const SECOND_ROW = new Float32Array(LABELS);
const OPEN_AT_END = new Uint8Array(LABELS);
for (let label = 1; label < LABELS; label++) OPEN_AT_END[label] = ((label - 1) & 3) < 2 ? 1 : 0;

/**
 * The best sequence of labels (Viterbi). `scores` holds `size` rows of {@link LABELS}; the stretch stands between two outside tokens.
 * Writes into `labels[at …]`. `back` is scratch space of `size * LABELS` and more.
 */
export function decode(
  scores: ArrayLike<number>,
  size: number,
  transitions: Float32Array,
  labels: Uint8Array,
  at: number,
  back: Uint8Array,
): void {
  let previous = FIRST_ROW.fill(-1e9);
  let current = SECOND_ROW;
  previous[OUTSIDE] = 0;
  for (let i = 0; i < size; i++) {
    for (let next = 0; next < LABELS; next++) {
      const from = PREDECESSORS[next] as Uint8Array;
      let best = -Infinity;
      let bestLabel = 0;
      for (const label of from) {
        const score = (previous[label] as number) + (transitions[label * LABELS + next] as number);
        if (score > best) {
          best = score;
          bestLabel = label;
        }
      }
      current[next] = best + (scores[i * LABELS + next] as number);
      back[i * LABELS + next] = bestLabel;
    }
    [previous, current] = [current, previous];
  }
  let label = OUTSIDE;
  let best = -Infinity;
  for (let last = 0; last < LABELS; last++) {
    const score =
      (previous[last] as number) + (OPEN_AT_END[last] ? -1e9 : (transitions[last * LABELS] as number));
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = back[i * LABELS + label] as number;
  }
}
