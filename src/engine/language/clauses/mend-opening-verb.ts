import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import type { Forms } from './verb-form';
import { isFiniteAt } from './verb-groups';
import { phraseUpTo } from './whole-subject';
import { PLURALS } from '../data/word-classes';

/** "Minutes of the meeting show that Holm left", "Women who have husbands at sea report that letters take months": behind a whole phrase for several that opens the sentence, and before "that" or another subject, a word for speech is the verb. */
export function mendOpeningVerb(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  const clauses = { units, tags, isHeadline: false };
  for (let i = 2; i + 2 < units.length && i < FARTHEST; i++) {
    const { lower = '', text = '' } = units[i] ?? {};
    if (forms[i] !== 'base' || tags[i] !== 'NOUN' || isCapital(text) || !leadsIn(units, tags, i)) continue;
    const phrase = phraseUpTo(clauses, 0, i, i);
    const head = units[phrase?.head ?? -1]?.lower ?? '';
    if (!phrase || phrase.head >= i - 1 || !(/[^s]s$/.test(head) || PLURALS.has(head))) continue;
    if (!finiteBehind(units, tags, i) || lower === head) continue;
    tags[i] = 'VERB';
    if (units[i + 1]?.lower === 'that') tags[i + 1] = 'SCONJ';
    return;
  }
}

/** Whether "that" or a subject stands behind unit `i`. */
function leadsIn(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const next = tags[i + 1];
  return units[i + 1]?.lower === 'that'
    ? OPENS_SUBJECT.has(tags[i + 2] ?? '')
    : next === 'PROPN' || next === 'DET';
}

const OPENS_SUBJECT = new Set<string>(['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON', 'NUM']);

/** Whether one finite verb, and a single one, stands within a few units behind unit `i`, so that nothing but the word at `i` can be the verb of what stands before. */
function finiteBehind(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let k = i + 2; k < units.length && k < i + REACH && tags[k] !== 'PUNCT'; k++)
    if (isFiniteAt({ units, tags, isHeadline: false }, k)) return true;
  return false;
}

/** In units. */
const FARTHEST = 30;
const REACH = 10;
