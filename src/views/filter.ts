import { normaliseName } from '../engine/corpus/normalise-name';

/**
 * Tells whether texts hold every word of what the reader typed, whatever the case and accents. An empty filter lets all pass. The
 * texts come from `searchWords`; they are asked for only where there is something to look for.
 */
export function createFilter(typed: string): (words: () => string) => boolean {
  const sought = normaliseName(typed).split(' ').filter(Boolean);
  if (sought.length === 0) return () => true;
  return (words) => {
    const hay = words();
    return sought.every((word) => hay.includes(word));
  };
}

/** What a filter looks through for a thing: its texts, normalised once and remembered as long as the thing is. */
export function searchWords<T extends object>(
  textsOf: (owner: T) => readonly string[],
): (owner: T) => string {
  const known = new WeakMap<T, string>();
  return (owner) => {
    let words = known.get(owner);
    if (words === undefined) known.set(owner, (words = normaliseName(textsOf(owner).join(' '))));
    return words;
  };
}
