import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { LABELS } from '../../../../../src/engine/entities/tagger/labels';
import {
  BIAS,
  ROW_SIZE,
  packWeights,
  unpackWeights,
} from '../../../../../src/engine/entities/tagger/packed-weights';

/** The weights of an unpacked row, without what fills it up. */
function weightsOf(rows: Int32Array, row: number): number[] {
  const bytes = new Uint8Array(rows.buffer, row * ROW_SIZE * 4, LABELS);
  return Array.from(bytes, (byte) => byte - BIAS);
}

const weight = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));
const row = fc.array(weight, { minLength: LABELS, maxLength: LABELS });

describe('packed weights', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const unpacked = unpackWeights(packWeights(Int8Array.from(rows.flat())));
        assert.equal(unpacked.length, rows.length * ROW_SIZE);
        rows.forEach((weights, i) => {
          assert.deepEqual(weightsOf(unpacked, i), weights);
        });
      }),
    );
  });

  it('hold nothing but a bit for a weight that is nothing', () => {
    const rows = new Int8Array(2 * LABELS);
    rows[LABELS + 16] = -3;
    const { masks, values } = packWeights(rows);
    assert.deepEqual([...masks], [0, 0, 0, 0, 0, 1]);
    assert.deepEqual([...values], [253]);
  });
});
