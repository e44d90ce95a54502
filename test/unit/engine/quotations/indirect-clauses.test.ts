import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';

/** Each sentence with what is found in it: source, cue, content. */
const FOUND: Record<string, readonly [string, string]> = {
  'a clause whose subject a relative clause describes': [
    'Brandt claimed anyone who stayed would be fined.',
    'Brandt | claimed | anyone who stayed would be fined',
  ],
  'a clause whose subject a participle describes': [
    'Brandt claimed people living near the dam should leave.',
    'Brandt | claimed | people living near the dam should leave',
  ],
  'a clause before another speaker whom a relative clause describes': [
    'Holm said the gate was weak, but Brandt, who chairs the board, warned it was safe.',
    'Holm | said | the gate was weak',
  ],
  'what is told late on a day': [
    'Residents told reporters late Monday, “It is over.”',
    'Residents | told | “It is over.”',
  ],
  'a country that is no hearer': [
    'Brandt warned US troops would leave.',
    'Brandt | warned | US troops would leave',
  ],
  'whom something leads to say so': [
    'The gale led the mayor to declare that the port was shut.',
    'the mayor | declare | the port was shut',
  ],
  'who does something that says so': [
    'Holm fired back a response saying the gate was safe.',
    'Holm | saying | the gate was safe',
  ],
  'a clause behind an occasion named with two nouns': [
    'Brandt says at a campaign stop in Toledo, Ohio, that the toll would double.',
    'Brandt | says | the toll would double',
  ],
  'a verb behind a phrase that does an adverb’s work': [
    'The pilots have in the past said that the gate was safe.',
    'The pilots | said | the gate was safe',
  ],
  'a claim that a phrase gives to somebody': [
    'The allegation, made by the auditor, that the fund was empty, shook the town.',
    'the auditor | allegation | the fund was empty',
  ],
  'calls of nobody named': [
    'These calls for a new bridge have come from the north.',
    '- | calls | a new bridge',
  ],
  'what was to come, apart from what came of it': [
    'Holm said the gate would close, but the pilots ignored the order.',
    'Holm | said | the gate would close',
  ],
  'what somebody denies before the verb of denying': [
    'He spoke of a fixed vote, a charge that the party’s leaders strongly denied.',
    'the party’s leaders | denied | a charge',
  ],
  'what somebody disputes behind a comma': [
    'The books hold new claims, which Holm disputes.',
    'Holm | disputes | new claims',
  ],
  'a subject that could be a verb, behind “when”': [
    'The plan was unknown until May, when emails revealed the gate was left open on purpose.',
    'emails | revealed | the gate was left open on purpose',
  ],
  'what somebody pushes for': [
    'The pilots have pushed for a new crane.',
    'The pilots | pushed for | a new crane',
  ],
  'what somebody deems a thing to be': [
    'The board deemed the gate unsafe.',
    'The board | deemed | the gate unsafe',
  ],
  'what somebody is told about': ['Holm told us about the storm.', 'Holm | told us about | the storm'],
  'a clause whose subject is the relative pronoun before': [
    'The toll, which pilots said would double, angered the town.',
    'pilots | said | which / would double',
  ],
  'a clause whose subject is the noun before': [
    'It was a gale the pilots said could close the port.',
    'the pilots | said | a gale / could close the port',
  ],
  'a clause behind a word that leads it in and an as-clause': [
    'The vote was moved because, as the Courier reported on Saturday, the hall had burned.',
    'the Courier | reported | the hall had burned',
  ],
  'a second verb behind a cue between commas': [
    'The pilot had no debts, the port added, and had passed every test.',
    'the port | added | The pilot had no debts / and had passed every test',
  ],
  'a second clause behind a semicolon': [
    'The crane was sound, Holm said; it would last for years.',
    'Holm | said | The crane was sound / it would last for years',
  ],
  'what somebody insists on': [
    'Holm insisted on building a new gate.',
    'Holm | insisted on | building a new gate',
  ],
  'a verb parted from its auxiliary': [
    'The survey of pilots has, however, revealed that the gate sticks.',
    'The survey of pilots | revealed | the gate sticks',
  ],
  'a second verb behind an aside between dashes': [
    'Holm visited the docks - there are two in the north - and said the crane was safe.',
    'Holm | said | the crane was safe',
  ],
  'a clause about “something”': [
    'A toll is something the pilots argue is unfair.',
    'the pilots | argue | something / is unfair',
  ],
  'a request to those on a list': [
    'The port asked Holm, Brandt and Dahl to search the sheds.',
    'The port | asked | to search the sheds',
  ],
  'a request to whom a clause describes': [
    'Holm asked the firm that built the crane to repair it.',
    'Holm | asked | to repair it',
  ],
  'a clause led in between commas': [
    'Holm says, win or lose on Sunday, she will stay.',
    'Holm | says | win or lose on Sunday, she will stay',
  ],
  'a condition behind “saying”': [
    'She sent a note saying, if elected, she would lower the toll.',
    'She | saying | if elected, she would lower the toll',
  ],
  'a clause behind a phrase that reads like a verb': [
    'Holm replied in an even voice that she was pleased.',
    'Holm | replied | she was pleased',
  ],
  'a clause behind two phrases that “and” joins': [
    'Holm said for years on the radio and in the council that the gate was safe.',
    'Holm | said | the gate was safe',
  ],
  'a clause behind what somebody did meanwhile': [
    'Holm said in April while promoting a film that the port was safe.',
    'Holm | said | the port was safe',
  ],
  'an inexact number': [
    'The clinic reported between five and ten cases a day.',
    'The clinic | reported | between five and ten cases a day',
  ],
  'a clause about an inexact share': [
    'Holm predicted about one-third of the fleet will be sold.',
    'Holm | predicted | about one-third of the fleet will be sold',
  ],
  'what “that” is called': ['The pilots called that a mistake.', 'The pilots | called | that a mistake'],
  'what somebody described between commas is called': [
    'Holm called Brandt, a former pilot, an outstanding mayor.',
    'Holm | called | Brandt, a former pilot, an outstanding mayor',
  ],
  'what whom a clause describes is called': [
    'Holm called the man who led the strike a hero.',
    'Holm | called | the man who led the strike a hero',
  ],
  'what is told as a story': ['The pilots told a different story.', 'The pilots | told | a different story'],
  'what is said as a thing': ['Holm says odd things.', 'Holm | says | odd things'],
  'what many in a hundred call somebody': [
    'The poll was short. 64 percent call him competent.',
    '64 percent | call | him competent',
  ],
};

