import { strict as assert } from 'node:assert';
import { readNamed, speakers, type Names } from '../../../support/speakers';

describe('a possessive before what is said', () => {
  it('means the one it stands for', () => {
    assert.deepEqual(
      speakers('Idris Holm arrived at noon. The crowd cheered his claim that the pier would open.', {
        'Idris Holm': 'person',
      }),
      ['Idris Holm'],
    );
  });
});

describe('somebody without a name', () => {
  for (const [text, name] of [
    ['According to people familiar with the matter, the deal is dead.', 'people familiar with the matter'],
    ['The ship was late, said two people familiar with the talks.', 'two people familiar with the talks'],
    ['Officials aware of the plan said it was dead.', 'Officials aware of the plan'],
    ['Witnesses said the ship was late.', 'Witnesses'],
    ['“Will it rain?” asked the boy.', 'the boy'],
    ['A detective told the court that the key was lost.', 'A detective'],
    ['The dean said the ship was late.', 'The dean'],
  ] as const)
    it(`is the speaker as the text describes him: ${name}`, () => {
      assert.deepEqual(speakers(text), [`e1:${name}`]);
    });
});

describe('a name that ends like a pronoun', () => {
  it('is a name (trap: Luo He)', () => {
    assert.deepEqual(
      speakers('Ada Holm left. Vice Premier Luo He said the port would open in May.', {
        'Ada Holm': 'person',
        'Luo He': 'person',
      }),
      ['Luo He'],
    );
  });
});

const ONE: Record<string, string> = {
  'a noun alone':
    'A U.S. official said the talks had failed. The official said the delegation would leave on Friday.',
  'the same nationality':
    'A senior U.S. official said the talks had failed. The U.S. official said the delegation would leave.',
  'the same plural':
    'Two diplomats said the talks had failed. The diplomats said the delegation would leave on Friday.',
};

const TWO: Record<string, string> = {
  'another nationality':
    'A U.S. official said the talks had failed. The Iranian official said the delegation would leave.',
  'one after several':
    'Two diplomats said the talks had failed. The French diplomat said the delegation would leave.',
  'an adjective not heard before':
    'A diplomat said the talks had failed. The retired diplomat said the delegation would leave.',
  'another office':
    'An official at the port said the gate was shut. The official from the embassy said it was open.',
  'a new indefinite':
    'An official said the talks had failed. Another official said the delegation would leave on Friday.',
  'too far back': `An official said the talks had failed. ${'The rain went on. '.repeat(14)}The official said the delegation would leave.`,
};

describe('unnamed actors', () => {
  for (const [what, text] of Object.entries(ONE))
    it(`takes a definite phrase for the actor before: ${what}`, () => {
      const [first, second] = speakers(text);
      assert.ok(first && first !== '-');
      assert.equal(second, first);
    });
  for (const [what, text] of Object.entries(TWO))
    it(`keeps two actors apart: ${what}`, () => {
      const [first, second] = speakers(text);
      assert.ok(first && second && first !== '-');
      assert.notEqual(second, first);
    });

  it('gives a bare noun to nobody when two it fits were heard, and neither spoke last', () => {
    const text =
      'A U.S. official said the talks had failed. An Iranian official said the delegation would leave. Ada Holm said the hall was empty. The official said the doors were shut.';
    assert.equal(speakers(text, { 'Ada Holm': 'person' }).at(-1), '-');
  });
});

describe('sources that name their speaker beside them', () => {
  const cases: readonly (readonly [string, string, Names])[] = [
    ['“The gate is shut,” said its president, Ada Holm.', 'Ada Holm', { 'Ada Holm': 'person' }],
    [
      'The department’s spokeswoman, Ada Holm, said that the gate was shut.',
      'Ada Holm',
      { 'Ada Holm': 'person' },
    ],
    [
      'One of them, the Danish teacher Ada Holm, said that the gate was shut.',
      'Ada Holm',
      { 'Ada Holm': 'person' },
    ],
    [
      'The gate is shut, according to its operator, the Holm Lock Company.',
      'Holm Lock Company',
      { 'Holm Lock Company': 'organization' },
    ],
  ];
  for (const [text, speaker, names] of cases)
    it(`“${text}”`, () => assert.deepEqual(speakers(text, names), [speaker]));
});

