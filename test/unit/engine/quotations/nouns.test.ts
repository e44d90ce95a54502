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
  'a warning that is somebody’s and not whoever hears it': [
    'The crowd cheered Brandt’s warning that every home had burned.',
    'Brandt | warning | every home had burned',
  ],
  'a warning of somebody’s lawyer’s': [
    'The crowd cheered Brandt’s lawyer’s warning that prices had doubled.',
    'Brandt’s lawyer | warning | prices had doubled',
  ],
  'a claim of a company whose name ends with a stop': [
    'The crowd cheered Norvik Corp.’s claim that half of the homes were lost.',
    'Norvik Corp. | claim | half of the homes were lost',
  ],
  'a claim of whoever speaks for a body': [
    'The crowd cheered a spokesman for the union’s claim that two men were held.',
    'a spokesman for the union | claim | two men were held',
  ],
  'a subject whose clause counts': [
    'The claim by Brandt that more than 40 homes were lost drew laughter.',
    'Brandt | claim | more than 40 homes were lost',
  ],
  'a subject whose clause ends with “stayed”': [
    'The claim by Brandt that only 12 people had stayed drew laughter.',
    'Brandt | claim | only 12 people had stayed',
  ],
  'a subject whose clause holds an aside': [
    'The claim by Brandt that the fire, the third this year, was under control drew laughter.',
    'Brandt | claim | the fire, the third this year, was under control',
  ],
  'a subject whose clause holds a relative clause': [
    'The claim by Brandt that the plan, which costs $4 million, would fail drew laughter.',
    'Brandt | claim | the plan, which costs $4 million, would fail',
  ],
  'a subject whose clause has a clause for its own subject': [
    'The claim by Brandt that workers who strike will be paid drew laughter.',
    'Brandt | claim | workers who strike will be paid',
  ],
};

/** Those spoken to, and a clause right behind them that opens with how many or with another name. */
const HEARD: Record<string, string> = {
  'Brandt told the Courier 12 men had died.': '12 men had died',
  'Brandt told parliament 10% of homes had burned.': '10% of homes had burned',
  'Brandt told a news conference two men were held.': 'two men were held',
  'Brandt told a meeting half of the homes were lost.': 'half of the homes were lost',
  'Brandt told lawmakers most homes were lost.': 'most homes were lost',
  'Brandt told Reuters Russia and Ukraine would meet.': 'Russia and Ukraine would meet',
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

describe('hearers before a clause', () => {
  for (const [text, content] of Object.entries(HEARD)) {
    it(`end before it: ${text}`, () => assert.deepEqual(attributions(text), [`Brandt | told | ${content}`]));
  }
  it('trap: a number that belongs to a broadcaster’s name', () => {
    assert.deepEqual(attributions('Brandt told Channel 4 the men had died.'), [
      'Brandt | told | the men had died',
    ]);
  });
});
