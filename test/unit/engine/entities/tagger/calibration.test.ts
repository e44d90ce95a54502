import { strict as assert } from 'node:assert';
import { openCalibration } from '../../../../../src/engine/entities/tagger/calibration';

/** Half the logit for people, the rest flat; a name of several words counts a logit of one less. */
const FIT = Float32Array.of(0.5, 0, -1, 0, 2, -1, 0, 0, 0, 0, 0, 0);
const calibrate = openCalibration(new Map([['mcal', new Uint8Array(FIT.buffer)]]));

describe('the confidence of names', () => {
  it('is what the fit of the type makes of the probability, names of several words apart', () => {
    assert.equal(calibrate(0.5, 'person', 1), 0.5);
    assert.equal(calibrate(0.9, 'person', 1), 0.75);
    assert.equal(calibrate(0.9, 'person', 2), 0.52);
    assert.equal(calibrate(0.1, 'organization', 1), 0.88);
    assert.equal(calibrate(0.9, 'place', 3), 0.5);
  });

  it('never claims certainty, nor the impossible, whatever the model says', () => {
    assert.equal(calibrate(1, 'person', 1), 0.99);
    assert.equal(calibrate(0, 'person', 1), 0);
    assert.equal(calibrate(0, 'place', 1), 0.5);
  });

  it('is the probability itself where nothing was fitted', () => {
    assert.equal(openCalibration(new Map())(0.123, 'person', 1), 0.123);
  });
});
