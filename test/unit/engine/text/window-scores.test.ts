import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { MOST, NO_WORD, PLACES, REACH, WindowScores } from '../../../../src/engine/text/window-scores';

const WIDTH = 17;
const scoresOfWord = fc.array(
  fc.array(fc.integer({ min: -MOST, max: MOST }), { minLength: WIDTH, maxLength: WIDTH }),
  {
    minLength: PLACES,
    maxLength: PLACES,
  },
);

describe('Scores of a window', () => {
  it('sums what each word says at its own place', () => {
    fc.assert(
      fc.property(fc.array(scoresOfWord, { minLength: PLACES, maxLength: PLACES }), (words) => {
        const kept = new WindowScores(WIDTH);
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = words.map((word) => keepWord(kept, word));
        const sums = new Int32Array(WIDTH + 2).fill(1);
        kept.sum(a, b, c, d, e, sums, 1);
        const wanted = Array.from({ length: WIDTH }, (_, label) =>
          words.reduce((sum, word, place) => sum + (word[place]?.[label] ?? 0), 0),
        );
        assert.deepEqual([...sums], [1, ...wanted, 1]);
      }),
    );
  });

  it('adds nothing where no word stands, nor for a word of which nothing is kept yet', () => {
    const kept = new WindowScores(WIDTH);
    const sums = new Int32Array(WIDTH).fill(5);
    kept.sum(NO_WORD, NO_WORD, kept.addWord(), NO_WORD, NO_WORD, sums, 0);
    assert.deepEqual([...sums], new Array(WIDTH).fill(0));
  });

  it('cuts scores off that would run over, and keeps more words than it had room for', () => {
    const kept = new WindowScores(2);
    const words = Array.from({ length: 5000 }, (_, i) => {
      const word = kept.addWord();
      kept.keep(word, 0, Int32Array.of(i, -1e6));
      return word;
    });
    const sums = new Int32Array(2);
    kept.sum(NO_WORD, NO_WORD, words[4321] ?? NO_WORD, NO_WORD, NO_WORD, sums, 0);
    assert.deepEqual([...sums], [4321, -MOST]);
  });

  it('forgets', () => {
    const kept = new WindowScores(2);
    kept.keep(kept.addWord(), 0, Int32Array.of(3, 4));
    kept.clear();
    const sums = Int32Array.of(9, 9);
    kept.sum(NO_WORD, NO_WORD, kept.addWord(), NO_WORD, NO_WORD, sums, 0);
    assert.deepEqual([...sums], [0, 0]);
  });
});

function keepWord(kept: WindowScores, scores: readonly (readonly number[])[]): number {
  const word = kept.addWord();
  scores.forEach((row, place) => kept.keep(word, place - REACH, Int32Array.from(row)));
  return word;
}
