import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { settleLists } from '../../../../src/engine/entities/settle-lists';
import { readNames, type Reading } from '../../../support/name-spans';
import { readProse } from '../../../support/prose';

/** The types of the given names of a text once settled. */
function settled(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return settleLists(names, prose).map(({ type }) => type);
}

describe('Names of a list', () => {
  it('are of the kind most of them are, where one was read unsurely', () => {
    assert.deepEqual(
      settled(
        'Firms such as Corvane, Tessel Foods, Marlow and the Orban Group took part.',
        ['Corvane', 'organization'],
        ['Tessel Foods', 'organization'],
        ['Marlow', 'person', 0.5],
        ['Orban Group', 'organization'],
      ),
      ['organization', 'organization', 'organization', 'organization'],
    );
  });

  it('keep their kinds where they were read surely, or none prevails (trap: a name, its paper and its city)', () => {
    assert.deepEqual(
      settled(
        'Ada Holm, Corvane, Lumen Bay',
        ['Ada Holm', 'person', 0.9],
        ['Corvane', 'organization', 0.6],
        ['Lumen Bay', 'place', 0.7],
      ),
      ['person', 'organization', 'place'],
    );
    assert.deepEqual(
      settled(
        'Ada Holm, Odd Berg, Kari Lund and Corvane met.',
        ['Ada Holm', 'person'],
        ['Odd Berg', 'person'],
        ['Kari Lund', 'person'],
        ['Corvane', 'organization', 0.85],
      ),
      ['person', 'person', 'person', 'organization'],
    );
  });

  it('are no list when other words stand between them', () => {
    assert.deepEqual(
      settled(
        'Ada Holm met Odd Berg and Kari Lund in Corvane.',
        ['Ada Holm', 'person'],
        ['Odd Berg', 'person'],
        ['Kari Lund', 'person'],
        ['Corvane', 'place', 0.4],
      ),
      ['person', 'person', 'person', 'place'],
    );
  });

  it('may be as many as a text has room for', () => {
    const prose = readProse(parseArticle('Ada, '.repeat(150_000), 'a.txt'));
    const names = prose.tokens.flatMap(({ text, start, end }, first) =>
      text === 'Ada'
        ? [{ start, end, first, last: first + 1, type: 'person', confidence: 0.9 } as const]
        : [],
    );
    assert.equal(settleLists(names, prose).length, 150_000);
  });
});
