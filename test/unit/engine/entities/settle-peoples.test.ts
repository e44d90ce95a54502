import { strict as assert } from 'node:assert';
import { settlePeoples } from '../../../../src/engine/entities/settle-peoples';
import { readNames, type Reading } from '../../../support/name-spans';

/** The types of the given names of a text, in order, once settled. */
function settled(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return settlePeoples(names, prose).map(({ type }) => type);
}

describe('a people’s name that is a family name', () => {
  it('means the person where it stands by itself', () => {
    assert.deepEqual(
      settled(
        'Han Mi-rae opened the port. The plan was led by Han early on. Later Han left.',
        ['Han Mi-rae', 'person'],
        ['Han', 'nationality'],
        ['Han', 'nationality'],
      ),
      ['person', 'person', 'person'],
    );
  });

  it('keeps its type where it describes something or means many (trap: Han settlers)', () => {
    assert.deepEqual(
      settled(
        'Han Mi-rae opened the port. Han settlers came, and the Han stayed.',
        ['Han Mi-rae', 'person'],
        ['Han', 'nationality'],
        ['Han', 'nationality'],
      ),
      ['person', 'nationality', 'nationality'],
    );
  });

  it('keeps its type where nobody bears it', () => {
    assert.deepEqual(settled('Then the train of Han left.', ['Han', 'nationality']), ['nationality']);
  });
});
