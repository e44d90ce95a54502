import { REACH } from '../../text/window-scores';
import { featureKey, join } from './keys';
import { Form, type Spelling } from './spelling';

/** A word with what the model's list says of it. */
export interface ListedWord {
  readonly spelling: Spelling;
  /** The tags it mostly has, as one number; see tag-model.ts. Of words like it where it is not listed itself. */
  readonly kind: number;
}

/** Keys of features, gathered in place. */
export class Keys {
  readonly list = new Int32Array(64);
  count = 0;

  add(question: number, answer: number): void {
    this.list[this.count++] = featureKey(question, answer);
  }
}

/** Words up to this many places away on either side are looked at. */
export const WINDOW = REACH;

/** What a word tells of the tag of another, `place` words after which it stands (before, when negative), or of its own (0): the same everywhere, so that scores may be kept. */
export function addWordFeatures(keys: Keys, word: ListedWord, place: number): void {
  if (place === 0) {
    addOwnFeatures(keys, word);
    return;
  }
  const question = 20 + (place + WINDOW) * 2;
  keys.add(question, word.kind);
  if (place === -1 || place === 1) keys.add(question + 1, word.spelling.word);
}

function addOwnFeatures(keys: Keys, { spelling, kind }: ListedWord): void {
  const { word, form } = spelling;
  const capital = form === Form.small ? 0 : 1;
  keys.add(0, word);
  keys.add(1, join(word, form));
  keys.add(2, join(spelling.lastOne, form));
  keys.add(3, join(spelling.lastTwo, capital));
  keys.add(4, join(spelling.lastThree, capital));
  keys.add(5, spelling.lastFour);
  keys.add(6, spelling.firstThree);
  keys.add(7, form * 16 + spelling.length);
  keys.add(8, kind);
  keys.add(9, join(spelling.tail, capital));
  keys.add(10, join(kind, form));
}

/** The words around a place; outside of the sentence the boundary stands in for them. */
export interface Surroundings {
  before: ListedWord;
  word: ListedWord;
  after: ListedWord;
  /** Nothing but marks stands before the word in its sentence. */
  opening: boolean;
  /** The sentence is written like a headline: capitals throughout. */
  titled: boolean;
}

/** Features that join the word with the tags before it and the words beside it. */
export function addJoinedFeatures(keys: Keys, around: Surroundings, last: number, beforeLast: number): void {
  const { kind, spelling } = around.word;
  const { word } = spelling;
  const after = around.after.kind;
  const place = ((around.opening ? 1 : 0) + (around.titled ? 2 : 0)) * 8 + spelling.form;
  keys.add(40, last);
  keys.add(41, beforeLast * 32 + last);
  keys.add(42, join(word, last));
  keys.add(43, join(after, last));
  keys.add(44, join(kind, after));
  keys.add(45, join(kind, last));
  keys.add(46, join(join(kind, last), after));
  keys.add(48, join(around.before.spelling.word, word));
  keys.add(49, join(word, around.after.spelling.word));
  keys.add(51, join(kind, place));
  keys.add(52, join(spelling.lastThree, last * 8 + spelling.form));
  keys.add(54, join(word, after));
  keys.add(56, join(spelling.lastTwo, place));
  keys.add(57, join(join(word, last), after));
}
