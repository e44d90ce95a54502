import { decode } from '../engine/entities/tagger/decode';
import { LABELS, OUTSIDE } from '../engine/entities/tagger/labels';
import type { Example } from './examples';
import { createRandom, shuffle } from './random';
import { sequenceGradient } from './sequence-gradient';

/** Settings of the training. */
export interface CrfOptions {
  readonly epochs: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Pull towards zero at each update of a weight: in proportion to it, and by a fixed amount that makes small weights vanish. */
  readonly decay: number;
  readonly shrink: number;
  /** Share of features left out of a token's sum at random. */
  readonly dropout: number;
  /** Share of tokens whose own spelling is left out altogether, so that the model learns to do with unknown names. */
  readonly unknown: number;
  /** Added to the scores of wrong labels while training; `missed` more to "outside" where the gold has a name. */
  readonly margin: number;
  readonly missed: number;
  /** A stretch whose loss was below this is passed over in two of three later epochs. */
  readonly easy: number;
  readonly seed: number;
  /** Share of passes over a document that see its votes, where there are some. */
  readonly voteShare: number;
}

/** A linear-chain conditional random field over the stretches of examples, trained by stochastic gradient (AdaGrad), weights averaged over the last half. */
export class Crf {
  weights: Float32Array;
  transitions = new Float32Array(LABELS * LABELS);
  private squares: Float32Array;
  private transitionSquares = new Float32Array(LABELS * LABELS);
  private kept: Uint8Array = new Uint8Array(4096);
  private readonly wrongLabels = new Uint8Array(LABELS);
  private readonly wrongBy = new Float64Array(LABELS);

  constructor(
    readonly featureCount: number,
    /** 1 for features that spell out the word itself. */
    private readonly spelling: Uint8Array,
  ) {
    this.weights = new Float32Array(featureCount * LABELS);
    this.squares = new Float32Array(featureCount * LABELS);
  }

