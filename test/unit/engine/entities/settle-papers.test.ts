import { strict as assert } from 'node:assert';
import { settlePapers } from '../../../../src/engine/entities/settle-papers';
import { readNames } from '../../../support/name-spans';

/** The types of the readings of "Australian", once settled. */
function types(text: string, times = 1): string[] {
  const { prose, names } = readNames(text, Array(times).fill(['Australian', 'nationality']));
  return settlePapers(names, prose).map(({ type }) => type);
}

describe('a newspaper called like a people', () => {
  for (const text of [
    '“It fell,” he told The Australian on Monday.',
    'He wrote in The Australian that it fell.',
    'An essay for The Australian was lost.',
  ])
    it(text, () => {
      assert.deepEqual(types(text), ['organization']);
    });
  it('is meant at the head of a sentence as well', () => {
    assert.deepEqual(types('He told The Australian so. The Australian printed it.', 2), [
      'organization',
      'organization',
    ]);
  });
  for (const text of [
    'The Australian won the race.',
    'He told the Australian so.',
    'He met The Australian sailors.',
    'He joined The Australian Army.',
  ])
    it(`trap: ${text}`, () => {
      assert.deepEqual(types(text), ['nationality']);
    });
});
