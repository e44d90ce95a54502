import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What nouns tell of somebody's words: a sentence and what is found in it. */
const TOLD: Record<string, readonly [string, string]> = {
  'calls behind a preposition': [
    'The hall was flooded with calls to boycott the ferry.',
    '- | calls | to boycott the ferry',
  ],
  'calls behind a verb': [
    'That prompted calls for probes into the fire.',
    '- | calls | probes into the fire',
  ],
  'a claim to be something': [
    'A second place would bolster Brandt’s claim to be the best pilot.',
    'Brandt | claim | to be the best pilot',
  ],
  'an earlier claim': [
    'The poster was reminiscent of the board’s earlier claim that Brandt wanted to close the port.',
    'the board | claim | Brandt wanted to close the port',
  ],
  'an assertion with more than one word between it and its owner': [
    'Brandt’s recent evidence-free assertion that the crane fell amused the pilots.',
    'Brandt | assertion | the crane fell',
  ],
  'a suggestion made on an occasion': [
    'He lost because of his suggestion at a late debate that she was too old.',
    'his | suggestion | she was too old',
  ],
};

describe('nouns that attribute', () => {
  for (const [name, [text, expected]] of Object.entries(TOLD)) {
    it(`are seen in ${name}`, () => {
      assert.ok(attributions(text).includes(expected), attributions(text).join('\n') || 'nothing found');
    });
  }
  it('trap: a present verb behind its plural subject is none', () => {
    assert.deepEqual(attributions('The board calls for calm.'), ['The board | calls for | calm']);
  });
});
