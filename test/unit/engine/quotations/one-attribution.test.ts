import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';
import { speakers, type Names } from '../../../support/speakers';

/** Sentences that make one attribution and no other, each with its source, cue and content. */
const ONE: Record<string, readonly [string, string]> = {
  'a report as where it was said': [
    'The agency said in a report last month that the dam met all rules.',
    'The agency | said | the dam met all rules',
  ],
  'a statement with an owner as where it was said': [
    'The mission said in its first statement that the vote was calm.',
    'The mission | said | the vote was calm',
  ],
  'a clause around the attribution that ends in marks': [
    'The mayor’s private secretary, the report says, marked the third warning ‘no action’.',
    'the report | says | The mayor’s private secretary / marked the third warning ‘no action’',
  ],
  'a finding with “did”': ['It did find that the gate was shut.', 'It | find | the gate was shut'],
  'a statement by where it stands': [
    'According to a statement by the operator, published on its website, flows were raised.',
    'a statement by the operator, published on its website | According to | flows were raised',
  ],
  'what the speaker warns of besides': [
    'The mission said that the vote was calm, while warning of delays.',
    'The mission | said | the vote was calm',
  ],
  'who is told of before another verb, words in marks between': [
    'A pilot who told the board the gate “was never shut” on Friday was dismissed.',
    'A pilot who | told | the gate “was never shut” on Friday',
  ],
  'an earlier form of what is written': [
    'An earlier version of this memo said the dam was safe.',
    'An earlier version of this memo | said | the dam was safe',
  ],
  'whoever heard it behind the name': [
    '“We are ahead in nine towns”, declared the former premier, Ada Holm, before several hundred pilots gathered outside.',
    'the former premier, Ada Holm | declared | “We are ahead in nine towns”',
  ],
};

describe('one attribution', () => {
  for (const [what, [text, expected]] of Object.entries(ONE))
    it(`is made by ${what}`, () => {
      assert.deepEqual(lines(text), [expected]);
    });
  it('trap: paint that does a job alone', () => {
    assert.deepEqual(lines('Early tests suggest that orange paint alone “does about half of the job”.'), [
      'Early tests | suggest | orange paint alone “does about half of the job”',
    ]);
  });
  it('trap: who wrote what he wrote', () => {
    assert.deepEqual(lines('Berg wrote what Berg wrote.'), []);
  });
  it('trap: what somebody wrote down that night', () => {
    assert.deepEqual(lines('She wrote down the words that night because her boss had asked her.'), []);
  });
});

describe('who says it', () => {
  const names: Names = { 'Lund Energy Forum': 'organization', 'Odd Berg': 'person', 'Joan Day': 'person' };
  it('is the holder of one office with two fields', () => {
    assert.deepEqual(
      speakers(
        'The Lund Energy Forum opened. They agreed to share gas, Energy and Mines Minister Odd Berg said.',
        names,
      ),
      ['Odd Berg'],
    );
  });
  it('is the minister and no body with the word in its name', () => {
    assert.deepEqual(
      speakers(
        'The Ferry Minister Fund paid. Odd Berg left. It was denied by the minister, who said it was wrong.',
        { 'Ferry Minister Fund': 'organization', 'Odd Berg': 'person' },
        { 'Odd Berg': ['ferry minister'] },
      ).at(-1),
      'Odd Berg',
    );
  });
  it('may be called like a time', () => {
    assert.deepEqual(
      speakers(
        '“I do not want his head,” Joan Day, whose daughter died there, told me in her kitchen.',
        names,
      ),
      ['Joan Day'],
    );
  });
  it('is called by name in what another is quoted as saying', () => {
    assert.deepEqual(
      speakers('Kari Moe left. Joan Day came. Day sat down. “He goes, ‘Joan, come here,’” she told us.', {
        'Joan Day': 'person',
        'Kari Moe': 'person',
      }).at(-1),
      'Joan Day',
    );
  });
  it('is no outlet where a port’s authority speaks', () => {
    assert.deepEqual(
      speakers('Reuters saw the ship. The port authority said that it was late.', {
        Reuters: 'organization',
      }),
      ['e2:The port authority'],
    );
  });
});
