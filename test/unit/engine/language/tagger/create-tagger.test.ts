import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseArticle } from '../../../../../src/engine/article/parse-article';
import type { PartOfSpeech } from '../../../../../src/engine/language/prose';
import { readProse, readUntaggedProse } from '../../../../../src/engine/language/read-prose';
import { createTagger } from '../../../../../src/engine/language/tagger/create-tagger';
import { TAGS } from '../../../../../src/engine/language/tagger/tags';
import { plainArticle } from '../../../../../src/train/corpus';

const BYTES = readFileSync('media/tags.bin');
const tagger = createTagger(BYTES);

/** The sentence as `word/TAG` for the words asked about. */
function tagsOf(text: string, ...words: string[]): Record<string, PartOfSpeech | undefined> {
  const { tokens } = readProse(plainArticle(text), tagger);
  return Object.fromEntries(words.map((word) => [word, tokens.find((token) => token.text === word)?.pos]));
}

describe('createTagger', () => {
  it('tells a verb of saying from the noun it looks like', () => {
    assert.deepEqual(tagsOf('The ministry claims the bridge was safe.', 'claims'), { claims: 'VERB' });
    assert.deepEqual(tagsOf('The claims were rejected by the court.', 'claims'), { claims: 'NOUN' });
    assert.deepEqual(tagsOf('Reuters reports that two ships sank.', 'reports'), { reports: 'VERB' });
    assert.deepEqual(tagsOf('Two reports of the accident were lost.', 'reports'), { reports: 'NOUN' });
  });

  it('takes an infinitive and the verb after a modal for verbs', () => {
    assert.deepEqual(
      tagsOf('She said the judge would clear the room to question him.', 'clear', 'question'),
      {
        clear: 'VERB',
        question: 'VERB',
      },
    );
  });

  it('takes no word for a name because a sentence begins with it', () => {
    assert.deepEqual(tagsOf('Residents fled. Trucks left before dawn.', 'Residents', 'Trucks'), {
      Residents: 'NOUN',
      Trucks: 'NOUN',
    });
  });

  it('knows marks, numbers and closed classes', () => {
    assert.deepEqual(tagsOf('“He paid $40,” she said of it.', '“', '$', '40', 'She', 'she', 'of'), {
      '“': 'PUNCT',
      $: 'SYM',
      '40': 'NUM',
      She: undefined,
      she: 'PRON',
      of: 'ADP',
    });
  });

  it('gives every token of any string one of its tags, and the same one each time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 })),
        (text) => {
          const article = parseArticle(text, 'a.txt');
          const { tokens } = readProse(article, tagger);
          assert.equal(tokens.length, readUntaggedProse(article).tokens.length);
          assert.ok(tokens.every(({ pos }) => (TAGS as readonly string[]).includes(pos)));
          assert.deepEqual(readProse(article, createTagger(BYTES)).tokens, tokens);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('does not slow down on a sentence without an end', () => {
    const time = (count: number): number => {
      const article = plainArticle('he said that reports of it claims '.repeat(count));
      const started = performance.now();
      readProse(article, tagger);
      return performance.now() - started;
    };
    time(2000);
    assert.ok(time(20_000) < 40 * Math.max(time(2000), 1));
  });

  for (const [name, bytes] of Object.entries({
    'no model': undefined,
    'an empty model': new Uint8Array(0),
    'a model cut short': BYTES.subarray(0, 5000),
    'a model with its end torn off': BYTES.subarray(0, BYTES.length - 7),
    'another file': new Uint8Array(10_000).fill(77),
  })) {
    it(`says what is wrong with ${name} and leaves the tags alone`, () => {
      const broken = createTagger(bytes);
      const { tokens } = readProse(plainArticle('She said so.'), broken);
      assert.deepEqual(
        tokens.map(({ pos }) => pos),
        ['X', 'X', 'X', 'X'],
      );
      assert.match(broken.problem ?? '', /word model/);
    });
  }
});
