import { normaliseName } from '../engine/corpus/normalise-name';

/** Tells whether a row's texts hold every word of what the reader typed, whatever the case and accents. An empty filter lets all pass. */
export function createFilter(typed: string): (...texts: readonly string[]) => boolean {
  const words = normaliseName(typed).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return (...texts) => {
    const hay = normaliseName(texts.join(' '));
    return words.every((word) => hay.includes(word));
  };
}
