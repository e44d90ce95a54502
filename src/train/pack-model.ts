import { LABELS } from '../engine/entities/tagger/labels';
import { packHashes } from '../engine/text/packed-table';
import type { Crf } from './crf';
import type { FeatureIndex } from './examples';

/**
 * Sections of the names file that hold the model: weights as int8 on the scale of the largest, weights below `leastWeight` on it
 * set to nothing, features whose largest weight is below `leastRow` dropped.
 */
export function packModel(
  crf: Crf,
  index: FeatureIndex,
  leastRow: number,
  leastWeight: number,
): Map<string, Uint8Array> {
  let max = 0;
  for (const w of crf.weights) max = Math.max(max, Math.abs(w));
  const scale = max / 127;
  const kept: { hash: number; feature: number }[] = [];
  for (let f = 0; f < crf.featureCount; f++) {
    let largest = 0;
    for (let l = 0; l < LABELS; l++)
      largest = Math.max(largest, Math.abs(crf.weights[f * LABELS + l] as number));
    if (largest >= leastRow * scale) kept.push({ hash: index.hashes[f] as number, feature: f });
  }
  kept.sort((a, b) => a.hash - b.hash);
  const rows = new Int8Array(kept.length * LABELS);
  kept.forEach(({ feature }, i) => {
    for (let l = 0; l < LABELS; l++) {
      const value = Math.round((crf.weights[feature * LABELS + l] as number) / scale);
      rows[i * LABELS + l] = Math.abs(value) >= leastWeight ? value : 0;
    }
  });
  const { counts, rest } = packHashes(Uint32Array.from(kept, ({ hash }) => hash));
  const floats = new Float32Array(1 + LABELS * LABELS);
  floats[0] = scale;
  floats.set(crf.transitions, 1);
  return new Map([
    ['mod#', counts],
    ['mod%', new Uint8Array(rest.buffer)],
    ['mrow', new Uint8Array(rows.buffer)],
    ['mtrn', new Uint8Array(floats.buffer)],
  ]);
}
