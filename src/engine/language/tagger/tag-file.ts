import { PackedTable, packHashes } from '../../text/packed-table';
import { readSections, writeSections } from '../../text/sections';
import type { TagTables } from './tag-model';
import { SCORED } from './tags';

/**
 * Reads `media/tags.bin`, a container of sections (sections.ts): keys of features and of listed words (packed-table.ts, both rows), the
 * features' weights, {@link SCORED} signed bytes each, the words' kinds (16 bits), the two margins (32 bits). Throws on anything else.
 */
export function readTagFile(bytes: Uint8Array): TagTables {
  const sections = readSections(bytes);
  const part = (name: string): Uint8Array => {
    const section = sections.get(name);
    if (!section) throw new Error(`a tags file without ${name}`);
    return section;
  };
  const keys = (name: string): PackedTable => new PackedTable(part(`${name}#`), shorts(part(`${name}%`)));
  const features = keys('fea');
  const words = keys('wor');
  const weights = part('rows');
  const kinds = shorts(part('kind'));
  const margins = part('marg');
  if (weights.length !== features.size * SCORED || kinds.length !== words.size || margins.length !== 8)
    throw new Error('a damaged tags file');
  const [word = 0, around = 0] = new Int32Array(margins.buffer, margins.byteOffset, 2);
  return {
    features,
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    words,
    kinds,
    margins: { word, words: around },
  };
}

/** What a tags file is written from: keys in any order. */
export interface UnpackedTables {
  readonly features: Int32Array;
  /** {@link SCORED} weights a feature. */
  readonly weights: Int8Array;
  readonly words: Int32Array;
  readonly kinds: Uint16Array;
}

/** Packs tables for use and for writing. */
export function packTables({ features, weights, words, kinds }: UnpackedTables): PackedTables {
  const featureOrder = ascending(features);
  const wordOrder = ascending(words);
  const rows = new Int8Array(weights.length);
  featureOrder.forEach((from, to) => {
    rows.set(weights.subarray(from * SCORED, (from + 1) * SCORED), to * SCORED);
  });
  return {
    features: packHashes(Uint32Array.from(featureOrder, (i) => features[i] ?? 0)),
    weights: rows,
    words: packHashes(Uint32Array.from(wordOrder, (i) => words[i] ?? 0)),
    kinds: Uint16Array.from(wordOrder, (i) => kinds[i] ?? 0),
  };
}

/** Tables in the order of their keys. */
export interface PackedTables {
  readonly features: ReturnType<typeof packHashes>;
  readonly weights: Int8Array;
  readonly words: ReturnType<typeof packHashes>;
  readonly kinds: Uint16Array;
}

/** The inverse of {@link readTagFile}. */
export function writeTagFile(
  { features, weights, words, kinds }: PackedTables,
  { word, words: around }: TagTables['margins'],
): Uint8Array {
  return writeSections(
    new Map<string, Uint8Array>([
      ['fea#', features.counts],
      ['fea%', bytesOf(features.rest)],
      ['rows', bytesOf(weights)],
      ['wor#', words.counts],
      ['wor%', bytesOf(words.rest)],
      ['kind', bytesOf(kinds)],
      ['marg', bytesOf(Int32Array.of(word, around))],
    ]),
  );
}

function shorts(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function bytesOf(array: Int8Array | Uint16Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function ascending(keys: Int32Array): number[] {
  return [...keys.keys()].sort((a, b) => ((keys[a] as number) >>> 0) - ((keys[b] as number) >>> 0));
}
