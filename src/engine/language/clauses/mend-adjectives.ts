import { FINITE_AUXILIARY, POSSESSIVE_PRONOUN } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isCapital } from './capital';

/** An adjective, or the noun or verb that it is in this place. */
export function adjectiveTag(units: readonly Unit[], tags: readonly Tag[], i: number): Tag {
  const lower = lowerAt(units, i);
  const next = tags[i + 1];
  // "a relative of them", "a native of Oslo"
  if (tags[i - 1] === 'DET' && lowerAt(units, i + 1) === 'of' && !QUANTIFYING.has(lower)) return 'NOUN';
  if (OFFICE.test(lower) && next !== 'NOUN') return 'NOUN';
  // "But the 24-year-old played on"
  if (AGED.test(lower) && tags[i - 1] === 'DET' && (next === 'VERB' || next === 'AUX')) return 'NOUN';
  // "the finance chief, Rolf Becker,"
  if (OFFICEHOLDER.has(lower) && tags[i - 1] === 'NOUN' && next !== 'NOUN' && next !== 'ADJ') return 'NOUN';
  // "the self-described socialist has"
  let first = i;
  while (tags[first - 1] === 'ADJ') first--;
  const described = first < i && tags[first - 1] === 'DET';
  if (described && next === 'AUX' && FINITE_AUXILIARY.has(lowerAt(units, i + 1))) return 'NOUN';
  // "described them as seeming almost afraid"
  if (lowerAt(units, i - 1) === 'as' && lower === 'seeming' && tags[i + 1] !== 'NOUN') return 'VERB';
  // "One hopeful, Ada Berg, said"
  const counted = tags[i - 1] === 'NUM' || lowerAt(units, i - 1) === 'another';
  if (counted && lowerAt(units, i + 1) === ',' && tags[i + 2] === 'PROPN') return 'NOUN';
  // "Holm's rival, the pilot Ada Berg,", "his former rival, Ada Berg,"
  if (lowerAt(units, i + 1) === ',' && isNaming(tags[i + 2]) && isOwned(units, tags, i)) return 'NOUN';
  // "two children drowned in the river": a participle with nothing to describe behind it.
  const told =
    lower.endsWith('ed') &&
    (tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN') &&
    (next === 'ADP' || next === 'SCONJ' || next === 'ADV') &&
    !isCapital(units[i]?.text ?? '') &&
    !hasFinite(units, tags, i);
  return told ? 'VERB' : 'ADJ';
}

/** Whether an owner stands before unit `i`, one adjective between them at most. */
function isOwned(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const owner = tags[i - 1] === 'ADJ' ? i - 2 : i - 1;
  const lower = lowerAt(units, owner);
  return POSSESSIVE_PRONOUN.has(lower) || (tags[owner] === 'PART' && lower !== 'to');
}

function isNaming(tag: Tag | undefined): boolean {
  return tag === 'DET' || tag === 'PROPN';
}

/** "secretary-general", "president-elect" */
const OFFICE = /.-(?:general|elect|designate)$/;
const AGED = /-year-old$/;
/** Adjectives that are holders of an office behind a noun. */
const OFFICEHOLDER = new Set(['chief', 'executive', 'official', 'representative', 'veteran']);
/** "a few of them", "the worst of it" */
const QUANTIFYING = new Set([
  'few',
  'other',
  'most',
  'least',
  'first',
  'last',
  'own',
  'such',
  'much',
  'many',
]);

/** Whether the clause around unit `i` has a verb already, on either side and before a mark or a conjunction. */
function hasFinite(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let k = i - 1; k >= 0 && !parts(units, tags, k); k--) if (isFinite(units, tags, k)) return true;
  for (let k = i + 1; k < units.length && !parts(units, tags, k); k++)
    if (isFinite(units, tags, k)) return true;
  return false;
}

function isFinite(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  const lower = lowerAt(units, k);
  return tags[k] === 'AUX'
    ? FINITE_AUXILIARY.has(lower)
    : tags[k] === 'VERB' && !lower.endsWith('ing') && lowerAt(units, k - 1) !== 'to';
}

/** Whether unit `k` parts two clauses. */
function parts(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  const tag = tags[k];
  return (
    tag === 'SCONJ' ||
    tag === 'QUOTE' ||
    (tag === 'PUNCT' && units[k]?.lower !== '-') ||
    PARTING.has(lowerAt(units, k))
  );
}

const PARTING = new Set([
  'when',
  'while',
  'after',
  'before',
  'said',
  'says',
  'say',
  'told',
  'that',
  'who',
  'which',
]);

function lowerAt(units: readonly Unit[], i: number): string {
  return units[i]?.lower ?? '';
}
