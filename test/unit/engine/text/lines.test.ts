import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { settleLineEnds } from '../../../../src/engine/text/line-ends';
import { LineIndex } from '../../../../src/engine/text/line-index';

describe('settleLineEnds', () => {
  it('leaves texts of one kind of line end alone, but for lone returns', () => {
    for (const text of ['', 'one line', 'a\nb\n', 'a\r\nb\r\n', 'a\u2028b\u0085c'])
      assert.equal(settleLineEnds(text), text);
    assert.equal(settleLineEnds('a\rb'), 'a\r\nb');
  });

  it('makes mixed ones alike by majority', () => {
    assert.equal(settleLineEnds('a\r\nb\r\nc\nd'), 'a\r\nb\r\nc\r\nd');
    assert.equal(settleLineEnds('a\r\nb\nc\nd'), 'a\nb\nc\nd');
  });

  it('settles once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n') }), (text) => {
        const settled = settleLineEnds(text);
        assert.equal(settleLineEnds(settled), settled);
      }),
    );
  });
});

describe('LineIndex', () => {
  it('counts lines as an editor does', () => {
    const index = new LineIndex('ab\r\nc\n\rd\u2028e');
    assert.deepEqual(index.positionAt(0), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(4), { line: 1, character: 0 });
    assert.deepEqual(index.positionAt(6), { line: 2, character: 0 });
    assert.deepEqual(index.positionAt(9), { line: 3, character: 2 });
    assert.deepEqual(index.positionAt(99), { line: 3, character: 3 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
  });
});
