import type { Article } from '../../article/article';
import type { Prose } from '../../language/prose';
import type { Lexicon } from '../lexicon/lexicon';
import { viewArticle, type ArticleView } from './article-view';
import { decode } from './decode';
import { FeatureRow, WINDOW, addPlaceFeatures, addVoteFeatures, addWordFeatures } from './features';
import { LABELS } from './labels';
import type { Model } from './model';
import { WordBook, type WordInfo } from './word-info';

/** What the tagger found: a label for every token, and the scores it rests on. */
export interface Tagging {
  readonly view: ArticleView;
  /** Label of each token; see labels.ts. */
  readonly labels: Uint8Array;
  /** Rows of label scores, one for each token of the stretches; `scoreRow[i]` is a token's row, -1 outside of stretches. */
  readonly scores: Int32Array;
  readonly scoreRow: Int32Array;
}

/** The trained tagger. Twice over each article: the second time it knows what the first made of the same words elsewhere. */
export class Tagger {
  private readonly book: WordBook;
  private readonly row = new FeatureRow();
  private number = 0;
  /** Rows of label scores of words by themselves; see `WordInfo.scores`. */
  private wordScores = new Int32Array(FIRST_WORD_SCORES * LABELS);
  private wordScoresEnd = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly model: Model,
  ) {
    this.book = new WordBook(lexicon);
  }

  tag(prose: Prose, article: Article): Tagging {
    if (this.book.trim()) {
      this.wordScores.fill(0);
      this.wordScoresEnd = 0;
    }
    const view = viewArticle(prose, article, this.book, this.lexicon, ++this.number);
    const { words, stretches } = view;
    const labels = new Uint8Array(words.length);
    const scoreRow = new Int32Array(words.length).fill(-1);
    let rows = 0;
    let longest = 0;
    for (let s = 0; s < stretches.length; s += 2) {
      const from = stretches[s] as number;
      const to = stretches[s + 1] as number;
      for (let i = from; i < to; i++) scoreRow[i] = rows++;
      longest = Math.max(longest, to - from);
    }
    const scores = new Int32Array(rows * LABELS);
    const back = new Uint8Array(longest * LABELS);
    const bounds = sentenceBounds(prose);
    for (let s = 0; s < stretches.length; s += 2) {
      for (let i = stretches[s] as number; i < (stretches[s + 1] as number); i++) {
        this.score(view, i, bounds, scores, (scoreRow[i] as number) * LABELS);
      }
    }
    const decodeStretch = (s: number): void => {
      const from = stretches[s] as number;
      const size = (stretches[s + 1] as number) - from;
      const row = (scoreRow[from] as number) * LABELS;
      decode(scores.subarray(row, row + size * LABELS), size, this.model.transitions, labels, from, back);
    };
    for (let s = 0; s < stretches.length; s += 2) decodeStretch(s);
    castVotes(words, labels);
    for (let s = 0; s < stretches.length; s += 2) {
      let told = false;
      for (let i = stretches[s] as number; i < (stretches[s + 1] as number); i++) {
        this.row.count = 0;
        addVoteFeatures(this.row, words[i] as WordInfo, labels[i] as number);
        if (this.row.count === 0) continue;
        this.model.addRow(this.row, scores, (scoreRow[i] as number) * LABELS);
        told = true;
      }
      // Where no word stands elsewhere in the article, the second pass would say what the first did.
      if (told) decodeStretch(s);
    }
    return { view, labels, scores, scoreRow };
  }

  private score(view: ArticleView, i: number, bounds: SentenceBounds, scores: Int32Array, at: number): void {
    const first = bounds.first[i] as number;
    const last = bounds.last[i] as number;
    for (let place = -WINDOW; place <= WINDOW; place++) {
      const j = i + place;
      const word = j >= first && j < last ? view.words[j] : undefined;
      if (!word) continue;
      const from = (word.scores[place + WINDOW] ??= this.scoreWord(word, place));
      const { wordScores } = this;
      for (let label = 0; label < LABELS; label++)
        scores[at + label] = (scores[at + label] as number) + (wordScores[from + label] as number);
    }
    this.row.count = 0;
    addPlaceFeatures(this.row, view, i, first, last);
    this.model.addRow(this.row, scores, at);
  }

  /** Scores a word by itself at a place of the window. Returns where its scores begin in `wordScores`. */
  private scoreWord(word: WordInfo, place: number): number {
    const from = this.wordScoresEnd;
    this.wordScoresEnd += LABELS;
    if (this.wordScoresEnd > this.wordScores.length) {
      const grown = new Int32Array(2 * this.wordScores.length);
      grown.set(this.wordScores);
      this.wordScores = grown;
    }
    this.row.count = 0;
    addWordFeatures(this.row, word, place);
    this.model.addRow(this.row, this.wordScores, from);
    return from;
  }
}

const FIRST_WORD_SCORES = 1 << 14;

/** For each token the first token of its sentence and the one after its last. */
export interface SentenceBounds {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export function sentenceBounds({ tokens, sentences }: Prose): SentenceBounds {
  const first = new Int32Array(tokens.length);
  const last = new Int32Array(tokens.length);
  for (const sentence of sentences) {
    first.fill(sentence.first, sentence.first, sentence.last);
    last.fill(sentence.last, sentence.first, sentence.last);
  }
  return { first, last };
}

/** Counts the labels each word got in the article. */
export function castVotes(words: readonly WordInfo[], labels: Uint8Array): void {
  for (let i = 0; i < words.length; i++) {
    const votes = words[i]?.record.votes;
    if (votes) votes[labels[i] as number] = (votes[labels[i] as number] ?? 0) + 1;
  }
}
