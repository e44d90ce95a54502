import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { readProse } from '../../../support/prose';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';

/** Each quotation as "source | content / content". */
function lines(text: string): string[] {
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map((q) => `${slice(q.source)} | ${q.content.map(slice).join(' / ')}`);
}

const SOURCES: Record<string, readonly [string, string]> = {
  'a name whose description no comma closes': [
    '“This helps me to keep my goats,” Odile Brandt, a resident of the village told the council.',
    'Odile Brandt, a resident of the village | “This helps me to keep my goats,”',
  ],
  'a place’s adjective with a hyphen': [
    'The Oslo-based news outlet Kystavisen said that the pier was shut.',
    'The Oslo-based news outlet Kystavisen | the pier was shut',
  ],
  'whoever held the office then': [
    'In 2022 the then mayor, Odile Brandt, said that the pier was safe.',
    'the then mayor, Odile Brandt | the pier was safe',
  ],
  'a title that opens with a participle': [
    'Prosecuting counsel Odile Brandt said that the pier was safe.',
    'Prosecuting counsel Odile Brandt | the pier was safe',
  ],
  'a name before a verb that could be a noun': [
    '“A place,” Brandt snorts when it is read to her.',
    'Brandt | “A place,”',
  ],
  'nobody where an accusation hangs on a prison': [
    'Brandt was sentenced to three years in prison accused of “inciting an unarmed group”.',
    '- | “inciting an unarmed group”',
  ],
  'whose words they are, by “in the words of”': [
    'Oslo, in the words of its mayor, Odile Brandt, has “no view” on the pier.',
    'its mayor, Odile Brandt | Oslo / has “no view” on the pier',
  ],
  'whose words they are, by “in X’s words”': [
    'They were, in Brandt’s own words, “the most stubborn anglers of the whole bay.”',
    'Brandt | “the most stubborn anglers of the whole bay.”',
  ],
  'a name behind “from” before a colon': [
    'The union agrees that the pier is lost. More from Odile Brandt: “It was never safe to begin with.”',
    'Odile Brandt | “It was never safe to begin with.”',
  ],
  'the clause behind a leading “emphasizing that”': [
    'Emphasizing that the port “was from the beginning a place for everybody,” the mayor noted that it “is that of all of us.”',
    'the mayor | it “is that of all of us.”',
  ],
  'a role and its name between commas behind “according to”': [
    'On Monday, according to the union leader, Odile Brandt, the port already knew about the ship.',
    'the union leader, Odile Brandt | On Monday / the port already knew about the ship',
  ],
  'a source behind “according to” without the day': [
    'The crane was sold, according to a harbour pilot on Tuesday.',
    'a harbour pilot | The crane was sold',
  ],
  'a source without the word that links its sentence to the last': [
    'Brandt, however, says the crane was sold.',
    'Brandt | the crane was sold',
  ],
  'a source without the year': [
    '“The port,” wrote Odile Brandt in 1999, “is a state of mind.”',
    'Odile Brandt | “The port,” / “is a state of mind.”',
  ],
  'a source without whom it quotes': [
    'The agency Kalvo quoting a pilot reported that the crane was sold.',
    'The agency Kalvo | the crane was sold',
  ],
  'a role of a body with its acronym, and its name, behind “according to”': [
    'According to the director of the Lumen Bay Pilots’ Association (LBPA), Odile Brandt, half of the ships were late.',
    'the director of the Lumen Bay Pilots’ Association (LBPA), Odile Brandt | half of the ships were late',
  ],
  'a name and its bare role behind a leading “according to”': [
    'According to Odile Brandt, head of the union, ships and boats were lost.',
    'Odile Brandt, head of the union | ships and boats were lost',
  ],
  'a list behind a leading “according to”, which names nobody': [
    'According to the ministry, ships, boats and ferries were lost.',
    'the ministry | ships, boats and ferries were lost',
  ],
  'a source without the day behind it': [
    'The ministry late Monday said the pier was shut.',
    'The ministry | the pier was shut',
  ],
  'a name that signs behind a dash': [
    'Readers wrote in about it.\n\nThe vote is over and done.\n\n“The pier is a disgrace to all of us.” ― Odile Brandt',
    'Odile Brandt | “The pier is a disgrace to all of us.”',
  ],
  'a name and its description that sign on the next line': [
    'Readers wrote in about it.\n\n"The pier is a disgrace to all of us."\n\n- Odile Brandt, Port Ansel.',
    'Odile Brandt | "The pier is a disgrace to all of us."',
  ],
  'two signed quotations on lines of their own': [
    'Readers wrote in about it.\n\n“The pier is a disgrace.” — Odile Brandt\n“It is not.” — Ivo Lund',
    'Odile Brandt | “The pier is a disgrace.”',
  ],
  'a single quotation that ends together with a typewriter one': [
    "''I would use the word 'old-school,''' said Ivo Lund.",
    "Ivo Lund | ''I would use the word 'old-school,'''",
  ],
  'a year between “who” and the verb': [
    'Ivo Lund, who in 2010 said the pier was “a dream,” has left.',
    'Ivo Lund, who | the pier was “a dream,”',
  ],
  'an aside that holds a comma of its own': [
    'Ivo Lund, during a meeting in Kirkwall, Scotland, said he was “tired of waiting for the pier.”',
    'Ivo Lund, during a meeting in Kirkwall, Scotland | he was “tired of waiting for the pier.”',
  ],
  'an aside with “whose”': [
    'Ivo Lund, whose home, a farm, was flooded twice, says the pier will “ruin the whole bay.”',
    'Ivo Lund, whose home, a farm, was flooded twice | the pier will “ruin the whole bay.”',
  ],
  'a relative clause with an infinitive': [
    'An official who spoke anonymously to discuss private matters said, “There are talks about the pier.”',
    'An official who spoke anonymously to discuss private matters | “There are talks about the pier.”',
  ],
  'a verb joined to the one of saying, past a pronoun inside what was said': [
    'Odile Brandt said that even she found it odd and called the pier “a fine example” of waste.',
    'Odile Brandt | the pier “a fine example” of waste',
  ],
  'a lead-in before a whole sentence in marks': [
    'Soon after the vote was counted, Odile Brandt said, “It is time to end this whole affair.”',
    'Odile Brandt | “It is time to end this whole affair.”',
  ],
  'a colon behind a clause about something else': [
    'Ada Holm has since apologized for what happened: “Yes, I should have used two keys, one for each.”',
    'Ada Holm | “Yes, I should have used two keys, one for each.”',
  ],
  'the one who acts in the sentence before': [
    'Odile Brandt turned to the microphone. “Is there anybody who can answer me today?” The room fell silent.',
    'Odile Brandt | “Is there anybody who can answer me today?”',
  ],
  'a participle behind a clause inside what was said': [
    'Holm told the crowd that she believes the town must go on, saying that “rent still decides too much” there.',
    'Holm | “rent still decides too much” there',
  ],
  'a participle behind a clause that completes an adjective': [
    'Holm was adamant that the firm and its owners keep control, telling Lund they would not “have to move first.”',
    'Holm | they would not “have to move first.”',
  ],
  'a participle behind a thing that is answered': [
    'Holm responded to the question on her page writing, “Yes, I will. That was a poor choice of words.”',
    'Holm | “Yes, I will. That was a poor choice of words.”',
  ],
  'footage of somebody who says it': [
    'The spot concludes with footage of Ivo Lund saying, “That makes me a smart man.”',
    'Ivo Lund | “That makes me a smart man.”',
  ],
  'in whose eyes': [
    'It would be a mistake, because to Holm, “there is nothing more important than the pier.”',
    'Holm | “there is nothing more important than the pier.”',
  ],
};

