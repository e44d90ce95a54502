import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';

function publishedBelow(line: string): string | null {
  const text = `Trader sues county\n\nBy Ada Holm\n\n${line}\n\nA trader has gone to court over a stall that was pulled down at night.\n\nNobody was there.\n`;
  return parseArticle(text, 'a.txt').published?.date ?? null;
}

describe('a line with a place and a day', () => {
  for (const [line, day] of [
    ['Nakwe, February 14, 2023', '2023-02-14'],
    ['PORT ANSEL, April 9, 2024', '2024-04-09'],
    ['Port Ansel, Lumera — 21 March 2025', '2025-03-21'],
  ] as const)
    it(`tells when it appeared: ${line}`, () => {
      assert.equal(publishedBelow(line), day);
    });
  for (const line of ['The battle of Nakwe, March 21, 1944', 'She was born in Nakwe, March 21, 1944'])
    it(`trap: ${line}`, () => {
      assert.equal(publishedBelow(line), null);
    });
});

describe('a line with a day and a clock time', () => {
  for (const [line, day] of [
    ['April 14, 2027 — 5.00am', '2027-04-14'],
    ['3 November 2029 • 8:15am', '2029-11-03'],
    ['Published 11:20 a.m. ET Nov. 8, 2027 | Updated 4:05 p.m. ET Nov. 9, 2027', '2027-11-08'],
    ['May 11, 2029 (Mainland Japan)', '2029-05-11'],
    ['Aired March 5, 2028', '2028-03-05'],
  ] as const)
    it(`tells when it appeared: ${line}`, () => {
      assert.equal(publishedBelow(line), day);
    });
  it('trap: a long line in which something was published', () => {
    const line =
      'The report on the old gate, which the county had published on 8 November 2027, names nobody at all';
    assert.equal(publishedBelow(line), null);
  });
});

describe('what tells when a conversation was held', () => {
  it('gives the day to the page', () => {
    const line =
      'The following is a transcript of an interview with Sen. Ada Holm that aired on Sunday, March 5, 2028, on “Harbour Hour.”';
    assert.equal(publishedBelow(line), '2028-03-05');
  });
  it('trap: a day of something else', () => {
    const line = 'She gave an interview in the old hall, which burned on March 5, 2028, after a storm.';
    assert.equal(publishedBelow(line), null);
  });
});
