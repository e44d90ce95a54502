import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What stands around a verb of saying: a sentence, and what is found in it. */
const AROUND: Record<string, readonly [string, ...string[]]> = {
  'a question before it': [
    'Whether the gate will open is unclear, Holm said.',
    'Holm | said | Whether the gate will open is unclear',
  ],
  'a question left open': [
    'Whether the gate will open, Holm would not say.',
    'Holm | say | Whether the gate will open',
  ],
  'trap: a condition before it': [
    'Whether or not it rains, Holm said the gate would open.',
    'Holm | said | the gate would open',
  ],
  'a thought before it and its clause behind': [
    'She believes, Holm told us, that the gate is weak.',
    'Holm | told | She believes / that the gate is weak',
  ],
  'a certainty before it and its clause behind': [
    'He is sure, Holm said, that the gate is weak.',
    'Holm | said | He is sure / that the gate is weak',
  ],
  'a second clause with that': [
    'Holm said orders had fallen, but that he expected demand to recover.',
    'Holm | said | orders had fallen, but that he expected demand to recover',
  ],
  'a letter that was read out': [
    'Holm said in a letter read aloud by the clerk that the gate was weak.',
    'Holm | said | the gate was weak',
  ],
  'a letter that was sent': [
    'Holm wrote in a letter sent to the mayor that the gate was weak.',
    'Holm | wrote | the gate was weak',
  ],
  'a note that was found': [
    'Holm admitted in a note found by police that he had lied.',
    'Holm | admitted | he had lied',
  ],
  'trap: a question that somebody asked': ['She had asked that question herself and was still waiting.'],
  'trap: a story that somebody told': ['He told that story twice.'],
  'what several things are asked': [
    'He asked that questions be sent in writing.',
    'He | asked | questions be sent in writing',
  ],
  'a pronoun and somebody else': [
    'Last year she and the mayor told reporters that the pier was safe.',
    'she and the mayor | told | the pier was safe',
  ],
  'a second clause about a thing': [
    'The board ordered a study, which named nobody, and which found that the gate was weak.',
    'a study, which named nobody, and which | found | the gate was weak',
  ],
  'a second verb about a thing': [
    'The board ordered a study, which took two years and found that the gate was weak.',
    'a study, which | found | the gate was weak',
  ],
  'a second verb about somebody': [
    'The board hired Holm, who had been ill and said he was tired.',
    'Holm, who | said | he was tired',
  ],
  'trap: a verb behind what is told of somebody': [
    'The judge fined Holm, who had lied to the court, and said he was a thief.',
    'The judge | said | he was a thief',
  ],
};

describe('what stands around a verb of saying', () => {
  for (const [name, [text, ...expected]] of Object.entries(AROUND))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
