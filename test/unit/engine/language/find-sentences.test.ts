import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { readProse } from '../../../support/prose';

const sentences = (text: string): string[] =>
  readProse(parseArticle(text, 'a.txt')).sentences.map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  it('does not stop after titles and abbreviations', () => {
    assert.deepEqual(sentences('Dr. Obi met U.S. officials on Sept. 4. Gen. Park left.'), [
      'Dr. Obi met U.S. officials on Sept. 4.',
      'Gen. Park left.',
    ]);
  });
  it('stops after an abbreviation that ends a sentence', () => {
    assert.deepEqual(sentences('He lives in the U.S. The end.'), ['He lives in the U.S.', 'The end.']);
  });
  it('leaves closing marks with the sentence they close', () => {
    assert.deepEqual(sentences('“Why?” she asked. "No." He left.'), [
      '“Why?” she asked.',
      '"No."',
      'He left.',
    ]);
  });
});
