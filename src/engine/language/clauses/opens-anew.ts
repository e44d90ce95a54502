import type { Clauses } from '../units';

/** "in a statement talks had failed": behind "a" and a singular noun, a plural opens a phrase of its own. */
export function opensAnew({ units, tags }: Clauses, first: number, last: number): boolean {
  const article = units[first]?.lower;
  if ((article !== 'a' && article !== 'an') || last < first + 2) return false;
  return (
    tags[last] === 'NOUN' &&
    tags[last - 1] === 'NOUN' &&
    isPlural(units[last]?.lower ?? '') &&
    !isPlural(units[last - 1]?.lower ?? '')
  );
}

/** A noun in -s that is no singular. Those in -ics, -us and the like end in letters that no plural has. */
function isPlural(lower: string): boolean {
  return (
    lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ics|news|means|series|headquarters)$/.test(lower)
  );
}
