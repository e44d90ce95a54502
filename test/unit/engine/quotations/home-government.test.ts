import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { homeOf } from '../../../../src/engine/quotations/speakers/home-government';
import { readProse } from '../../../support/prose';

/** Names of the speakers of an article of the given outlet, `-` for none and for those without a name. */
function speakers(outlet: string, headline: string): string[] {
  const text = `---\npublisher: ${outlet}\ndate: 2024-05-15\n---\n\n# ${headline}\n\nThe bridge has been closed for a year now.\n`;
  const article = parseArticle(text, 'a.md');
  const { quotations, entities } = findQuotations(
    readProse(article),
    article,
    { mentions: [], entities: [] },
    [],
  );
  return quotations.map(({ speaker }) => {
    const entity = entities.find(({ id }) => id === speaker);
    return entity?.form === 'named' ? entity.name : '-';
  });
}

describe('the government of a headline', () => {
  it('is that of the country where the outlet is at home', () => {
    assert.deepEqual(speakers('The Korea Herald', 'Is the bridge safe? Government “Keeping an eye on it”'), [
      'South Korea',
    ]);
  });
  it('is nobody in particular where the outlet is not known', () => {
    assert.deepEqual(
      speakers('The Harbour Ledger', 'Is the bridge safe? Government “Keeping an eye on it”'),
      ['-'],
    );
  });
  it('is found by an outlet’s name with or without its article and kind', () => {
    assert.equal(homeOf('The Hankyoreh'), 'South Korea');
    assert.equal(homeOf('Yonhap News Agency'), 'South Korea');
    assert.equal(homeOf('Harbour Times'), null);
    assert.equal(homeOf(null), null);
  });
});
