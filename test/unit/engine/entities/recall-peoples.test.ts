import { strict as assert } from 'node:assert';
import { recallPeoples } from '../../../../src/engine/entities/recall-peoples';
import { readNames, type Reading } from '../../../support/name-spans';

const lists = { isNationality: (words: readonly string[]) => words.join(' ') === 'corvanian' };

function recalled(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return recallPeoples(names, prose, lists).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('a nationality before an office that no name holds', () => {
  for (const office of ['Prime Minister', 'Foreign Minister', 'President', 'Deputy Trade Minister', 'coach'])
    it(office, () => {
      assert.deepEqual(recalled(`Talks with Corvanian ${office} Ada Holm failed.`, ['Ada Holm', 'person']), [
        'nationality Corvanian',
        'person Ada Holm',
      ]);
    });
  it('trap: it is part of a name, or stands before none', () => {
    assert.deepEqual(
      recalled(
        'Corvanian President Ada Holm left. The Corvanian Times praised her.',
        ['Corvanian President Ada Holm', 'person'],
        ['Corvanian Times', 'organization'],
      ),
      ['person Corvanian President Ada Holm', 'organization Corvanian Times'],
    );
    assert.deepEqual(recalled('A Corvanian saw Ada Holm.', ['Ada Holm', 'person']), ['person Ada Holm']);
  });
});
