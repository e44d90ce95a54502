import { LABELS } from './labels';

/** Numbers a row of weights takes: four weights in each. */
export const ROW_SIZE = Math.ceil(LABELS / 4);
/** Added to every weight of a row, so that none is negative. */
export const BIAS = 128;
const ALL_NOTHING = BIAS * 0x01010101;

/** Rows of {@link LABELS} weights, −127 … 127, as the names file holds them: most weights are nothing, and only the others are written down. */
export interface PackedWeights {
  /** A bit for each label of a row, set where it has a weight: first the lowest eight bits of all rows, then the next, then the last. */
  readonly masks: Uint8Array;
  /** The weights that are not nothing, row by row, in label order. */
  readonly values: Uint8Array;
}

const PLANES = Math.ceil(LABELS / 8);

/** Packs rows of {@link LABELS} weights; {@link unpackWeights} reads them. */
export function packWeights(rows: Int8Array): PackedWeights {
  const count = Math.floor(rows.length / LABELS);
  const masks = new Uint8Array(PLANES * count);
  const values: number[] = [];
  for (let row = 0; row < count; row++) {
    for (let label = 0; label < LABELS; label++) {
      const weight = rows[row * LABELS + label] as number;
      if (weight === 0) continue;
      const byte = (label >> 3) * count + row;
      masks[byte] = (masks[byte] as number) | (1 << (label & 7));
      values.push(weight);
    }
  }
  return { masks, values: Uint8Array.from(values) };
}

/**
 * Lays rows out for adding them up: weights as bytes of 32-bit numbers, {@link ROW_SIZE} numbers a row, each byte {@link BIAS} above its
 * weight, so that four are read at once.
 */
export function unpackWeights({ masks, values }: PackedWeights): Int32Array {
  const count = Math.floor(masks.length / PLANES);
  const rows = new Int32Array(count * ROW_SIZE).fill(ALL_NOTHING);
  const bytes = new Uint8Array(rows.buffer);
  let next = 0;
  for (let row = 0, at = 0; row < count; row++, at += ROW_SIZE * 4) {
    for (let plane = 0; plane < PLANES; plane++) {
      let mask = masks[plane * count + row] as number;
      for (; mask !== 0; mask &= mask - 1)
        bytes[at + 8 * plane + 31 - Math.clz32(mask & -mask)] = (values[next++] as number) ^ BIAS;
    }
  }
  return rows;
}
