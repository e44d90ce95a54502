import { PLURALS, SOME_PEOPLE } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isPast } from './verb-groups';

/** "Some want to leave": whether the word at unit `k`, which can tell how many of a noun, opens a clause, so that it can be all of a subject. */
export function standsAlone(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return SOME_PEOPLE.has(units[k]?.lower ?? '') && (k === 0 || OPENING.has(tags[k - 1] ?? ''));
}

/** "Many fear the worst", "Some left the town": whether the noun at unit `i` is what they do: nouns behind such a word are several, and an object follows no noun. */
export function isDoneBySome(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const lower = units[i]?.lower ?? '';
  if (!standsAlone(units, tags, i - 1) || units[i]?.text !== lower) return false;
  if (!isPast(lower) && (lower.endsWith('s') || PLURALS.has(lower))) return false;
  return BEHIND_VERB.has(tags[i + 1] ?? '');
}

const OPENING = new Set<string>(['PUNCT', 'CCONJ', 'SCONJ']);
/** Parts of speech that open what a verb leads to. */
const BEHIND_VERB = new Set<string>(['DET', 'PART', 'PRON', 'SCONJ']);