const EXTENTS: Record<string, readonly [string, string]> = {
  'the writer’s own verb after a closing mark': [
    'Odile Brandt found the pier to be “very charming” and said so. She says it was “a gift” and calls him kind.',
    'She | it was “a gift”',
  ],
  'a verb of the writer’s after what somebody is called': [
    'Ivo Lund decried the “rot of the system” and promoted his plan.',
    'Ivo Lund | the “rot of the system”',
  ],
  'an occasion after what somebody is called': [
    'Ivo Lund blasted the mayor as a “disgrace” during a rally in May.',
    'Ivo Lund | the mayor as a “disgrace”',
  ],
  'a long object before what it is called': [
    'Ivo Lund called the idea that the pier would pay a “childish fantasy,” adding that he knew better.',
    'Ivo Lund | the idea that the pier would pay a “childish fantasy,”',
  ],
  'a relative clause about those who are told': [
    'Ivo Lund tells voters who ask why he is calm that he “was brought up that way.”',
    'Ivo Lund | he “was brought up that way.”',
  ],
  'a loose comma behind those who are told': [
    'Ivo Lund told the Courier, his plan would merely be “a first step” for the harbour.',
    'Ivo Lund | his plan would merely be “a first step” for the harbour',
  ],
  'a time between those who are told and the clause': [
    'The mayor told supporters this weekend she would take it as “an insult” if they stayed at home.',
    'The mayor | she would take it as “an insult” if they stayed at home',
  ],
  'a verb before its subject at the head of the sentence': [
    'Said Ivo Lund, who grew up by the pier, “We were all so proud of it.”',
    'Ivo Lund, who grew up by the pier | “We were all so proud of it.”',
  ],
  'a clause parted from its auxiliary by the cue': [
    'It was, Ivo Lund pointed out later, the same quay on which the ferry had burnt.',
    'Ivo Lund | It was / the same quay on which the ferry had burnt',
  ],
  'a clause that goes on behind its cue with an adverb': [
    'The two towns, Lund said, now have a “golden opportunity” to build.',
    'Lund | The two towns / now have a “golden opportunity” to build',
  ],
};

