import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { readProse } from '../../../support/prose';

describe('readProse', () => {
  it('gives every token its own place in the text', () => {
    const text = 'He\u3000said:\u2028“No.” \uFEFFThen he left.\r\nRue de l’Université, 10:30.';
    const prose = readProse(parseArticle(text, 'a.txt'));
    for (const token of prose.tokens) assert.equal(text.slice(token.start, token.end), token.text);
    assert.ok(prose.sentences.length >= 2);
  });

  it('never throws and never runs backwards, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const prose = readProse(parseArticle(text, 'a.txt'));
        let cursor = 0;
        for (const token of prose.tokens) {
          assert.ok(token.start >= cursor && token.end > token.start && token.end <= text.length);
          cursor = token.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
