import type { Span } from '../text/span';
import type { Word } from './word';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token with its place in the text. `text` is always `prose.text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** The word itself, with the same text; the key to what is known of it. */
  readonly word: Word;
  readonly pos: PartOfSpeech;
}

/** A sentence: tokens `[first, last)` as array positions in `Prose.tokens`, within one block. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Array position of its block in `Article.blocks`. */
  readonly block: number;
}

/** The readable part of an article as sentences and tokens. Boilerplate blocks hold none. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
