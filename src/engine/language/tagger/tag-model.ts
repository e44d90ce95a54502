import type { PackedTable } from '../../text/packed-table';
import { featureKey, join } from './keys';
import type { ListedWord } from './features';
import { PUNCTUATION, SCORED, TAGS } from './tags';
import { Form, Spelling } from './spelling';

/** Stands in a kind where there is no tag; beyond all tags and the boundary. */
export const NO_TAG = 31;

/** Kinds of words: the tag they mostly have, the next one or {@link NO_TAG}, and whether no other comes into question. */
export function kindOf(first: number, second: number, always: boolean): number {
  return first | (second << 5) | (always ? ALWAYS : 0);
}

const ALWAYS = 1 << 10;
/** Of a word that is listed in small letters only and written with capitals. */
const CAPITAL = 1 << 11;
const NO_KIND = kindOf(NO_TAG, NO_TAG, false);

/** The tag a kind leaves no choice about, or -1. */
export function certainTag(kind: number): number {
  return kind & ALWAYS ? kind & 31 : -1;
}

/** Keys under which the list of words keeps a word, the same word in small letters, and what stands for words it does not know. */
export function listKeys({ word, form, lastThree }: Spelling): [own: number, small: number, alike: number] {
  return [
    featureKey(100, join(word, form)),
    featureKey(100, join(word, Form.small)),
    featureKey(101, join(lastThree, form)),
  ];
}

/** The trained tagger's tables. */
export interface TagModel {
  /** Adds the weights of a feature to `sums`, {@link SCORED} of them; a feature the model does not know adds nothing. */
  addFeature(key: number, sums: Int32Array): void;
  /** The kind of a word, by the list. */
  kind(spelling: Spelling, text: string): number;
  readonly margins: Margins;
}

/** By how much a tag has to lead for the rest of the evidence to be left alone. Chosen so that hardly any tag changes by it. */
export interface Margins {
  /** By the word alone. */
  readonly word: number;
  /** By the word and those beside it. */
  readonly words: number;
}

/** The tables of the model file. */
export interface TagTables {
  readonly features: PackedTable;
  /** {@link SCORED} weights a feature. */
  readonly weights: Int8Array;
  readonly words: PackedTable;
  readonly kinds: Uint16Array;
  readonly margins: Margins;
}

/** Lays the model over its tables. */
export function openTables({ features, weights, words, kinds, margins }: TagTables): TagModel {
  return {
    addFeature(key, sums) {
      const index = features.indexOf(key);
      if (index < 0) return;
      const from = index * SCORED;
      for (let tag = 0; tag < SCORED; tag++)
        sums[tag] = (sums[tag] as number) + (weights[from + tag] as number);
    },
    kind(spelling, text) {
      if (spelling.form === Form.mark) return markKind(text);
      const [own, small, alike] = listKeys(spelling);
      let place = words.indexOf(own);
      if (place >= 0) return kinds[place] as number;
      place = words.indexOf(small);
      if (place >= 0) return ((kinds[place] as number) & ~ALWAYS) | CAPITAL;
      place = words.indexOf(alike);
      return place < 0 ? NO_KIND : (kinds[place] as number);
    },
    margins,
  };
}

/** Marks are told by their look: signs of money and reckoning are symbols, "&" joins, all others part. */
function markKind(text: string): number {
  const tag = text === '&' ? TAGS.indexOf('CCONJ') : SYMBOL.test(text) ? TAGS.indexOf('SYM') : PUNCTUATION;
  return kindOf(tag, NO_TAG, true);
}

const SYMBOL = /^(?:[\p{Sc}\p{So}%‰+=<>~^|*]+|[©®™])$/u;

/** What stands beyond the ends of a sentence. */
export const BEYOND: ListedWord = { spelling: new Spelling('\n', '\n'), kind: kindOf(30, NO_TAG, false) };
