import { createRandom } from './random';
import type { WordVectors } from './vectors';

/** Branches of each node of the cluster tree, and its depth: 8 × 8 × 8 × 8 = 4,096 leaves, so a path is twelve bits. */
const BRANCHES = 8;
const DEPTH = 4;
const ROUNDS = 12;

/**
 * Divides words into a tree of clusters by k-means on the cosine, level by level. Entry `i` is the path of word `i`,
 * three bits per level, the root's branch in the highest bits. Deterministic.
 */
export function clusterWords(vectors: WordVectors, seed: number): Uint16Array {
  const paths = new Uint16Array(vectors.words.length);
  const random = createRandom(seed);
  divide(vectors, Int32Array.from(vectors.words.keys()), 0, paths, random);
  return paths;
}

function divide(
  vectors: WordVectors,
  members: Int32Array,
  level: number,
  paths: Uint16Array,
  random: () => number,
): void {
  if (level === DEPTH || members.length === 0) return;
  const branch = split(vectors, members, random);
  const parts: number[][] = Array.from({ length: BRANCHES }, () => []);
  members.forEach((word, i) => {
    const b = branch[i] ?? 0;
    paths[word] = (paths[word] ?? 0) | (b << (3 * (DEPTH - 1 - level)));
    parts[b]?.push(word);
  });
  for (const part of parts) divide(vectors, Int32Array.from(part), level + 1, paths, random);
}

function split({ rows, dimensions }: WordVectors, members: Int32Array, random: () => number): Uint8Array {
  const centres = new Float32Array(BRANCHES * dimensions);
  for (let b = 0; b < BRANCHES; b++) {
    const word = members[Math.floor(random() * members.length)] ?? 0;
    centres.set(rows.subarray(word * dimensions, (word + 1) * dimensions), b * dimensions);
  }
  const branch = new Uint8Array(members.length);
  const sums = new Float64Array(BRANCHES * dimensions);
  for (let round = 0; round < ROUNDS; round++) {
    sums.fill(0);
    for (let i = 0; i < members.length; i++) {
      const at = (members[i] ?? 0) * dimensions;
      let best = 0;
      let bestDot = -Infinity;
      for (let b = 0; b < BRANCHES; b++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++)
          dot += (rows[at + d] as number) * (centres[b * dimensions + d] as number);
        if (dot > bestDot) {
          bestDot = dot;
          best = b;
        }
      }
      branch[i] = best;
      for (let d = 0; d < dimensions; d++)
        sums[best * dimensions + d] = (sums[best * dimensions + d] as number) + (rows[at + d] as number);
    }
    for (let b = 0; b < BRANCHES; b++) {
      let square = 0;
      for (let d = 0; d < dimensions; d++) square += (sums[b * dimensions + d] as number) ** 2;
      if (square === 0) continue;
      const scale = 1 / Math.sqrt(square);
      for (let d = 0; d < dimensions; d++)
        centres[b * dimensions + d] = (sums[b * dimensions + d] as number) * scale;
    }
  }
  return branch;
}
