import { CLOSING_CUE } from '../data/noun-classes';
import type { Tag, Unit } from '../units';
import { isPast } from './verb-groups';

/** "…, Ada Holm reports.", "In May, records kept by the port show, ten ships came": somebody or something and a verb of reporting, alone between a comma and another mark. */
export function closesWithCue(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (!CLOSING_CUE.has(units[i]?.lower ?? '')) return false;
  if (i + 1 < units.length && tags[i + 1] !== 'PUNCT') return false;
  let k = i - 1;
  // "the Harbour Board (HB) reports"
  if (units[k]?.lower === ')' && units[k - 2]?.lower === '(') k -= 3;
  while (k > 0 && k > i - LONGEST_REPORTER && (NOMINAL.has(tags[k] ?? '') || isParticiple(units, tags, k)))
    k--;
  return units[k]?.lower === ',';
}

/** Between its comma and a verb of reporting that closes a sentence there are fewer units than this. */
const LONGEST_REPORTER = 12;
/** Parts of speech of a subject, with what describes it. */
const NOMINAL = new Set<string>(['PROPN', 'DET', 'NOUN', 'ADJ', 'ADP', 'NUM', 'PRON', 'PART']);

/** "seen by", "obtained by"; and the hyphen within a word. */
function isParticiple(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return (
    units[k]?.lower === '-' || (tags[k] === 'VERB' && tags[k + 1] === 'ADP' && isPast(units[k]?.lower ?? ''))
  );
}
