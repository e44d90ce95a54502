import { equal } from 'node:assert/strict';
import { array, assert, integer, property } from 'fast-check';
import { countBefore, lastUpTo } from '../../../../src/engine/text/sorted';

describe('sorted lists', () => {
  const sorted = array(integer({ min: -20, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b));

  it('count as many at the front as a look at each would', () => {
    assert(
      property(sorted, integer({ min: -25, max: 25 }), (numbers, limit) => {
        equal(
          countBefore(numbers, (number) => number < limit),
          numbers.filter((number) => number < limit).length,
        );
      }),
    );
  });

  it('give the last of equal numbers, and the first number where all are above', () => {
    equal(lastUpTo([0, 5, 5, 9], 5), 2);
    equal(lastUpTo([0, 5, 5, 9], 8), 2);
    equal(lastUpTo([3, 5], 1), 0);
    equal(lastUpTo([], 1), 0);
  });
});
