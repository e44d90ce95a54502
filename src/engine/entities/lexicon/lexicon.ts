import { MORE_PEOPLES } from '../data/peoples';
import { hashString, joinHashes } from './hash';
import { PackedTable } from '../../text/packed-table';

/** Bits of what the lists say of a word. A word may have several. */
export const WordFlag = {
  givenMale: 1 << 0,
  givenFemale: 1 << 1,
  given: 1 << 2,
  family: 1 << 3,
  organizationLast: 1 << 4,
  organizationFirst: 1 << 5,
  placeLast: 1 << 6,
  placeFirst: 1 << 7,
  personPrefix: 1 << 8,
  title: 1 << 9,
  calendar: 1 << 10,
  nationality: 1 << 11,
  organization: 1 << 12,
  country: 1 << 13,
  bigCity: 1 << 14,
  smallCity: 1 << 15,
} as const;

/** Kinds of listed phrases. */
export const PhraseKind = {
  none: 0,
  country: 1,
  region: 2,
  bigCity: 3,
  smallCity: 4,
  organization: 5,
  nationality: 6,
  /** Written with capitals, yet none of these: a language, a feast, a contest, an illness, a product. */
  other: 7,
} as const;

/** Most words a listed phrase has. */
export const LONGEST_PHRASE = 7;

/** The word lists and clusters of the product. Made by training from the facts named in the model card. */
export interface Lexicon {
  /** {@link WordFlag} bits of a lower-cased word's hash. */
  flags(lowerHash: number): number;
  /** Twelve-bit path of a word in the first cluster tree, or -1 for an unknown word. */
  cluster(lowerHash: number): number;
  secondCluster(lowerHash: number): number;
  /** How far a word sounds like each type of name: two bits a type, people in the lowest; -1 for an unknown word. */
  guess(lowerHash: number): number;
  /** Floor of the binary logarithm of a word's frequency rank, 18 and more for unknown words. */
  rank(lowerHash: number): number;
  /** {@link PhraseKind} of a phrase by its {@link phraseHash}, 0 where it is not listed; negative when it is only the beginning of a listed one. */
  phrase(hash: number): number;
}

/** Hash of a phrase, built word by word: `phraseHash(phraseHash(0, first), second)`; words given by the hash of their lower-cased form. */
export function phraseHash(before: number, lowerHash: number): number {
  return joinHashes(before, lowerHash);
}

/** Opens the lexicon sections of the names file. */
export function openLexicon(sections: ReadonlyMap<string, Uint8Array>): Lexicon {
  const clusters = table(sections, 'clus');
  const first = shorts(sections, 'cls1');
  const second = shorts(sections, 'cls2');
  const ranks = bytes(sections, 'rank');
  const guesses = bytes(sections, 'gues');
  const words = table(sections, 'word');
  const wordFlags = shorts(sections, 'wflg');
  const phrases = table(sections, 'phra');
  const kinds = bytes(sections, 'pknd');
  // One word is asked for all it has in a row.
  let asked = NaN;
  let index = -1;
  const ofWord = (hash: number, values: ArrayLike<number>, otherwise: number): number => {
    if (hash !== asked) {
      asked = hash;
      index = clusters.indexOf(hash);
    }
    return index < 0 ? otherwise : (values[index] ?? otherwise);
  };
  return {
    flags: (hash) => at(words, hash, wordFlags, 0) | (PEOPLES.has(hash) ? WordFlag.nationality : 0),
    cluster: (hash) => ofWord(hash, first, -1),
    secondCluster: (hash) => ofWord(hash, second, -1),
    guess: (hash) => ofWord(hash, guesses, -1),
    rank: (hash) => ofWord(hash, ranks, 18),
    phrase: (hash) => {
      if (PEOPLES_ALONE.has(hash)) return PhraseKind.nationality;
      const kind = at(phrases, hash, kinds, 0);
      return kind === PREFIX_ONLY ? -1 : kind & 0x7f;
    },
  };
}

/** Marks a phrase entry that only begins a listed phrase. */
export const PREFIX_ONLY = 0x7f;

/** Hash of a word as the lists store it. */
export function wordHash(lower: string): number {
  return hashString(lower);
}

const PEOPLES: ReadonlySet<number> = new Set([...MORE_PEOPLES].map(wordHash));
const PEOPLES_ALONE: ReadonlySet<number> = new Set([...PEOPLES].map((hash) => phraseHash(0, hash)));

function at(table: PackedTable, hash: number, values: ArrayLike<number>, otherwise: number): number {
  const index = table.indexOf(hash);
  return index < 0 ? otherwise : (values[index] ?? otherwise);
}

function bytes(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  return sections.get(name) ?? new Uint8Array(0);
}

function shorts(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint16Array {
  const part = bytes(sections, name);
  return new Uint16Array(part.buffer, part.byteOffset, part.length >> 1);
}

function table(sections: ReadonlyMap<string, Uint8Array>, name: string): PackedTable {
  return new PackedTable(bytes(sections, `${name.slice(0, 3)}#`), shorts(sections, `${name.slice(0, 3)}%`));
}
