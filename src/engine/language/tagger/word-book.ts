import { type Word, WordFacts } from '../word';
import { Keys, WINDOW, addWordFeatures, type ListedWord } from './features';
import { leader } from './leader';
import { Spelling } from './spelling';
import { BEYOND, certainTag, type TagModel } from './tag-model';
import { SCORED } from './tags';

/** A word the book knows: its number there, and the tag it always has or -1. */
export interface KnownWord extends ListedWord {
  readonly number: number;
  readonly certain: number;
}

const PLACES = 2 * WINDOW + 1;

/** Words met, with the scores each gives to itself and to its neighbours, reckoned once. Forgets everything beyond a limit. */
export class WordBook {
  private words = new Map<string, KnownWord>();
  /** The same, as quickly found as can be. */
  private readonly recent = new WordFacts((word) => this.meet(word));
  private scores = new Int16Array(SCORED * PLACES * 2048);
  private known = new Uint8Array(2048);
  private size = 0;
  private readonly keys = new Keys();
  private readonly sums = new Int32Array(SCORED);
  /** What stands beyond the ends of a sentence. */
  beyond: KnownWord;

  constructor(private readonly model: TagModel) {
    this.beyond = this.add(BEYOND.spelling, BEYOND.kind);
  }

  /** Call between sentences only: numbers of words given out before no longer hold. */
  trim(): void {
    if (this.size <= LIMIT) return;
    this.words = new Map();
    this.recent.clear();
    this.size = 0;
    this.known.fill(0);
    this.beyond = this.add(BEYOND.spelling, BEYOND.kind);
  }

  look(word: Word): KnownWord {
    return this.recent.of(word);
  }

  private meet({ text, lower }: Word): KnownWord {
    const known = this.words.get(text);
    if (known) return known;
    const spelling = new Spelling(text, lower);
    const word = this.add(spelling, this.model.kind(spelling, text));
    this.words.set(text, word);
    return word;
  }

  /** Adds to `sums` what a word says of the tag of another, `place` words after which it stands (before, when negative). */
  addScores(word: KnownWord, place: number, sums: Int32Array): void {
    const slot = place + WINDOW;
    const at = (word.number * PLACES + slot) * SCORED;
    if (((this.known[word.number] as number) & (1 << slot)) === 0) this.reckon(word, word.number, place);
    const { scores } = this;
    for (let tag = 0; tag < SCORED; tag++) sums[tag] = (sums[tag] as number) + (scores[at + tag] as number);
  }

  private reckon(word: ListedWord, number: number, place: number): void {
    const slot = place + WINDOW;
    this.sums.fill(0);
    this.keys.count = 0;
    addWordFeatures(this.keys, word, place);
    for (let k = 0; k < this.keys.count; k++) this.model.addFeature(this.keys.list[k] as number, this.sums);
    this.scores.set(this.sums, (number * PLACES + slot) * SCORED);
    this.known[number] = (this.known[number] as number) | (1 << slot);
  }

  private add(spelling: Spelling, kind: number): KnownWord {
    const number = this.size++;
    if (number >= this.known.length) {
      const scores = new Int16Array(this.scores.length * 2);
      const known = new Uint8Array(this.known.length * 2);
      scores.set(this.scores);
      known.set(this.known);
      this.scores = scores;
      this.known = known;
    }
    let certain = certainTag(kind);
    if (certain < 0) {
      this.reckon({ spelling, kind }, number, 0);
      const lead = leader(this.sums);
      if (lead.by >= this.model.margins.word) certain = lead.tag;
    }
    return { spelling, kind, number, certain };
  }
}

/** Words kept before the book starts anew. */
const LIMIT = 40_000;
