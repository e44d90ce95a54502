import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Words that somebody hands on or tells in retrospect: a text and what is found in it. */
const HANDED_ON: Record<string, readonly [string, ...string[]]> = {
  'what somebody is quoted as calling a thing': [
    'The Courier quoted Holm as calling the toll a disgrace.',
    'Holm | calling | the toll a disgrace',
  ],
  'what somebody is quoted as calling for': [
    'Holm was quoted as calling for calm.',
    'Holm | calling for | calm',
  ],
  'trap: what somebody is seen as doing': ['The board saw Holm as praising the toll.'],
  'somebody’s words, and what another says to them': [
    'Tolls rise, most pilots say, but the mayor insists they are low.',
    'most pilots | say | Tolls rise',
    'the mayor | insists | they are low',
  ],
  'somebody’s words, and more of them': [
    'Tolls rise, most pilots say, but they are low.',
    'most pilots | say | Tolls rise / but they are low',
  ],
};

describe('words that are handed on', () => {
  for (const [name, [text, ...expected]] of Object.entries(HANDED_ON))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
