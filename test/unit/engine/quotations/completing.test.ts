import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What stands behind an attribution that parts a statement: a sentence, and what is found in it. */
const COMPLETING: Record<string, readonly [string, ...string[]]> = {
  'on condition that': [
    'The owner will lend it, Holm said, on condition that it comes back.',
    'Holm | said | The owner will lend it / on condition that it comes back',
  ],
  'on the grounds that': [
    'The gate was shut, Holm said, on the grounds that it was weak.',
    'Holm | said | The gate was shut / on the grounds that it was weak',
  ],
  'in exchange for': [
    'The sale will go ahead, Holm said, in exchange for a promise.',
    'Holm | said | The sale will go ahead / in exchange for a promise',
  ],
  'as long as': [
    'The gate will open, Holm said, as long as the rain holds off.',
    'Holm | said | The gate will open / as long as the rain holds off',
  ],
  'if it does': [
    'The gate will open, Holm said, if the rain stops.',
    'Holm | said | The gate will open / if the rain stops',
  ],
  'trap: on condition of anonymity': [
    'The gate is open, one pilot said, on condition of anonymity.',
    'one pilot | said | The gate is open',
  ],
  'trap: how it was said': [
    'He left the hall, Holm said, in a voice that shook.',
    'Holm | said | He left the hall',
  ],
  'trap: how it was received': [
    '“We will win,” Holm said, to scattered applause.',
    'Holm | said | “We will win,”',
  ],
};

describe('what completes a statement behind its attribution', () => {
  for (const [name, [text, ...expected]] of Object.entries(COMPLETING))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
