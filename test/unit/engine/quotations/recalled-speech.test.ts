import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { readNamed, relays, speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Ada Holm': 'person' };

/** What reporters write of speech that comes by way of somebody, or in a clause within another one. */
const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'gives what somebody is recalled saying to him': [
    'Ada Holm recalled the mayor telling her last May that the pier was unsafe.',
    ['the mayor | telling | the pier was unsafe'],
  ],
  'gives what somebody is recalled being told to whoever told it': [
    'Ada Holm recalls him being told by a clerk that the pier was unsafe.',
    ['a clerk | told | the pier was unsafe'],
  ],
  'lets an outlet tell what it has learned': [
    'The Daily Anchor has learned that the pier will close in May.',
    ['The Daily Anchor | learned | the pier will close in May'],
  ],
  'takes no learning of others for speech': ['Ada Holm has learned that the pier will close in May.', []],
  'knows who explained it so': [
    '“I was cold and nobody came,” is how Ada Holm explained it.',
    ['Ada Holm | explained | “I was cold and nobody came,”'],
  ],
  'knows what somebody let slip, and to whom': [
    'Ada Holm let slip to reporters in a corridor that the line will close.',
    ['Ada Holm | let slip | the line will close'],
  ],
  'knows what something is put down to': [
    'The board put the delay down to “bad weather”.',
    ['The board | put | the delay down to “bad weather”'],
  ],
  'puts a vase down to nobody': ['The board put the vase down.', []],
  'knows of what somebody is informed': [
    'Ada Holm informed the board of her decision.',
    ['Ada Holm | informed the board of | her decision'],
  ],
  'takes “in writing” for no writing': ['Ada Holm put her account in writing and let the week go by.', []],
  'finds the subject before a participle told at length': [
    'A ranger accused of leaving a gate open on the night two barns were flooded told the court that he had locked it.',
    [
      '- | accused of | leaving a gate open on the night two barns',
      'A ranger accused of leaving a gate open on the night two barns were flooded | told | he had locked it',
    ],
  ],
  'finds who is expected to speak past what the party did': [
    'The minister, Ada Holm, whose party has vowed to cut fares, is expected to say that the line will close.',
    [
      'whose party | vowed | to cut fares',
      'The minister, Ada Holm, whose party has vowed to cut fares | say | the line will close',
    ],
  ],
  'ends a clause behind “whose” before the main verb': [
    'The minister, Ada Holm, whose party has vowed to cut fares, said that the line will close.',
    [
      'whose party | vowed | to cut fares',
      'The minister, Ada Holm, whose party has vowed to cut fares | said | the line will close',
    ],
  ],
  'leaves a note out of the source': [
    '“The numbers are wrong,” wrote Per Lund and Ada Holm of Lund Bank in a note to clients.',
    ['Per Lund and Ada Holm of Lund Bank | wrote | “The numbers are wrong,”'],
  ],
  'gives what happened at a dinner to her who tells of it': [
    'Another described a dinner at which, she said, the mayor “threw his glass at the wall”.',
    ['she | said | the mayor “threw his glass at the wall”'],
  ],
  'reads “report today” behind what is reported': [
    'Bees near roads live shorter lives, biologists report today in the journal Insecta.',
    ['biologists | report | Bees near roads live shorter lives'],
  ],
};

describe('speech that comes by way of somebody', () => {
  for (const [name, [text, wanted]] of Object.entries(SENTENCES))
    it(name, () => {
      assert.deepEqual(attributions(text), wanted);
    });

  it('takes who recalls it for the one who passes it on', () => {
    assert.deepEqual(relays('Ada Holm recalled the mayor telling her that the pier was unsafe.', NAMES), [
      'Ada Holm',
    ]);
    assert.deepEqual(relays('Ada Holm, who recalls him saying that the pier was safe, left.', NAMES), [
      'Ada Holm',
    ]);
  });

  it('takes an aide through whom somebody speaks for the one who passes it on', () => {
    assert.deepEqual(relays('Ada Holm said through an aide that she had not seen it.', NAMES), ['an aide']);
    assert.deepEqual(relays('Ada Holm said through tears that she had not seen it.', NAMES), ['']);
  });

  it('takes “they” for the several who spoke right before', () => {
    const text =
      'Biologists said bees live shorter lives near roads. The gap, they warned, was measured in one town.';
    const [first, second] = readNamed(text).quotations;
    assert.ok(first?.speaker);
    assert.equal(second?.speaker, first.speaker);
  });

  it('takes the shipbuilder for the yard named right before', () => {
    const names: Names = { 'Corvo Marine': 'organization' };
    assert.deepEqual(
      speakers('Shares in Corvo Marine fell after the shipbuilder said it had not been paid.', names),
      ['Corvo Marine'],
    );
  });

  it('takes the defendant for whoever denies an offence', () => {
    assert.deepEqual(
      speakers(
        'Ada Holm denies misconduct in public office. “I was at home,” the defendant replied.',
        NAMES,
      ).at(-1),
      'Ada Holm',
    );
  });
});
