import type { Tag, Unit } from '../units';

/** "The union, which says it is tired, plans a strike": a word in -s with an object of its own, right behind the comma that closes a relative clause. */
export function isBehindRelative(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const opensObject = OBJECT.has(tags[i + 1] ?? 'PUNCT') || lowerAt(units, i + 1) === 'to';
  if (!opensObject || lowerAt(units, i - 1) !== ',' || !/[^su]s$/.test(lowerAt(units, i))) return false;
  for (let k = i - 2; k > 1 && k > i - LONGEST_RELATIVE; k--) {
    if (tags[k] === 'QUOTE') return false;
    const lower = lowerAt(units, k);
    if (lower === 'which' || lower === 'who')
      return lowerAt(units, k - 1) === ',' && hasOneOwner(units, tags, k - 2) && tags[k + 1] !== 'PUNCT';
    if (tags[k] === 'PUNCT' && lower !== '-') return false;
  }
  return false;
}

/** "workers who strike will", "the plan, which costs $4 million,": what looks like a noun right behind a relative pronoun and is its verb. */
export function isRelativeVerb(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const relative = lowerAt(units, i - 1);
  const several = lowerAt(units, i).endsWith('s');
  if (relative === 'which') return several && (tags[i + 1] === 'SYM' || tags[i + 1] === 'NUM');
  return relative === 'who' && tags[i - 2] === 'NOUN' && tags[i + 1] === 'AUX' && !several;
}

/** "the union", "Ada Holm": one that a verb in -s says something of. */
function hasOneOwner(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return tags[k] === 'PROPN' || (tags[k] === 'NOUN' && !lowerAt(units, k).endsWith('s'));
}

const OBJECT = new Set<Tag>(['DET', 'PRON', 'PROPN']);
/** In units. */
const LONGEST_RELATIVE = 25;

function lowerAt(units: readonly Unit[], i: number): string {
  return units[i]?.lower ?? '';
}
