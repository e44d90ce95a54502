import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { readNamed, relays, speakers, type Names } from '../../../support/speakers';

const NAMES: Names = {
  'Odile Brandt': 'person',
  'Jonas Vidal': 'person',
  Holm: 'person',
  'Harbour Works Department': 'organization',
  Courier: 'organization',
};

/** Somebody for whom another speaks or in whose name something is written: a text, and its sources. */
const SPOKEN_FOR: Record<string, readonly [string, readonly string[]]> = {
  'who is represented speaks': [
    'The minister of works, Odile Brandt, who was represented by her deputy, Jonas Vidal, said the pier was safe.',
    ['The minister of works, Odile Brandt, who was represented by her deputy, Jonas Vidal'],
  ],
  'who speaks through another speaks': [
    'The governor through his spokesman Jonas Vidal said the pier was safe.',
    ['The governor'],
  ],
  'who denies through another denies': ['Holm, through her lawyer, denied the charge.', ['Holm']],
  'a name closes what was done by a relative': [
    'The plan was confirmed by her daughter, Odile Brandt.',
    ['her daughter, Odile Brandt'],
  ],
};

describe('somebody for whom another speaks', () => {
  for (const [name, [text, expected]] of Object.entries(SPOKEN_FOR))
    it(name, () => {
      const { quotations } = readNamed(text, NAMES);
      assert.deepEqual(
        quotations.map(({ source }) => source && text.slice(source.start, source.end)),
        expected,
      );
    });

  it('is told by way of the one who speaks', () => {
    assert.deepEqual(
      relays('The governor through his spokesman Jonas Vidal said the pier was safe.', NAMES),
      ['his spokesman Jonas Vidal'],
    );
    assert.deepEqual(relays('Holm, through her lawyer, denied the charge.', NAMES), ['her lawyer']);
    assert.deepEqual(relays('Through a lawyer, Holm denied the charge.', NAMES), ['a lawyer']);
  });

  it('is told by way of an interview that was published', () => {
    assert.deepEqual(
      relays('In an interview with the Courier published on Sunday, Holm said the pier was safe.', NAMES),
      ['the Courier'],
    );
  });
});

describe('the residents’ association', () => {
  it('is no department named before', () => {
    assert.deepEqual(
      speakers(
        'Officials of the Harbour Works Department said so. The residents’ association has stated that the pier is unsafe.',
        NAMES,
      ),
      ['e2:The residents’ association'],
    );
  });
});

describe('what an outlet', () => {
  it('understands, it tells', () => {
    assert.deepEqual(attributions('The Harbour Times understands that the mayor will resign.'), [
      'The Harbour Times | understands | the mayor will resign',
    ]);
    assert.deepEqual(attributions('She understands that the mayor will resign.'), []);
  });
  it('can reveal, it has told', () => {
    const { quotations } = readNamed('The Harbour Times can reveal that the mayor will resign.');
    assert.deepEqual(
      quotations.map(({ factuality }) => factuality),
      ['reported'],
    );
  });
});

describe('the end of what is said', () => {
  const ENDS: Record<string, readonly string[]> = {
    'The sample was small, the paper notes.': ['the paper | notes | The sample was small'],
    'Surveys have suggested that the bay was free of ice, and models predict that the ice will be gone.': [
      'Surveys | suggested | the bay was free of ice',
      'models | predict | the ice will be gone',
    ],
    'The mayor asked for the resignation of her entire cabinet late Thursday.': [
      'The mayor | asked for | the resignation of her entire cabinet',
    ],
  };
  for (const [text, expected] of Object.entries(ENDS))
    it(text, () => {
      assert.deepEqual(attributions(text), expected);
    });
});

describe('a verb that only outlets tell by', () => {
  it('goes on with what somebody said of himself', () => {
    assert.deepEqual(attributions('Holm said she could not go but understood why others did.'), [
      'Holm | said | she could not go but understood why others did',
    ]);
  });
});

describe('a report', () => {
  it('is not by the paper that obtained it', () => {
    for (const held of ['obtained', 'reviewed', 'first reported'])
      assert.deepEqual(
        speakers(`The long report, ${held} by the Courier, describes the gate as “a hazard.”`, NAMES),
        ['-'],
      );
  });
  it('has a lead author, whose name stands beside', () => {
    assert.deepEqual(attributions('The study’s lead author, Odile Brandt, said moss was hardy.'), [
      'The study’s lead author, Odile Brandt | said | moss was hardy',
    ]);
  });
});
