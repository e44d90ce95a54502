import { FINITE_AUXILIARY, MODAL } from '../data/word-classes';
import type { Clauses } from '../units';
import { isPast } from './verb-groups';

/** The time a verb's form tells of; `ing` for a participle, which tells none. */
export type Tense = 'past' | 'present' | 'modal' | 'perfect' | 'ing';

/** The tense of the verb group that begins at unit `k`; null for what is no verb, and for a verb that could be an infinitive. */
export function tenseAt({ units, tags }: Clauses, k: number): Tense | null {
  const lower = units[k]?.lower ?? '';
  if (MODAL.has(lower)) return 'modal';
  if (tags[k] !== 'VERB' && /^(?:has|have|['’]ve)$/.test(lower)) return 'perfect';
  if (/^(?:was|were|did|had)$/.test(lower)) return 'past';
  if (FINITE_AUXILIARY.has(lower)) return 'present';
  if (tags[k] !== 'VERB') return null;
  if (lower.endsWith('ing')) return 'ing';
  if (isPast(lower)) return 'past';
  return /[^s]s$/.test(lower) ? 'present' : null;
}
