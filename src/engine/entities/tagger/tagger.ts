import type { Article } from '../../article/article';
import type { Prose } from '../../language/prose';
import { NO_WORD, REACH, WindowScores } from '../../text/window-scores';
import type { Lexicon } from '../lexicon/lexicon';
import { viewArticle, type ArticleView } from './article-view';
import { decode } from './decode';
import { FeatureRow, addPlaceFeatures, addVoteFeatures, addWordFeatures } from './features';
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

/**
 * Times a vote counts. In training, votes learn beside the half of a token's other features that is not dropped at random, none of them
 * dropped; against all of the others they would weigh half of what they should.
 */
export const VOTE_STRENGTH = 2;

/** The trained tagger. Twice over each article: the second time it knows what the first made of the same words elsewhere. */
export class Tagger {
  private readonly book: WordBook;
  private readonly row = new FeatureRow();
  private number = 0;
  /** Label scores of words by themselves; see `WordInfo.scores`. */
  private readonly wordScores = new WindowScores(LABELS);
  private readonly sums = new Int32Array(LABELS);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly model: Model,
  ) {
    this.book = new WordBook(lexicon);
  }

  tag(prose: Prose, article: Article): Tagging {
    if (this.book.trim()) this.wordScores.clear();
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
        this.model.addRow(this.row, scores, (scoreRow[i] as number) * LABELS, VOTE_STRENGTH);
        told = true;
      }
      // Where no word stands elsewhere in the article, the second pass would say what the first did.
      if (told) decodeStretch(s);
    }
    return { view, labels, scores, scoreRow };
  }

  private score(view: ArticleView, i: number, bounds: SentenceBounds, scores: Int32Array, at: number): void {
    const { words } = view;
    const first = bounds.first[i] as number;
    const last = bounds.last[i] as number;
    this.wordScores.sum(
      i - 2 >= first ? this.numberOf(words[i - 2]) : NO_WORD,
      i - 1 >= first ? this.numberOf(words[i - 1]) : NO_WORD,
      this.numberOf(words[i]),
      i + 1 < last ? this.numberOf(words[i + 1]) : NO_WORD,
      i + 2 < last ? this.numberOf(words[i + 2]) : NO_WORD,
      scores,
      at,
    );
    this.row.count = 0;
    addPlaceFeatures(this.row, view, i, first, last);
    this.model.addRow(this.row, scores, at);
  }

  /** The number of a word among the scores. A word met for the first time is scored at every place of the window. */
  private numberOf(word: WordInfo | undefined): number {
    if (!word) return NO_WORD;
    if (word.scores !== NO_WORD) return word.scores;
    word.scores = this.wordScores.addWord();
    for (let place = -REACH; place <= REACH; place++) {
      this.row.count = 0;
      addWordFeatures(this.row, word, place);
      this.sums.fill(0);
      this.model.addRow(this.row, this.sums, 0);
      this.wordScores.keep(word.scores, place, this.sums);
    }
    return word.scores;
  }
}

/** For each token the first token of its sentence and the one behind its last. */
export interface SentenceBounds {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The bounds of the sentence that each token stands in. */
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
