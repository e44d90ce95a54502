/** How many items stand at the front of a sorted list for which `isBefore` holds; it must hold for none behind the first for which it does not. Takes logarithmic time. */
export function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Array position of the last of the sorted numbers that is not above `limit`; 0 where all are. */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  return Math.max(0, countBefore(numbers, (number) => number <= limit) - 1);
}
