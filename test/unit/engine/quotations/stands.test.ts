import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { relays, speakers } from '../../../support/speakers';

/** What somebody takes a stand on, and where the words around an attribution belong to somebody else: a sentence and what is found in it. */
const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'lets a denial point at what was said before': [
    'The ministry denied this.',
    ['The ministry | denied | this'],
  ],
  'takes a saying that only points for none': ['The ministry repeated this.', []],
  'finds what is welcomed': ['The union welcomed the ruling.', ['The union | welcomed | the ruling']],
  'takes no welcome of guests for speech (trap)': ['Holm welcomed her guests at the gate.', []],
  'finds a claim of responsibility': [
    'The Red Front claimed responsibility for the blast.',
    ['The Red Front | claimed | responsibility for the blast'],
  ],
  'takes no claim of lives for speech (trap)': ['The flood claimed 14 lives.', []],
  'ends what is said in a relative clause before the main verb': [
    'The clerk who told police that the seal was broken resigned on Friday.',
    ['The clerk who | told | the seal was broken'],
  ],
  'takes a participle before the main verb for none': [
    'The clerk who said that papers stored in the hall were lost has been sacked.',
    ['The clerk who | said | papers stored in the hall were lost'],
  ],
  'ends an infinitive in a relative clause, too': [
    'A man who claimed to be a pilot was arrested.',
    ['A man who | claimed | to be a pilot'],
  ],
  'leaves a relative clause behind the main verb alone': [
    'The board fired the pilot who said that the gate was leaking.',
    ['the pilot who | said | the gate was leaking'],
  ],
  'ends before what the news did to prices': [
    'Harlund said it would close two yards, sending its shares down 8%.',
    ['Harlund | said | it would close two yards'],
  ],
  'keeps what the yards’ end would do to others': [
    'Harlund said it would close two yards, leaving 200 people without work.',
    ['Harlund | said | it would close two yards, leaving 200 people without work'],
  ],
  'knows staff behind a letter as people': [
    'Holm said in a letter to staff that he was leaving.',
    ['Holm | said | he was leaving'],
  ],
  'takes a relative clause behind “according to” into the source': [
    'According to the weekly Beacon, which has seen the file, the gate was leaking.',
    ['the weekly Beacon, which has seen the file | According to | the gate was leaking'],
  ],
  'takes a role with its owner into the source, past “however”': [
    'Its spokesman, Mr Tunde Holm, however, said the gate was safe.',
    ['Its spokesman, Mr Tunde Holm | said | the gate was safe'],
  ],
  'gives a second verb to whoever said what has ended': [
    'Holm told police it was over and warned that it could happen again.',
    ['Holm | told | it was over', 'Holm | warned | it could happen again'],
  ],
  'parts an outlet nobody knows from several people': [
    'Holm told Radio Kalvo fishermen were angry.',
    ['Holm | told | fishermen were angry'],
  ],
  'reads past the time of an entry': [
    '17.20 Harlund Power says 2,000 homes are dark.',
    ['Harlund Power | says | 2,000 homes are dark'],
  ],
  'takes a body’s office into the source, past a link of two words': [
    'Head of the Union of Fishermen Petra Holm, in turn, noted that the boats were old.',
    ['Head of the Union of Fishermen Petra Holm | noted | the boats were old'],
  ],
  'takes a participle before a gerund into the source': [
    'A group of mothers searching for missing relatives announced the discovery of a hoard.',
    ['A group of mothers searching for missing relatives | announced | the discovery of a hoard'],
  ],
  'takes how often something was seen into the source': [
    'A video viewed two million times on the site says Harlund will outlaw stoves.',
    ['A video viewed two million times on the site | says | Harlund will outlaw stoves'],
  ],
  'takes an example into the source': [
    'Groups such as Clean Bay Now argue the limits do not go far.',
    ['Groups such as Clean Bay Now | argue | the limits do not go far'],
  ],
  'gives an as-clause to a role with its name': [
    'The lake has shrunk by half, as its director, Sabine Wolff, explained.',
    ['its director, Sabine Wolff | explained | The lake has shrunk by half'],
  ],
  'parts what is confirmed from what is said': [
    'Holm confirmed the finding in a brief statement and said experts were there.',
    ['Holm | confirmed | the finding', 'Holm | said | experts were there'],
  ],
  'takes no “that” for words which only points (trap)': ['Holm says that every week.', []],
  'finds what is named before the thing itself': [
    'Holm rejected as “groundless” a claim by the board.',
    ['Holm | rejected | as “groundless” a claim by the board'],
  ],
  'ends a denial before what happened meanwhile': [
    'The ministry denied the claim as crowds gathered outside.',
    ['The ministry | denied | the claim'],
  ],
  'keeps what something is hailed as': [
    'The union hailed the verdict as a turning point.',
    ['The union | hailed | the verdict as a turning point'],
  ],
  'gives what one responds to nobody who responds (trap)': [
    'Holm replied to claims that the gate was unsafe by saying that it was new.',
    ['- | claims | the gate was unsafe', 'Holm | saying | it was new'],
  ],
  'takes no pleading for what is only pointed at (trap)': ['Holm asked for it.', []],
  'finds what is pleaded for': ['Holm pleaded for two more weeks.', ['Holm | pleaded for | two more weeks']],
  'takes no discerning for telling (trap)': ['Bees can tell real flowers from false ones.', []],
  'gives a view to whom it is one for': [
    'For Ada Holm, the plan is “a mistake dressed as a gift”.',
    ['Ada Holm | For | the plan is “a mistake dressed as a gift”'],
  ],
  'gives no view to a feast (trap)': ['For Christmas, the shop sells “winter stars”.', []],
  'passes on nothing of another verb’s object': [
    'The panel put Holm on the spot over millions allegedly paid to pilots.',
    [],
  ],
  'ends a denial that only points right behind it': [
    'The bank disputes this, and the union, on whose work it was based, said it was wrong.',
    ['The bank | disputes | this', 'the union, on whose work it was based | said | it was wrong'],
  ],
  'finds what is ruled out': ['Holm ruled out a new toll.', ['Holm | ruled out | a new toll']],
  'finds whom somebody lashes out at': [
    'Holm lashed out at the board for its silence.',
    ['Holm | lashed out at | the board for its silence'],
  ],
  'takes a phrase in marks with its article for an object': [
    'Holm acknowledged a “culture in which nobody wanted to speak.”',
    ['Holm | acknowledged | a “culture in which nobody wanted to speak.”'],
  ],
  'keeps a main verb before “after” out of the source': [
    'The president of Harlund Rail apologized Wednesday after a probe found that records were forged.',
    ['a probe | found | records were forged'],
  ],
  'parts what somebody is to hand in from what he warns of': [
    'He directed the pilots to submit a report and warned officials that delay would not be tolerated.',
    ['He | directed | the pilots to submit a report', 'He | warned | delay would not be tolerated'],
  ],
  'lets a court hear of an order': [
    'A former mayor ordered a clerk to burn the files, a court has heard.',
    [
      '- | heard | A former mayor ordered a clerk to burn the files',
      'A former mayor | ordered | a clerk to burn the files',
    ],
  ],
};

