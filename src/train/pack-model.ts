import { LABELS } from '../engine/entities/tagger/labels';
import { packWeights } from '../engine/entities/tagger/packed-weights';
import { packHashes } from '../engine/text/packed-table';
import type { Crf } from './crf';
import type { FeatureIndex } from './examples';

/** How weights are made small. */
export interface PackingOptions {
  /** Weights are rounded to multiples of this, or of a 127th of the largest where that is more. */
  readonly step: number;
  /** Weights below this are set to nothing. */
  readonly leastWeight: number;
  /** Features whose largest weight is below this are dropped. */
  readonly leastRow: number;
  /** Features seen more or less often than {@link USUAL_COUNT} times count for more or less, by this power of the ratio, when it comes to dropping them. */
  readonly rareness: number;
}

const USUAL_COUNT = 20;
const LARGEST = 127;

/** Sections of the names file that hold the model. */
export function packModel(
  crf: Pick<Crf, 'featureCount' | 'weights' | 'transitions'>,
  index: Pick<FeatureIndex, 'hashes' | 'counts'>,
  options: PackingOptions,
): Map<string, Uint8Array> {
  const scale = Math.max(options.step, largest(crf.weights, 0, crf.weights.length) / LARGEST);
  const kept: { hash: number; feature: number }[] = [];
  for (let feature = 0; feature < crf.featureCount; feature++) {
    const size = largest(crf.weights, feature * LABELS, (feature + 1) * LABELS);
    const usual = ((index.counts[feature] as number) / USUAL_COUNT) ** options.rareness;
    if (size * usual >= options.leastRow) kept.push({ hash: index.hashes[feature] as number, feature });
  }
  kept.sort((a, b) => a.hash - b.hash);
  const rows = new Int8Array(kept.length * LABELS);
  kept.forEach(({ feature }, i) => {
    for (let l = 0; l < LABELS; l++) {
      const weight = crf.weights[feature * LABELS + l] as number;
      if (Math.abs(weight) >= options.leastWeight) rows[i * LABELS + l] = Math.round(weight / scale);
    }
  });
  const { counts, rest } = packHashes(Uint32Array.from(kept, ({ hash }) => hash));
  const { masks, values } = packWeights(rows);
  const floats = new Float32Array(1 + LABELS * LABELS);
  floats[0] = scale;
  floats.set(crf.transitions, 1);
  return new Map([
    ['mod#', counts],
    ['mod%', new Uint8Array(rest.buffer)],
    ['mmsk', masks],
    ['mval', values],
    ['mtrn', new Uint8Array(floats.buffer)],
  ]);
}

/** The largest absolute value of `weights[from … to)`. */
function largest(weights: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let w = from; w < to; w++) most = Math.max(most, Math.abs(weights[w] as number));
  return most;
}