describe('extents of what is said', () => {
  for (const [name, [text, expected]] of Object.entries(EXTENTS)) {
    it(name, () => {
      const found = lines(text);
      assert.ok(found.includes(expected), `${found.join('\n')}\nlacks\n${expected}`);
    });
  }
});

describe('acts', () => {
  const ACTS: Record<string, string> = {
    'Odile Brandt asked the council to pay for the pier.': 'demand',
    'Odile Brandt asked for a new vote on the pier.': 'demand',
    'Odile Brandt asked whether the pier was safe.': 'ask',
    'Odile Brandt told the crew to leave the pier.': 'demand',
    'Odile Brandt told the crew that the pier was shut.': 'state',
    'Odile Brandt cautioned that the pier was not safe.': 'warn',
    'Odile Brandt assured the crew that the pier would be safe.': 'promise',
  };
  for (const [text, act] of Object.entries(ACTS))
    it(`${act}: ${text}`, () => {
      const article = parseArticle(text, 'a.txt');
      const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
      assert.deepEqual(
        quotations.map((quotation) => quotation.act),
        [act],
      );
    });
});

describe('sources', () => {
  for (const [name, [text, expected]] of Object.entries(SOURCES)) {
    it(name, () => {
      const found = lines(text);
      assert.ok(found.includes(expected), `${found.join('\n')}\nlacks\n${expected}`);
    });
  }
});

const NOT_SIGNED: Record<string, string> = {
  'a clause behind a dash signs nothing':
    '“The pier is a disgrace to all of us.” — The council meets again in May.',
  'a heading in capitals below signs nothing':
    '“The pier is a disgrace to all of us.”\n\nWhat Comes Next\n\nThe council meets again in May.',
};

describe('what does not sign a quotation', () => {
  for (const [trap, text] of Object.entries(NOT_SIGNED))
    it(trap, () =>
      assert.deepEqual(
        lines(`Readers wrote in about it.\n\n${text}`).filter((line) => !line.startsWith('- |')),
        [],
      ),
    );
});

