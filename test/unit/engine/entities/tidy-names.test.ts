import { strict as assert } from 'node:assert';
import { tidyNames } from '../../../../src/engine/entities/tidy-names';
import { readNames, type Reading } from '../../../support/name-spans';

const lists = {
  isCountry: () => false,
  isPlace: () => false,
  isSmallCity: () => false,
  isNationality: () => false,
  isOrganization: () => false,
  isGivenName: () => false,
};

/** The names of a text once tidied, in a world without lists. */
function tidied(text: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  return tidyNames(names, prose, lists).map(({ start, end }) => text.slice(start, end));
}

describe('Hyphens behind names', () => {
  it('tie the rest of a given name to it', () => {
    assert.deepEqual(tidied('Seo Ha-rin left.', ['Seo Ha', 'person']), ['Seo Ha-rin']);
    assert.deepEqual(tidied('Seo Ha-rin left.', ['Seo Ha-rin', 'person']), ['Seo Ha-rin']);
  });

  it('tie other words to it, too, which are no part of it (trap: Holm-led)', () => {
    assert.deepEqual(tidied('The Holm-era law fell.', ['Holm-era', 'person']), ['Holm']);
    assert.deepEqual(tidied('An Ada Holm-led team won.', ['Ada Holm-led', 'person']), ['Ada Holm']);
    assert.deepEqual(tidied('An Ada Holm-led team won.', ['Ada Holm', 'person']), ['Ada Holm']);
  });
});

describe('A body of a ministry', () => {
  it('is another name than the ministry (trap: the possessive of a name of its own)', () => {
    assert.deepEqual(
      tidied("The Ministry of Trade's Export Office closed.", [
        "Ministry of Trade's Export Office",
        'organization',
      ]),
      ['Ministry of Trade', 'Export Office'],
    );
    assert.deepEqual(
      tidied("The People's Export Office closed.", ["People's Export Office", 'organization']),
      ["People's Export Office"],
    );
  });
});

describe('A form of address within a name', () => {
  it('is where the name begins (trap: a word of address in small letters)', () => {
    const read = (text: string, name: string) => tidied(text, [name, 'person']);
    assert.deepEqual(read('Jal Corvane Shri Ada Holm left.', 'Corvane Shri Ada Holm'), ['Ada Holm']);
    assert.deepEqual(read('Lindmo Smt Ada Holm left.', 'Lindmo Smt Ada Holm'), ['Ada Holm']);
    assert.deepEqual(read('Ada dr Holm left.', 'Ada dr Holm'), ['Ada dr Holm']);
  });
});

describe('Letters behind a name', () => {
  const types = (text: string, ...readings: readonly Reading[]): string[] => {
    const { prose, names } = readNames(text, readings);
    return tidyNames(names, prose, lists).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  };

  it('show a person where the model read a body', () => {
    assert.deepEqual(types('Per Lund KC said so.', ['Per Lund', 'organization']), ['person Per Lund']);
    assert.deepEqual(types('Per Lund KC said so.', ['Per Lund KC', 'organization']), ['person Per Lund']);
  });

  it('show none behind one word, or where a club bears them, too (traps)', () => {
    assert.deepEqual(types('Royals KC won.', ['Royals KC', 'organization']), ['organization Royals KC']);
    assert.deepEqual(types('Velden Port SC won.', ['Velden Port SC', 'organization']), [
      'organization Velden Port SC',
    ]);
  });
});
