import { strict as assert } from 'node:assert';
import { addTallies, readTally } from '../../../src/tools/tally';

describe('readTally', () => {
  it('reads the summaries of several runs, coloured or not', () => {
    const output =
      '  12 passing (3s)\n  1 failing\n\n\u001b[92m \u001b[39m\u001b[32m 3 passing\u001b[39m (20ms)\n';
    assert.deepEqual(readTally(output), { passed: 15, failed: 1 });
  });

  it('does not take a test title for a summary', () => {
    assert.deepEqual(readTally('    ✔ counts 5 passing cars\n    1) sees 2 failing\n'), {
      passed: 0,
      failed: 0,
    });
  });
});

describe('addTallies', () => {
  it('sums', () => {
    assert.deepEqual(
      addTallies([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 0 },
      ]),
      { passed: 4, failed: 2 },
    );
    assert.deepEqual(addTallies([]), { passed: 0, failed: 0 });
  });
});