describe('a verb inside what somebody says', () => {
  it('gives the quotation behind its colon to nobody else', () => {
    const found = lines(
      'Holm assures everybody that the toll does not rise: “What would be the point of that in a poor year?”',
    );
    assert.deepEqual(
      found.map((line) => line.split(' | ')[0]),
      ['Holm'],
    );
  });
});

describe('the source in forms of the wires', () => {
  for (const [text, expected] of [
    [
      'The health ministry in the rebel-run territory said 128 people were killed.',
      'The health ministry in the rebel-run territory | 128 people were killed',
    ],
    [
      'Norway ordered the expulsion of diplomats after President Holm called the pier “a heap of rust”.',
      'President Holm | the pier “a heap of rust”',
    ],
    [
      'The forum, in a statement signed by its spokesman, Lars Berg, said the pier should open.',
      'The forum | the pier should open',
    ],
    [
      '“The work is done,” lead researcher Ada Holm, from the institute, told the paper.',
      'lead researcher Ada Holm, from the institute | “The work is done,”',
    ],
    [
      '“The work is done,” Rep. Yoo Sang-bum, a member of the panel, told reporters.',
      'Rep. Yoo Sang-bum, a member of the panel | “The work is done,”',
    ],
    ['A doctor there, Ada Holm, said the ward was full.', 'A doctor there, Ada Holm | the ward was full'],
    [
      'Everett Holm, who tracks cargo at the broker Larkin in Stamford, Connecticut, predicted that prices would fall.',
      'Everett Holm, who tracks cargo at the broker Larkin in Stamford, Connecticut | prices would fall',
    ],
    [
      'Lars Berg told US journalist Ada Holm in an interview published on Friday that the pier was shut.',
      'Lars Berg | the pier was shut',
    ],
    ['Lars Berg told Friday’s meeting that the pier was a hazard.', 'Lars Berg | the pier was a hazard'],
    [
      'Holm told the men their savings would be “blessed and doubled”, Oslo Crown Court heard.',
      'Holm | their savings would be “blessed and doubled”',
    ],
    [
      'Holm called her colleague, Lars Berg, a “lying clown”.',
      'Holm | her colleague, Lars Berg, a “lying clown”',
    ],
  ] as const)
    it(text, () => {
      assert.deepEqual(lines(text), [expected]);
    });
});

describe('a verb beside marks', () => {
  it('gives nobody the words that belong to what somebody else says (trap: said he had lost “…”)', () => {
    assert.deepEqual(lines('A judge said he had committed “a wicked breach of the public trust”.'), [
      'A judge | he had committed “a wicked breach of the public trust”',
    ]);
  });
  it('attributes nothing beyond its marks (trap: “slow to report faults”)', () => {
    assert.deepEqual(
      lines('The paper said the men were “slow to report faults”, and that it was late.').length,
      1,
    );
  });
  it('is no demand where somebody asks for anonymity', () => {
    assert.deepEqual(
      lines('“We have no order,” a spokesman told the agency, requesting anonymity.').length,
      1,
    );
  });
});

describe('words in marks of somebody to whom something is done', () => {
  it('are not his own (trap: “She was known as …”)', () => {
    assert.deepEqual(lines('She was known in the village as “the woman who talks to the tide”.'), [
      '- | “the woman who talks to the tide”',
    ]);
  });
});

describe('words that a question without a verb asks for', () => {
  it('are those of whose message it is', () => {
    assert.deepEqual(lines('Holm was in Oslo. Holm’s message to the industry? “Slow down.”'), [
      'Holm | “Slow down.”',
    ]);
  });
});

describe('whoever speaks in what is shown', () => {
  it('is the source, not the station', () => {
    assert.deepEqual(
      lines('Harbour TV broadcast footage of a masked man saying: “We have prepared for a long war.”'),
      ['a masked man | “We have prepared for a long war.”'],
    );
  });
});

describe('thanks in somebody’s own words', () => {
  it('are no statement of their own', () => {
    assert.deepEqual(lines('“I want to thank the crew for their courage,” Holm said.'), [
      'Holm | “I want to thank the crew for their courage,”',
    ]);
  });
});
