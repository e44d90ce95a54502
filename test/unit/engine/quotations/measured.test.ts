import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What is measured and told without a verb of its own: a sentence, and what is found in it. */
const MEASURED: Record<string, readonly [string, ...string[]]> = {
  'who leads': [
    'The poll found the mayor leading by two points.',
    'The poll | found | the mayor leading by two points',
  ],
  'who is ahead': [
    'A new survey shows Holm ahead of Berg by three points.',
    'A new survey | shows | Holm ahead of Berg by three points',
  ],
  'with how many': [
    'The poll showed Holm with 48 percent of the vote.',
    'The poll | showed | Holm with 48 percent of the vote',
  ],
  'where a party is put': [
    'The survey put the Greens on 38 percent.',
    'The survey | put | the Greens on 38 percent',
  ],
  'for what': [
    'The survey found most parents in favour of the ban.',
    'The survey | found | most parents in favour of the ban',
  ],
  'trap: who is come upon': ['Police found the boy hiding in a shed.'],
  'trap: what a study shows': ['The study showed promise in mice.'],
  'trap: whom a study bores': ['The study put him to sleep.'],
  'trap: where blame is put': ['The poll put the blame on the mayor.'],
};

describe('what is measured, without a verb of its own', () => {
  for (const [name, [text, ...expected]] of Object.entries(MEASURED))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
