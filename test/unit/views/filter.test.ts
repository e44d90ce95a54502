import { strict as assert } from 'node:assert';
import { createFilter, searchWords } from '../../../src/views/filter';

describe('the filter', () => {
  it('wants every word, whatever the case and accents', () => {
    const passes = createFilter('  JOSE harb ');
    const words = searchWords<{ text: string }>(({ text }) => [text]);
    assert.ok(passes(() => words({ text: 'José of the Harbour Board' })));
    assert.ok(!passes(() => words({ text: 'José of the Bakery' })));
  });

  it('looks at nothing while it is empty', () => {
    const passes = createFilter(' ');
    assert.ok(passes(() => assert.fail('asked')));
  });

  it('normalises the texts of a thing once', () => {
    let times = 0;
    const words = searchWords<object>(() => {
      times++;
      return ['Ada', 'Ross'];
    });
    const thing = {};
    for (const typed of ['a', 'ad', 'ada']) assert.ok(createFilter(typed)(() => words(thing)));
    assert.equal(times, 1);
  });
});
