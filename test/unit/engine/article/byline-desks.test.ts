import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';

describe('a byline with the desk somebody writes for', () => {
  for (const [line, authors] of [
    ['By S. Raman, Corvane Bureau', ['S. Raman']],
    ['By Ada Holm and Odd Berg, Northern Bureau', ['Ada Holm', 'Odd Berg']],
    ['By Ada Holm, Bureau Chief', ['Ada Holm']],
    ['EXCLUSIVE by Ada Holm', ['Ada Holm']],
    ['By Ada Holm, Odd Berg', ['Ada Holm', 'Odd Berg']],
  ] as const)
    it(line, () => {
      const text = `Harbour Closed After Storm\n\n${line}\n\nCORVANE — The harbour was closed on Monday, the port said. No ship left.\n`;
      assert.deepEqual(parseArticle(text, 'a.txt').byline?.authors, authors);
    });
});
