import { stripVTControlCharacters } from 'node:util';

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the summaries that mocha's spec reporter prints (`  12 passing (3s)`, `  1 failing`). */
export function readTally(output: string): Tally {
  const plain = stripVTControlCharacters(output);
  return { passed: sum(plain, /^ +(\d+) passing\b/gm), failed: sum(plain, /^ +(\d+) failing\b/gm) };
}

/** The sum of tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

function sum(output: string, pattern: RegExp): number {
  let total = 0;
  for (const [, count] of output.matchAll(pattern)) total += Number(count);
  return total;
}
