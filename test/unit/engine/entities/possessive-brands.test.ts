import { strict as assert } from 'node:assert';
import { namePossessiveBrands } from '../../../../src/engine/entities/possessive-brands';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text with their types. */
function named(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return namePossessiveBrands(names, prose).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('A company called after somebody', () => {
  it('keeps the ending of its name', () => {
    assert.deepEqual(named('McDonald’s sales fell.', ['McDonald', 'person']), ['organization McDonald’s']);
    assert.deepEqual(named("Analysts at Moody's left."), ["organization Moody's"]);
    assert.deepEqual(named('Lloyd’s of London paid.', ['Lloyd', 'person'], ['London', 'place']), [
      'organization Lloyd’s of London',
    ]);
  });

  it('is known by what it says and does', () => {
    assert.deepEqual(named('Kell’s said the shop would shut.', ['Kell', 'person']), ['organization Kell’s']);
    assert.deepEqual(
      named('Kell’s will shut. Shoppers of Kell’s wept.', ['Kell', 'person'], ['Kell', 'person']),
      ['organization Kell’s', 'organization Kell’s'],
    );
  });

  it('is nobody who has things', () => {
    assert.deepEqual(named('Holm’s plan fell.', ['Holm', 'person']), ['person Holm']);
    assert.deepEqual(
      named('Campbell left. Campbell’s plan fell.', ['Campbell', 'person'], ['Campbell', 'person']),
      ['person Campbell', 'person Campbell'],
    );
    assert.deepEqual(named('Ada Campbell’s plan fell.', ['Ada Campbell', 'person']), ['person Ada Campbell']);
  });
});
