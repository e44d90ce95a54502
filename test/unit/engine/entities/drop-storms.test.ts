import { strict as assert } from 'node:assert';
import { dropStorms } from '../../../../src/engine/entities/drop-storms';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text that are left. */
function left(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return dropStorms(names, prose).map(({ start, end }) => text.slice(start, end));
}

describe('The name of a storm', () => {
  it('names nobody, there and later', () => {
    const later = ['Odile', 'person'] as const;
    assert.deepEqual(left('Storm Odile came. Odile left.', later, later), []);
    assert.deepEqual(left('Hurricane Odile came.', ['Hurricane Odile', 'person']), []);
  });

  it('takes nothing from people of other names, or from places', () => {
    assert.deepEqual(left('Storm Odile met Ada Holm.', ['Odile', 'person'], ['Ada Holm', 'person']), [
      'Ada Holm',
    ]);
    assert.deepEqual(left('Storm Lake is a town.', ['Storm Lake', 'place']), ['Storm Lake']);
    assert.deepEqual(left('A storm Ada Holm saw.', ['Ada Holm', 'person']), ['Ada Holm']);
  });
});
