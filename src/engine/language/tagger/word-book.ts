import { WindowScores } from '../../text/window-scores';
import { type Word, WordFacts } from '../word';
import { Keys, addWordFeatures, type ListedWord } from './features';
import { leader } from './leader';
import { Spelling } from './spelling';
import { BEYOND, certainTag, type TagModel } from './tag-model';
import { SCORED } from './tags';

/** A word the book knows: its number among the book's scores, and the tag it always has or -1. */
export interface KnownWord extends ListedWord {
  readonly number: number;
  readonly certain: number;
}

/** Words met, with the scores each gives to itself and to its neighbours, reckoned once. Forgets everything beyond a limit. */
export class WordBook {
  private words = new Map<string, KnownWord>();
  /** The same, as quickly found as can be. */
  private readonly recent = new WordFacts((word) => this.meet(word));
  /** What words say of the tags around them. */
  readonly scores = new WindowScores(SCORED);
  private readonly keys = new Keys();
  private readonly sums = new Int32Array(SCORED);
  /** What stands beyond the ends of a sentence. */
  beyond: KnownWord;

  constructor(private readonly model: TagModel) {
    this.beyond = this.add(BEYOND.spelling, BEYOND.kind);
  }

  /** Call between sentences only: numbers of words given out before no longer hold. */
  trim(): void {
    if (this.words.size <= LIMIT) return;
    this.words = new Map();
    this.recent.clear();
    this.scores.clear();
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

  private add(spelling: Spelling, kind: number): KnownWord {
    const { scores } = this;
    const number = scores.addWord();
    const word = { spelling, kind };
    for (const place of NEIGHBOURS) scores.keep(number, place, this.reckon(word, place));
    const always = certainTag(kind);
    if (always >= 0) return { spelling, kind, number, certain: always };
    const own = this.reckon(word, 0);
    scores.keep(number, 0, own);
    const lead = leader(own);
    return { spelling, kind, number, certain: lead.by >= this.model.margins.word ? lead.tag : -1 };
  }

  private reckon(word: ListedWord, place: number): Int32Array {
    const { keys, sums } = this;
    sums.fill(0);
    keys.count = 0;
    addWordFeatures(keys, word, place);
    for (let k = 0; k < keys.count; k++) this.model.addFeature(keys.list[k] as number, sums);
    return sums;
  }
}

const NEIGHBOURS = [-2, -1, 1, 2];
/** Words kept before the book starts anew. */
const LIMIT = 40_000;
