/** So many units to the left at most is a subject looked for. */
export const REACH = 60;

/** The nearest unit at or before `from` that the test holds for; -1 where none does within reach. */
export function findBack(from: number, test: (i: number) => boolean): number {
  for (let i = from; i >= 0 && i >= from - REACH; i--) if (test(i)) return i;
  return -1;
}
