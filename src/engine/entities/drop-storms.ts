import type { Prose } from '../language/prose';
import type { NameSpan } from './recogniser';

const STORMS = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);

/** "Storm Ottilie", and later "Ottilie": what the weather services call a storm names nobody. Linear. */
export function dropStorms(names: readonly NameSpan[], { tokens }: Prose): readonly NameSpan[] {
  const isStorm = (t: number): boolean => {
    const { lower = '', text = '' } = tokens[t] ?? {};
    return STORMS.has(lower) && text !== lower;
  };
  const called = new Set<string>();
  for (const { type, first, last } of names)
    if (type === 'person' && (isStorm(first - 1) || (isStorm(first) && last - first === 2)))
      called.add(tokens[last - 1]?.lower ?? '');
  if (called.size === 0) return names;
  return names.filter(
    ({ type, first, last }) =>
      type !== 'person' ||
      !called.has(tokens[last - 1]?.lower ?? '') ||
      (last - first > 1 && !isStorm(first)),
  );
}
