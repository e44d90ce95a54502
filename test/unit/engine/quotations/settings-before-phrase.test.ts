import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Where and when something was said, between a verb and the phrase that it asks for: a sentence, and what is found in it. */
const FOUND: Record<string, string> = {
  'Brandt called after the vote for calm.': 'Brandt | called after the vote for | calm',
  'Brandt threatened in a letter to staff to resign.': 'Brandt | threatened | to resign',
  'Brandt denied in court hiding the files.': 'Brandt | denied | hiding the files',
  'Brandt demanded in a letter to staff an end to the strike.': 'Brandt | demanded | an end to the strike',
  'Brandt proposed in a letter to staff a new bridge.': 'Brandt | proposed | a new bridge',
  'Brandt complained on Facebook about a new bridge.': 'Brandt | complained on Facebook about | a new bridge',
  'Brandt appealed publicly for calm.': 'Brandt | appealed publicly for | calm',
  'Brandt warned shoppers again not to stay.': 'Brandt | warned | shoppers again not to stay',
  'Brandt warned the union last week against hiding the files.':
    'Brandt | warned the union last week against | hiding the files',
  'Brandt warned Moe against lying about the fire.': 'Brandt | warned Moe against | lying about the fire',
  'Brandt ordered the board during a debate to resign.':
    'Brandt | ordered | the board during a debate to resign',
  'Brandt accused Moe during a debate of taking bribes.':
    'Brandt | accused | Moe during a debate of taking bribes',
  'Brandt praised Moe at a rally in Lund for lying.': 'Brandt | praised | Moe at a rally in Lund for lying',
  'Brandt criticised both sides in a statement for lying.':
    'Brandt | criticised | both sides in a statement for lying',
  'Brandt encouraged shoppers on Monday to stay.': 'Brandt | encouraged | shoppers on Monday to stay',
  'A spokesman for the union on Monday called for calm.': 'A spokesman for the union | called for | calm',
};

/** What a setting does not lead to. */
const TRAPS: Record<string, string> = {
  'Brandt praised the mayor at a rally in Lund.': 'Brandt | praised | the mayor',
  'Brandt reported disappointingly flat growth.': 'Brandt | reported | disappointingly flat growth',
};

describe('settings before a phrase', () => {
  for (const [text, expected] of Object.entries(FOUND))
    it(text, () => assert.deepEqual(attributions(text), [expected]));
  for (const [text, expected] of Object.entries(TRAPS))
    it(`trap: ${text}`, () => assert.deepEqual(attributions(text), [expected]));
});
