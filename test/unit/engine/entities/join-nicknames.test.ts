import { strict as assert } from 'node:assert';
import { joinNicknames } from '../../../../src/engine/entities/join-nicknames';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text once joined; "holger" and "ana" are given names. */
function joined(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  const isGivenName = (word: string): boolean => word === 'holger' || word === 'ana';
  return joinNicknames(names, prose, { isGivenName }).map(({ start, end }) => text.slice(start, end));
}

describe('A nickname inside a name', () => {
  it('belongs to it, whatever the marks around it and whatever it was read as', () => {
    assert.deepEqual(
      joined(
        'It was Holger “Bo” Lindqvist, Ana (Nita) Reyes and Edgar "The Anchor" van Holm.',
        ['Holger', 'person'],
        ['Bo', 'place', 0.4],
        ['Lindqvist', 'person'],
        ['Ana', 'person'],
        ['Reyes', 'person'],
        ['Edgar', 'person'],
        ['van Holm', 'person'],
      ),
      ['Holger “Bo” Lindqvist', 'Ana (Nita) Reyes', 'Edgar "The Anchor" van Holm'],
    );
  });

  it('brings a given name in that was not found', () => {
    assert.deepEqual(joined('Then Holger “Bo” Lindqvist left.', ['Lindqvist', 'person']), [
      'Holger “Bo” Lindqvist',
    ]);
    assert.deepEqual(joined('Then Sadly “Bo” Lindqvist left.', ['Lindqvist', 'person']), ['Lindqvist']);
  });

  it('is neither a party behind a name, nor words somebody says, nor the title of a work (traps)', () => {
    assert.deepEqual(
      joined(
        'Elected: Ada Holm (Labour) Odd Berg (Centre).',
        ['Ada Holm', 'person'],
        ['Labour', 'organization'],
        ['Odd Berg', 'person'],
        ['Centre', 'organization'],
      ),
      ['Ada Holm', 'Labour', 'Odd Berg', 'Centre'],
    );
    assert.deepEqual(
      joined('So Ada Holm “is right” Odd Berg said.', ['Ada Holm', 'person'], ['Odd Berg', 'person']),
      ['Ada Holm', 'Odd Berg'],
    );
    assert.deepEqual(
      joined('Ada Holm, “Harbour” Odd Berg sang.', ['Ada Holm', 'person'], ['Odd Berg', 'person']),
      ['Ada Holm', 'Odd Berg'],
    );
  });
});
