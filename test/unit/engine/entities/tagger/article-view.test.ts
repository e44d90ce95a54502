import { strict as assert } from 'node:assert';
import type { Lexicon } from '../../../../../src/engine/entities/lexicon/lexicon';
import { hashString } from '../../../../../src/engine/entities/lexicon/hash';
import { viewArticle, type ArticleView } from '../../../../../src/engine/entities/tagger/article-view';
import { Evidence } from '../../../../../src/engine/entities/tagger/evidence';
import { TokenBit } from '../../../../../src/engine/entities/tagger/token-bits';
import { WordBook } from '../../../../../src/engine/entities/tagger/word-info';
import { readUntaggedProse } from '../../../../../src/engine/language/read-prose';
import { plainArticle } from '../../../../../src/train/corpus';

const PLACE_FOR_SURE = 3 << 4;
const PLACE_PERHAPS = 2 << 4;
const GUESSES = new Map([
  [hashString('peru'), PLACE_FOR_SURE],
  [hashString('kerala'), PLACE_PERHAPS],
]);
const lexicon: Lexicon = {
  flags: () => 0,
  cluster: () => -1,
  secondCluster: () => -1,
  guess: (hash) => GUESSES.get(hash) ?? 0,
  rank: () => 18,
  phrase: () => 0,
};

function view(text: string): ArticleView & { at: (word: string) => number } {
  const article = plainArticle(text);
  const own = viewArticle(readUntaggedProse(article), article, new WordBook(lexicon), lexicon, 1);
  return { ...own, at: (word) => own.words.findIndex((info) => info.text === word) };
}

const stretches = ({ words, stretches: ends }: ArticleView): string[] =>
  Array.from({ length: ends.length / 2 }, (_, s) =>
    words
      .slice(ends[2 * s], ends[2 * s + 1])
      .map(({ text }) => text)
      .join(' '),
  );

describe('an article as the tagger sees it', () => {
  it('ties an acronym in parentheses to the words before it', () => {
    const { words, expansions, at } = view('The Port Workers and Dockers Union (PWDU) met. PWDU left.');
    assert.deepEqual([...expansions.slice(1, 6)], [1, 2, 2, 2, 3]);
    assert.ok((words[at('PWDU')]?.record.evidence ?? 0) & Evidence.introduced);
  });

  it('does not tie one whose letters are others', () => {
    const { words, expansions, at } = view('The Port Workers Union (GDP) met.');
    assert.equal(Math.max(...expansions), 0);
    assert.equal((words[at('GDP')]?.record.evidence ?? 0) & Evidence.introduced, 0);
  });

  it('notes an acronym that spells the initials of a name elsewhere', () => {
    const { words, at } = view('Kano Water Board denied it. The board met. It was KWB that paid.');
    assert.ok((words[at('KWB')]?.record.evidence ?? 0) & Evidence.initials);
  });

  it('reads words known as names though written small, and no others', () => {
    assert.deepEqual(stretches(view('i went to peru by boat')), ['peru']);
  });

  it('reads words that may be names written small only in careless articles', () => {
    assert.deepEqual(stretches(view('we took a train to kerala last year')), ['kerala']);
    assert.deepEqual(stretches(view('The train to kerala was late.')), ['The']);
  });

  it('tells how an article is written', () => {
    const manner = (text: string): number[] => Object.values(view(text).manner);
    assert.deepEqual(manner('The court heard two witnesses before noon on Friday.'), [0, 0]);
    assert.deepEqual(manner('I would ask your doctor before you do anything else.'), [0, 3]);
    assert.deepEqual(
      manner('i would not. It was late by then. Then it rained. Then it stopped. It was cold.'),
      [2, 2],
    );
    assert.deepEqual(
      manner('The minister would not say when. “I told you before that I will not,” she said on Friday.'),
      [0, 0],
    );
    assert.deepEqual(manner('Nothing to see here'), [0, 4]);
    assert.deepEqual(manner(''), [0, 4]);
  });

  it('knows hasty sentences by their first letter or a small “i”', () => {
    const careless = (text: string): boolean => ((view(text).bits[0] ?? 0) & TokenBit.careless) !== 0;
    assert.ok(careless('we went home'));
    assert.ok(careless('Then i went home'));
    assert.ok(!careless('We went home'));
  });

  it('parts a run of capitals at a dash between spaces, not at a hyphen', () => {
    const runs = ({ runStart, at }: ReturnType<typeof view>, word: string): boolean =>
      runStart[at(word)] === at(word);
    assert.ok(runs(view('Ada Obi - Analyst'), 'Analyst'));
    assert.ok(!runs(view('Obi-Analyst'), 'Analyst'));
  });
});
