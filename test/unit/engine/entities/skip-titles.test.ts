import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { skipOffice, skipTitles } from '../../../../src/engine/entities/skip-titles';
import { readUntaggedProse } from '../../../../src/engine/language/read-prose';

const isPeople = (word: string): boolean => word === 'us' || word === 'kenyan';

/** What is left of a name when titles, or an office, are taken off its front. */
function without(skip: typeof skipTitles | typeof skipOffice, name: string): string {
  const { tokens } = readUntaggedProse(parseArticle(name, 'name.txt'));
  const first = skip(tokens, 0, tokens.length, isPeople);
  return name.slice(tokens[first]?.start);
}

describe('titles in front of a name', () => {
  it('are left out', () => {
    assert.equal(without(skipTitles, 'President Ada Holm'), 'Ada Holm');
    assert.equal(without(skipTitles, 'Gen. Holm'), 'Holm');
    assert.equal(without(skipTitles, 'Det Con Ada Holm'), 'Ada Holm');
    assert.equal(without(skipTitles, 'Con Holm'), 'Con Holm');
  });

  it('stay where they may be the given name (trap: Judge Reinholt)', () => {
    assert.equal(without(skipTitles, 'Judge Reinholt'), 'Judge Reinholt');
    assert.equal(without(skipTitles, 'Judge Ada Reinholt'), 'Ada Reinholt');
  });

  it('are left out in Burmese names, unless one name is left (trap: Daw, a family)', () => {
    assert.equal(without(skipTitles, 'Daw Thiri Yamin'), 'Thiri Yamin');
    assert.equal(without(skipTitles, 'Daw Holm'), 'Daw Holm');
    assert.equal(without(skipTitles, 'Ada Daw'), 'Ada Daw');
  });

  it('stay where only two words together are one (trap: Tan Sri)', () => {
    assert.equal(without(skipTitles, 'Tan Boon Keng'), 'Tan Boon Keng');
    assert.equal(without(skipTitles, 'Tan Sri Omar Ismail'), 'Omar Ismail');
  });
});

describe('an office in front of a name', () => {
  it('is left out with the words that describe it', () => {
    assert.equal(without(skipOffice, 'US Secretary of State Ada Holm'), 'Ada Holm');
    assert.equal(without(skipOffice, 'Foreign Secretary Holm'), 'Holm');
    assert.equal(without(skipOffice, 'Kenyan Deputy Prime Minister Wanjiru Otieno'), 'Wanjiru Otieno');
  });

  it('is none behind words that belong to a name (trap: a role as a middle name)', () => {
    assert.equal(without(skipOffice, 'Ada Chancellor Holm'), 'Ada Chancellor Holm');
    assert.equal(without(skipOffice, 'Ada Holm'), 'Ada Holm');
  });

  it('leaves a name over', () => {
    assert.equal(without(skipOffice, 'Foreign Secretary'), 'Foreign Secretary');
  });
});
