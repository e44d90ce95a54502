import { strict as assert } from 'node:assert';
import { isOutlet } from '../../../../src/engine/quotations/actors/is-outlet';

describe('an outlet', () => {
  for (const phrase of [
    'Reuters',
    'Vice',
    'the BBC’s reporter in Oslo',
    'the Harbour Times',
    'Sky News',
    'The Hill',
    'the New Yorker',
    'the Sunday Standardbearer',
    'the Evening Lamp',
  ])
    it(`is ${phrase}`, () => assert.ok(isOutlet(phrase)));
  for (const phrase of [
    'the vice president',
    'Michael Fox',
    'the dawn patrol',
    'the BBC’s listeners',
    'Anita Hill',
    'the Sunday roast',
  ])
    it(`trap: is not ${phrase}`, () => assert.ok(!isOutlet(phrase)));
});
