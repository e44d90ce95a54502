import { strict as assert } from 'node:assert';
import { readNamed, speakers, type Names } from '../../../support/speakers';

describe('a pronoun beside words about somebody', () => {
  it('does not mean the one they name (trap: “Berg should go,” he said)', () => {
    assert.deepEqual(
      speakers('Idris Holm met Berg. Berg laughed. “Berg should get better friends,” he said.', {
        'Idris Holm': 'person',
        Berg: 'person',
      }),
      ['Idris Holm'],
    );
  });
});

describe('a pronoun behind somebody without a name', () => {
  it('means the one who spoke just before where nobody else is near', () => {
    assert.deepEqual(speakers('An official said the talks had failed. He said the delegation would leave.'), [
      'e1:An official',
      'e1:An official',
    ]);
  });
});

describe('somebody without a name', () => {
  for (const [text, name] of [
    ['According to people familiar with the matter, the deal is dead.', 'people familiar with the matter'],
    ['The ship was late, said two people familiar with the talks.', 'two people familiar with the talks'],
    ['Officials aware of the plan said it was dead.', 'Officials aware of the plan'],
    ['Witnesses said the ship was late.', 'Witnesses'],
    ['“Will it rain?” asked the boy.', 'the boy'],
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

const relays = (text: string, names: Names = {}): string[] =>
  readNamed(text, names).quotations.map(({ relays: all }) =>
    all.map(({ start, end }) => text.slice(start, end)).join(' < '),
  );

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

describe('labels of a transcript', () => {
  const turns = Array.from({ length: 6 }, (_, i) => `MODERATOR: Who was at gate ${String(i)} that night?`);

  it('makes one actor of a label that comes back', () => {
    const { entities, quotations } = readNamed(turns.join('\n\n'));
    assert.equal(quotations.length, 6);
    assert.equal(entities.length, 1);
    assert.equal(new Set(quotations.map(({ speaker }) => speaker)).size, 1);
  });

  it('takes a family name in capitals for the person named', () => {
    const text = `Ann Donnelly spoke to the hearing for an hour.\n\n${turns.join('\n\nDONNELLY: I was not there that night.\n\n')}`;
    const { entities } = readNamed(text, { 'Ann Donnelly': 'person' });
    assert.equal(entities.length, 2);
    assert.equal(speakers(text, { 'Ann Donnelly': 'person' })[1], 'Ann Donnelly');
  });

  it('does not give a label to somebody of another given name', () => {
    const text = `Ann Donnelly spoke to the hearing for an hour.\n\n${turns.join('\n\nBEN DONNELLY: I was not there that night.\n\n')}`;
    assert.ok(!speakers(text, { 'Ann Donnelly': 'person' }).includes('Ann Donnelly'));
  });
});

describe('interviews', () => {
  const text =
    'Ada Holm has mapped caves for thirty years. She worked with Per Lund in the north.\n\nQ: What did you find?\n\nA: I said that the lake was deep. We measured it twice.\n\nQ: Was anybody with you?\n\nA: Nobody was there.';
  const names: Names = { 'Ada Holm': 'person', 'Per Lund': 'person' };

  it('gives the answers, and what “I” says in them, to the person whom the introduction is about', () => {
    assert.deepEqual(speakers(text, names), ['-', 'Ada Holm', 'Ada Holm', '-', 'Ada Holm']);
  });

  it('shows no turn as the relay of what is told in it', () => {
    assert.deepEqual([...new Set(relays(text, names))], ['']);
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

describe('roles', () => {
  const names: Names = { 'Ada Holm': 'person' };
  const before = 'Ada Holm, the Danish minister, said that the gate was shut. ';
  for (const phrase of ['The minister', 'The Danish minister'])
    it(`takes “${phrase}” for the one who was called so`, () =>
      assert.equal(speakers(`${before}${phrase} said that it would open again.`, names).at(-1), 'Ada Holm'));
  it('does not take another country’s minister for her', () =>
    assert.notEqual(
      speakers(`${before}The French minister said that it would open again.`, names).at(-1),
      'Ada Holm',
    ));
});

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

describe('definite nouns', () => {
  const names: Names = {
    'Holm Ferries Ltd.': 'organization',
    'Ports Authority': 'organization',
    'Ada Holm': 'person',
    'University of Marstal': 'organization',
    Dane: 'nationality',
  };
  const last = (text: string) => speakers(text, names).at(-1);
  it('gives “the company” to the company, not to the public body named last', () => {
    const before = 'Holm Ferries Ltd. lost two ships. The Ports Authority closed the gate. ';
    assert.equal(last(`${before}The company said that it would sail again.`), 'Holm Ferries Ltd.');
    assert.equal(last(`${before}The authority said that it would open again.`), 'Ports Authority');
  });
  it('leaves “the airline” unnamed where only a ferry company is named', () => {
    const text = 'Holm Ferries Ltd. lost two ships. The airline said that it would fly.';
    assert.match(last(text) ?? '', /:The airline$/);
  });
  it('gives “the Dane” to the person spoken of, not to the people', () => {
    assert.equal(last('Ada Holm won by a minute. “I was lucky,” the Dane said.'), 'Ada Holm');
  });
  it('gives an office to the only person named before, and another noun to nobody named', () => {
    const before = 'Ada Holm opened the bridge on Monday. ';
    assert.equal(last(`${before}“We did it,” the mayor said.`), 'Ada Holm');
    assert.match(last(`${before}“We did it,” the engineer said.`) ?? '', /:the engineer$/);
  });
  it('leaves an office open where the only person named before has another role', () => {
    const text = 'Ada Holm opened the bridge on Monday. “We did it,” the mayor said.';
    assert.match(speakers(text, names, { 'Ada Holm': ['engineer'] }).at(-1) ?? '', /:the mayor$/);
  });
  it('takes a judge for the justice named before', () => {
    const text = 'Justice Ada Holm held the hearing on Monday. The judge said that the gate would stay shut.';
    assert.equal(speakers(text, names, { 'Ada Holm': ['Justice'] }).at(-1), 'Ada Holm');
  });
  it('gives what is written to its author, and to nobody without one', () => {
    assert.equal(last('A study by the University of Marstal said that eels sleep.'), 'University of Marstal');
    assert.equal(last('A study seen by the University of Marstal said that eels sleep.'), '-');
  });
  it('gives a bare title in a headline to its one holder', () => {
    assert.equal(
      speakers(
        'Mayor says the gate is shut\n\nThe gate was shut on Monday, when Mayor Ada Holm came by with a key.',
        names,
        { 'Ada Holm': ['Mayor'] },
      )[0],
      'Ada Holm',
    );
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

describe('relays', () => {
  it('takes “according to” after the verb of saying for the one who passed it on', () => {
    const text = 'Ada Holm said on Friday, according to Reuters, that the gate had been shut.';
    const names: Names = { 'Ada Holm': 'person', Reuters: 'organization' };
    assert.deepEqual(speakers(text, names), ['Ada Holm']);
    assert.deepEqual(relays(text, names), ['Reuters']);
  });

  it('takes whom a passive “quoted as saying” names for the one who passed it on', () => {
    const text = '“Our ship touched nothing,” its president, Ada Holm, was quoted as saying by Reuters.';
    assert.deepEqual(relays(text, { 'Ada Holm': 'person' }), ['Reuters']);
  });

  it('takes “quoted by” beside the source for the one who passed it on', () => {
    const text = 'Border guards, quoted by the agency Nordpress, said that they had heard a call.';
    assert.deepEqual(relays(text), ['the agency Nordpress']);
  });

  it('reads an outlet that closes the sentence as handing on what was said', () => {
    const text = 'Ada Holm said that her ship sank, the broadcaster Kystvakt said on Tuesday.';
    const names: Names = { 'Ada Holm': 'person' };
    assert.deepEqual(speakers(text, names), ['Ada Holm']);
    assert.deepEqual(relays(text, names), ['the broadcaster Kystvakt']);
  });

  it('does not take somebody who quotes another in his own words for a relay', () => {
    const text = '“My father said, ‘Paper needs no password,’ and he was right,” Ada Holm said.';
    assert.ok(relays(text, { 'Ada Holm': 'person' }).every((all) => all === ''));
  });

  it('does not take the paper itself for a relay', () => {
    const text = 'Ada Holm told this magazine that the gate had been shut.';
    assert.deepEqual(relays(text, { 'Ada Holm': 'person' }), ['']);
  });
});

describe('a pronoun behind the sentence of somebody without a name', () => {
  const names = {
    'Ada Holm': 'person',
    'Tom Nolan': 'person',
    'Kim Yo-jong': 'person',
    'Kim Jong-un': 'person',
  } as const;

  it('means that one, not the woman named before (trap: “A witness said …, she said”)', () => {
    assert.deepEqual(
      speakers('Ada Holm left early. A witness said a man had run. “He carried a bag,” she said.', names),
      ['e2:A witness', 'e2:A witness'],
    );
  });

  it('means whoever acts there without speaking', () => {
    assert.deepEqual(
      speakers(
        '“It can be done,” one diplomat said. A second diplomat agreed. “It is a question of face,” she said.',
      ),
      ['e1:one diplomat', 'e2:A second diplomat'],
    );
  });

  it('does not mean whoever asked (trap: “He was asked by Holm …, he replied”)', () => {
    assert.deepEqual(
      speakers(
        'Tom Nolan told the meeting the trees were a hazard. He was asked by Ada Holm if anybody had looked. “Yes,” he replied.',
        names,
      ).at(-1),
      'Tom Nolan',
    );
  });

  it('does not mean the one by whom another is described (trap: the sister of Kim Jong-un)', () => {
    assert.deepEqual(
      speakers(
        'Kim Yo-jong, the powerful sister of North Korean leader Kim Jong-un, issued a statement on Monday, in which she called the minister “a fool”.',
        names,
      ),
      ['Kim Yo-jong'],
    );
  });
});

describe('a family name that stands first', () => {
  it('tells no gender (trap: Koo Byoung-sam, he)', () => {
    assert.deepEqual(
      speakers('“It is not so,” Kim Byoung-sam said. “We are watching,” he said.', {
        'Kim Byoung-sam': 'person',
      }),
      ['Kim Byoung-sam', 'Kim Byoung-sam'],
    );
  });
});

describe('a document', () => {
  const names = {
    'Ada Holm': 'person',
    'Harbour Union': 'organization',
    'Ministry of Agriculture': 'organization',
    'Fingal Institute': 'organization',
  } as const;
  for (const [text, expected] of [
    ['Ada Holm wrote in a memo that jobs would go. The memo said the cuts would begin in May.', 'Ada Holm'],
    [
      'The Harbour Union, in a report released last week, said men were hurt. The report said nobody had looked.',
      'Harbour Union',
    ],
    [
      'The Harbour Union published a report on Friday. According to the report, forty men were hurt.',
      'Harbour Union',
    ],
    [
      'The district lost a fifth of its cattle, according to figures of the Ministry of Agriculture.',
      'Ministry of Agriculture',
    ],
    [
      'The study, compiled by the Fingal Institute, concludes that two thirds stand empty.',
      'Fingal Institute',
    ],
    ['Ada Holm criticised the report. The report said nobody had looked.', '-'],
    ['The lawsuit says managers ignored the complaints.', '-'],
  ] as const)
    it(`speaks for its author where the text names one: ${text}`, () => {
      assert.equal(speakers(text, names).at(-1), expected);
    });
});

describe('a definite noun for the kind of person somebody is', () => {
  const names = { 'Ada Holm': 'person', 'Lars Berg': 'person' } as const;
  for (const [text, expected] of [
    ['Lars Berg scored twice for the visitors. “I wanted to cross,” said the winger.', 'Lars Berg'],
    ['Ada Holm has stacked the wood against the wall. “I was rich,” says the 44-year-old.', 'Ada Holm'],
    ['Ada Holm met the union on Friday. The businesswoman demanded that the road be cleared.', 'Ada Holm'],
  ] as const)
    it(`means the person just told of: ${text}`, () => {
      assert.equal(speakers(text, names).at(-1), expected);
    });

  it('does not where two are near (trap: “The lawmaker”)', () => {
    assert.equal(
      speakers(
        'Ada Holm met Lars Berg on Friday. The economist demanded that the road be cleared.',
        names,
      ).at(-1),
      'e3:The economist',
    );
  });

  it('does not mean the other side in court (trap: “the defendant” after the prosecutor)', () => {
    assert.equal(
      speakers('Prosecutor Ada Holm showed the letters. “They are false,” the defendant replied.', names).at(
        -1,
      ),
      'e2:the defendant',
    );
  });
});

describe('“another” behind somebody without a name', () => {
  it('is a second one', () => {
    assert.deepEqual(
      speakers('“Drive them out!” wrote one user. Another commented, “When will we stop being so polite?”'),
      ['e1:one user', 'e2:Another'],
    );
  });
});

describe('a role', () => {
  const names = { 'Ada Holm': 'person', 'Lars Berg': 'person', 'Leila Mansour': 'person' } as const;

  it('is not that of a deputy (trap: “the president” after the deputy president)', () => {
    assert.notEqual(
      speakers('Ada Holm left with Lars Berg. The president said he would go.', names, {
        'Ada Holm': ['Deputy President'],
      }).at(-1),
      'Ada Holm',
    );
  });

  it('finds its name behind an age', () => {
    assert.deepEqual(
      speakers('“She mended dolls,” her grandmother, 78-year-old Ada Holm, recalled.', names),
      ['Ada Holm'],
    );
  });
});

describe('“the source”', () => {
  it('is whoever spoke without a name just before', () => {
    assert.deepEqual(
      speakers(
        'An official who sought anonymity said the talks had failed. The source added that the clergy had left.',
      ),
      ['e1:An official', 'e1:An official'],
    );
  });
});

describe('the answers of an interview', () => {
  it('are those of whom its introduction is about', () => {
    const text =
      'What the sea gives back\n\nArchaeologist Ada Holm led the dig for years. She spoke to Leila Mansour about looters.\n\nQ: How much was lost?\n\nA: About a third of it.\n\nQ: Did that hurt?\n\nA: It did hurt a lot.';
    assert.deepEqual(speakers(text, { 'Ada Holm': 'person', 'Leila Mansour': 'person' }).slice(-4), [
      '-',
      'Ada Holm',
      '-',
      'Ada Holm',
    ]);
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
