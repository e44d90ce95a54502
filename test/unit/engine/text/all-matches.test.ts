import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allMatches } from '../../../../src/engine/text/all-matches';

describe('all matches', () => {
  it('are those of matchAll, empty ones included, however often the expression is used', () => {
    for (const pattern of [/\d+/g, /a*/g, /(?<first>\w)\w/g]) {
      fc.assert(
        fc.property(fc.string(), (text) => {
          const simple = (match: RegExpExecArray) => [match.index, ...match];
          assert.deepEqual(allMatches(pattern, text).map(simple), [...text.matchAll(pattern)].map(simple));
        }),
      );
    }
  });
});
