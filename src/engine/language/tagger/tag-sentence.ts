import type { PartOfSpeech, Token } from '../prose';
import { Keys, addJoinedFeatures, type ListedWord, type Surroundings } from './features';
import { leader } from './leader';
import { Form } from './spelling';
import type { TagModel } from './tag-model';
import { BOUNDARY, PUNCTUATION, SCORED, TAGS } from './tags';
import { WordBook, type KnownWord } from './word-book';

/** A token whose tag is still to be told. */
export type UntaggedToken = Omit<Token, 'pos'> & { pos: PartOfSpeech };

/** Gives the words of a sentence their parts of speech, from left to right, each by the highest sum of the model's weights. */
export class SentenceTagger {
  private readonly book: WordBook;
  private readonly keys = new Keys();
  private readonly sums = new Int32Array(SCORED);
  private readonly words: KnownWord[] = [];
  private readonly around: Surroundings;

  constructor(private readonly model: TagModel) {
    this.book = new WordBook(model);
    const { beyond } = this.book;
    this.around = { before: beyond, word: beyond, after: beyond, opening: true, titled: false };
  }

  /** Tags tokens `[first, last)`, which are one sentence. */
  tag(tokens: readonly UntaggedToken[], first: number, last: number): void {
    const { book, words, around } = this;
    book.trim();
    const size = last - first;
    for (let i = 0; i < size; i++) words[i] = book.look((tokens[first + i] as UntaggedToken).word);
    around.titled = isTitled(words, size);
    around.opening = true;
    let tag = BOUNDARY;
    let before = BOUNDARY;
    for (let i = 0; i < size; i++) {
      const { certain } = words[i] as KnownWord;
      const next = certain < 0 ? this.choose(i, size, tag, before) : certain;
      (tokens[first + i] as UntaggedToken).pos = TAGS[next] as PartOfSpeech;
      if (next !== PUNCTUATION) around.opening = false;
      before = tag;
      tag = next;
    }
  }

  private choose(i: number, size: number, last: number, beforeLast: number): number {
    const { book, words, sums, around, keys, model } = this;
    const { beyond } = book;
    const word = words[i] as KnownWord;
    const left = i > 0 ? (words[i - 1] as KnownWord) : beyond;
    const right = i + 1 < size ? (words[i + 1] as KnownWord) : beyond;
    const second = i > 1 ? (words[i - 2] as KnownWord) : beyond;
    const fourth = i + 2 < size ? (words[i + 2] as KnownWord) : beyond;
    book.scores.sum(second.number, left.number, word.number, right.number, fourth.number, sums, 0);
    const lead = leader(sums);
    if (lead.by >= model.margins.words) return lead.tag;
    around.before = left;
    around.word = word;
    around.after = right;
    keys.count = 0;
    addJoinedFeatures(keys, around, last, beforeLast);
    for (let k = 0; k < keys.count; k++) model.addFeature(keys.list[k] as number, sums);
    return leader(sums).tag;
  }
}

/** True for a line in title case or capitals: hardly a word of some length begins with a small letter. */
export function isTitled(words: readonly ListedWord[], size: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < size; i++) {
    const { form, length } = (words[i] as ListedWord).spelling;
    if (length < 4) continue;
    if (form === Form.small) small++;
    else if (form === Form.initial || form === Form.capitals) capitals++;
  }
  return capitals >= 3 && capitals > 4 * small;
}
