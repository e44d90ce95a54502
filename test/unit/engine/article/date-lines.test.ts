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
