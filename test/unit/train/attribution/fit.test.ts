import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { chanceOf, logit } from '../../../../src/engine/quotations/judging/weights';
import { fitCurve, readCurve } from '../../../../src/train/attribution/calibration';
import { fitLogistic } from '../../../../src/train/attribution/fit';

describe('fitLogistic', () => {
  const examples = Array.from({ length: 200 }, (_, i) => ({
    features: ['any', i % 2 ? 'said' : 'cited', `once ${i}`],
    right: i % 2 === 1 ? i % 10 !== 1 : i % 10 === 0,
  }));
  const weights = fitLogistic(examples, { penalty: 0.0001, rounds: 400, fewest: 3 });

  it('comes to the shares that the examples show', () => {
    assert.ok(Math.abs(chanceOf(logit(weights, ['any', 'said'])) - 0.8) < 0.03);
    assert.ok(Math.abs(chanceOf(logit(weights, ['any', 'cited'])) - 0.2) < 0.03);
  });
  it('leaves out what it has seen too seldom', () => {
    assert.deepEqual([...weights.keys()], ['any', 'cited', 'said']);
  });
});

describe('fitCurve', () => {
  it('never falls, and stays below certainty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ raw: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
          minLength: 1,
          maxLength: 400,
        }),
        (outcomes) => {
          const curve = fitCurve(outcomes);
          let last = 0;
          for (let raw = 0; raw <= 1; raw += 0.05) {
            const share = readCurve(curve, raw);
            assert.ok(share >= last - 1e-9 && share <= 0.99);
            last = share;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it('reads back the shares it was given', () => {
    const outcomes = Array.from({ length: 600 }, (_, i) => ({
      raw: i < 300 ? 0.4 : 0.8,
      right: i < 300 ? i % 2 === 0 : i % 10 !== 0,
    }));
    const curve = fitCurve(outcomes);
    assert.ok(Math.abs(readCurve(curve, 0.4) - 0.5) < 0.02);
    assert.ok(Math.abs(readCurve(curve, 0.8) - 0.9) < 0.02);
  });
});
