import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

const parts = (text: string): string[][] => attributions(text).map((one) => one.split(' | '));
const contents = (text: string): string[] => parts(text).map((one) => one.at(-1) ?? '');
const sources = (text: string): string[] => parts(text).map(([source]) => source ?? '');

/** What some of those asked say, and what others do. */
const COUNTED: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['On taxes, 42% say they are content, 34% angry.', ['they are content']],
  ['About 60 percent said the city was safe, 30 percent that it was not.', ['the city was safe']],
  ['Already 39 have said they will stay and 160 have not replied.', ['they will stay']],
  [
    'Nearly half said they prefer the old gate and about the same number would rather see a new one.',
    ['they prefer the old gate'],
  ],
  ['Two-thirds said the levy was fair, while a quarter of them had yet to pay it.', ['the levy was fair']],
  ['In all, 12 towns said they would pay and the rest gave no answer.', ['they would pay']],
  // Numbers within what is said count nobody who says.
  [
    'Three ministers said they would resign, two of them over the gate.',
    ['they would resign, two of them over the gate'],
  ],
  [
    'Two pilots said the fire began at noon, and three boats were lost.',
    ['the fire began at noon, and three boats were lost'],
  ],
  [
    'Holm said the deal was done, and 30 percent of the shares had been sold.',
    ['the deal was done, and 30 percent of the shares had been sold'],
  ],
];

describe('how many say it', () => {
  for (const [text, said] of COUNTED)
    it(`“${text}”`, () => {
      assert.deepEqual(contents(text), said);
    });
});

/** What stands in parentheses, or around them. */
const BRACKETED: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['The firm paid a fine (about two million euros, Holm said) and moved on.', ['about two million euros']],
  [
    'She cared if her ratings (at one point as low as 19%, Holm says) hurt the board.',
    ['at one point as low as 19%'],
  ],
  [
    'The mayor said the bridge (built in 1932, Holm noted) would be closed.',
    ['the bridge (built in 1932, Holm noted) would be closed', 'built in 1932'],
  ],
  ['The firm said profit fell by a third (in fact, it had doubled).', ['profit fell by a third']],
  [
    'The firm said profit fell by a third (pilots had expected a half, according to Holm).',
    ['profit fell by a third', 'pilots had expected a half'],
  ],
];

describe('words in parentheses', () => {
  for (const [text, said] of BRACKETED)
    it(`“${text}”`, () => {
      assert.deepEqual(contents(text), said);
    });
});

/** What ends what was said. */
const ENDED: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['Alongside union calls for action, even a minister said Holm should go.', ['action', 'Holm should go']],
  ['Some said they were happy, and others wept.', ['they were happy']],
  [
    'Holm said there was no leak, whereas Berg acknowledged that he knew of it.',
    ['there was no leak', 'he knew of it'],
  ],
  [
    'Though she has said she would accept it – as the board knows – pilots are still angry.',
    ['she would accept it – as the board knows'],
  ],
  [
    'Holm said she wanted change, but found Berg too rude to support.',
    ['she wanted change, but found Berg too rude to support'],
  ],
  [
    'Pilots say that, even if they wished it, a match could not be held.',
    ['even if they wished it, a match could not be held'],
  ],
  [
    'Pilots say that, even if it was right, a count of Monday’s vote could not be held.',
    ['even if it was right, a count of Monday’s vote could not be held'],
  ],
  ['Holm did what he promised he would, and nobody noticed.', ['he would']],
  [
    'Some say the gate is safe - an old tale - others say it is a trap.',
    ['the gate is safe - an old tale', 'it is a trap'],
  ],
  ['Holm said she has no plans and would not name any.', ['she has no plans']],
  ['Holm insists that he will stay and refuses to answer questions.', ['he will stay']],
  [
    'Holm says the water is safe and declined to say when it was tested.',
    ['the water is safe', 'when it was tested'],
  ],
  [
    'Holm says that the report is out and urged the crew to read it.',
    ['the report is out', 'the crew to read it'],
  ],
  ['The crew took what Holm said was a fair offer, but the union left.', ['what / was a fair offer']],
  [
    'When pilots on his Friday show made the point that others drown, harbour host Ada Holm said it was wrong.',
    ['others drown', 'it was wrong'],
  ],
  [
    'Police reported nine attacks on boats, ranging from arson to theft.',
    ['nine attacks on boats, ranging from arson to theft'],
  ],
];

