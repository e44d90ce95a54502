import { strict as assert } from 'node:assert';
import { settleAcronyms } from '../../../../src/engine/entities/settle-acronyms';
import { readNames, type Reading } from '../../../support/name-spans';

/** The types of the given names of a text once settled. */
function settled(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return settleAcronyms(names, prose).map(({ type }) => type);
}

describe('An acronym introduced in brackets', () => {
  it('is of the kind of what it stands for, there and later', () => {
    assert.deepEqual(
      settled(
        'Prince Omar bin Rashid (OBR) and the Harbour Workers Union (HWU) met. OBR left. HWU stayed.',
        ['Omar bin Rashid', 'person'],
        ['OBR', 'organization', 0.8],
        ['Harbour Workers Union', 'organization'],
        ['HWU', 'place', 0.8],
        ['OBR', 'organization', 0.8],
        ['HWU', 'person', 0.8],
      ),
      ['person', 'person', 'organization', 'organization', 'person', 'organization'],
    );
  });

  it('may be made from another language, where it was read unsurely', () => {
    const text = 'The Civic Bridge (PMO) won.';
    assert.deepEqual(settled(text, ['Civic Bridge', 'organization'], ['PMO', 'place', 0.5]), [
      'organization',
      'organization',
    ]);
    assert.deepEqual(settled(text, ['Civic Bridge', 'organization'], ['PMO', 'place', 0.8]), [
      'organization',
      'place',
    ]);
  });

  it('is not what merely stands in brackets (trap: a person’s party or country)', () => {
    assert.deepEqual(
      settled('So Ada Holm (CDU) won.', ['Ada Holm', 'person'], ['CDU', 'organization', 0.5]),
      ['person', 'organization'],
    );
  });
});
