import type { Clauses } from '../units';
import { MONTH, TIME_NOUN, WEEKDAY } from './words';

// Single words and marks of noun phrases.

/** True for a weekday, month or other word of time ("Monday", "week", "earlier"). */
export function isTimeWord(clauses: Clauses, i: number): boolean {
  const lower = clauses.units[i]?.lower ?? '';
  if (MONTH.has(lower)) return !endsPersonName(clauses, i);
  return WEEKDAY.has(lower) || (TIME_NOUN.has(lower) && clauses.tags[i] !== 'PROPN');
}

/** "Theresa May": a month's name behind a name, and no day of that month behind it. */
function endsPersonName({ units, tags }: Clauses, i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  const named = tags[i] === 'PROPN' && tags[i - 1] === 'PROPN' && !WEEKDAY.has(before) && !MONTH.has(before);
  return named && tags[i + 1] !== 'NUM';
}

/** True for 's and the bare apostrophe as marks of possession. */
export function isPossessive({ units, tags }: Clauses, i: number): boolean {
  const lower = units[i]?.lower ?? '';
  return (
    (lower === "'s" || lower === '’s' || lower === "'" || lower === '’') &&
    tags[i] !== 'AUX' &&
    units[i]?.start === units[i - 1]?.end
  );
}