describe('stands, and the words around them', () => {
  for (const [name, [text, expected]] of Object.entries(SENTENCES))
    it(name, () => assert.deepEqual(attributions(text), expected));
});

describe('who is told and who is meant', () => {
  const NAMES = { 'Ada Holm': 'person', Reuters: 'organization', KCNA: 'organization' } as const;

  it('hands on what the same speaker adds to whom an outlet was told', () => {
    const text = 'Ada Holm told Reuters by phone that it was shut, adding that nobody was hurt.';
    assert.deepEqual(relays(text, NAMES), ['Reuters', 'Reuters']);
  });

  it('takes the official for the one who spoke last, not for an agency called official', () => {
    const text =
      'The official KCNA agency said the drill was over. A senior official at the palace said it was not. “We saw it,” the official said.';
    const [, second = '', third = ''] = speakers(text, NAMES);
    assert.equal(third, second);
  });

  it('knows a bare family name that the names’ reading missed', () => {
    const text = '“It is a shame,” said Ada Holm. Holm said she had sold it.';
    assert.deepEqual(speakers(text, { 'Ada Holm': 'person' }), ['Ada Holm', 'Ada Holm']);
  });

  it('takes no lawyer for whom he works for (trap)', () => {
    const [speaker] = speakers('A lawyer for former minister Ada Holm said she was well.', NAMES);
    assert.notEqual(speaker, 'Ada Holm');
  });

  it('finds who holds an office behind the body’s name', () => {
    const text = 'Deputy Chairman of the Union Ada Holm said the boats were old.';
    assert.deepEqual(speakers(text, { Union: 'organization', 'Ada Holm': 'person' }), ['Ada Holm']);
  });

  it('lets a pronoun mean whoever spoke right before without a name', () => {
    const text =
      'Prosecutor Ada Holm opened the case. The clerk, who cannot be named, told the court it was a joke. “I laughed,” she said.';
    const [first = '', second = ''] = speakers(text, NAMES);
    assert.equal(second, first);
  });

  it('takes the captive’s name for nobody who speaks of him (trap)', () => {
    const [speaker] = speakers('The mother of one of the captives, Ada Holm, said she had a letter.', NAMES);
    assert.notEqual(speaker, 'Ada Holm');
  });
});
