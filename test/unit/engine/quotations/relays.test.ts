import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';
import { readNamed, relays, speakers, type Names } from '../../../support/speakers';

/** Each quotation as "source | relay / relay". */
function lines(text: string): string[] {
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map((q) => `${slice(q.source)} | ${q.relays.map(slice).join(' / ')}`);
}

const PASSED_ON: Record<string, readonly [string, string]> = {
  'an outlet that cites people behind its verb': [
    'Nordpress reported, citing a person close to the talks, that the pier had been sold.',
    'Nordpress | a person close to the talks',
  ],
  'where somebody concedes it': ['Holm conceded on CBS that the pier had been sold.', 'Holm | CBS'],
  'where somebody insists on it': ['Holm insisted on the BBC that the pier had been sold.', 'Holm | the BBC'],
  'where somebody is seen, before it': [
    'On Fox News on Sunday, Holm argued that the pier had been sold.',
    'Holm | Fox News',
  ],
  'where somebody appears': [
    'Holm, appearing on Fox News, argued that the pier had been sold.',
    'Holm | Fox News',
  ],
  'where somebody is interviewed': ['Holm, interviewed on CBS, said the pier had been sold.', 'Holm | CBS'],
  'trap: the day of an interview': [
    'Holm said in a radio interview on Monday that the pier had been sold.',
    'Holm | ',
  ],
  'trap: the place of an interview': [
    'Holm said in an interview on Capitol Hill that the pier had been sold.',
    'Holm | ',
  ],
  'who asks in an interview, without its time': [
    'In an interview with Der Blick last month, Holm said that the pier had been sold.',
    'Holm | Der Blick',
  ],
  'trap: what somebody insists on': ['Holm insisted on CNN.', 'Holm | '],
  'an outlet that is spoken to': ['Speaking to Reuters, Holm said the pier had been sold.', 'Holm | Reuters'],
  'an outlet that first reported comments': [
    'Holm said the pier had been sold, in comments first reported by Reuters.',
    'Holm | Reuters',
  ],
  'an outlet that cites people before its verb': [
    'Nordpress, quoting two officials, said the pier had been sold.',
    'Nordpress | two officials',
  ],
  'an outlet that cites people in the present': [
    'Nordpress reports, citing a person familiar with the talks, that the pier may be sold.',
    'Nordpress | a person familiar with the talks',
  ],
  'an outlet that reports somebody to have told others': [
    'The crew was reported by the Kystavisen to have told the board that it would strike.',
    'The crew | the Kystavisen',
  ],
  'a relative whom an outlet quotes': [
    'Nordpress reported, quoting a barangay captain, that the harvest had begun.',
    'Nordpress | a barangay captain',
  ],
  'who signs a statement, past another verb of the one who makes it': [
    'In a statement signed by its secretary, Odile Brandt, the union condoled with the crew and said that it would pay.',
    'the union | its secretary, Odile Brandt',
  ],
  'a site known by its address': [
    'Kystavisen.com reported that the minister had said the pier was sold.',
    'the minister | Kystavisen.com',
  ],
  'a paper that an outlet cites': [
    'The pier had been sold, Nordpress reported, citing a 2021 audit.',
    'Nordpress | a 2021 audit',
  ],
  'an agency with its acronym at the end of the sentence': [
    'The minister said the pier had been sold, the state-run Harbour News Agency (HNA) reported Monday.',
    'The minister | the state-run Harbour News Agency (HNA)',
  ],
  'an outlet behind what it quotes somebody as saying': [
    '“We sold nothing at all,” the daily Kystavisen quoted a councillor as saying.',
    'a councillor | the daily Kystavisen',
  ],
  'an outlet whose report an engineer is quoted in': [
    'A beam was badly fixed, the Harbour Times quoted an engineer as saying.',
    'an engineer | the Harbour Times',
  ],
  'an outlet that cites what it has seen': [
    'Nordpress reported on Friday, citing a document it had seen, that the pier was sold.',
    'Nordpress | a document',
  ],
  'an outlet that gathered it from somebody': [
    'The Harbour Times gathered from a resident that the road was shut.',
    'a resident | The Harbour Times',
  ],
  'the transcript by which it is known': [
    'The minister said, according to a transcript seen by two aides, that the pier was shut.',
    'The minister | a transcript seen by two aides',
  ],
  'whoever signed the statement': [
    'In a statement signed by his press secretary, the governor said the pier was shut.',
    'the governor | his press secretary',
  ],
  'the press service that carried it': [
    'In remarks carried by the presidential press service, Holm said the pier was shut.',
    'Holm | the presidential press service',
  ],
  'papers in which somebody was quoted': [
    'The owners were quoted on Tuesday in local newspapers as saying the cargo was legal.',
    'The owners | local newspapers',
  ],
  'the hearer behind a quotation': ['“We sold nothing,” Holm told CNN on Tuesday.', 'Holm | CNN'],
  'a hearer named as an outlet': [
    'Holm told the news portal Fjordnett that the pier was safe.',
    'Holm | the news portal Fjordnett',
  ],
  'an outlet that carried what was said': [
    'The Harbour Times carried a warning by an engineer that the pier would fall.',
    'an engineer | The Harbour Times',
  ],
  'an interview named before its verb': [
    'In an interview with Radio Kerr, Holm said that the pier was safe.',
    'Holm | Radio Kerr',
  ],
  'somebody who tells of another': [
    'Holm said that the mayor had promised that the pier would open.',
    'the mayor | Holm',
  ],
};

