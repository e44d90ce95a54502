import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What may stand before the subject of a clause right behind “said”: each is content as it stands. */
const SAID = [
  'of the 40 boats, 12 had sunk',
  'yes, the gate was weak',
  'no, the gate was not weak',
  'sadly, the gate was weak',
  'up to a third of the fish had died',
  'whatever the outcome, she would stay',
  'were it not for the crew, the town would be gone',
  'once the gate opens, ships will come',
  'like many others she had lost her house',
  'instead of a gate, the town got a wall',
  'for now the gate would stay shut',
  'by then it was too late',
  'as mayor she would have acted',
  'as far as he knew, the gate had held',
  'given the cost, the board should resign',
  'from what he saw, the gate had held',
];

/** A sentence and what is found in it. */
const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'passes over what the words came by': [
    'Holm said by phone the gate was shut.',
    ['Holm | said | the gate was shut'],
  ],
  'passes over where they came from': ['Holm said from Paris he had left.', ['Holm | said | he had left']],
  'takes no second verb for what was thought (trap)': [
    'Holm thought for a moment and said he had left.',
    ['Holm | said | he had left'],
  ],
  'says nothing of what adds up (trap)': ['The cuts would add up to a third of the budget.', []],
  'leaves an answer alone where another clause is joined': [
    'Holm said no, and the board met.',
    ['Holm | said | no'],
  ],
  'knows whom officials spoke to': [
    'Officials who spoke to The Northern Post said the gate was weak.',
    ['Officials who spoke to The Northern Post | said | the gate was weak'],
  ],
  'finds the verb behind a relative clause': [
    'The union, which says its members are tired, plans a strike.',
    ['The union, which | says | its members are tired'],
  ],
  'finds a claim of a government about somebody': [
    'The Turkish government claims Holm runs a network.',
    ['The Turkish government | claims | Holm runs a network'],
  ],
  'leaves what the police claim to a noun where nothing tells (trap)': [
    'Police claims data shows a fall in thefts.',
    [],
  ],
  'knows an owner by a bare apostrophe': [
    'The Census’ vow that answers will be kept secret is worth little.',
    ['The Census | vow | answers will be kept secret'],
  ],
  'takes no part of a hyphened word for a verb': [
    'The self-described socialist has vowed to soldier on.',
    ['The self-described socialist | vowed | to soldier on'],
  ],
  'knows a rival for a noun': [
    'Berg will go, a former rival says.',
    ['a former rival | says | Berg will go'],
  ],
  'parts a thing from the name behind it': [
    'It is a mistake Holm says could cost lives.',
    ['Holm | says | a mistake / could cost lives'],
  ],
  'leaves a pilot with her name (trap)': ['It is a pilot Holm says could do it.', []],
  'counts those who say it': [
    'The gate is weak, said a handful of pilots who steer there.',
    ['a handful of pilots who steer there | said | The gate is weak'],
  ],
  'gives the second verb of a relative clause to whom it describes': [
    'The gate is weak, said Ada Holm, who chairs the board and says she will resign.',
    [
      'Ada Holm, who chairs the board and says she will resign | said | The gate is weak',
      'Ada Holm | says | she will resign',
    ],
  ],
  'reads what people keep saying': [
    'The gate is weak, as Holm keeps saying.',
    ['Holm | saying | The gate is weak'],
  ],
  'takes another way to put it for nothing that was said (trap)': [
    'The guard let her pass, or, as Holm used to say, chose to.',
    [],
  ],
  'reads what some have taken to saying': [
    'As pilots have taken to saying, the gate is weak.',
    ['pilots | saying | the gate is weak'],
  ],
};

describe('clauses behind a verb of saying', () => {
  for (const said of SAID)
    it(`may begin with “${said.split(' ').slice(0, 3).join(' ')}”`, () => {
      assert.deepEqual(attributions(`Holm said ${said}.`), [`Holm | said | ${said}`]);
    });
  for (const [title, [text, expected]] of Object.entries(SENTENCES))
    it(title, () => {
      assert.deepEqual(attributions(text), expected);
    });
});

describe('a verb in the present right behind a quotation', () => {
  for (const verb of [
    'counters',
    'answers',
    'notes',
    'reports',
    'comments',
    'questions',
    'demands',
    'objects',
  ])
    it(`“…,” ${verb} Holm`, () => {
      assert.deepEqual(attributions(`“It is not so,” ${verb} Holm.`), [`Holm | ${verb} | “It is not so,”`]);
    });
});

describe('the date of the saying before a clause', () => {
  for (const date of [
    'on Nov. 3',
    'on 3 November',
    'on May 3, 2019,',
    'on the 3rd',
    'two days ago',
    'last Thursday',
    'in a speech last Thursday',
  ])
    it(`“said ${date} the gate was weak”`, () => {
      assert.deepEqual(attributions(`Holm said ${date} the gate was weak.`), [
        'Holm | said | the gate was weak',
      ]);
    });

  it('is the clause’s own where it is its subject (trap)', () => {
    assert.deepEqual(attributions('Holm said last Thursday was a bad day.'), [
      'Holm | said | last Thursday was a bad day',
    ]);
  });
});
