import { strict as assert } from 'node:assert';
import { holds, partAround } from '../../../src/views/visible-part';

describe('the part to decorate', () => {
  it('is the lines around what is visible', () => {
    assert.deepEqual(partAround({ start: 900, end: 1200 }, { start: 300, end: 2500 }, 9000), {
      start: 300,
      end: 2500,
    });
  });

  it('is only some of it where the lines are very long', () => {
    const length = 5_000_000;
    const visible = { start: 2_000_000, end: 2_004_000 };
    const part = partAround(visible, { start: 0, end: length }, length);
    assert.ok(holds(part, visible));
    assert.ok(part.end - part.start < 100_000);
  });

  it('holds what lies in it, up to its ends', () => {
    const part = { start: 10, end: 20 };
    assert.ok(holds(part, part) && holds(part, { start: 12, end: 13 }));
    assert.ok(!holds(part, { start: 9, end: 12 }) && !holds(part, { start: 12, end: 21 }));
  });
});
