import { strict as assert } from 'node:assert';
import { LABELS, OUTSIDE, TYPES, UNIT, labelOf } from '../../../src/engine/entities/tagger/labels';
import { createRandom } from '../../../src/train/random';
import { sequenceGradient } from '../../../src/train/sequence-gradient';

const random = createRandom(3);
const numbers = (count: number): Float32Array => Float32Array.from({ length: count }, () => random() - 0.5);

const PERSON = TYPES.indexOf('person');
const gold = Uint8Array.of(OUTSIDE, labelOf(PERSON, 0), labelOf(PERSON, 2), OUTSIDE, labelOf(2, UNIT));
const scores = numbers(gold.length * LABELS);
const transitions = numbers(LABELS * LABELS);
const loss = (): number => sequenceGradient(scores, transitions, gold, 0, gold.length).loss;
const NUDGE = 0.05;

/** How the loss changes when a number changes by one, by nudging it. */
function slope(values: Float32Array, at: number): number {
  const value = values[at] as number;
  values[at] = value + NUDGE;
  const above = loss();
  values[at] = value - NUDGE;
  const below = loss();
  values[at] = value;
  return (above - below) / (2 * NUDGE);
}

describe('the gradient of a sequence of labels', () => {
  it('is minus the slope of the loss in every score', () => {
    const { gradient } = sequenceGradient(scores, transitions, gold, 0, gold.length);
    for (let s = 0; s < scores.length; s++)
      assert.ok(Math.abs((gradient[s] as number) + slope(scores, s)) < 2e-3, `score ${s}`);
  });

  it('is minus the slope of the loss in every pair of labels', () => {
    const pairs = Float64Array.from(sequenceGradient(scores, transitions, gold, 0, gold.length).pairs);
    for (let p = 0; p < pairs.length; p++)
      assert.ok(Math.abs((pairs[p] as number) + slope(transitions, p)) < 2e-3, `pair ${p}`);
  });

  it('vanishes where the gold labels are all but certain', () => {
    const sure = new Float32Array(gold.length * LABELS);
    gold.forEach((label, i) => (sure[i * LABELS + label] = 60));
    const { gradient, loss: left } = sequenceGradient(sure, transitions, gold, 0, gold.length);
    assert.ok(left < 1e-6);
    assert.ok(gradient.every((g) => Math.abs(g) < 1e-6));
  });
});
