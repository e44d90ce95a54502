import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findDates } from '../../../../src/engine/dates/find-dates';
import { readProse } from '../../../support/prose';

/** Date phrases of a sentence in an article of the given day, as `phrase → day`. */
function read(sentence: string, published = '2023-09-13'): string[] {
  const text = `---\ndate: ${published}\n---\n\n${sentence}`;
  const article = parseArticle(text, 'a.md');
  return findDates(readProse(article), article).map(
    ({ start, end, date, alternative }) =>
      `${text.slice(start, end)} → ${date ?? 'none'}${alternative ? ` or ${alternative}` : ''}`,
  );
}

describe('findDates', () => {
  // 13 September 2023 was a Wednesday.
  const cases: readonly (readonly [sentence: string, ...found: string[]])[] = [
    ['He resigned on Tuesday, she said.', 'on Tuesday → 2023-09-12'],
    ['On Wednesday, she said no.', 'On Wednesday → 2023-09-13'],
    ['The court will rule on Friday.', 'on Friday → 2023-09-15'],
    ['They met last Wednesday.', 'last Wednesday → 2023-09-06'],
    ['They meet next Wednesday.', 'next Wednesday → 2023-09-20'],
    ['The envoys met on the 19th of last month.', 'on the 19th of last month → 2023-08-19'],
    ['On the 5th (local time), the broadcaster said so.', 'On the 5th → 2023-09-05'],
    ['He said on the 20th that it was over.', 'on the 20th → 2023-08-20'],
    ['It closed on Aug. 30; a day later it reopened.', 'Aug. 30 → 2023-08-30', 'a day later → 2023-08-31'],
    [
      'She arrived on 1 September and left the same day.',
      '1 September → 2023-09-01',
      'the same day → 2023-09-01',
    ],
    ['He left two weeks ago.', 'two weeks ago → 2023-08-30'],
    ['He left a fortnight ago.', 'a fortnight ago → 2023-08-30'],
    ['It began in December 2022 and ended on December 28.', 'December 28 → 2022-12-28 or 2023-12-28'],
    ['Yesterday they said nothing.', 'Yesterday → 2023-09-12'],
    ['It rained last month.', 'last month → none'],
    ['The paper is due by Friday.', 'by Friday → 2023-09-15'],
    [
      'It met on Monday. “We shall know the next morning,” he said. It voted that day.',
      'on Monday → 2023-09-11',
      'the next morning → 2023-09-12',
      'that day → 2023-09-11',
    ],
  ];
  for (const [sentence, ...found] of cases) {
    it(sentence, () => {
      assert.deepEqual(read(sentence), found);
    });
  }

  for (const trap of [
    'He lives on the 5th floor.',
    'In the 19th century nobody asked.',
    'She wore her Sunday best, the 3rd of many.',
    'The May family said no.',
    'It is the 20th anniversary.',
  ]) {
    it(`names no certain day in “${trap}”`, () => {
      assert.ok(read(trap).every((found) => found.includes('Sunday')));
    });
  }

  it('resolves nothing against an unknown date', () => {
    const article = parseArticle('The port closed on Tuesday, its director said.', 'a.txt');
    assert.deepEqual(
      findDates(readProse(article), article).map(({ date }) => date),
      [null],
    );
  });

  it('never throws; phrases are sorted, apart and in bounds', () => {
    const piece = fc.constantFrom(
      'on Tuesday ',
      'the 31st of last month ',
      '29 Feb ',
      'a day later ',
      'the same day, ',
      '99 weeks ago ',
      '31/04/2023 ',
      'will ',
      'said. ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const text = `---\ndate: 2024-03-31\n---\n${parts.join('')}`;
        const article = parseArticle(text, 'a.md');
        let cursor = 0;
        for (const { start, end } of findDates(readProse(article), article)) {
          assert.ok(start >= cursor && end > start && end <= text.length);
          cursor = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
