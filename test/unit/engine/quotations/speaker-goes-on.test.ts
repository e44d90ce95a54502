import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

const contents = (text: string): string[] => attributions(text).map((one) => one.split(' | ').at(-1) ?? '');

/** What was said, and what its speaker does next. */
const NEXT: readonly (readonly [said: string, next: string])[] = [
  ['the gate was safe', ', then said it was not'],
  ['he was proud of his crew', ', praised the town and refused to blame the board'],
  ['she was sorry', ', thanked the crew and left'],
  ['the port would close in May', ', and named Paul Adeyemi as its receiver'],
  ['the port would close in May', ' and named Paul Adeyemi as its receiver'],
  ['the vote was lost', '; another put it down to the rain'],
];

/** What goes on with what was said, in words that look alike. */
const SAID = [
  'the gate had held, praised the crew and left nobody behind',
  'two men were arrested, charged and released on bail',
  'she was tired of the board and wanted a new one',
  'the board would be sold and named after its founder',
  'the port would close and increased tolls would follow',
];

describe('what a speaker does next', () => {
  for (const [said, next] of NEXT)
    it(`“said ${said}${next}”`, () => {
      assert.equal(contents(`Holm said ${said}${next}.`)[0], said);
    });
  for (const said of SAID)
    it(`“said ${said}” (trap)`, () => {
      assert.equal(contents(`Holm said ${said}.`)[0], said);
    });
});

/** What stands around an attribution between commas, and is said together. */
const AROUND: readonly (readonly [before: string, attribution: string, behind: string])[] = [
  ['The gate', 'Holm said again', 'is safe'],
  ['The gate', 'Holm said on Monday in Oslo', 'is safe'],
  ['The gate', 'Holm told parliament last week', 'had not been checked'],
  ['The gate', 'Holm told reporters after the meeting', 'will be mended'],
  ['The gate', 'Holm wrote in a letter to the board', 'has never been oiled'],
  ['Costs', 'Holm said yesterday', 'had doubled'],
  ['The plant', 'Holm said', 'cost $3 billion'],
  ['Once the ice melts', 'Holm said', 'the port will open'],
  ['Had the wall held', 'Holm said', 'the town would have been dry'],
  ['Should the dam fail', 'Holm said', 'the valley would flood'],
  ['If the vote fails', 'Holm told the board in Oslo', 'the cabinet will resign'],
  ['There is no sign', 'Holm said', 'of a leak'],
  ['So loud was the blast', 'Holm said', 'that the windows broke'],
  ['With the harvest gone', 'Holm said', 'there is nothing to sell'],
  ['Even if the rains come', 'Holm said', 'a third of the herd will die'],
  ['No matter who wins', 'Holm said', 'the poor will lose'],
  ['Instead of cutting taxes', 'Holm said', 'the town should mend its roads'],
  ['The problem is not money', 'said Holm', 'but time'],
  ['There was a time', 'Holm said', 'when the river ran red'],
  ['The firm was not', 'Holm said', 'under investigation'],
  ['The best thing about the job', 'Holm jokes', 'is the boat'],
  ['Of the twelve', 'said Holm', 'only two had told the truth'],
  ['It is likely', 'said Holm', 'that the gate will fail'],
  ['The tape', 'Holm said after seeing it', 'was a fake'],
  ['The models', 'experts caution', 'are poor'],
  ['Nobody doubts', 'says Holm', 'that the ferry will be late'],
];

describe('an attribution between commas', () => {
  for (const [before, attribution, behind] of AROUND)
    it(`“${before}, ${attribution}, ${behind}”`, () => {
      assert.deepEqual(contents(`${before}, ${attribution}, ${behind}.`), [`${before} / ${behind}`]);
    });
  it('is no part of a sentence about something else (trap)', () => {
    assert.deepEqual(contents('In May, Holm complained about the gate, and the board mended it.'), [
      'the gate',
    ]);
  });
});

describe('who makes a thing clear', () => {
  for (const said of [
    'Holm made clear she would not pay.',
    'Holm has made it clear she would not pay.',
    'Holm let it be known she would not pay.',
  ])
    it(`“${said}”`, () => {
      assert.deepEqual(contents(said), ['she would not pay']);
    });
  it('is told from a thing that is clear (trap)', () => {
    assert.deepEqual(contents('The sky was clear the day the ship left.'), []);
  });
});

describe('what a thing is called', () => {
  it('has the infinitive behind it', () => {
    assert.deepEqual(contents('They sank what Holm called a plan to sell the lake.'), [
      'what / a plan to sell the lake',
    ]);
  });
});

describe('what a conjunction leads to before an attribution', () => {
  const JOINED: readonly (readonly [sentence: string, content: string])[] = [
    [
      'The talks stalled, but by evening, Holm said, the sides were closer.',
      'by evening / the sides were closer',
    ],
    ['It is late, and, Holm said, nobody is coming.', 'nobody is coming'],
    ['The road is long and, Holm said, dangerous.', 'The road is long and / dangerous'],
  ];
  for (const [sentence, content] of JOINED)
    it(`“${sentence}”`, () => {
      assert.deepEqual(contents(sentence), [content]);
    });
});

