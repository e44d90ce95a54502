import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import type { VerbForm } from './repair-tags';

/**
 * Mends verbs of saying in the present that a headline's short style makes look like nouns: "Union blasts minister", "Rebels claim capture of
 * town", "Minister warns of losses, blames storm". Nothing in a sentence that ends with a stop.
 */
export function mendHeadline(units: readonly Unit[], tags: Tag[], forms: readonly (VerbForm | null)[]): void {
  const last = units.at(-1)?.lower ?? '.';
  if (last === '.' || last === '!' || last === '?') return;
  let verbs = 0;
  for (let i = 1; i + 1 < units.length; i++) {
    const unit = units[i];
    if (tags[i] === 'VERB' || tags[i] === 'AUX') verbs++;
    const form = forms[i];
    if (!unit || (form !== 's' && form !== 'base') || tags[i] !== 'NOUN' || isCapital(unit.text)) continue;
    if (!OPENS_OBJECT.has(tags[i + 1] ?? '')) continue;
    const joined = units[i - 1]?.lower === ',' && verbs > 0 && form === 's';
    const subject = form === 's' ? isOne(units, tags, i - 1) : areSeveral(units, tags, i - 1);
    if (!joined && (verbs > 0 || !subject)) continue;
    tags[i] = 'VERB';
    verbs++;
  }
}

const OPENS_OBJECT = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'QUOTE', 'PRON']);

/** Whether a noun in the plural stands at unit `k`: "Rebels claim capture of town". */
function areSeveral(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return tags[k] === 'NOUN' && (units[k]?.lower.endsWith('s') ?? false);
}

/** Whether one person or body stands at unit `k`: a name, or a noun that is no plural. */
function isOne(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return tags[k] === 'PROPN' || (tags[k] === 'NOUN' && !(units[k]?.lower.endsWith('s') ?? false));
}
