import { Spelling } from '../../engine/language/tagger/spelling';
import type { PartOfSpeech } from '../../engine/language/prose';
import { NO_TAG, certainTag, kindOf, listKeys } from '../../engine/language/tagger/tag-model';
import { TAGS, tagNumber } from '../../engine/language/tagger/tags';
import type { TaughtText } from './taught-text';

/** The list of words of the model: keys and kinds. */
export interface WordList {
  readonly words: Int32Array;
  readonly kinds: Uint16Array;
}

/** A word is listed when seen so often. */
const LEAST = 3;
/** What stands for unknown words is told by listed rare ones: seen at most so often. */
const RARE = 12;
const LEAST_ALIKE = 4;
/** A second tag counts from this share on. */
const SECOND = 0.06;
/** A word leaves no choice when seen so often with next to no other tag. */
const CERTAIN = { least: 15, others: 0.002 };

/** Lists words by the tags they have in the texts, endings likewise, and with them the words that the teacher knows as more than nouns. */
export function listWords(
  texts: readonly TaughtText[],
  probed: ReadonlyMap<string, readonly PartOfSpeech[]>,
): WordList {
  const own = new Map<string, Uint32Array>();
  for (const { prose, tags } of texts) {
    prose.tokens.forEach(({ text }, i) => {
      let counts = own.get(text);
      if (!counts) own.set(text, (counts = new Uint32Array(TAGS.length)));
      const tag = tagNumber(tags[i] ?? 'X');
      counts[tag] = (counts[tag] ?? 0) + 1;
    });
  }
  const words = new Map<number, Uint32Array>();
  const alike = new Map<number, Uint32Array>();
  for (const [text, counts] of own) {
    const [ownKey, , alikeKey] = listKeys(new Spelling(text, text.toLowerCase()));
    addTo(words, ownKey, counts);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total <= RARE) addTo(alike, alikeKey, counts);
  }
  const list = new Map<number, number>();
  for (const [key, counts] of words) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total >= LEAST) list.set(key, kindFrom(counts, total, true));
  }
  for (const [word, tags] of probed) {
    const [key] = listKeys(new Spelling(word, word));
    const kind = list.get(key);
    if (kind !== undefined) list.set(key, widened(kind, tags));
    else if (tags.length > 1 || tags[0] !== 'NOUN')
      list.set(key, kindOf(tagNumber(tags[0] ?? 'X'), second(tags), false));
  }
  for (const [key, counts] of alike) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total >= LEAST_ALIKE) list.set(key, kindFrom(counts, total, false));
  }
  const keys = [...list.keys()].sort((a, b) => a - b);
  return { words: Int32Array.from(keys), kinds: Uint16Array.from(keys, (key) => list.get(key) ?? 0) };
}

function addTo(all: Map<number, Uint32Array>, key: number, counts: Uint32Array): void {
  const sum = all.get(key);
  if (!sum) all.set(key, counts.slice());
  else counts.forEach((count, tag) => (sum[tag] = (sum[tag] ?? 0) + count));
}

function kindFrom(counts: Uint32Array, total: number, own: boolean): number {
  const order = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const [first = 0, second = 0] = order;
  const others = total - (counts[first] ?? 0);
  const always = own && total >= CERTAIN.least && others <= CERTAIN.others * total;
  return kindOf(first, (counts[second] ?? 0) >= SECOND * total ? second : NO_TAG, always);
}

function second(tags: readonly PartOfSpeech[]): number {
  return tags[1] ? tagNumber(tags[1]) : NO_TAG;
}

/** A word the texts show with one tag only has a second one when the teacher knows one. */
function widened(kind: number, tags: readonly PartOfSpeech[]): number {
  const first = kind & 31;
  if (((kind >> 5) & 31) !== NO_TAG) return kind;
  const other = tags.map(tagNumber).find((tag) => tag !== first);
  const open = first <= LAST_OPEN && other !== undefined && other <= LAST_OPEN;
  return open ? kindOf(first, other, false) : kindOf(first, NO_TAG, certainTag(kind) >= 0);
}

/** Nouns, verbs, adjectives and adverbs: the teacher's second thoughts about closed classes are left alone. */
const LAST_OPEN = tagNumber('ADV');
