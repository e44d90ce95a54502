import { KeyTable } from './key-table';
import {
  Keys,
  WINDOW,
  addJoinedFeatures,
  addWordFeatures,
  type ListedWord,
} from '../../engine/language/tagger/features';
import { isTitled } from '../../engine/language/tagger/tag-sentence';
import { BEYOND, certainTag, openTables } from '../../engine/language/tagger/tag-model';
import { packTables, readTagFile, writeTagFile } from '../../engine/language/tagger/tag-file';
import { Spelling } from '../../engine/language/tagger/spelling';
import { BOUNDARY, PUNCTUATION, SCORED, tagNumber } from '../../engine/language/tagger/tags';
import { createRandom, shuffle } from '../random';
import { FeatureNumbers } from './feature-numbers';
import { findMargins } from './find-margins';
import type { WordList } from './list-words';
import type { TaughtText } from './taught-text';

/** How a tagger is trained. */
export interface TaggerOptions {
  readonly epochs: number;
  /** Features seen less often are dropped. */
  readonly leastCount: number;
  /** A right tag has to win by so much, or its weights are moved. */
  readonly margin: number;
  /** Weights smaller than this, on the scale of a byte, are dropped. */
  readonly leastWeight: number;
  readonly seed: number;
}

interface LearnedSentence {
  readonly words: readonly SeenWord[];
  readonly gold: Uint8Array;
  readonly titled: boolean;
}

interface SeenWord extends ListedWord {
  readonly certain: number;
  /** Numbers of its features at each place of the window. */
  readonly features: Int32Array[];
}

/** Learns the weights of a greedy tagger by averaged perceptron (Collins 2002); answers the bytes of the model file. */
export function trainTagger(
  texts: readonly TaughtText[],
  list: WordList,
  options: TaggerOptions,
  log: (line: string) => void,
): Uint8Array {
  const unlearned = packTables({ features: new Int32Array(0), weights: new Int8Array(0), ...list });
  const model = openTables(readTagFile(writeTagFile(unlearned, NEVER)));
  const seen = new Map<string, SeenWord>();
  const look = (text: string, lower: string): SeenWord => {
    let word = seen.get(text);
    if (!word) {
      const spelling = new Spelling(text, lower);
      const kind = model.kind(spelling, text);
      seen.set(text, (word = { spelling, kind, certain: certainTag(kind), features: [] }));
    }
    return word;
  };
  const sentences: LearnedSentence[] = [];
  for (const { prose, tags } of texts) {
    for (const { first, last } of prose.sentences) {
      const words = prose.tokens.slice(first, last).map(({ text, lower }) => look(text, lower));
      const gold = Uint8Array.from(tags.slice(first, last), tagNumber);
      sentences.push({ words, gold, titled: isTitled(words, words.length) });
    }
  }
  const beyond: SeenWord = { ...BEYOND, certain: -1, features: [] };
  const features = countFeatures(sentences, beyond, options.leastCount);
  log(`${sentences.length} sentences, ${features.length} features`);
  const learner = new Learner(features, [...seen.values(), beyond], beyond, options.margin);
  const random = createRandom(options.seed);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let scored = 0;
    for (const i of order) {
      const sentence = sentences[i];
      if (!sentence) continue;
      wrong += learner.learn(sentence);
      scored += sentence.words.length;
    }
    log(`epoch ${epoch + 1}: ${((100 * wrong) / scored).toFixed(2)} % wrong`);
  }
  const packed = packTables({ ...learner.pruned(options.leastWeight), ...list });
  const margins = findMargins(readTagFile(writeTagFile(packed, NEVER)), texts);
  return writeTagFile(packed, margins);
}

/** No lead is so large. */
const NEVER = { word: 0x7fffffff, words: 0x7fffffff };

function countFeatures(sentences: readonly LearnedSentence[], beyond: SeenWord, least: number): Int32Array {
  const numbers = new FeatureNumbers();
  const keys = new Keys();
  for (const { words, gold, titled } of sentences) {
    let opening = true;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as SeenWord;
      if (word.certain < 0) {
        keys.count = 0;
        for (let place = -WINDOW; place <= WINDOW; place++)
          addWordFeatures(keys, words[i + place] ?? beyond, place);
        const around = surroundings(words, i, beyond, opening, titled);
        addJoinedFeatures(
          keys,
          around,
          i > 0 ? (gold[i - 1] as number) : BOUNDARY,
          i > 1 ? (gold[i - 2] as number) : BOUNDARY,
        );
        for (let k = 0; k < keys.count; k++) numbers.count(keys.list[k] as number);
      }
      if (gold[i] !== PUNCTUATION) opening = false;
    }
  }
  return numbers.frequent(least);
}

function surroundings(
  words: readonly SeenWord[],
  i: number,
  beyond: SeenWord,
  opening: boolean,
  titled: boolean,
) {
  return {
    before: words[i - 1] ?? beyond,
    word: words[i] as SeenWord,
    after: words[i + 1] ?? beyond,
    opening,
    titled,
  };
}

