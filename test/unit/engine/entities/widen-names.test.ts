import { strict as assert } from 'node:assert';
import { widenNames } from '../../../../src/engine/entities/widen-names';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text after what belongs to them is taken in. */
function widened(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return widenNames(names, prose).map(({ start, end }) => text.slice(start, end));
}

describe('Names take in what plainly belongs to them', () => {
  it('a person the initials', () => {
    assert.deepEqual(widened('His guru is H D Bavakere.', ['Bavakere', 'person']), ['H D Bavakere']);
    assert.deepEqual(widened('A letter to A. K. Bavakere came.', ['Bavakere', 'person']), ['A. K. Bavakere']);
  });

  it('a person the initials that are words elsewhere, behind a title or before another', () => {
    assert.deepEqual(widened('Justice A Bavakere sat.', ['Bavakere', 'person']), ['A Bavakere']);
    assert.deepEqual(widened('A letter to A K Bavakere came.', ['K Bavakere', 'person']), ['A K Bavakere']);
    assert.deepEqual(widened('A Bavakere came.', ['Bavakere', 'person']), ['Bavakere']);
  });

  it('but not words of one letter, nor another line', () => {
    assert.deepEqual(widened('Here I Bavakere speak.', ['Bavakere', 'person']), ['Bavakere']);
    assert.deepEqual(widened('He got a D\nBavakere did not.', ['Bavakere', 'person']), ['Bavakere']);
    assert.deepEqual(widened('The letter D Corvane was lost.', ['Corvane', 'organization']), ['Corvane']);
  });

  it('a company its legal form', () => {
    assert.deepEqual(
      widened(
        'Corvane Foods, Inc. sued Lindmo Works LLC in court.',
        ['Corvane Foods', 'organization'],
        ['Lindmo Works', 'organization'],
        ['LLC', 'organization', 0.4],
      ),
      ['Corvane Foods, Inc.', 'Lindmo Works LLC'],
    );
    assert.deepEqual(widened('Corvane Foods, as he said, sold.', ['Corvane Foods', 'organization']), [
      'Corvane Foods',
    ]);
  });

  it('a ministry all that it has in hand', () => {
    const text = 'The Ministry of Higher Education, Technology and Rural Innovation said so.';
    assert.deepEqual(
      widened(text, ['Ministry of Higher Education', 'organization'], ['Technology', 'organization', 0.4]),
      ['Ministry of Higher Education, Technology and Rural Innovation'],
    );
  });

  it('but no other name of a list (trap: ministries, and whoever is with them)', () => {
    const ministry = ['Ministry of Health', 'organization'] as const;
    assert.deepEqual(widened('The Ministry of Health, Corvane and others paid.', ministry), [
      'Ministry of Health',
    ]);
    assert.deepEqual(widened('The Ministry of Health, Science and Education Minister Holm met.', ministry), [
      'Ministry of Health',
    ]);
    assert.deepEqual(widened('The Ministry of Health, Education Minister Holm and others met.', ministry), [
      'Ministry of Health',
    ]);
  });
});
