import { hashPart } from './keys';

/** How a word is written. */
export const Form = {
  small: 0,
  initial: 1,
  capitals: 2,
  mixed: 3,
  number: 4,
  letter: 5,
  mark: 6,
} as const;

/** What the tagger sees of a word apart from its place. */
export class Spelling {
  /** Hash of the word in lower case. */
  readonly word: number;
  readonly form: number;
  /** Hashes of the last code units in lower case, so many; of the whole word where it is no longer. */
  readonly lastOne: number;
  readonly lastTwo: number;
  readonly lastThree: number;
  readonly lastFour: number;
  readonly firstThree: number;
  /** Hash of what follows the last inner hyphen; 0 where there is none. */
  readonly tail: number;
  /** Length in code units, of long words shortened. */
  readonly length: number;

  /** @param lower the word in lower case. */
  constructor(text: string, lower: string) {
    const size = lower.length;
    const hyphen = size > 4 ? lower.lastIndexOf('-', size - 2) : 0;
    this.word = hashPart(lower, 0, size);
    this.form = formOf(text, lower);
    this.lastOne = ending(lower, 1);
    this.lastTwo = ending(lower, 2);
    this.lastThree = ending(lower, 3);
    this.lastFour = ending(lower, 4);
    this.firstThree = hashPart(lower, 0, Math.min(3, size));
    this.tail = hyphen > 0 ? hashPart(lower, hyphen + 1, size) : 0;
    this.length = Math.min(size, LONGEST_TOLD);
  }
}

const LONGEST_TOLD = 9;

function ending(lower: string, length: number): number {
  const last = lower.length - 1;
  return hashPart(lower, last, Math.max(-1, last - length));
}

function formOf(text: string, lower: string): number {
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return Form.number;
  if (text === lower) {
    if ((code >= 0x61 && code <= 0x7a) || isWordChar(text, 0)) return Form.small;
    return text.length > 1 && isWordChar(text, 1) ? Form.small : Form.mark;
  }
  if (code === lower.charCodeAt(0)) return Form.mixed;
  if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return Form.letter;
  const rest = text.slice(1);
  if (rest === lower.slice(1)) return Form.initial;
  return rest === rest.toUpperCase() ? Form.capitals : Form.mixed;
}

function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 0x61 ? (code | 32) <= 0x7a : code >= 0x30 && code <= 0x39;
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
