import { RUN_JOINERS } from '../data/name-context';
import { TokenBit, isCapital } from './token-bits';
import type { WordInfo } from './word-info';

/** Marks runs of capitalised words, with small joining words inside ("Ministry of Foreign Affairs"). */
export function findRuns(
  words: readonly WordInfo[],
  bits: Uint8Array,
  first: number,
  last: number,
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  for (let i = first; i < last; i++) {
    if (!isCapital(words[i])) continue;
    let end = i;
    for (let j = i + 1; j < last && j <= end + 3; j++) {
      const word = words[j];
      if (isCapital(word)) end = j;
      else if (!word || !RUN_JOINERS.has(word.lower) || (word.lower === '-' && !isHyphen(bits, j))) break;
    }
    for (let k = i; k <= end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end;
  }
}

/** True for a hyphen without a space on either side; a dash between spaces parts names. */
function isHyphen(bits: Uint8Array, at: number): boolean {
  return ((bits[at] ?? 0) & (bits[at + 1] ?? 0) & TokenBit.joined) !== 0;
}
