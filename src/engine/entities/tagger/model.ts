import { BUCKETS } from '../../text/packed-table';
import { MOST_FEATURES, type FeatureRow } from './features';
import { LABELS } from './labels';
import { BIAS, ROW_SIZE, unpackWeights } from './packed-weights';

/** The trained weights: for each feature one weight a label, and the weights of label pairs. Scores are whole numbers; times `scale` they are the model's. */
export interface Model {
  /** Adds the weights of a row of features, `times` over, to `scores[at …]`. Features the model does not know add nothing. */
  addRow(row: FeatureRow, scores: Int32Array, at: number, times?: number): void;
  /** Weight of label `next` after label `previous` at `previous * LABELS + next`, on the scale of the scores. */
  readonly transitions: Float32Array;
  readonly scale: number;
}

/** Opens the model sections of the names file: feature hashes, their rows of weights (packed-weights.ts), and one scale. */
export function openModel(sections: ReadonlyMap<string, Uint8Array>): Model | undefined {
  const counts = sections.get('mod#');
  const rest = sections.get('mod%');
  const masks = sections.get('mmsk');
  const values = sections.get('mval');
  const rest32 = sections.get('mtrn');
  if (!counts || !rest || !masks || !values || !rest32) return undefined;
  const slots = indexHashes(counts, new Uint16Array(rest.buffer, rest.byteOffset, rest.length >> 1));
  const weights = unpackWeights({ masks, values });
  const floats = new Float32Array(rest32.buffer, rest32.byteOffset, rest32.length >> 2);
  const scale = floats[0] ?? 1;
  return {
    addRow: ({ hashes, count }, scores, at, times = 1) => {
      addWeights(weights, findRows(slots, hashes, count), scores, at, times);
    },
    scale,
    transitions: floats.slice(1, 1 + LABELS * LABELS).map((weight) => weight / scale),
  };
}

/** Rows of the known features found last, and how many they are. */
const FOUND = new Int32Array(MOST_FEATURES);

/** Looks features up; the rows of those the model knows stand in {@link FOUND}. Returns their number. */
function findRows(slots: Int32Array, hashes: Uint32Array, count: number): number {
  const mask = slots.length - 2;
  let size = 0;
  for (let k = 0; k < count; k++) {
    const hash = (hashes[k] as number) | 0;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    FOUND[size] = slots[slot + 1] as number;
    if (FOUND[size] !== 0) size++;
  }
  return size;
}

const EVEN_BYTES = 0x00ff00ff;

/**
 * Adds the first `count` rows of {@link FOUND}, `times` over, to `scores[at …]`. Sums two labels in the halves of each 32-bit number: at most
 * {@link MOST_FEATURES} bytes never overflow one.
 */
function addWeights(weights: Int32Array, count: number, scores: Int32Array, at: number, times: number): void {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const row = ((FOUND[k] as number) - 1) * ROW_SIZE;
    const first = weights[row] as number;
    const second = weights[row + 1] as number;
    const third = weights[row + 2] as number;
    const fourth = weights[row + 3] as number;
    a = (a + (first & EVEN_BYTES)) | 0;
    b = (b + ((first >>> 8) & EVEN_BYTES)) | 0;
    c = (c + (second & EVEN_BYTES)) | 0;
    d = (d + ((second >>> 8) & EVEN_BYTES)) | 0;
    e = (e + (third & EVEN_BYTES)) | 0;
    f = (f + ((third >>> 8) & EVEN_BYTES)) | 0;
    g = (g + (fourth & EVEN_BYTES)) | 0;
    h = (h + ((fourth >>> 8) & EVEN_BYTES)) | 0;
    i += (weights[row + 4] as number) & 0xff;
  }
  const bias = count * BIAS;
  addPair(scores, at, a, b, bias, times);
  addPair(scores, at + 4, c, d, bias, times);
  addPair(scores, at + 8, e, f, bias, times);
  addPair(scores, at + 12, g, h, bias, times);
  scores[at + 16] = (scores[at + 16] as number) + times * (i - bias);
}

/** Adds four sums: the lower and upper halves of `even` are the first and third, of `odd` the second and fourth. */
function addPair(
  scores: Int32Array,
  at: number,
  even: number,
  odd: number,
  bias: number,
  times: number,
): void {
  scores[at] = (scores[at] as number) + times * ((even & 0xffff) - bias);
  scores[at + 1] = (scores[at + 1] as number) + times * ((odd & 0xffff) - bias);
  scores[at + 2] = (scores[at + 2] as number) + times * ((even >>> 16) - bias);
  scores[at + 3] = (scores[at + 3] as number) + times * ((odd >>> 16) - bias);
}

/** An open table of pairs: a hash, and its place in the sorted row plus one; 0 there for an empty pair. At most two thirds full. */
function indexHashes(counts: Uint8Array, rest: Uint16Array): Int32Array {
  let size = 2;
  while (size * 2 < rest.length * 3) size *= 2;
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
