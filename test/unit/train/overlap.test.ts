import { strict as assert } from 'node:assert';
import { coverage, overlap } from '../../../src/train/overlap';

describe('overlap', () => {
  const span = (start: number, end: number) => ({ start, end });
  it('is the shared part of the joint length', () => {
    assert.equal(overlap([span(0, 10)], [span(5, 10)]), 0.5);
    assert.equal(overlap([span(0, 4), span(6, 10)], [span(0, 10)]), 0.8);
    assert.equal(overlap([span(0, 4)], [span(4, 8)]), 0);
    assert.equal(overlap([], []), 0);
  });
  it('is not coverage, which asks how much of one lies within the other', () => {
    assert.equal(coverage([span(2, 4)], [span(0, 10)]), 1);
    assert.equal(coverage([span(0, 10)], [span(2, 4)]), 0.2);
  });
});
