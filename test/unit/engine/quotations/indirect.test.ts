import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';

const FOUND: Record<string, readonly [string, string]> = {
  'according to people named by a noun alone': [
    'The dredger had drifted for an hour, according to harbour documents.',
    'harbour documents | according to | The dredger had drifted for an hour',
  ],
  'a cue and its subject between commas, inside the clause': [
    'Part of the trouble, say engineers like Odile Brandt, a harbour pilot, is the mud itself.',
    'engineers like Odile Brandt, a harbour pilot | say | Part of the trouble / is the mud itself',
  ],
  'a passive with whoever says it': [
    'Brandt was criticized by the union for closing the gate.',
    'the union | criticized | Brandt / for closing the gate',
  ],
  'a weekday between a name and its verb': [
    'Holm Sunday night announced that the pier would close.',
    'Holm | announced | the pier would close',
  ],
  'a verb in a row of what somebody did': [
    'The board met the pilots, proposed a lower toll, and adjourned.',
    'The board | proposed | a lower toll',
  ],
  'many without a noun': [
    'That habit, many argue, could cost the town its ferry.',
    'many | argue | That habit / could cost the town its ferry',
  ],
  'a clause whose verb looks like a noun': [
    'Brandt said all pilots sign waivers.',
    'Brandt | said | all pilots sign waivers',
  ],
  'whom somebody urges, by a pronoun': [
    'Holm urged them to wait for the ferry.',
    'Holm | urged | them to wait for the ferry',
  ],
  'what something is called, before its relative clause': [
    'The toll, which Holm describes as a gift to shippers, rose again.',
    'Holm | describes | which / as a gift to shippers',
  ],
  'a clause behind “as Holm wrote”': [
    'In the old days, as Holm wrote in a book, the gate stood open.',
    'Holm | wrote | the gate stood open',
  ],
  'a gerund as the subject of what was said': [
    'Dredging what lies under the pier is not simple, he said.',
    'he | said | Dredging what lies under the pier is not simple',
  ],
  'a source of two adjectives': [
    'The crane was never tested, current and former officials said.',
    'current and former officials | said | The crane was never tested',
  ],
  'a clause, then the verb and the occasion with an infinitive': [
    'Her view has changed, Brandt said during her bid to be a delegate.',
    'Brandt | said | Her view has changed',
  ],
  'a relative clause about the place of the saying': [
    'Holm said on the radio, where she is a guest, that the pier was safe.',
    'Holm | said | the pier was safe',
  ],
  'an auxiliary and “since”': [
    'The mayor has since said she would sell the crane.',
    'The mayor | said | she would sell the crane',
  ],
  'those surveyed': [
    'Again, those surveyed said the ferry was too slow.',
    'those surveyed | said | the ferry was too slow',
  ],
  'most of them': [
    'Most of them said they had loved the old pier.',
    'Most of them | said | they had loved the old pier',
  ],
  'a clause, then the verb and its subject with an apposition': [
    'The gate stayed shut all night, said Odile Brandt, a professor of engineering at the college, who is one of its designers.',
    'Odile Brandt, a professor of engineering at the college, who is one of its designers | said | The gate stayed shut all night',
  ],
  'a cue between commas with whom it addresses': [
    'The answer, the pilot told them, was simple.',
    'the pilot | told | The answer / was simple',
  ],
  'a cue between commas behind a short lead': [
    'On top of that, owners say, the toll will raise prices for everybody.',
    'owners | say | On top of that / the toll will raise prices for everybody',
  ],
  'a gerund inside the subject of what was said': [
    'Two clerks said the conviction of the pilot for selling old charts was a mistake.',
    'Two clerks | said | the conviction of the pilot for selling old charts was a mistake',
  ],
  'about half': [
    'The budget office said about half of the toll paid for the crane.',
    'The budget office | said | about half of the toll paid for the crane',
  ],
  'as reported by': [
    'As reported by Western Journal, divers found two hundred bottles on the wreck.',
    'Western Journal | As reported by | divers found two hundred bottles on the wreck',
  ],
  'an aside between dashes before that': [
    'The pilot said — on the radio, as it happens — that the gate had stuck.',
    'The pilot | said | the gate had stuck',
  ],
  'a cue between commas with its occasion': [
    'If the toll rises, Brandt suggested in a letter, ships will stay away.',
    'Brandt | suggested | If the toll rises / ships will stay away',
  ],
  'a day between subject and verb': [
    'The pilots of the harbour today argue that the toll is too high.',
    'The pilots of the harbour | argue | the toll is too high',
  ],
  'a perfect with ’s': ['Brandt is patient; he’s said he’ll stay.', 'he | said | he’ll stay'],
  'asked about': [
    'The clerk asked Brandt about her share in the dredger.',
    'The clerk | asked Brandt about | her share in the dredger',
  ],
  'asked somebody, an aside, then what': [
    'The clerk asked Brandt, who chairs the board, to explain the toll.',
    'The clerk | asked | to explain the toll',
  ],
  'told not to': [
    'Officials have told residents not to drink the water.',
    'Officials | told | not to drink the water',
  ],
  'an aside between cue and object': [
    'Brandt described, in rather bitter terms, a harbour that nobody wanted.',
    'Brandt | described | a harbour that nobody wanted',
  ],
  'an aside on the statement': [
    'Brandt said in a statement released by the council that the pier was safe.',
    'Brandt | said | the pier was safe',
  ],
  'a gerund': [
    'The port reported losing two cranes in the gale.',
    'The port | reported | losing two cranes in the gale',
  ],
  'a noun and “for”': [
    'The council joined Brandt’s call for a second bridge.',
    'Brandt | call | a second bridge',
  ],
  'a noun that the subject makes': [
    'The bank issued a sharp warning that tolls would rise.',
    'The bank | warning | tolls would rise',
  ],
  'a headline in title case': [
    'Former Pilot Says Harbour Is In Trouble This Winter\n\nThe pilot spoke on Friday at length about the harbour.',
    'Former Pilot | Says | Harbour Is In Trouble This Winter',
  ],
  'an abbreviated party and state': [
    'Rep. Odile Brandt, R-N.Y., noted in a column on Friday that tolls were falling.',
    'Rep. Odile Brandt, R-N.Y. | noted | tolls were falling',
  ],
  'most of a group, and a pronoun before a verb that looks like a noun': [
    'Most of the pilots said they support boatmen’s right to strike.',
    'Most of the pilots | said | they support boatmen’s right to strike',
  ],
  'a noun that looks like a verb before its verb': [
    'But the same polling suggests that the pier could win over many voters.',
    'the same polling | suggests | the pier could win over many voters',
  ],
  'an aside right behind “that”': [
    'The two admit that, given the tides, opening these gates will not be easy.',
    'The two | admit | given the tides, opening these gates will not be easy',
  ],
  'how much and how high': [
    'The clerk asked Brandt how high the gate would be.',
    'The clerk | asked | how high the gate would be',
  ],
  'asked by somebody why': [
    'Brandt was asked by a reader why the gate was rusty.',
    'a reader | asked | why the gate was rusty',
  ],
  'accused by somebody, an aside, of what': [
    'Holm was accused by a pilot, who worked for Lund, of selling his charts.',
    'a pilot | accused | selling his charts',
  ],
  'a subject parted from its verb by dashes': [
    'Pilots — and some boatmen — say that the toll far outweighs any gain.',
    'Pilots — and some boatmen | say | the toll far outweighs any gain',
  ],
  'a subject of the clause parted from its verb by dashes': [
    'Brandt said the visit to Port Ansel — the first in years — would help the pier.',
    'Brandt | said | the visit to Port Ansel — the first in years — would help the pier',
  ],
  'a clause behind a lead of one word and the cue': [
    'Recently, she said, the gate has stuck again.',
    'she | said | the gate has stuck again',
  ],
  'the subject of what was said before the cue': [
    'Time, Brandt added, was on their side.',
    'Brandt | added | Time / was on their side',
  ],
  'a fraction of those asked': [
    'Nearly a third say they do not know the way.',
    'Nearly a third | say | they do not know the way',
  ],
  'a claim to do something': [
    'At least four senators claim to object to the toll.',
    'At least four senators | claim | to object to the toll',
  ],
  'a name and “reports” at the end': [
    'The gate stayed shut all night, Ada Holm reports.',
    'Ada Holm | reports | The gate stayed shut all night',
  ],
  'a warning to somebody': [
    'Brandt warned residents that the water was bad.',
    'Brandt | warned | the water was bad',
  ],
  'a warning to somebody against a thing': [
    'Holm warned the pilots against racing in the harbour.',
    'Holm | warned the pilots against | racing in the harbour',
  ],
  'what a thing is called behind a long name': [
    'She called the board’s quarrel with the pilots unusual.',
    'She | called | the board’s quarrel with the pilots unusual',
  ],
  'what people call themselves': [
    'About half of the pilots described themselves as careful.',
    'About half of the pilots | described | themselves as careful',
  ],
  'people and a relative clause': [
    'The officials whose boats have been sold say the real loss came later.',
    'The officials whose boats have been sold | say | the real loss came later',
  ],
  'a source and the words it cites': [
    'Mr. Holm, citing “the mood of the town,” said the crane could be sold.',
    'Mr. Holm | said | the crane could be sold',
  ],
  'a clause after a statement released by somebody': [
    'Brandt said in a statement released by the board the report was wrong.',
    'Brandt | said | the report was wrong',
  ],
  'a profit reported': [
    'The company reported its smallest profit in 17 years.',
    'The company | reported | its smallest profit in 17 years',
  ],
  'what goes on with “because” behind the cue': [
    'The gate is shut, she said, because the pilots are afraid.',
    'she | said | The gate is shut / because the pilots are afraid',
  ],
  'a clause behind a dash': [
    'The boatmen hardly blame the board — it is a small harbour, they say.',
    'they | say | it is a small harbour',
  ],
  'a clause in an open parenthesis': [
    'He bought two ferries (one was worth three millions, according to the broker).',
    'the broker | according to | one was worth three millions',
  ],
  'an argument that is equated with what it says': [
    'The board’s argument is that the toll pays for itself.',
    'The board | argument | the toll pays for itself',
  ],
  'a promise that is a subject': [
    'His promise to build a wall was soon forgotten.',
    'His | promise | to build a wall',
  ],
  'a vow not to do something': [
    'She slammed the board and vowed not to pay the toll.',
    'She | vowed | not to pay the toll',
  ],
  'an adjective that tells of saying': [
    'Holm is adamant that the pier is safe.',
    'Holm | adamant | the pier is safe',
  ],
  'what somebody made clear': [
    'Brandt made it clear that the crane would stay.',
    'Brandt | clear | the crane would stay',
  ],
  'an answer of one word': ['The pilots asked for a vote, and the board said no.', 'the board | said | no'],
  'the same': ['A third said the same of the crane.', 'A third | said | the same of the crane'],
  'an end before what the writer adds behind a dash': [
    'Brandt said the port had paid two millions — a sum the council had never seen.',
    'Brandt | said | the port had paid two millions',
  ],
};

