import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { speakers } from '../../../support/speakers';

/** Speech that a verb tells of only with the words around it, and subjects that are easily lost: a sentence and what is found in it. */
const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'knows who raises concerns': [
    'Holm raised concerns that the gate was weak.',
    ['Holm | raised concerns | the gate was weak'],
  ],
  'leaves what came of a thing': [
    'The storm raised fears about the gate, raising questions about the toll.',
    [],
  ],
  'knows what is played down': [
    'Holm played down the risk of a flood.',
    ['Holm | played down | the risk of a flood'],
  ],
  'leaves what is played': ['Holm played down the road with the children.', []],
  'knows who gives his word': [
    'Holm gave her word that the toll would stay.',
    ['Holm | gave her word | the toll would stay'],
  ],
  'knows who leaves no doubt': [
    'Holm left no doubt that the toll would stay.',
    ['Holm | left no doubt | the toll would stay'],
  ],
  'knows a plea': ['Berg pleaded not guilty to all charges.', ['Berg | pleaded | not guilty to all charges']],
  'knows who credits whom': [
    'Holm credited the crew with saving the ship.',
    ['Holm | credited | the crew with saving the ship'],
  ],
  'knows what is spelled out': [
    'Holm spelled out what the gate would cost.',
    ['Holm | spelled out | what the gate would cost'],
  ],
  'knows who is of a view': [
    'Holm is of the view that the toll must go.',
    ['Holm | view | the toll must go'],
  ],
  'knows one of several points': [
    'One of Holm’s main points is that the toll must go.',
    ['Holm | points | the toll must go'],
  ],
  'knows who calls to do something': [
    'Holm called to ban trucks from the old town.',
    ['Holm | called | to ban trucks from the old town'],
  ],
  'leaves the telephone': ['Holm called to arrange a visit.', []],
  'keeps what a speaker feared in what he said': [
    'Holm said she was glad but still feared the storm.',
    ['Holm | said | she was glad but still feared the storm'],
  ],
  'knows who is accused by whom': [
    'Holm was accused by the newspapers of beating his dog.',
    ['the newspapers | accused | beating his dog'],
  ],
  'knows an accusation in an aside': [
    'Holm, accused by the board of taking bribes, left.',
    ['the board | accused | taking bribes'],
  ],
  'takes “even some” for partners': [
    'Pilots and even some captains said the harbour was full.',
    ['Pilots and even some captains | said | the harbour was full'],
  ],
  'takes “but also” for an aside': [
    'Holm, but also her brother, said the harbour was full.',
    ['Holm, but also her brother | said | the harbour was full'],
  ],
  'lets some do one thing and say another': [
    'Some want to leave the list and argue that the fees are far lower.',
    ['Some | argue | the fees are far lower'],
  ],
  'lets many leave': ['Many left the town and say that fees will rise.', ['Many | say | fees will rise']],
};

describe('speech in set phrases', () => {
  for (const [name, [sentence, expected]] of Object.entries(SENTENCES))
    it(name, () => {
      assert.deepEqual(attributions(sentence), expected);
    });

  it('takes a month for the end of a name', () => {
    assert.deepEqual(speakers('Carla May, 60, a doctor, said she was glad.', { 'Carla May': 'person' }), [
      'Carla May',
    ]);
  });
});
