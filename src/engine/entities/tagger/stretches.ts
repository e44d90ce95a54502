import type { Prose } from '../../language/prose';
import { CONNECTORS } from '../data/name-context';
import { WordFlag } from '../lexicon/lexicon';
import { TokenBit, isCapital } from './token-bits';
import { Case, type WordInfo } from './word-info';

/**
 * Finds the stretches worth tagging: capitals, words known as names though written small, what joins them, and what touches them without
 * a space. Words in small letters count from a `smallName` of `leastSmallName` on.
 */
export function findStretches(
  words: readonly WordInfo[],
  bits: Uint8Array,
  sentences: Prose['sentences'],
  leastSmallName: number,
): Int32Array {
  const out: number[] = [];
  for (const { first, last } of sentences) {
    let from = -1;
    let to = -1;
    for (let i = first; i < last; i++) {
      const word = words[i];
      const active =
        isCapital(word) ||
        (word?.smallName ?? 0) >= leastSmallName ||
        (word?.form === Case.digit && from >= 0 && i <= to + 1);
      if (!active) continue;
      let start = i;
      while (start > first && start > i - 4 && reachesBack(words, bits, start)) start--;
      let end = i + 1;
      if ((word?.smallName ?? 0) >= leastSmallName) {
        while (start > first && start > i - 2 && (words[start - 1]?.smallName ?? 0) > 0) start--;
        while (end < last && end < i + 3 && (words[end]?.smallName ?? 0) > 0) end++;
      }
      while (
        end < last &&
        end < i + 5 &&
        ((bits[end] ?? 0) & TokenBit.joined) !== 0 &&
        words[end]?.form !== Case.mark
      )
        end++;
      if (
        words[end]?.lower === '-' &&
        words[end + 1]?.form === Case.lower &&
        end + 1 < last &&
        (bits[end] ?? 0) & TokenBit.joined
      )
        end += 2;
      if (from >= 0 && (start <= to || bridges(words, to, start))) to = Math.max(to, end);
      else {
        if (from >= 0) out.push(from, to);
        from = start;
        to = end;
      }
    }
    if (from >= 0) out.push(from, Math.min(to, last));
  }
  return Int32Array.from(out);
}

/** True when the token before `start` may belong to a name that goes on at `start`: a particle, or joined by a hyphen. */
function reachesBack(words: readonly WordInfo[], bits: Uint8Array, start: number): boolean {
  const before = words[start - 1];
  if (!before) return false;
  if (
    before.lower === '-' &&
    ((bits[start] ?? 0) & TokenBit.joined) !== 0 &&
    ((bits[start - 1] ?? 0) & TokenBit.joined) !== 0
  )
    return true;
  if (words[start]?.lower === '-') return before.form === Case.lower;
  return (before.flags & WordFlag.personPrefix) !== 0 && before.form === Case.lower;
}

/** True when at most four joining words lie between two capitals. */
function bridges(words: readonly WordInfo[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!CONNECTORS.has(words[i]?.lower ?? '')) return false;
  return true;
}