  train(examples: readonly Example[], options: CrfOptions, log: (line: string) => void): void {
    const random = createRandom(options.seed);
    const order = examples.map((_, i) => i);
    const sum = new Float32Array(this.weights.length);
    const transitionSum = new Float64Array(this.transitions.length);
    let summed = 0;
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      const started = Date.now();
      for (const e of order) {
        const example = examples[e] as Example;
        const votes = example.voteRows.length > 0 && random() < options.voteShare;
        loss += this.trainExample(example, votes, options, random, epoch);
      }
      log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)} in ${Date.now() - started} ms`);
      if (epoch >= options.epochs / 2) {
        for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (this.weights[i] as number);
        for (let i = 0; i < transitionSum.length; i++)
          transitionSum[i] = (transitionSum[i] as number) + (this.transitions[i] as number);
        summed++;
      }
    }
    for (let i = 0; i < sum.length; i++) this.weights[i] = (sum[i] as number) / summed;
    for (let i = 0; i < transitionSum.length; i++)
      this.transitions[i] = (transitionSum[i] as number) / summed;
    this.squares = new Float32Array(0);
  }

  /** Adds a share of another model's weights. */
  add({ weights, transitions }: Crf, share: number): void {
    for (let w = 0; w < weights.length; w++)
      this.weights[w] = (this.weights[w] as number) + share * (weights[w] as number);
    for (let t = 0; t < transitions.length; t++)
      this.transitions[t] = (this.transitions[t] as number) + share * (transitions[t] as number);
  }

  private trainExample(
    example: Example,
    votes: boolean,
    options: CrfOptions,
    random: () => number,
    epoch: number,
  ): number {
    const { stretches } = example.view;
    let k = 0;
    let loss = 0;
    for (let s = 0; s < stretches.length; s += 2) {
      const from = stretches[s] as number;
      const size = (stretches[s + 1] as number) - from;
      const before = example.losses[s >> 1] as number;
      if (example.weight > 0 && (before >= options.easy || epoch < 2 || random() < 0.34)) {
        const own = this.trainStretch(example, k, from, size, votes, options, random);
        example.losses[s >> 1] = own;
        loss += own * example.weight;
      }
      k += size;
    }
    return loss;
  }

  /** Takes the features that spell out the word away from some tokens. */
  private hideSpelling(
    { rows, features }: Example,
    k: number,
    size: number,
    share: number,
    random: () => number,
  ): void {
    const from = rows[k] as number;
    for (let i = k; i < k + size; i++) {
      if (random() >= share) continue;
      for (let r = rows[i] as number; r < (rows[i + 1] as number); r++)
        if (this.spelling[features[r] as number]) this.kept[r - from] = 0;
    }
  }

  /** Sums the scores of tokens `k … k+size` into a new array. */
  scores(example: Example, k: number, size: number, votes: boolean, kept?: Uint8Array): Float32Array {
    const { rows, features, voteRows, voteFeatures } = example;
    const scores = new Float32Array(size * LABELS);
    let f = 0;
    for (let i = 0; i < size; i++) {
      const at = i * LABELS;
      for (let r = rows[k + i] as number; r < (rows[k + i + 1] as number); r++) {
        if (kept && kept[f++] === 0) continue;
        this.addTo(scores, at, features[r] as number);
      }
      if (!votes) continue;
      for (let r = voteRows[k + i] as number; r < (voteRows[k + i + 1] as number); r++)
        this.addTo(scores, at, voteFeatures[r] as number);
    }
    return scores;
  }

  private addTo(scores: Float32Array, at: number, feature: number): void {
    const w = this.weights;
    const from = feature * LABELS;
    for (let label = 0; label < LABELS; label++)
      scores[at + label] = (scores[at + label] as number) + (w[from + label] as number);
  }

  private trainStretch(
    example: Example,
    k: number,
    from: number,
    size: number,
    votes: boolean,
    options: CrfOptions,
    random: () => number,
  ): number {
    const { rows, features, voteRows, voteFeatures, gold } = example;
    const total = (rows[k + size] as number) - (rows[k] as number);
    if (this.kept.length < total) this.kept = new Uint8Array(total * 2);
    const { kept } = this;
    const dropped = Math.round(options.dropout * 256);
    let state = Math.floor(random() * 0x7fffffff) | 1;
    for (let f = 0; f < total; f++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      kept[f] = (state & 255) < dropped ? 0 : 1;
    }
    this.hideSpelling(example, k, size, options.unknown, random);
    const scores = this.scores(example, k, size, votes, kept);
    for (let i = 0; i < size; i++) {
      const label = gold[from + i] as number;
      for (let l = 0; l < LABELS; l++)
        if (l !== label) scores[i * LABELS + l] = (scores[i * LABELS + l] as number) + options.margin;
      if (label !== OUTSIDE) scores[i * LABELS] = (scores[i * LABELS] as number) + options.missed;
    }
    const { gradient, pairs, loss } = sequenceGradient(scores, this.transitions, gold, from, size);
    let f = 0;
    for (let i = 0; i < size; i++) {
      const at = i * LABELS;
      const wrong = isSettled(gradient, at) ? 0 : this.pickWrong(gradient, at, example.weight);
      if (wrong === 0) {
        f += (rows[k + i + 1] as number) - (rows[k + i] as number);
        continue;
      }
      for (let r = rows[k + i] as number; r < (rows[k + i + 1] as number); r++) {
        if (kept[f++] === 0) continue;
        this.update(features[r] as number, wrong, options);
      }
      if (!votes) continue;
      for (let r = voteRows[k + i] as number; r < (voteRows[k + i + 1] as number); r++)
        this.update(voteFeatures[r] as number, wrong, options);
    }
    for (let p = 0; p < pairs.length; p++) {
      const g = (pairs[p] as number) * example.weight;
      if (g === 0) continue;
      this.transitionSquares[p] = (this.transitionSquares[p] as number) + g * g;
      this.transitions[p] =
        (this.transitions[p] as number) +
        (options.rate * g) / (1e-3 + Math.sqrt(this.transitionSquares[p] as number));
    }
    return loss;
  }

  /** Notes the labels of a token whose weights are to move, and how far. Returns their number. */
  private pickWrong(gradient: Float32Array, at: number, weight: number): number {
    let size = 0;
    for (let label = 0; label < LABELS; label++) {
      const g = (gradient[at + label] as number) * weight;
      if (g < LEAST_GRADIENT && g > -LEAST_GRADIENT) continue;
      this.wrongLabels[size] = label;
      this.wrongBy[size++] = g;
    }
    return size;
  }

  /** Moves the weights of a feature for the first `size` labels picked. */
  private update(feature: number, size: number, { rate, decay, shrink }: CrfOptions): void {
    const { weights, squares, wrongLabels, wrongBy } = this;
    for (let k = 0; k < size; k++) {
      const w = feature * LABELS + (wrongLabels[k] as number);
      const g = wrongBy[k] as number;
      const square = (squares[w] as number) + g * g;
      squares[w] = square;
      const value = weights[w] as number;
      const step = rate / (1e-2 + Math.sqrt(square));
      const moved = value + step * (g - decay * value);
      const pull = step * shrink;
      weights[w] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
    }
  }

  /** The best labels of all tokens. */
  tag(example: Example, votes: boolean): Uint8Array {
    const labels = new Uint8Array(example.gold.length);
    const { stretches } = example.view;
    let k = 0;
    for (let s = 0; s < stretches.length; s += 2) {
      const from = stretches[s] as number;
      const size = (stretches[s + 1] as number) - from;
      const scores = this.scores(example, k, size, votes);
      decode(scores, size, this.transitions, labels, from, new Uint8Array(size * LABELS));
      k += size;
    }
    return labels;
  }
}

/** True where the model is so sure of the right label that an update would change next to nothing. */
function isSettled(gradient: Float32Array, at: number): boolean {
  for (let label = 0; label < LABELS; label++)
    if (Math.abs(gradient[at + label] as number) > SETTLED) return false;
  return true;
}

const SETTLED = 0.003;
/** A gradient nearer to nothing moves no weight. */
const LEAST_GRADIENT = 1e-3;
