import { strict as assert } from 'node:assert';
import { recallFamilies } from '../../../../src/engine/entities/recall-families';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text with those that are recalled. */
function recalled(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return recallFamilies(names, prose).map(({ start, end }) => text.slice(start, end));
}

describe('a family name that is a word as well', () => {
  const named = ['Odd Stone', 'person'] as const;
  it('is a name behind the full one', () => {
    assert.deepEqual(recalled('Odd Stone came. “It fell,” Stone wrote. Nobody saw Stone leave.', named), [
      'Odd Stone',
      'Stone',
      'Stone',
    ]);
  });
  it('is one at the head of a sentence before a verb in the past', () => {
    assert.deepEqual(recalled('Odd Stone came. Stone wrote a note.', named), ['Odd Stone', 'Stone']);
  });
  for (const [what, text] of [
    ['the word itself', 'Odd Stone came. A stone fell. The Stone fell.'],
    ['a word that opens its sentence', 'Odd Stone came. Stone walls fell. Stone is hard.'],
    ['part of another name', 'Odd Stone came to Stone Harbour. He saw Old Stone.'],
    ['before the full name', 'They saw Stone. Odd Stone came.'],
  ] as const)
    it(`trap: ${what}`, () => {
      assert.deepEqual(recalled(text, named), ['Odd Stone']);
    });
  it('trap: a month', () => {
    assert.deepEqual(recalled('Odd May came in May. He left on May 4.', ['Odd May', 'person']), ['Odd May']);
  });
});
