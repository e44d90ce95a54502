import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { packTables, readTagFile, writeTagFile } from '../../../../../src/engine/language/tagger/tag-file';
import { openTables } from '../../../../../src/engine/language/tagger/tag-model';
import { SCORED } from '../../../../../src/engine/language/tagger/tags';

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== 0);

describe('the tags file', () => {
  it('gives back the tables it was written from', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 40 }),
        fc.uniqueArray(key, { maxLength: 40 }),
        fc.infiniteStream(fc.integer({ min: -127, max: 127 })),
        (features, words, numbers) => {
          const next = (): number => Number(numbers.next().value);
          const weights = Int8Array.from({ length: features.length * SCORED }, next);
          const kinds = Uint16Array.from(words, () => next() + 127);
          const margins = { word: 300, words: next() + 127 };
          const packed = packTables({
            features: Int32Array.from(features),
            weights,
            words: Int32Array.from(words),
            kinds,
          });
          const read = readTagFile(writeTagFile(packed, margins));
          const model = openTables(read);
          features.forEach((feature, i) => {
            const sums = new Int32Array(SCORED);
            model.addFeature(feature, sums);
            assert.deepEqual([...sums], [...weights.subarray(i * SCORED, (i + 1) * SCORED)]);
          });
          assert.deepEqual(
            words.map((word) => read.kinds[read.words.indexOf(word)]),
            [...kinds],
          );
          assert.deepEqual(read.margins, margins);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('adds nothing for a feature it does not know', () => {
    const packed = packTables({
      features: Int32Array.of(5),
      weights: new Int8Array(SCORED).fill(3),
      words: new Int32Array(0),
      kinds: new Uint16Array(0),
    });
    const model = openTables(readTagFile(writeTagFile(packed, { word: 1, words: 1 })));
    const sums = new Int32Array(SCORED);
    model.addFeature(6, sums);
    assert.ok(sums.every((sum) => sum === 0));
  });
});
