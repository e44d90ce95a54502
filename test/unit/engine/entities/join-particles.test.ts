import { strict as assert } from 'node:assert';
import { joinParticles } from '../../../../src/engine/entities/join-particles';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text once joined, with their types. */
function joined(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return joinParticles(names, prose).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

describe('A name that goes on with a particle', () => {
  it('is one, whatever its beginning was read as', () => {
    assert.deepEqual(
      joined(
        'Paris de Holm and Omar bin Rashid came.',
        ['Paris', 'place'],
        ['de Holm', 'person'],
        ['Omar', 'person'],
        ['bin Rashid', 'person'],
      ),
      ['Paris de Holm person', 'Omar bin Rashid person'],
    );
  });

  it('stays by itself behind other words, or with a capital (traps)', () => {
    assert.deepEqual(
      joined(
        'In Oslo, de Holm met Ada Von Berg.',
        ['Oslo', 'place'],
        ['de Holm', 'person'],
        ['Ada', 'person'],
        ['Von Berg', 'person'],
      ),
      ['Oslo place', 'de Holm person', 'Ada person', 'Von Berg person'],
    );
  });
});