const NOT_PASSED_ON: Record<string, readonly [string, string]> = {
  'who denies a claim': ['Holm dismissed claims by the union that the pier was unsafe.', 'the union | '],
  'who speaks in the next clause': [
    'Holm announced a grant of two million, and the bank asked its clients to suspend payments.',
    'the bank | ',
  ],
  'who said something hours before': [
    'Holm said the pier would stay closed, hours after the mayor announced that it was open.',
    'the mayor | ',
  ],
  'who is asked not to say it again': [
    'The ministry asked Radio Kerr not to repeat the remark.',
    'The ministry | ',
  ],
  'who did not say so': [
    'Holm has not said whether the mayor had promised that the pier would open.',
    'the mayor | ',
  ],
  'the article itself': ['Holm told this newspaper that the pier was safe.', 'Holm | '],
  'reporters without a name': ['Holm told reporters that the pier was safe.', 'Holm | '],
  'another verb’s interview': [
    'Holm, who accused the crew of cutting the line, apologised in an interview with Radio Kerr.',
    'Holm, who | ',
  ],
};

describe('relays by construction', () => {
  for (const [name, [text, wanted]] of Object.entries(PASSED_ON))
    it(`names ${name}`, () => {
      const found = lines(`The vote is over and done.\n\n${text}`);
      assert.ok(found.includes(wanted), found.join('\n'));
    });
  for (const [name, [text, wanted]] of Object.entries(NOT_PASSED_ON))
    it(`does not name ${name}`, () => {
      const found = lines(`The vote is over and done.\n\n${text}`);
      assert.ok(found.includes(wanted), found.join('\n'));
    });
});

describe('relays and speakers together', () => {
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

  it('takes a relay for the agency, not for the town it reports from', () => {
    const text =
      '“Our ship touched nothing,” its president, Ada Holm, was quoted as saying by Nordpress in Velmar on Thursday.';
    const names: Names = { 'Ada Holm': 'person', Nordpress: 'organization', Velmar: 'place' };
    const { entities, quotations } = readNamed(text, names);
    const named = quotations.flatMap((quotation) =>
      quotation.relays.map(({ entity }) => entities.find(({ id }) => id === entity)?.name),
    );
    assert.deepEqual([...new Set(named)], ['Nordpress']);
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

  it('takes the outlet through which a statement was released, and the one that quoted it', () => {
    const names: Names = { 'Ada Holm': 'person', Nordpress: 'organization' };
    const released =
      'In a statement released through the agency Nordpress on Monday, Ada Holm said that the gate was shut.';
    assert.deepEqual(relays(released, names), ['the agency Nordpress']);
    const quoted =
      '“We never shut the gate,” Ada Holm was quoted as saying by the agency Nordpress last week.';
    assert.deepEqual(relays(quoted, names), ['the agency Nordpress']);
  });

  it('takes what hands on a statement between its verb and “that”', () => {
    const text = 'In May Ada Holm told them, according to a transcript, that she had shut the gate.';
    assert.deepEqual(speakers(text, { 'Ada Holm': 'person' }), ['Ada Holm']);
    assert.deepEqual(relays(text, { 'Ada Holm': 'person' }), ['a transcript']);
  });

  it('takes whom an outlet quotes between commas, inside a clause that tells when', () => {
    const names: Names = { Nordpress: 'organization', Velmar: 'place' };
    const text =
      'The visit comes days after Nordpress, quoting two officials, reported that Velmar would send parts.';
    assert.deepEqual(relays(text, names), ['two officials']);
  });

  it('keeps no statement of its own for who hands on one with an aside in it', () => {
    const text =
      'The council, in a closed briefing to members on Wednesday, said the port would open, according to Ada Holm.';
    assert.deepEqual(relays(text, { 'Ada Holm': 'person' }), ['Ada Holm']);
  });

  it('puts an outlet before whom it cites, wherever the citing stands', () => {
    const names: Names = { Nordpress: 'organization', 'Ada Holm': 'person', 'Per Berg': 'person' };
    for (const text of [
      'Nordpress said, citing Ada Holm, that Per Berg had said the gate was shut.',
      'Per Berg said the gate was shut, Nordpress reported, citing Ada Holm.',
    ])
      assert.ok(relays(text, names).includes('Nordpress < Ada Holm'), text);
  });
});