describe('clauses of indirect speech', () => {
  for (const [name, [text, expected]] of Object.entries(FOUND)) {
    it(`finds ${name}`, () => {
      assert.ok(lines(text).includes(expected), lines(text).join('\n') || 'nothing found');
    });
  }
  it('trap: those who report in a phrase with “with”', () => {
    assert.deepEqual(lines('With every district reporting, the count went on.'), []);
  });
  it('trap: where somebody testified is not what he said', () => {
    assert.deepEqual(lines('Holm testified before the panel last fall.'), []);
  });
  it('trap: those informed of something, who say something else', () => {
    assert.deepEqual(lines('People briefed on the talks say that Holm will resign.'), [
      'People briefed on the talks | say | Holm will resign',
    ]);
  });
  it('trap: those spoken to, named with “of”', () => {
    assert.deepEqual(lines('Holm spoke to a crowd of pilots on Monday.'), []);
  });
  it('trap: a participle that describes the noun behind it', () => {
    for (const text of [
      'The town made a most promising start.',
      'The awkward but promising evening ended at ten.',
      'Holm led the paper’s reporting team.',
    ])
      assert.deepEqual(lines(text), [], text);
  });
  it('trap: a participle behind an adjective or a negation that is the verb of its clause', () => {
    assert.deepEqual(lines('Residents are angry and demanding answers from the council.'), [
      'Residents | demanding | answers from the council',
    ]);
    assert.deepEqual(lines('The pilots aren’t demanding changes to the treaty.'), [
      'The pilots | demanding | changes to the treaty',
    ]);
  });
  it('trap: what leads a sentence in before a verb with an object', () => {
    for (const text of [
      'Back when the old pier fell, Norway and Sweden feared the return of the ice.',
      'Whatever brought them to the pier, the pilots have found a quiet place in it.',
      'From her days in the council, where she sat for nine years, Holm has found ways to help the port.',
      'On Tuesday, even as shares in the port were falling, Holm wrote to the board.',
      'As both parties belatedly recognize the anger of the crews, the old deal is falling apart.',
    ])
      assert.deepEqual(lines(text), [], text);
  });
  it('trap: a lead that is kept', () => {
    assert.deepEqual(lines('Holm maintained his narrow lead over Brandt.'), []);
  });
  it('trap: a call to somebody described between commas', () => {
    assert.deepEqual(lines('Holm called Brandt, a former pilot.'), []);
  });
  it('trap: marks in what nobody is named for', () => {
    assert.deepEqual(lines('There are claims that the port will use its ‘veto’ again.'), []);
  });
});
