import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** What a headline gives to whom, as "source | content", with "?" where it was not said or is left open. */
function lines(headline: string): string[] {
  const text = `${headline}\n\nIt rained for a week, and the boats stayed in the harbour. Nobody went out.\n\nThe vote is over and done.\n`;
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map(
    (q) =>
      `${slice(q.source)} | ${q.content.map(slice).join(' / ')}${q.factuality === 'unreported' ? '?' : ''}`,
  );
}

const FOUND: Record<string, readonly [string, string]> = {
  'two words to who admits them': ['Gate weak, mayor admits', 'mayor | Gate weak'],
  'words in marks to a noun behind the dash': [
    '‘We saw the water rise’ – pilot',
    'pilot | ‘We saw the water rise’',
  ],
  'words in marks to whoever speaks on something': [
    '‘Nobody told me’: Holm on the night the gate fell',
    'Holm | ‘Nobody told me’',
  ],
  'words behind a colon to whoever speaks on something': [
    'Mayor on gate: It will hold',
    'Mayor | It will hold',
  ],
  'a reason to a former pilot': ['Why I left the union – Ex-pilot', 'Ex-pilot | Why I left the union'],
  'a finding to a poll': ['Poll: Most voters back levy', 'Poll | Most voters back levy'],
  'a plan to a report': ['Mayor to resign in May – report', 'report | Mayor to resign in May'],
  'to nobody named what a court was told': [
    'Court told gate was never checked',
    '- | gate was never checked',
  ],
  'relief to who assures of it': ['CM assures farmers of relief', 'CM | relief'],
  'to nobody named what the mayor is said to be': [
    'Mayor said to be ready to resign',
    '- | Mayor / to be ready to resign',
  ],
  'to somebody what a name denies': ['Holm denies blame for gate deaths', 'Holm | blame for gate deaths'],
};

/** Headlines that give nobody anything that was said. */
const NOTHING: Record<string, string> = {
  'who is asked about something': 'Holm grilled over gate deaths',
  'a rubric': 'EXPLAINER: What we know about the gate',
  'what a fund is in the news for': 'Dredging fund: Senator knocks ministry over delay',
  'who is on trial': 'Mayor on trial: what we know so far',
};

describe('the shapes of headlines', () => {
  for (const [name, [headline, wanted]] of Object.entries(FOUND))
    it(`give ${name}`, () => {
      assert.deepEqual(lines(headline), [wanted]);
    });
  for (const [name, headline] of Object.entries(NOTHING))
    it(`give nobody ${name}`, () => {
      assert.deepEqual(lines(headline), []);
    });
  it('leave open whether somebody explains who is asked to', () => {
    assert.deepEqual(
      lines('Mayor asked to explain gate deaths').filter((line) => !line.endsWith('?')),
      [],
    );
  });
});
