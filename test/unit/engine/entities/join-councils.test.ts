import { strict as assert } from 'node:assert';
import { joinCouncils } from '../../../../src/engine/entities/join-councils';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text after places and their bodies are joined. */
function joined(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return joinCouncils(names, prose).map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}

describe('A place and its council', () => {
  it('are one body where its unit is with the place', () => {
    assert.deepEqual(
      joined('Corvane County Assembly voted.', ['Corvane County', 'place'], ['Assembly', 'organization']),
      ['Corvane County Assembly: organization'],
    );
  });

  it('but not without the unit, nor where the unit is all, nor with words between (trap: a town and its council)', () => {
    assert.deepEqual(
      joined('Corvane Council of Elders met.', ['Corvane', 'place'], ['Council of Elders', 'organization']),
      ['Corvane: place', 'Council of Elders: organization'],
    );
    assert.deepEqual(
      joined('In Lindmo, City Council met.', ['Lindmo', 'place'], ['City Council', 'organization']),
      ['Lindmo: place', 'City Council: organization'],
    );
    assert.deepEqual(joined('County Council met.', ['County', 'place'], ['Council', 'organization']), [
      'County: place',
      'Council: organization',
    ]);
  });
});
