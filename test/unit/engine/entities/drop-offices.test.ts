import { strict as assert } from 'node:assert';
import { dropOffices } from '../../../../src/engine/entities/drop-offices';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text that are left. */
function left(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return dropOffices(names, prose).map(({ start, end }) => text.slice(start, end));
}

describe('Letters that mean an office', () => {
  it('are no name', () => {
    assert.deepEqual(left('The CM said so.', ['CM', 'organization']), []);
    assert.deepEqual(left('They met the Harlund DSP there.', ['Harlund DSP', 'organization']), ['Harlund']);
  });

  it('are no name where the article shows who holds it', () => {
    const later = ['DP', 'organization'] as const;
    const holm = ['Holm', 'person'] as const;
    assert.deepEqual(left('DP Holm left. The DP will be back.', holm, later), ['Holm']);
    assert.deepEqual(left('The deputy (DP) Holm left. The DP will be back.', holm, later), ['Holm']);
    assert.deepEqual(left('The DP, Holm, left. The DP will be back.', later, holm, later), ['Holm']);
    assert.deepEqual(left('Deputy President Holm left. The DP will be back.', holm, later), ['Holm']);
  });

  it('are one where it does not, or where a body is called so (traps: parties, companies)', () => {
    assert.deepEqual(left('The DP won.', ['DP', 'organization']), ['DP']);
    assert.deepEqual(
      left(
        'The Corvane Motors works closed. DP Holm left. The CM will pay.',
        ['Corvane Motors', 'organization'],
        ['Holm', 'person'],
        ['CM', 'organization'],
      ),
      ['Corvane Motors', 'Holm', 'CM'],
    );
  });
});
