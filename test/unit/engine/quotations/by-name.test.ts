import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** How sure a quotation by Brandt is where the name itself is as sure as told. */
function sureness(confidence: number): number {
  const article = parseArticle('“We cannot argue with it,” Brandt said on Friday.', 'a.txt');
  const [start, end] = [27, 33];
  const brandt = { start, end, type: 'person', form: 'name', entity: 'e1', confidence } as const;
  const entity = { id: 'e1', type: 'person', form: 'named', name: 'Brandt' } as const;
  const chains = { mentions: [brandt], entities: [{ ...entity, aliases: [], roles: [], roleSpans: [] }] };
  const [quotation] = findQuotations(readProse(article), article, chains, []).quotations;
  assert.equal(quotation?.speaker, 'e1');
  return quotation.confidence;
}

describe('a name in the place of a source', () => {
  it('speaks, however doubtful what kind of name it is', () => {
    assert.ok(sureness(0.4) > 0.85);
  });

  it('is no surer than the words beside it', () => {
    assert.ok(sureness(0.99) >= sureness(0.4));
  });
});