describe('the end of what was said', () => {
  for (const [text, said] of ENDED)
    it(`“${text}”`, () => {
      assert.deepEqual(contents(text), said);
    });
});

describe('common talk', () => {
  it('stands around “it is said”', () => {
    assert.deepEqual(contents('The house, it is said, was built in a night.'), [
      'The house / was built in a night',
    ]);
    assert.deepEqual(contents('The road leads to a cave where, it is said, robbers hid.'), ['robbers hid']);
  });
  it('is not given to whoever does what is told', () => {
    assert.deepEqual(sources('It is said that the house was built by a duke.'), ['-']);
    assert.deepEqual(sources('It was alleged by two pilots that the door was locked.'), ['two pilots']);
  });
});

/** What a phrase with “according to” gives to its source. */
const ACCORDING: readonly (readonly [text: string, said: readonly string[]])[] = [
  [
    'The sea is near, according to Holm, and two boats were lost.',
    ['The sea is near / and two boats were lost'],
  ],
  ['That is bad, according to Holm, because the sea is near.', ['That is bad / because the sea is near']],
  [
    'Holm leads in the north, according to the Courier, and has a hall in the south.',
    ['Holm leads in the north'],
  ],
  // What stands before is somebody's already.
  [
    'The town said it hired Berg, who has led two boards, according to the Courier.',
    ['it hired Berg', 'who has led two boards'],
  ],
  [
    'The party denounced the deal, which would cut the toll, according to the firm.',
    ['the deal', 'which would cut the toll'],
  ],
  [
    'The town hired Berg, who has led two boards, according to the Courier.',
    ['The town hired Berg, who has led two boards'],
  ],
];

describe('“according to”', () => {
  for (const [text, said] of ACCORDING)
    it(`“${text}”`, () => {
      assert.deepEqual(contents(text), said);
    });
});

describe('what stands between a verb of saying and what was said', () => {
  it('is led in or told to whoever has “and” in the name', () => {
    assert.deepEqual(contents('One hopeful, Ada Holm, says despite being late, she plans to run.'), [
      'despite being late, she plans to run',
    ]);
    assert.deepEqual(contents('Holm said on the radio that for one, there was no leak.'), [
      'for one, there was no leak',
    ]);
    assert.deepEqual(
      contents('Holm told The Post and Courier newspaper of Lund on Saturday that he cast his ballot.'),
      ['he cast his ballot'],
    );
    assert.deepEqual(contents('The union reported spending more than $1 million on ads and halls.'), [
      'spending more than $1 million on ads and halls',
    ]);
    assert.deepEqual(
      contents('Asked if he was sorry, 72 percent said yes while the rest were unsure.').at(-1),
      'yes',
    );
    assert.deepEqual(contents('Sorry, Holm said.'), ['Sorry']);
  });
});

describe('subjects that a tagger misreads', () => {
  it('are whole', () => {
    assert.deepEqual(sources('But the self-described democratic socialist has vowed to fight on.'), [
      'the self-described democratic socialist',
    ]);
    assert.deepEqual(sources('The talks were led by then-Gov. Ada Holm, who said the plan was dead.'), [
      'then-Gov. Ada Holm, who',
    ]);
    assert.deepEqual(contents('Holm described the most engaged fans as seeming almost shocked.'), [
      'the most engaged fans as seeming almost shocked',
    ]);
  });
});

describe('who is spoken of before a verb of saying', () => {
  it('is described by a clause that ends with “to”', () => {
    assert.deepEqual(sources('Everyone I spoke to said the gate was weak.'), ['Everyone I spoke to']);
    assert.deepEqual(sources('The pilots we talked to said the gate was weak.'), ['The pilots we talked to']);
    assert.deepEqual(sources('She spoke to reporters and said the gate was weak.'), ['She']);
  });
  it('is one of many, or of those saying it', () => {
    assert.deepEqual(contents('Holm was among those saying the gate was weak.'), ['the gate was weak']);
    assert.deepEqual(contents('Holm is one of many who say the gate is weak.'), ['the gate is weak']);
  });
});

describe('what leads to an answer or to another statement', () => {
  it('is not what was said', () => {
    assert.deepEqual(contents('Asked what he feared most of all, Holm said fire.').at(-1), 'fire');
    assert.deepEqual(contents('Asked who leads the party these days, Holm said Berg.').at(-1), 'Berg');
    assert.deepEqual(
      contents('While he told the paper that they had “been friends for years,” he said they had never met.'),
      ['they had “been friends for years,”', 'they had never met'],
    );
  });
});