const NOT_FOUND: Record<string, string> = {
  'a report that could do something is not what it says': 'A report that could sink her case is due.',
  'a thing that threatens to do something says nothing': 'The gale threatened to close the port.',
  'there is nobody who says what can be said': 'There are many ways to express regret.',
  'a noun that is handed over is no speech of the giver':
    'Brandt signed a statement that pilots had drafted.',
  'a case is only a claim where somebody makes it': 'The case for the crane was heavy and lined with felt.',
  'what time it was is no statement': 'On Friday, Brandt said, citing the gale.',
  'what is clear to everybody is said by nobody': 'It is clear that the pier was safe.',
  'an aside is no clause before its verb': 'Brandt, who was there, said nothing.',
  'a pronoun and a day say nothing': 'Brandt has repeated it since Tuesday.',
  'being admitted to a hospital is no admission': 'Four sailors were admitted to the hospital in Lumen Bay.',
};

describe('indirect speech', () => {
  for (const [name, [text, expected]] of Object.entries(FOUND)) {
    it(`finds ${name}`, () => {
      assert.ok(lines(text).includes(expected), lines(text).join('\n') || 'nothing found');
    });
  }
  for (const [name, text] of Object.entries(NOT_FOUND)) {
    it(`knows that ${name}`, () => {
      assert.deepEqual(
        lines(text).filter((line) =>
          /\| (?:said|statement|case|repeated|admitted(?: to)?|threatened|express|report) \|/.test(line),
        ),
        [],
      );
    });
  }
  it('keeps a subject with its aside before the verb, whatever clause follows', () => {
    assert.deepEqual(lines('Brandt, a lawyer for the port, said Holm was gone.'), [
      'Brandt, a lawyer for the port | said | Holm was gone',
    ]);
  });
});
