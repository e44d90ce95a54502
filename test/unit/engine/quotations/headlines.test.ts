import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** What a headline gives to whom, as "source | content". */
function lines(headline: string): string[] {
  const text = `${headline}\n\nBy Ada Lund\n\nIt rained for a week, and the boats stayed in the harbour. Nobody went out.\n\nThe vote is over and done.\n`;
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map((q) => `${slice(q.source)} | ${q.content.map(slice).join(' / ')}`);
}

const FOUND: Record<string, readonly [string, string]> = {
  'what is said behind a deed of another kind': [
    'Court raps council over drains, says “citizens are not goats”',
    'Court | “citizens are not goats”',
  ],
  'what a name is called without an article': ['Berg calls Holm risk to town', 'Berg | Holm risk to town'],
  'who acts behind opening words': [
    '“Where is our pier?”: anglers block the road',
    'anglers | “Where is our pier?”',
  ],
  'who acts behind a dash': [
    '“We were asleep for an hour” - Holm rues slow start',
    'Holm | “We were asleep for an hour”',
  ],
  'a noun in the plural behind a dash': [
    '“It is a disgrace” – residents slam tip plan',
    'residents | “It is a disgrace”',
  ],
  'who speaks to somebody before a colon': [
    'Mother of dead boy to driver: “You took my whole world”',
    'Mother of dead boy | “You took my whole world”',
  ],
  'nobody whom a rubric names': [
    'Interview: “We do not dig for gold, we dig for people”',
    '- | “We do not dig for gold, we dig for people”',
  ],
  'who is described behind opening words': [
    '“Mud is patient”: a diver on the slope that moved',
    'a diver | “Mud is patient”',
  ],
  'whose report it is': ['Mayor ‘lied over toll’, says report', 'report | Mayor ‘lied over toll’'],
  'a word in marks': ['Toll ‘unlawful’, court rules', 'court | Toll ‘unlawful’'],
  'who stands behind a colon': [
    'Flood toll rises to ninety: officials',
    'officials | Flood toll rises to ninety',
  ],
  'whom a rubric and a stroke lead in': [
    'Interview | Ada Holm: “The toll was a mistake”',
    'Ada Holm | “The toll was a mistake”',
  ],
  'a name with an aside before its verb': [
    'Ada Holm, pilot who broke the gate, says it was open',
    'Ada Holm, pilot who broke the gate | it was open',
  ],
  'who is talked with': [
    '“We count gulls now”: an interview with Ada Holm',
    'Ada Holm | “We count gulls now”',
  ],
  'a name before closing words': [
    'Is our ship to blame? Norway “Explanation insufficient”',
    'Norway | “Explanation insufficient”',
  ],
  'a shortened clause': ['Union says pier shut as storm nears', 'Union | pier shut as storm nears'],
  'a second verb behind a comma': [
    'Pilots defy union call, vow to go on with strike',
    'Pilots | to go on with strike',
  ],
  'a second verb before whom it looks like a speaker': [
    'Union extends strike, says board offer “an insult”',
    'Union | board offer “an insult”',
  ],
  'a third verb': ['Holm wins race, breaks record, thanks fans', 'Holm | fans'],
  'a second verb with a phrase behind it': [
    'Ada Holm marks tenth anniversary, warns against sale of pier',
    'Ada Holm | sale of pier',
  ],
  'a source before a semicolon': [
    'Gale leaves pier in ruins, says union; crews shrug',
    'union | Gale leaves pier in ruins',
  ],
  'the second of two parts': [
    'Gates rust, boats rot; mayor: no money for paint',
    'mayor | no money for paint',
  ],
  'what a leaked paper shows': [
    'Board was given two days to read study, leaked memo shows',
    'leaked memo | Board was given two days to read study',
  ],
  'a report, a noun before its verb': ['Ferry costs rise, report shows', 'report | Ferry costs rise'],
  'somebody who serves another': [
    'Adviser to president: war will last into winter',
    'Adviser to president | war will last into winter',
  ],
  'a speaker before who is spoken to': [
    'Mayor to council: pier stays shut all year',
    'Mayor | pier stays shut all year',
  ],
  'a threat': ['Holm threatens lawsuit over bridge', 'Holm | lawsuit over bridge'],
  'words that end at a semicolon': [
    'Board tells Lund that pier bans are illegal; anglers split',
    'Board | pier bans are illegal',
  ],
  'words before a semicolon where brackets close the line': [
    'Board tells Lund that pier bans are illegal; anglers split (again)',
    'Board | pier bans are illegal',
  ],
  'words in the first person behind a name and a colon': [
    'Holm: We shall never sell the pier',
    'Holm | We shall never sell the pier',
  ],
};

const NOTHING: Record<string, string> = {
  'a term of two words that opens it': '“White death”: herders lose their animals',
  'an adjective in marks': '“Heartbroken” mother waits for answers',
  'a topic before a colon': 'Port Ansel: ferries to run again in May',
};

describe('headlines', () => {
  for (const [name, [headline, wanted]] of Object.entries(FOUND))
    it(`give their words to ${name}`, () => {
      assert.deepEqual(lines(headline), [wanted]);
    });
  for (const [name, headline] of Object.entries(NOTHING))
    it(`give nobody ${name}`, () => {
      assert.deepEqual(lines(headline), []);
    });
  it('end what is said before the second verb', () => {
    assert.deepEqual(lines('Minister says toll will rise, blasts union'), [
      'Minister | toll will rise',
      'Minister | union',
    ]);
  });
  it('tell whom a second verb addresses from who speaks', () => {
    assert.deepEqual(lines('Holm calls for calm, warns Berg of protests'), [
      'Holm | calm',
      'Holm | protests',
    ]);
    assert.ok(lines('Holm says Lund cut its toll, pilots say').includes('Holm | Lund cut its toll'));
  });
  it('give a second verb behind a comma to whom the first is given', () => {
    assert.deepEqual(lines('Union slams pier plan, warns of “long hard winter”'), [
      'Union | pier plan',
      'Union | “long hard winter”',
    ]);
  });
  it('an acronym before a colon where the article goes on to use it, no rubric', () => {
    const sources = (text: string): (string | undefined)[] => {
      const article = parseArticle(text, 'a.txt');
      const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
      return quotations.map(({ source }) => source && text.slice(source.start, source.end)) as string[];
    };
    assert.deepEqual(sources('WMB: floods near in Lumia\n\nIt rained for a week. The WMB watched.\n'), [
      'WMB',
    ]);
    assert.deepEqual(sources('WATCH: floods near in Lumia\n\nIt rained for a week. Nobody went out.\n'), []);
    assert.deepEqual(sources('Storm kills ten: police search for boats\n\nIt rained for a week.\n'), []);
  });
});
