import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { readNamed, relays, speakers, type Names } from '../../../support/speakers';

const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'parts the verbs of a series behind an apposition and words in marks': [
    'The dockers’ union, Portunia, called the plan “a theft”, demanded that the mayor resign, and threatened to strike.',
    [
      'The dockers’ union, Portunia | called | the plan “a theft”',
      'The dockers’ union, Portunia | demanded | the mayor resign',
      'The dockers’ union, Portunia | threatened | to strike',
    ],
  ],
  'keeps an aside that tells what somebody was called': [
    'The union, called a club of thieves by the mayor, said it would strike.',
    ['The union, called a club of thieves by the mayor | said | it would strike'],
  ],
  'ends a promise before what its maker does then': [
    'The judge promised to have the lamps mended, then adjourned.',
    ['The judge | promised | to have the lamps mended'],
  ],
  'parts what one side says from what the other says': [
    'The board says the owners are responsible, and the owners say the board is.',
    ['The board | says | the owners are responsible', 'the owners | say | the board is'],
  ],
  'gives doctors their warning behind what a trial found': [
    'A pill halved the number of bad days, a small trial has found, though independent doctors warned that it had been compared with nothing.',
    [
      'a small trial | found | A pill halved the number of bad days',
      'independent doctors | warned | it had been compared with nothing',
    ],
  ],
  'reads “estimate” behind analysts with a name': [
    'Analysts at Marlow Capital estimate that a year of it could cost 4,000 crowns.',
    ['Analysts at Marlow Capital | estimate | a year of it could cost 4,000 crowns'],
  ],
  'finds who advises past what he said of himself': [
    'A man who said he was calling on behalf of the mayor advised this newspaper to “write about football”.',
    [
      'A man who | said | he was calling on behalf of the mayor',
      'A man who said he was calling on behalf of the mayor | advised | this newspaper to “write about football”',
    ],
  ],
  'parts what somebody insists from what he concedes': [
    'A councillor has insisted his words were misread, even though, as he conceded at a meeting, he cannot remember them.',
    ['A councillor | insisted | his words were misread', 'he | conceded | he cannot remember them'],
  ],
  'takes no view for words that a colon announces': [
    'The parish council thinks otherwise: its clerk has described it as a “very tall fridge”.',
    ['its clerk | described | it as a “very tall fridge”'],
  ],
  'lets a code of conduct say what it says': [
    'The code of conduct says members must treat others with respect.',
    ['The code of conduct | says | members must treat others with respect'],
  ],
  'takes no main clause for what somebody was told': [
    'When she told them again, in writing, she was dropped.',
    [],
  ],
  'takes no main clause for what somebody was asked about having told': [
    'Asked whether she had warned the tenants, she left the room.',
    ['- | Asked | whether she had warned the tenants'],
  ],
  'takes no main clause for what was told in vain': [
    'Although she had told the wardens, nobody came to the gate.',
    [],
  ],
  'ends before what the words did': [
    'The governor said that rates had “done their work”, words that sent the crown to its lowest in a year.',
    ['The governor | said | rates had “done their work”'],
  ],
  'ends before what somebody stops short of': [
    'The director accepts that the wording was poor, though he stops short of saying sorry.',
    ['The director | accepts | the wording was poor'],
  ],
  'keeps what somebody thought in what she says of herself': [
    'Dill said she heard the first shot and thought it was a burner.',
    [
      'Dill | said | she heard the first shot and thought it was a burner',
      'Dill | thought | it was a burner',
    ],
  ],
  'parts what somebody thinks from what he has said': [
    'Dill has said he will not go and thinks that the pier is safe.',
    ['Dill | said | he will not go', 'Dill | thinks | the pier is safe'],
  ],
  'knows who wanted to know': [
    '“Removed where?” Berg wanted to know.',
    ['Berg | wanted to know | “Removed where?”'],
  ],
  'takes an outlet’s name with its article into the source': [
    'The government newspaper The Pilot said that reporters had been “welcomed with tea”.',
    ['The government newspaper The Pilot | said | reporters had been “welcomed with tea”'],
  ],
};

describe('series and asides', () => {
  for (const [name, [text, wanted]] of Object.entries(SENTENCES))
    it(name, () => {
      assert.deepEqual(attributions(text), wanted);
    });

  it('takes what somebody would only say for said', () => {
    for (const text of [
      'Ada Holm would say only: “Read page forty.”',
      'Ada Holm would only say that it was late.',
    ])
      assert.deepEqual(
        readNamed(text).quotations.map(({ factuality }) => factuality),
        ['reported'],
      );
  });

  it('trap: a paper named like somebody’s trade is not the one spoken of before', () => {
    const names: Names = { 'Simon Berg': 'person', Pilot: 'organization' };
    const text =
      'Colonel Simon Berg left. The government newspaper The Pilot, quoting the information minister, said that it was late.';
    assert.deepEqual(speakers(text, names), ['Pilot']);
    assert.deepEqual(relays(text, names), ['the information minister']);
  });

  it('trap: who wrote it is not who is told of', () => {
    const text =
      'Dam was cracked, inquiry told\n\nCorrespondent: Ada Holm, Lund\n\nThe pilot did nothing because, he told the inquiry on Monday, “every dam has a crack”.';
    assert.ok(!speakers(text, { 'Ada Holm': 'person' }).includes('Ada Holm'));
  });

  it('trap: the leader of a council is not the council', () => {
    const text = 'The leader of the council, Giles Amory, left. The parish council said that it was late.';
    assert.ok(!speakers(text, { 'Giles Amory': 'person' }).includes('Giles Amory'));
  });

  it('takes the general for a former chief with that title, and not the attorney general', () => {
    const names: Names = { 'Per Sandvik': 'person' };
    const roles = { 'Per Sandvik': ['former army chief General'] };
    const before = 'The former army chief General Per Sandvik went on trial. ';
    assert.deepEqual(speakers(`${before}The general said that it was late.`, names, roles), ['Per Sandvik']);
    assert.ok(
      !speakers(`${before}The attorney general said that it was late.`, names, roles).includes('Per Sandvik'),
    );
  });
});
