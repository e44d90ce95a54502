import { strict as assert } from 'node:assert';
import { pastStamp } from '../../../../src/engine/language/past-stamp';

/** What a block says behind its stamp. */
const behind = (text: string): string => text.slice(pastStamp(text, 0, text.length));

describe('the stamp of a live page’s entry', () => {
  it('is passed, with its zone and its mark', () => {
    assert.equal(behind('17.42 The mayor left.'), 'The mayor left.');
    assert.equal(behind('9:05am GMT: “We dig,” she said.'), '“We dig,” she said.');
    assert.equal(behind('08:00:15 – Holm spoke.'), 'Holm spoke.');
  });
  it('is none where a number begins a sentence (trap)', () => {
    for (const text of ['17.42 metres fell.', '17,420 people came.', '25.10 The toll', '12 The gate'])
      assert.equal(behind(text), text);
  });
  it('is looked for in its block only', () => {
    assert.equal(pastStamp('17.42 The mayor', 0, 5), 0);
  });
});
