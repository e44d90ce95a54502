import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = {
  'Bank of Velden': 'organization',
  'University of Kerr': 'organization',
  'Ada Holm': 'person',
};

/** Somebody of a body that is named before: a text and who speaks in it. */
const PEOPLE: Record<string, readonly [string, string]> = {
  'a member of a board': [
    'A Bank of Velden board member said rates would rise.',
    'e1:A Bank of Velden board member',
  ],
  'a researcher of a university': [
    'One University of Kerr researcher said the data were thin.',
    'e1:One University of Kerr researcher',
  ],
  'an officer with a name of his own': [
    'Bank of Velden governor Ada Holm said rates would rise.',
    'Ada Holm',
  ],
  'trap: the body itself': ['The Bank of Velden board said rates would rise.', 'Bank of Velden'],
};

describe('people of a body whose name stands before them', () => {
  for (const [name, [text, speaker]] of Object.entries(PEOPLE))
    it(name, () => {
      assert.deepEqual(speakers(text, NAMES), [speaker]);
    });
});
