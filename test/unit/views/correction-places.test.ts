import { strict as assert } from 'node:assert';
import { Corpus } from '../../../src/engine/corpus/corpus';
import type { Change } from '../../../src/engine/corpus/corrections/correction';
import { makeCorrection } from '../../../src/engine/corpus/corrections/make-correction';
import { correctionsAt } from '../../../src/views/correcting';
import { hoversAt } from '../../../src/views/hover';
import { sketchRecord } from '../../support/record';
import { reader } from '../../support/story';

const STORY = {
  path: 'mill.txt',
  text: 'Harvest came late to Velmar. The mayor of Velmar waited.\nHarvest fairs were put off, and Velmar slept. Harvest!',
  entities: [{ type: 'place', name: 'Velmar' }],
} as const;

/** The story, with a correction of the first place where these words stand. */
function corrected(words: string, change: Change): Corpus {
  const corpus = new Corpus();
  corpus.put(sketchRecord(STORY), STORY.text);
  const article = corpus.article(STORY.path);
  assert.ok(article);
  const start = STORY.text.indexOf(words);
  const { correction } = makeCorrection(article, STORY.path, { start, end: start + words.length }, change);
  corpus.put(sketchRecord(STORY), STORY.text, { key: STORY.path, own: [correction], far: [] });
  return corpus;
}

/** At each place where words stand: the labels that undo something in the hover there, and how many corrections the command finds there. */
function undoingAt(corpus: Corpus, words: string): (readonly [string[], number])[] {
  const article = corpus.article(STORY.path);
  assert.ok(article);
  return [...STORY.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => [
    hoversAt(corpus, STORY.path, index + 1, reader)
      .flatMap(({ correcting }) => correcting?.links ?? [])
      .filter(({ action }) => action.kind === 'undo')
      .map(({ label }) => label),
    correctionsAt(article, index + 1).length,
  ]);
}

const UNDO = [['Undo the correction'], 1] as const;

describe('a correction that holds wherever the article has its words', () => {
  it('can be undone at each of them where it took a name away', () => {
    const corpus = corrected('Velmar', { kind: 'notName', everywhere: true });
    assert.deepEqual(undoingAt(corpus, 'Velmar'), [UNDO, UNDO, UNDO]);
  });

  it('can be undone at each of them where it added a name', () => {
    const corpus = corrected('Harvest', { kind: 'isName', type: 'organization', everywhere: true });
    assert.deepEqual(undoingAt(corpus, 'Harvest'), [UNDO, UNDO, UNDO]);
  });

  it('is not met at other places where it holds in one only (trap)', () => {
    const corpus = corrected('Velmar', { kind: 'notName', everywhere: false });
    assert.deepEqual(undoingAt(corpus, 'Velmar'), [UNDO, [[], 0], [[], 0]]);
  });
});
