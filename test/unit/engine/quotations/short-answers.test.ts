import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Per Lund': 'person' };

/** A word or two between marks as a sentence of its own: a text, and whose it is. */
const ANSWERS: Record<string, readonly [string, readonly string[]]> = {
  'behind what somebody does': ['Per Lund shook his head. “Never.”', ['Per Lund']],
  'before what somebody does next': ['Per Lund shrugged. “Maybe.” Then he left.', ['Per Lund']],
  'two words before a comma outside the marks': ['‘Not us’, said Per Lund.', ['Per Lund']],
  'two words before whoever says them': ['It was over. «We too», Per Lund replied.', ['Per Lund']],
  'trap: words on a thing that is named': [
    'The fans had enough: ‘Lund out’ banners were seen at the match.',
    [],
  ],
  'trap: words on a thing': ['The sign on the door was short. “Closed.”', []],
  'trap: a term': ['Per Lund shook his head at the word. “Harbour” was what it had been.', []],
};

describe('answers of a word or two', () => {
  for (const [name, [text, expected]] of Object.entries(ANSWERS))
    it(name, () => {
      assert.deepEqual(speakers(text, NAMES), expected);
    });
});
