import { strict as assert } from 'node:assert';
import { retype } from '../../../../src/engine/entities/retype';

const NAME = { start: 0, end: 4, first: 0, last: 1, type: 'person', confidence: 0.9 } as const;

describe('a name whose type a rule changes', () => {
  it('is given as much doubt as two readings leave, and no more confidence than it had', () => {
    assert.deepEqual(retype(NAME, 'place'), { ...NAME, type: 'place', confidence: 0.5 });
    assert.equal(retype({ ...NAME, confidence: 0.3 }, 'place').confidence, 0.3);
  });

  it('stays as it is where the rule agrees', () => {
    assert.equal(retype(NAME, 'person'), NAME);
  });
});
