import { PackedTable } from '../lexicon/packed-table';
import { LABELS } from './labels';

/** The trained weights: for each feature one weight a label, and the weights of label pairs. */
export interface Model {
  /** Adds the weights of a feature to `scores[at …]`. Features the model does not know add nothing. */
  add(hash: number, scores: Float32Array, at: number): void;
  /** Weight of label `next` after label `previous` at `previous * LABELS + next`. */
  readonly transitions: Float32Array;
  /** Turns a probability of the model into one that holds on unseen texts. */
  calibrated(probability: number): number;
}

/** No probability is taken for nearer to 0 or 1 than this. */
const LEAST_DOUBT = 0.005;

/** Opens the model sections of the names file: feature hashes, their int8 rows, and one scale. */
export function openModel(sections: ReadonlyMap<string, Uint8Array>): Model | undefined {
  const counts = sections.get('mod#');
  const rest = sections.get('mod%');
  const rows = sections.get('mrow');
  const rest32 = sections.get('mtrn');
  if (!counts || !rest || !rows || !rest32) return undefined;
  const table = new PackedTable(counts, new Uint16Array(rest.buffer, rest.byteOffset, rest.length >> 1));
  const weights = new Int8Array(rows.buffer, rows.byteOffset, rows.length);
  const floats = new Float32Array(rest32.buffer, rest32.byteOffset, rest32.length >> 2);
  const scale = floats[0] ?? 1;
  const fit = sections.get('mcal');
  const [slope = 1, shift = 0] = fit ? new Float32Array(fit.buffer, fit.byteOffset, 2) : [];
  return {
    add(hash, scores, at) {
      const index = table.indexOf(hash);
      if (index < 0) return;
      const from = index * LABELS;
      for (let label = 0; label < LABELS; label++) {
        scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number) * scale;
      }
    },
    calibrated: (probability) => {
      const p = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, probability));
      return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
    },
    transitions: floats.slice(1, 1 + LABELS * LABELS),
  };
}
