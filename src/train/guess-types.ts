import { WordFlag, wordHash, type Lexicon } from '../engine/entities/lexicon/lexicon';
import { tokenSpans } from '../engine/language/tokenise';
import type { NamedText } from './corpus';
import { createRandom, shuffle } from './random';
import type { WordVectors } from './vectors';

/** Classes of words: the four types of names in the order of labels.ts, and words that are no part of names. */
const CLASSES = 5;
const OTHER = 4;
const HIDDEN = 32;
const EPOCHS = 12;
const RATE = 0.05;
const FOLDS = 3;

/**
 * Guesses for every word from its vector how far it sounds like each type of name: two bits a type, people in the lowest. A small network
 * learns from the words of the training texts and lists; each word is guessed by one that has not seen it, so that the guesses are as
 * good, or as bad, for words of the training texts as for new ones. Deterministic.
 */
export function guessTypes(vectors: WordVectors, texts: readonly NamedText[], lexicon: Lexicon): Uint8Array {
  const targets = collectTargets(vectors, texts, lexicon);
  const guesses = new Uint8Array(vectors.words.length);
  const sums = new Float32Array(vectors.words.length * CLASSES);
  for (let fold = 0; fold < FOLDS; fold++) {
    const random = createRandom(fold + 1);
    const learned = [...targets.keys()].filter((word) => word % FOLDS !== fold);
    const net = new Network(vectors.dimensions, random);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(learned, random);
      for (const word of learned)
        net.learn(row(vectors, word), targets.get(word) as Float32Array, RATE / (1 + epoch / 3));
    }
    for (let word = 0; word < vectors.words.length; word++) {
      // A word that taught nothing is guessed by all networks together, any other by the one that has not seen it.
      const known = targets.has(word);
      if (known && word % FOLDS !== fold) continue;
      const guess = net.guess(row(vectors, word));
      for (let c = 0; c < CLASSES; c++)
        sums[word * CLASSES + c] =
          (sums[word * CLASSES + c] as number) + (guess[c] as number) / (known ? 1 : FOLDS);
    }
  }
  for (let word = 0; word < guesses.length; word++)
    guesses[word] = quantise(sums.subarray(word * CLASSES, (word + 1) * CLASSES));
  return guesses;
}

function row({ rows, dimensions }: WordVectors, word: number): Float32Array {
  return rows.subarray(word * dimensions, (word + 1) * dimensions);
}

/** Probabilities below these are 0, 1, 2; others 3. */
const STEPS = [0.08, 0.3, 0.65];

function quantise(p: Float32Array): number {
  let byte = 0;
  for (let type = 0; type < OTHER; type++) {
    const level = STEPS.findIndex((step) => (p[type] as number) < step);
    byte |= (level < 0 ? 3 : level) << (2 * type);
  }
  return byte;
}

/** How often each known word stands for each class, as shares weighed by a capped count. The last entry is the weight. */
function collectTargets(
  vectors: WordVectors,
  texts: readonly NamedText[],
  lexicon: Lexicon,
): Map<number, Float32Array> {
  const numbers = new Map(vectors.words.map((word, i) => [word, i]));
  const counts = new Map<number, Float32Array>();
  const bump = (lower: string, kind: number, by: number): void => {
    const word = numbers.get(lower);
    if (word === undefined) return;
    let own = counts.get(word);
    if (!own) counts.set(word, (own = new Float32Array(CLASSES + 1)));
    own[kind] = (own[kind] as number) + by;
  };
  const types = ['person', 'organization', 'place', 'nationality'];
  for (const { text, names } of texts) {
    const sorted = [...names].sort((a, b) => a.start - b.start);
    let n = 0;
    for (const { start, end } of tokenSpans(text)) {
      while (n < sorted.length && (sorted[n]?.end ?? 0) <= start) n++;
      const name = sorted[n];
      const word = text.slice(start, end);
      const inside = name !== undefined && name.start <= start;
      if (inside && !/^\p{Lu}/u.test(word)) continue;
      bump(word.toLowerCase(), inside ? types.indexOf(name.type) : OTHER, 1);
    }
  }
  vectors.words.forEach((word) => {
    const flags = lexicon.flags(wordHash(word));
    if (flags & (WordFlag.given | WordFlag.givenMale | WordFlag.givenFemale | WordFlag.family))
      bump(word, 0, 0.5);
    if (flags & WordFlag.organization) bump(word, 1, 0.5);
    if (flags & (WordFlag.country | WordFlag.bigCity)) bump(word, 2, 0.5);
    if (flags & WordFlag.nationality) bump(word, 3, 0.5);
  });
  for (const own of counts.values()) {
    const total = own.reduce((sum, value) => sum + value, 0);
    for (let c = 0; c < CLASSES; c++) own[c] = (own[c] as number) / total;
    own[CLASSES] = Math.min(2, Math.sqrt(total) / 2);
  }
  return counts;
}

/** One hidden layer, softmax on top. */
class Network {
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly hidden = new Float32Array(HIDDEN);
  private readonly out = new Float32Array(CLASSES);

  constructor(
    private readonly inputs: number,
    random: () => number,
  ) {
    this.first = Float32Array.from({ length: (inputs + 1) * HIDDEN }, () => (random() - 0.5) * 0.5);
    this.second = Float32Array.from({ length: (HIDDEN + 1) * CLASSES }, () => (random() - 0.5) * 0.5);
  }

  guess(input: Float32Array): Float32Array {
    const { first, second, hidden, out, inputs } = this;
    for (let h = 0; h < HIDDEN; h++) {
      let sum = first[inputs * HIDDEN + h] as number;
      for (let i = 0; i < inputs; i++) sum += 4 * (input[i] as number) * (first[i * HIDDEN + h] as number);
      hidden[h] = Math.tanh(sum);
    }
    let total = 0;
    for (let c = 0; c < CLASSES; c++) {
      let sum = second[HIDDEN * CLASSES + c] as number;
      for (let h = 0; h < HIDDEN; h++) sum += (hidden[h] as number) * (second[h * CLASSES + c] as number);
      out[c] = Math.exp(sum);
      total += out[c] as number;
    }
    for (let c = 0; c < CLASSES; c++) out[c] = (out[c] as number) / total;
    return out;
  }

  learn(input: Float32Array, target: Float32Array, rate: number): void {
    const { first, second, hidden, inputs } = this;
    const out = this.guess(input);
    const step = rate * (target[CLASSES] as number);
    for (let h = 0; h <= HIDDEN; h++) {
      const own = h < HIDDEN ? (hidden[h] as number) : 1;
      let back = 0;
      for (let c = 0; c < CLASSES; c++) {
        const error = (target[c] as number) - (out[c] as number);
        const at = h * CLASSES + c;
        back += error * (second[at] as number);
        second[at] = (second[at] as number) + step * error * own;
      }
      if (h === HIDDEN) break;
      const slope = step * back * (1 - own * own);
      for (let i = 0; i < inputs; i++)
        first[i * HIDDEN + h] = (first[i * HIDDEN + h] as number) + slope * 4 * (input[i] as number);
      first[inputs * HIDDEN + h] = (first[inputs * HIDDEN + h] as number) + slope;
    }
  }
}