describe('what happens around a saying', () => {
  for (const scene of ['as her daughter slept', 'before she left', 'after the vote', 'her hands shaking'])
    it(`“said Holm, 40, ${scene}” is no part of the source`, () => {
      assert.equal(attributions(`“It is over,” said Holm, 40, ${scene}.`)[0]?.split(' | ')[0], 'Holm, 40');
    });
  it('is told from what describes the source (trap)', () => {
    const [first = ''] = attributions('“It is over,” said a man who, before the war, ran the port.');
    assert.equal(first.split(' | ')[0], 'a man who, before the war, ran the port');
  });
});

describe('an amount that does something', () => {
  it('is the subject of what is said', () => {
    assert.deepEqual(contents('Half are women, according to Holm, who says many earn less.'), [
      'Half are women',
      'many earn less',
    ]);
  });
});

describe('words that tell of speech together', () => {
  it('end what was said before them', () => {
    assert.deepEqual(contents('Holm acknowledged that it was late but played down the risk.'), [
      'it was late',
      'the risk',
    ]);
    assert.deepEqual(contents('Holm said the gate was safe and took issue with the report.'), [
      'the gate was safe',
      'the report',
    ]);
  });
});

describe('who goes on', () => {
  const sources = (text: string): string[] => attributions(text).map((one) => one.split(' | ')[0] ?? '');
  it('is whoever a statement in the present is about, where the verb is in the past', () => {
    assert.deepEqual(sources('The report alleges that Berg paid the crew and told them to keep quiet.'), [
      'The report',
      'Berg',
    ]);
  });
  it('is whoever makes the statement, where the verb is in the past as well', () => {
    assert.deepEqual(sources('Holm said that Berg hid the file and denied it existed.'), ['Holm', 'Holm']);
  });
  it('is whoever wrote, not whoever it was written to', () => {
    assert.deepEqual(sources('Holm wrote to the mayor demanding an inquiry.'), ['Holm']);
    assert.deepEqual(sources('Holm phoned the harbour warning that the gate was stuck.'), ['Holm']);
  });
});

describe('verbs that tell of speech now and then', () => {
  for (const said of [
    'Holm seethed that the gate was weak.',
    'Holm chimed in that the gate was weak.',
    'Holm emailed the crew that the gate was weak.',
    'Holm fretted that the gate was weak.',
  ])
    it(`“${said}”`, () => {
      assert.deepEqual(contents(said), ['the gate was weak']);
    });
  it('are told from the same words about something else (trap)', () => {
    assert.deepEqual(
      contents('The rules mandate tests, as the crew had learned from the storm that sank it.'),
      [],
    );
    assert.deepEqual(contents('Holm learned from the episode that voters forgive.'), []);
  });
});

describe('what an allegation is dismissed as', () => {
  it('belongs to what is said of it', () => {
    assert.deepEqual(
      contents('They blamed Holm, an allegation his spokesman dismissed as “envy.”').at(-1),
      'an allegation / as “envy.”',
    );
  });
});

describe('the source in front of its verb', () => {
  const sources = (text: string): string[] => attributions(text).map((one) => one.split(' | ')[0] ?? '');
  for (const [sentence, source] of [
    [
      'The strategist, granted anonymity to speak, said both sides “winked” at the rule.',
      'The strategist, granted anonymity to speak',
    ],
    ['It brought a swift rebuke from the Legion, which said they had lied.', 'the Legion, which'],
    ['That was news to Holm, who told the board it was over.', 'Holm, who'],
    ['Holm’s deputy, Ada Berg, a former pilot, said it was shut.', 'Holm’s deputy, Ada Berg, a former pilot'],
    ['But one resident, Joan Pike, 67, said it was shut.', 'one resident, Joan Pike, 67'],
  ] as const)
    it(`“${sentence}”`, () => {
      assert.deepEqual(sources(sentence), [source]);
    });
  it('stands behind a clause where nothing else can be it (trap)', () => {
    assert.deepEqual(sources('The pier, which cost millions, is safe, says the mayor, Ada Holm.'), [
      'the mayor, Ada Holm',
    ]);
  });
});

describe('a subject behind an aside that ends in marks', () => {
  const sources = (text: string): string[] => attributions(text).map((one) => one.split(' | ')[0] ?? '');
  it('is the one the aside tells of', () => {
    assert.deepEqual(sources('Holm, who called it “a joke from end to end,” conceded that it was late.'), [
      'Holm, who',
      'Holm, who called it “a joke from end to end,”',
    ]);
  });
});

describe('what a plural subject says and has done', () => {
  it('ends what was said', () => {
    assert.deepEqual(contents('Watchdogs say that is not enough and have called for a probe.'), [
      'that is not enough',
      'a probe',
    ]);
  });
});

describe('a phrase that was said', () => {
  it('ends before another clause with a subject of its own', () => {
    assert.deepEqual(contents('Holm praised the crew, and the town mended the gate.'), ['the crew']);
  });
});
