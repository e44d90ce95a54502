import { PLURALS } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import type { Forms, VerbForm } from './verb-form';
import { isPast } from './verb-groups';

/**
 * Mends verbs of saying in the present that a headline's short style makes look like nouns: "Union blasts minister", "Rebels claim capture of
 * town", "Minister warns of losses, blames storm".
 */
export function mendHeadline(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  mendFirstVerb(units, tags, forms);
  // "Watch: Holm says …"
  if (tags[0] === 'VERB' && units[1]?.lower === ':') tags[0] = 'NOUN';
  let verbs = 0;
  for (let i = 1; i + 1 < units.length; i++) {
    const unit = units[i];
    if (tags[i] === 'VERB' || tags[i] === 'AUX') verbs++;
    const form = forms[i];
    // "Holm denies blame for deaths": nothing but an object stands behind the verb.
    if (tags[i] === 'VERB' && tags[i - 1] === 'VERB' && forms[i - 1] === 's' && isPlain(unit?.lower ?? ''))
      tags[i] = 'NOUN';
    if (!unit || (form !== 's' && form !== 'base') || tags[i] !== 'NOUN' || isCapital(unit.text)) continue;
    if (!OPENS_OBJECT.has(tags[i + 1] ?? '')) continue;
    const joined = units[i - 1]?.lower === ',' && verbs > 0 && form === 's';
    const subject = form === 's' ? isOne(units, tags, i - 1) : areSeveral(units, tags, i - 1);
    if (!joined && (verbs > 0 || !subject)) continue;
    tags[i] = 'VERB';
    verbs++;
  }
}

/** "Mayor marks anniversary, warns against sale": before a comma and a verb of saying there is a verb that both share a subject with. */
function mendFirstVerb(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  const comma = units.findIndex(({ lower }, k) => lower === ',' && isPresent(forms[k + 1]));
  if (comma < 2 || !SPEAKING.has(tags[comma + 1] ?? '')) return;
  let end = comma;
  for (let i = 0; i < comma; i++) {
    if (units[i]?.lower === ',') end = Math.min(end, i);
    const isJoined = units[i - 1]?.lower === ',';
    if (tags[i] === 'QUOTE' || ((tags[i] === 'VERB' || tags[i] === 'AUX') && !isJoined)) return;
  }
  for (let i = 1; i < end; i++) {
    const unit = units[i];
    if (!unit || tags[i] !== 'NOUN' || isCapital(unit.text) || !OPENS_OBJECT.has(tags[i + 1] ?? '')) continue;
    const one = forms[comma + 1] === 's';
    if (one ? !unit.lower.endsWith('s') || !isOne(units, tags, i - 1) : !areSeveral(units, tags, i - 1))
      continue;
    tags[i] = tags[comma + 1] = 'VERB';
    return;
  }
}

/** A verb's form without an ending. */
function isPlain(lower: string): boolean {
  return !/(?:ing|s|ed)$/.test(lower) && !isPast(lower);
}

function isPresent(form: VerbForm | null | undefined): boolean {
  return form === 's' || form === 'base';
}

const SPEAKING = new Set<string>(['VERB', 'NOUN']);

const OPENS_OBJECT = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'QUOTE', 'PRON']);

/** Whether several are named at unit `k`: "Rebels claim capture of town", "Police arrest two", "Iran, Russia sign deal"; the first word, with its capital, passes for a name. */
function areSeveral(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (tags[k] === 'PROPN' && k > 1 && units[k - 1]?.lower === ',') return tags[k - 2] === 'PROPN';
  const isNoun = tags[k] === 'NOUN' || (k === 0 && tags[k] === 'PROPN');
  return isNoun && (lower.endsWith('s') || PLURALS.has(lower));
}

/** Whether one person or body stands at unit `k`: a name, or a noun that is no plural. */
function isOne(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return tags[k] === 'PROPN' || (tags[k] === 'NOUN' && !(units[k]?.lower.endsWith('s') ?? false));
}