/** The source of the only statement. */
const SOURCES: Record<string, string> = {
  'A diplomat from Oslo who follows the Indian Ocean said that the embassy was shut.':
    'A diplomat from Oslo who follows the Indian Ocean',
  'People who have appeared before the judge said that the room was cold.':
    'People who have appeared before the judge',
  'A person close to the president, who spoke on condition of anonymity, said that the gate was shut.':
    'A person close to the president, who spoke on condition of anonymity',
  'No call had come in, said Lt. Cmdr. Ada Holm, a spokeswoman for the service.':
    'Lt. Cmdr. Ada Holm, a spokeswoman for the service',
  'In Oslo, Min Seung-woo, the president of the firm, said his company would not pay.':
    'Min Seung-woo, the president of the firm',
  '“Our ship touched nothing,” its president, Ada Holm, was quoted as saying by Reuters.':
    'its president, Ada Holm',
};

describe('people who speak for others', () => {
  for (const phrase of [
    'A lawyer for Ada Holm',
    'One of the former lawyers for Ada Holm',
    'An aide to Ada Holm',
  ])
    it(`does not take “${phrase}” for her`, () => {
      const [speaker] = speakers(`${phrase} said that the gate was shut.`, { 'Ada Holm': 'person' });
      assert.match(speaker ?? '', /^e\d+:/);
    });
});

describe('extent of a source', () => {
  for (const [text, source] of Object.entries(SOURCES))
    it(`“${text}”`, () => {
      const found = readNamed(text, { 'Ada Holm': 'person' }).quotations.map((quotation) => quotation.source);
      assert.deepEqual(
        found.map((span) => span && text.slice(span.start, span.end)),
        [source],
      );
    });
});

describe('sources that are nobody', () => {
  for (const text of [
    'The issue of sanctions suggested that the talks would fail.',
    'Makeup of the delegation suggests that the talks will fail.',
    'Reports on Tuesday said that the talks had failed.',
    'The survey said that the talks had failed.',
  ])
    it(`makes no actor of “${text}”`, () => assert.deepEqual(readNamed(text).entities, []));
});

describe('“another” behind somebody without a name', () => {
  it('is a second one', () => {
    assert.deepEqual(
      speakers('“Drive them out!” wrote one user. Another commented, “When will we stop being so polite?”'),
      ['e1:one user', 'e2:Another'],
    );
  });
});

describe('a bench that is told of by its judges', () => {
  it('is one actor (trap: comprising A and B)', () => {
    assert.deepEqual(
      speakers('A bench comprising Justice Ada Holm and Justice Lars Berg said it was void.', {
        'Ada Holm': 'person',
        'Lars Berg': 'person',
      }),
      ['e1:A bench comprising Justice Ada Holm and Justice Lars Berg'],
    );
  });
});

describe('somebody who gives a name', () => {
  const names: Names = { 'Abu Yazan': 'person', Nordpress: 'organization' };
  for (const text of [
    '“We will see,” a driver who gave his name as Abu Yazan told Nordpress.',
    '“We will see,” said a driver who gave his name as Abu Yazan.',
    'A driver who identified himself as Abu Yazan said the gate was shut.',
  ])
    it(`is who is so called: ${text}`, () => {
      assert.deepEqual(speakers(text, names), ['Abu Yazan']);
    });
});

describe('“one” with a description beside it', () => {
  it('is whoever that describes, and the pronoun behind it means the same', () => {
    assert.deepEqual(
      speakers(
        'Ada Holm left. “We heard it,” said one, a woman who was walking her dog. “I still hear it,” she added.',
        { 'Ada Holm': 'person' },
      ),
      ['e2:a woman', 'e2:a woman'],
    );
  });
});

