import { strict as assert } from 'node:assert';
import { calibrate } from '../../../../src/engine/quotations/record/calibrate';

describe('calibrate', () => {
  for (const judged of [false, true])
    it(`rises with the raw score and stays between 0 and 1${judged ? ', judged' : ''}`, () => {
      let last = -1;
      for (let raw = -0.1; raw <= 1.1; raw += 0.01) {
        const value = calibrate(raw, judged);
        assert.ok(value >= last && value >= 0 && value < 1);
        last = value;
      }
    });
});
