import { MONTH, POSSESSIVE_PRONOUN, SUBJECT_PRONOUN, TIME_NOUN, WEEKDAY } from '../data/word-classes';
import type { Clauses } from '../units';

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

/** True for units that can end a noun phrase. */
export function endsNounPhrase({ units, tags }: Clauses, i: number): boolean {
  const tag = tags[i];
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM' || tag === 'X') return true;
  const lower = units[i]?.lower ?? '';
  if (tag === 'PRON') return !POSSESSIVE_PRONOUN.has(lower) || lower === 'her' || lower === 'his';
  if (tag === 'ADJ')
    return (
      i > 0 &&
      (tags[i - 1] === 'DET' ||
        tags[i - 1] === 'PROPN' ||
        (tags[i - 1] === 'NOUN' && TITLE_ADJECTIVE.has(lower)) ||
        lower === 'chief' ||
        lower === 'head' ||
        lower === 'third')
    );
  return tag === 'DET' && SUBJECT_PRONOUN.has(lower);
}

/** Adjectives that stand behind their noun. */
export const TITLE_ADJECTIVE = new Set(['general', 'elect', 'designate', 'emeritus']);

/** "the newly", "Oslo's recently": an adverb at unit `k` that a participle before a noun follows. */
export function describesParticiple(clauses: Clauses, k: number): boolean {
  const { units, tags } = clauses;
  if (tags[k] !== 'ADV' || !units[k]?.lower.endsWith('ly')) return false;
  return tags[k - 1] === 'DET' || isPossessive(clauses, k - 1);
}

/** No phrase is followed further than this many units. */
export const REACH = 60;
