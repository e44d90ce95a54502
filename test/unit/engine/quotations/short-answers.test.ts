import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Per Lund': 'person' };

/** One word between marks as a sentence of its own: a text, and whose it is. */
const ANSWERS: Record<string, readonly [string, readonly string[]]> = {
  'behind what somebody does': ['Per Lund shook his head. “Never.”', ['Per Lund']],
  'before what somebody does next': ['Per Lund shrugged. “Maybe.” Then he left.', ['Per Lund']],
  'trap: words on a thing': ['The sign on the door was short. “Closed.”', []],
  'trap: a term': ['Per Lund shook his head at the word. “Harbour” was what it had been.', []],
};

describe('answers of one word', () => {
  for (const [name, [text, expected]] of Object.entries(ANSWERS))
    it(name, () => {
      assert.deepEqual(speakers(text, NAMES), expected);
    });
});