class Learner {
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private readonly table: KeyTable;
  private readonly keys = new Keys();
  private readonly row = new Int32Array(128);
  private rowSize = 0;
  private readonly sums = new Float32Array(SCORED);
  private step = 1;

  constructor(
    private readonly features: Int32Array,
    words: readonly SeenWord[],
    private readonly beyond: SeenWord,
    private readonly margin: number,
  ) {
    this.weights = new Float32Array(features.length * SCORED);
    this.totals = new Float64Array(features.length * SCORED);
    this.stamps = new Int32Array(features.length * SCORED);
    this.table = new KeyTable(features);
    for (const word of words) {
      for (let place = -WINDOW; place <= WINDOW; place++) {
        this.keys.count = 0;
        addWordFeatures(this.keys, word, place);
        word.features.push(this.numbersOfKeys());
      }
    }
  }

  /** Learns from a sentence; tells how many of its words it got wrong before. */
  learn({ words, gold, titled }: LearnedSentence): number {
    let wrong = 0;
    let opening = true;
    let last = BOUNDARY;
    let beforeLast = BOUNDARY;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as SeenWord;
      let tag = word.certain;
      const right = gold[i] as number;
      if (tag < 0) {
        this.rowSize = 0;
        for (let place = -WINDOW; place <= WINDOW; place++)
          this.addAll((words[i + place] ?? this.beyond).features[place + WINDOW] as Int32Array);
        this.keys.count = 0;
        addJoinedFeatures(this.keys, surroundings(words, i, this.beyond, opening, titled), last, beforeLast);
        this.addAll(this.numbersOfKeys());
        tag = this.learnWord(right);
      }
      if (tag !== right) wrong++;
      if (tag !== PUNCTUATION) opening = false;
      beforeLast = last;
      last = tag;
    }
    return wrong;
  }

  private learnWord(right: number): number {
    const { sums, row, weights } = this;
    sums.fill(0);
    for (let k = 0; k < this.rowSize; k++) {
      const from = (row[k] as number) * SCORED;
      for (let tag = 0; tag < SCORED; tag++)
        sums[tag] = (sums[tag] as number) + (weights[from + tag] as number);
    }
    let best = 0;
    for (let tag = 1; tag < SCORED; tag++) if ((sums[tag] as number) > (sums[best] as number)) best = tag;
    if (right >= SCORED) return best;
    let rival = right === 0 ? 1 : 0;
    for (let tag = 0; tag < SCORED; tag++)
      if (tag !== right && (sums[tag] as number) > (sums[rival] as number)) rival = tag;
    if ((sums[right] as number) - (sums[rival] as number) <= this.margin) {
      for (let k = 0; k < this.rowSize; k++) {
        const from = (row[k] as number) * SCORED;
        this.move(from + right, 1);
        this.move(from + rival, -1);
      }
    }
    this.step++;
    return best;
  }

  private move(at: number, by: number): void {
    const weight = this.weights[at] as number;
    this.totals[at] = (this.totals[at] as number) + weight * (this.step - (this.stamps[at] as number));
    this.stamps[at] = this.step;
    this.weights[at] = weight + by;
  }

  private addAll(numbers: Int32Array): void {
    this.row.set(numbers, this.rowSize);
    this.rowSize += numbers.length;
  }

  private numbersOfKeys(): Int32Array {
    const out = new Int32Array(this.keys.count);
    let size = 0;
    for (let k = 0; k < this.keys.count; k++) {
      const number = this.table.indexOf(this.keys.list[k] as number);
      if (number >= 0) out[size++] = number;
    }
    return out.subarray(0, size);
  }

  /** The averaged weights on the scale of a byte; small ones dropped, and features of which nothing is left. */
  pruned(least: number): { features: Int32Array; weights: Int8Array } {
    const average = new Float32Array(this.weights.length);
    for (let at = 0; at < average.length; at++) {
      this.move(at, 0);
      average[at] = (this.totals[at] as number) / this.step;
    }
    const sizes = average
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort();
    const largest = sizes[Math.floor(sizes.length * KEPT_WHOLE)] ?? 1;
    const features: number[] = [];
    const weights: number[] = [];
    for (let f = 0; f < this.features.length; f++) {
      const row = Array.from(average.subarray(f * SCORED, (f + 1) * SCORED), (weight) => {
        const scaled = Math.round((weight / largest) * 127);
        return Math.abs(scaled) < least ? 0 : Math.max(-127, Math.min(127, scaled));
      });
      if (row.every((weight) => weight === 0)) continue;
      features.push(this.features[f] as number);
      weights.push(...row);
    }
    return { features: Int32Array.from(features), weights: Int8Array.from(weights) };
  }
}

/** Share of the weights that are not cut at the end of a byte's scale. */
const KEPT_WHOLE = 0.9995;
