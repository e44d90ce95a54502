import { strict as assert } from 'node:assert';
import { FeatureRow } from '../../../src/engine/entities/tagger/features';
import { LABELS } from '../../../src/engine/entities/tagger/labels';
import { openModel, type Model } from '../../../src/engine/entities/tagger/model';
import { packModel } from '../../../src/train/pack-model';

const OPTIONS = { step: 0.05, leastWeight: 0.1, leastRow: 0.3, rareness: 0.5 };
const USUAL = 20;

/** A model of features, each with weights for the first labels and a count. */
function modelOf(...features: readonly { weights: readonly number[]; count?: number }[]): Model {
  const weights = new Float32Array(features.length * LABELS);
  features.forEach((feature, f) => {
    weights.set(feature.weights, f * LABELS);
  });
  const crf = { featureCount: features.length, weights, transitions: new Float32Array(LABELS * LABELS) };
  const index = {
    hashes: Uint32Array.from(features, (_, f) => HASHES[f] as number),
    counts: Uint32Array.from(features, ({ count }) => count ?? USUAL),
  };
  const model = openModel(packModel(crf, index, OPTIONS));
  assert.ok(model);
  return model;
}

const HASHES = Array.from({ length: 4 }, (_, template) => {
  const row = new FeatureRow();
  row.add(template, 0);
  return row.hashes[0] as number;
});

/** Scores of the first three labels for one feature. */
function scoresOf(model: Model, feature: number, times?: number): number[] {
  const row = new FeatureRow();
  row.add(feature, 0);
  const scores = new Int32Array(LABELS);
  model.addRow(row, scores, 0, times);
  return Array.from(scores.subarray(0, 3), (score) => Math.round(100 * score * model.scale) / 100);
}

describe('packing a model', () => {
  it('keeps weights to a step, and drops those near nothing', () => {
    const model = modelOf({ weights: [0.52, -0.33, 0.06] });
    assert.deepEqual(scoresOf(model, 0), [0.5, -0.35, 0]);
  });

  it('takes a coarser step where the largest weight asks for it', () => {
    const model = modelOf({ weights: [12.7, 0.33, -0.24] });
    assert.deepEqual(scoresOf(model, 0), [12.7, 0.3, -0.2]);
  });

  it('drops features of small weights, the sooner the rarer they are', () => {
    const weights = [0.4];
    const model = modelOf(
      { weights },
      { weights, count: 5 },
      { weights: [0.2] },
      { weights: [0.2], count: 80 },
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((feature) => scoresOf(model, feature)[0]),
      [0.4, 0, 0, 0.2],
    );
  });

  it('lets votes count twice when read', () => {
    const model = modelOf({ weights: [0.5, -0.3] });
    assert.deepEqual(scoresOf(model, 0, 2), [1, -0.6, 0]);
  });
});
