import { BUCKETS } from '../lexicon/packed-table';
import type { FeatureRow } from './features';
import { LABELS } from './labels';

/** The trained weights: for each feature one weight a label, and the weights of label pairs. Scores are whole numbers; times `scale` they are the model's. */
export interface Model {
  /** Adds the weights of a row of features to `scores[at …]`. Features the model does not know add nothing. */
  addRow(row: FeatureRow, scores: Int32Array, at: number): void;
  /** Weight of label `next` after label `previous` at `previous * LABELS + next`, on the scale of the scores. */
  readonly transitions: Float32Array;
  readonly scale: number;
  /** Turns a probability of the model into one that holds on unseen texts, to two decimals: more would feign knowledge. */
  calibrated(probability: number): number;
}

/** No probability is taken for nearer to 0 or 1 than this. */
const LEAST_DOUBT = 0.0001;

/** Opens the model sections of the names file: feature hashes, their int8 rows, and one scale. */
export function openModel(sections: ReadonlyMap<string, Uint8Array>): Model | undefined {
  const counts = sections.get('mod#');
  const rest = sections.get('mod%');
  const rows = sections.get('mrow');
  const rest32 = sections.get('mtrn');
  if (!counts || !rest || !rows || !rest32) return undefined;
  const slots = indexHashes(counts, new Uint16Array(rest.buffer, rest.byteOffset, rest.length >> 1));
  const weights = new Int8Array(rows.buffer, rows.byteOffset, rows.length);
  const floats = new Float32Array(rest32.buffer, rest32.byteOffset, rest32.length >> 2);
  const scale = floats[0] ?? 1;
  const fit = sections.get('mcal');
  const [slope = 1, shift = 0] = fit ? new Float32Array(fit.buffer, fit.byteOffset, 2) : [];
  return {
    addRow: ({ hashes, count }, scores, at) => {
      const mask = slots.length - 2;
      for (let k = 0; k < count; k++) {
        const hash = (hashes[k] as number) | 0;
        let slot = (hash << 1) & mask;
        while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + 2) & mask;
        const found = slots[slot + 1] as number;
        if (found === 0) continue;
        const from = (found - 1) * LABELS;
        for (let label = 0; label < LABELS; label++) {
          scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number);
        }
      }
    },
    scale,
    calibrated: (probability) => {
      if (!fit) return probability;
      const p = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, probability));
      const held = 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
      return Math.round(100 * held) / 100;
    },
    transitions: floats.slice(1, 1 + LABELS * LABELS).map((weight) => weight / scale),
  };
}

/** An open table of pairs: a hash, and its place in the sorted row plus one; 0 there for an empty pair. At most half full. */
function indexHashes(counts: Uint8Array, rest: Uint16Array): Int32Array {
  let size = 2;
  while (size < rest.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = slots.length - 2;
  for (let bucket = 0, i = 0; bucket < BUCKETS; bucket++) {
    for (const end = i + (counts[bucket] as number); i < end; i++) {
      const hash = (bucket << 16) | (rest[i] as number);
      let slot = (hash << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = hash;
      slots[slot + 1] = i + 1;
    }
  }
  return slots;
}