describe('a quotation in a paragraph of its own', () => {
  it('goes to the last speaker with more doubt than one in his paragraph', () => {
    const confidence = (gap: string) =>
      readNamed(`“I am not,” says Idris Holm.${gap}“You are, and you know it.”`, {
        'Idris Holm': 'person',
      }).quotations.map((quotation) => quotation.confidence);
    const [, near = 0] = confidence(' ');
    const [, far = 1] = confidence('\n\n');
    assert.ok(far < near - 0.2, `${far} is not well below ${near}`);
  });
});

describe('the letters of an office', () => {
  it('mean its holder', () => {
    assert.deepEqual(
      speakers(
        'Chief Minister Ada Holm opened a bridge. “We kept our promise,” the CM asserted.',
        { 'Ada Holm': 'person' },
        { 'Ada Holm': ['Chief Minister'] },
      ),
      ['Ada Holm'],
    );
  });
});

describe('an office at its rank', () => {
  const names: Names = { 'Odd Berg': 'person', 'Kari Holm': 'person', 'Jan Dahl': 'person' };
  const roles = {
    'Odd Berg': ['Ex-mayor'],
    'Kari Holm': ['Deputy Mayor'],
    'Jan Dahl': ['driver to the mayor'],
  };
  const text =
    'Ex-mayor Odd Berg left. Deputy Mayor Kari Holm stayed. Jan Dahl, who served as driver to the mayor, wept.';
  for (const [said, name] of [
    ['The deputy mayor said it was over.', 'Kari Holm'],
    ['The former mayor said it was over.', 'Odd Berg'],
    ['The driver said it was over.', 'Jan Dahl'],
  ] as const)
    it(`means who holds it: ${said}`, () => {
      assert.deepEqual(speakers(`${text} ${said}`, names, roles), [name]);
    });
  it('trap: whom a driver serves', () => {
    const driver = { 'Jan Dahl': ['driver to the mayor'] };
    assert.deepEqual(
      speakers('Jan Dahl, driver to the mayor, wept. The mayor said it was over.', names, driver),
      ['e2:The mayor'],
    );
  });
});

describe('papers that an outlet got hold of', () => {
  it('are not the outlet’s words', () => {
    assert.deepEqual(
      speakers('Documents obtained by the Lund Courier show that the dam was unsafe.', {
        'Lund Courier': 'organization',
      }),
      ['-'],
    );
  });
});

describe('a pronoun behind an office that acts', () => {
  const names: Names = { 'Odd Berg': 'person' };
  it('is left open where nothing tells who holds it', () => {
    assert.deepEqual(
      speakers('Odd Berg says we should wait. The mayor rang me on Monday. He said, “Come at once.”', names),
      ['Odd Berg', '-'],
    );
  });
  it('means the holder told of before', () => {
    assert.deepEqual(
      speakers('Odd Berg says we should wait. The mayor sat down. He said, “Come at once.”', names, {
        'Odd Berg': ['mayor'],
      }),
      ['Odd Berg', 'Odd Berg'],
    );
  });
});

describe('something written by somebody without a name', () => {
  for (const [text, name] of [
    ['A statement from the board said the gate was weak.', 'the board'],
    ['The board’s latest report, published Monday, said the gate was weak.', 'The board'],
    ['A police statement said the gate was weak.', 'police'],
    ['A report published by engineers said the gate was weak.', 'engineers'],
  ] as const)
    it(`speaks for ${name}: “${text}”`, () => {
      assert.deepEqual(
        speakers(text).map((speaker) => speaker.replace(/^.*:/, '')),
        [name],
      );
    });

  for (const text of [
    'A letter seen by the board said the gate was weak.',
    'A study commissioned by the board said the gate was weak.',
    'A survey of pilots found that the gate was weak.',
  ])
    it(`does not speak for whoever it reached or is about (trap): “${text}”`, () => {
      assert.deepEqual(speakers(text), ['-']);
    });
});
