import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What "according to" speaks of: a sentence and its attributions. */
const ACCORDING: Record<string, readonly string[]> = {
  'clauses in a series that semicolons part': [
    'The club was paid $29,715; the inn was paid $35,845; and the mill was paid $125,080, according to the register.',
    'the register | according to | The club was paid $29,715; the inn was paid $35,845; and the mill was paid $125,080',
  ],
  'a list behind a colon, with the clause before it': [
    'The fund owns three ships: the Aurora, the Borealis and the Comet, according to Berg.',
    'Berg | according to | The fund owns three ships: the Aurora, the Borealis and the Comet',
  ],
  'what is added with a figure to what somebody else says': [
    'The aide says the race is open, which stood at 263 to 211 on Monday, according to the news agency.',
    'The aide | says | the race is open, which stood at 263 to 211 on Monday',
    'the news agency | according to | which stood at 263 to 211 on Monday',
  ],
  'trap: a clause behind a colon': [
    'Nobody left: the gate was shut at six, according to Berg.',
    'Berg | according to | the gate was shut at six',
  ],
  'trap: a colon before the phrase': [
    'It has not gone unnoticed: According to the register, the mill is shut.',
    'the register | According to | the mill is shut',
  ],
  'trap: two clauses that a semicolon parts': [
    'The mill is shut; the inn was paid $35,845, according to the register.',
    'the register | according to | the inn was paid $35,845',
  ],
  'trap: a figure added to what is nobody’s yet': [
    'Sales fell in May, with 40 shops shut in the north alone, according to the register.',
    'the register | according to | Sales fell in May, with 40 shops shut in the north alone',
  ],
};

describe('what “according to” speaks of', () => {
  for (const [name, [text = '', ...expected]] of Object.entries(ACCORDING))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
