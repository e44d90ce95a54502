import { readUntaggedProse } from '../engine/language/read-prose';
import type { Prose } from '../engine/language/prose';
import { PhraseKind, type Lexicon } from '../engine/entities/lexicon/lexicon';
import { viewArticle, type ArticleView } from '../engine/entities/tagger/article-view';
import {
  FeatureRow,
  WINDOW,
  addPlaceFeatures,
  addVoteFeatures,
  addWordFeatures,
  spellsWord,
} from '../engine/entities/tagger/features';
import { BEGIN, INSIDE, LAST, OUTSIDE, TYPES, UNIT, labelOf } from '../engine/entities/tagger/labels';
import { castVotes, sentenceBounds } from '../engine/entities/tagger/tagger';
import { WordBook, type WordInfo } from '../engine/entities/tagger/word-info';
import { plainArticle, type NamedText } from './corpus';

/** A document ready for training: features of the tokens in its stretches, as indices into a {@link FeatureIndex}. */
export interface Example {
  readonly source: NamedText;
  readonly prose: Prose;
  readonly view: ArticleView;
  readonly gold: Uint8Array;
  /** `rows[k]` begins the features of the k-th stretch token in `features`; one more entry than tokens. */
  rows: Int32Array;
  features: Int32Array;
  /** The same for vote features; empty until votes are cast. */
  voteRows: Int32Array;
  voteFeatures: Int32Array;
  weight: number;
  /** The loss each stretch had when last trained on. */
  readonly losses: Float32Array;
}

/** Numbers features densely by their hash, and counts them. */
export class FeatureIndex {
  private slots = new Int32Array(1 << 23).fill(-1);
  hashes = new Uint32Array(1 << 22);
  counts = new Uint32Array(1 << 22);
  /** 1 for features that spell out the word itself. */
  spelling = new Uint8Array(1 << 22);
  size = 0;

  indexOf(hash: number, spelling = false): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let index = this.slots[slot] as number; index >= 0; index = this.slots[slot] as number) {
      if (this.hashes[index] === hash) {
        this.counts[index] = (this.counts[index] as number) + 1;
        return index;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.hashes.length) throw new Error('the feature index is full');
    this.hashes[this.size] = hash;
    this.counts[this.size] = 1;
    this.spelling[this.size] = spelling ? 1 : 0;
    this.slots[slot] = this.size;
    return this.size++;
  }

  /** Drops features seen fewer than `least` times. Entry `i` of the answer is the new number of feature `i`, -1 for a dropped one. */
  drop(least: number): Int32Array {
    const moved = new Int32Array(this.size).fill(-1);
    let size = 0;
    for (let i = 0; i < this.size; i++) {
      if ((this.counts[i] as number) < least) continue;
      this.hashes[size] = this.hashes[i] as number;
      this.counts[size] = this.counts[i] as number;
      this.spelling[size] = this.spelling[i] as number;
      moved[i] = size++;
    }
    this.size = size;
    this.slots.fill(-1);
    const mask = this.slots.length - 1;
    for (let i = 0; i < size; i++) {
      let slot = (this.hashes[i] as number) & mask;
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = i;
    }
    return moved;
  }
}

/** Renumbers the features of examples after {@link FeatureIndex.drop}. */
export function renumber(examples: readonly Example[], moved: Int32Array): void {
  for (const example of examples) {
    const rows = new Int32Array(example.rows.length);
    const features = new Int32Array(example.features.length);
    let size = 0;
    for (let k = 0; k + 1 < rows.length; k++) {
      for (let r = example.rows[k] as number; r < (example.rows[k + 1] as number); r++) {
        const feature = moved[example.features[r] as number] as number;
        if (feature >= 0) features[size++] = feature;
      }
      rows[k + 1] = size;
    }
    example.rows = rows;
    example.features = features.slice(0, size);
  }
}

/** Turns texts into examples with one shared view of the product's tokens and features. */
export class ExampleMaker {
  private readonly book: WordBook;
  private readonly row = new FeatureRow();
  private number = 0;

  constructor(
    private readonly lexicon: Lexicon,
    readonly index: FeatureIndex,
    private readonly omits: (template: number) => boolean = () => false,
  ) {
    this.book = new WordBook(lexicon);
  }

