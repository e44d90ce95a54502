import { RUN_JOINERS } from '../data/name-context';
import { isCapital } from './token-bits';
import type { WordInfo } from './word-info';

/** Marks runs of capitalised words, with small joining words inside ("Ministry of Foreign Affairs"). */
export function findRuns(
  words: readonly WordInfo[],
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
      else if (!word || !RUN_JOINERS.has(word.lower)) break;
    }
    for (let k = i; k <= end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end;
  }
}