  make(source: NamedText, weight: number): Example {
    const article = plainArticle(source.text);
    const prose = readUntaggedProse(article);
    const view = viewArticle(prose, article, this.book, this.lexicon, ++this.number);
    const gold = goldLabels(source, prose, view);
    const bounds = sentenceBounds(prose);
    const rows: number[] = [0];
    const features: number[] = [];
    forStretchTokens(view, (i) => {
      const first = bounds.first[i] ?? 0;
      const last = bounds.last[i] ?? 0;
      this.row.count = 0;
      for (let place = -WINDOW; place <= WINDOW; place++) {
        const j = i + place;
        const word = j >= first && j < last ? view.words[j] : undefined;
        if (word) addWordFeatures(this.row, word, place);
      }
      addPlaceFeatures(this.row, view, i, first, last);
      for (let k = 0; k < this.row.count; k++) {
        const template = this.row.templates[k] as number;
        if (this.omits(template)) continue;
        features.push(this.index.indexOf(this.row.hashes[k] as number, spellsWord(template)));
      }
      rows.push(features.length);
    });
    return {
      source,
      prose,
      view,
      gold,
      rows: Int32Array.from(rows),
      features: Int32Array.from(features),
      voteRows: new Int32Array(0),
      voteFeatures: new Int32Array(0),
      weight,
      losses: new Float32Array(view.stretches.length >> 1).fill(99),
    };
  }

  /** Adds the features that `labels`, the outcome of a first pass, give to the second. */
  addVotes(example: Example, labels: Uint8Array): void {
    const { words } = example.view;
    for (const word of words) word.record.votes.fill(0);
    castVotes(words, labels);
    const rows: number[] = [0];
    const features: number[] = [];
    forStretchTokens(example.view, (i) => {
      this.row.count = 0;
      addVoteFeatures(this.row, words[i] as WordInfo, labels[i] ?? OUTSIDE);
      for (let k = 0; k < this.row.count; k++)
        features.push(this.index.indexOf(this.row.hashes[k] as number));
      rows.push(features.length);
    });
    example.voteRows = Int32Array.from(rows);
    example.voteFeatures = Int32Array.from(features);
  }
}

/** Calls `visit` for each token of the stretches, in order. */
function forStretchTokens({ stretches }: ArticleView, visit: (token: number) => void): void {
  for (let s = 0; s < stretches.length; s += 2) {
    for (let i = stretches[s] as number; i < (stretches[s + 1] as number); i++) visit(i);
  }
}

/** Gold labels of the tokens. A name that does not begin and end with tokens takes in the tokens it touches. */
function goldLabels(
  { names, nationalities }: NamedText,
  { tokens }: Prose,
  { phrases, words, stretches }: ArticleView,
): Uint8Array {
  const gold = new Uint8Array(tokens.length);
  let t = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= name.start) t++;
    let end = t;
    while (end < tokens.length && (tokens[end]?.start ?? Infinity) < name.end) end++;
    if (end > t) paint(gold, t, end, TYPES.indexOf(name.type));
    t = end;
  }
  if (!nationalities) {
    for (let i = 0; i < gold.length; i++) {
      if ((phrases[i] ?? 0) >> 2 !== PhraseKind.nationality || words[i]?.form === 0) continue;
      let end = i + 1;
      while (
        end < gold.length &&
        (phrases[end] ?? 0) >> 2 === PhraseKind.nationality &&
        ((phrases[end] ?? 0) & 3) !== 0 &&
        ((phrases[end - 1] ?? 0) & 3) < 2
      )
        end++;
      if (gold.subarray(i, end).every((label) => label === OUTSIDE)) paint(gold, i, end, 3);
      i = end - 1;
    }
  }
  clipToStretches(gold, stretches);
  return gold;
}

/** Names that reach out of a stretch can never be tagged: they count as outside within it. */
function clipToStretches(gold: Uint8Array, stretches: Int32Array): void {
  for (let s = 0; s < stretches.length; s += 2) {
    const from = stretches[s] as number;
    const to = stretches[s + 1] as number;
    for (let i = from; i < to; i++) {
      const part = ((gold[i] as number) - 1) & 3;
      if (gold[i] === OUTSIDE || part === UNIT) continue;
      let end = i;
      while (end < to && gold[end] !== OUTSIDE && (((gold[end] as number) - 1) & 3) !== LAST) end++;
      const whole = part === BEGIN && end < to && gold[end] !== OUTSIDE;
      if (!whole) gold.fill(OUTSIDE, i, Math.min(end + 1, to));
      i = end;
    }
  }
}

function paint(gold: Uint8Array, from: number, to: number, type: number): void {
  if (to - from === 1) gold[from] = labelOf(type, UNIT);
  else {
    gold.fill(labelOf(type, INSIDE), from + 1, to - 1);
    gold[from] = labelOf(type, BEGIN);
    gold[to - 1] = labelOf(type, LAST);
  }
}
