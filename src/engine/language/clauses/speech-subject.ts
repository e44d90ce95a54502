import { COMPOUND_LEFT, PARTISANS } from '../data/noun-classes';
import { CREWS, PLURALS, POSSESSIVE_PRONOUN, SUBJECT_PRONOUN } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { closesWithCue } from './closing-cue';
import type { VerbForm } from './verb-form';
import { isPast } from './verb-groups';

/** A word that can be a verb of speech in the form given, at unit `i`; `before` and `previous` are the tag of the word before it and that word in lower case. */
export interface Word {
  readonly units: readonly Unit[];
  readonly tags: readonly Tag[];
  readonly i: number;
  readonly form: VerbForm;
  readonly unit: Unit;
  readonly tag: Tag;
  readonly before: Tag | undefined;
  readonly previous: string;
}

/** Whether the subject of a verb in -s stands before it, and what it says behind. */
export function followsOne({ units, tags, i, tag, before, previous }: Word): boolean {
  if (
    (before === 'PROPN' || previous === ')' || isOneThing(units, tags, i - 1)) &&
    (closesWithCue(units, tags, i) || isNamedBehindQuotation(units, tags, i))
  )
    return true;
  if (before === 'PROPN' && isBetweenCommas(units, tags, i)) return true;
  const subject =
    before === 'PROPN' ||
    (before === 'NOUN' &&
      !previous.endsWith('s') &&
      (!COMPOUND_LEFT.has(previous) || leadsToNamedClause(units, tags, i))) ||
    (before === 'PRON' && !POSSESSIVE_PRONOUN.has(previous)) ||
    (before === 'ADV' && tag !== 'NOUN') ||
    before === 'PUNCT';
  return subject && complementNext(units, tags, i);
}

/** The same for a verb in its base form, whose subject are several. */
export function followsSeveral({ units, tags, i, form, before, previous }: Word): boolean {
  const plural =
    ((before === 'NOUN' || (before === 'PROPN' && (i === 1 || PARTISANS.has(previous)))) &&
      (previous.endsWith('s') || PLURALS.has(previous))) ||
    (before === 'PRON' && SUBJECT_PRONOUN.has(previous));
  if (form === 'base' && units[i + 1]?.lower === 'that') {
    if (previous === ',' && followsAside(units, tags, i)) return true;
    // "Analysts at Lund Bank estimate that"
    if (before === 'PROPN' && isOfSeveral(units, tags, i)) return true;
  }
  if (plural && (complementNext(units, tags, i) || closesWithCue(units, tags, i))) return true;
  // "The models, experts caution, are poor"
  if (plural && form === 'base' && before === 'NOUN' && isBetweenCommas(units, tags, i)) return true;
  if (TEAMS.has(previous) && closesWithCue(units, tags, i)) return true;
  return plural && form === 'base' && TODAY.has(units[i + 1]?.lower ?? '');
}

/** "The best of it, Ada Holm jokes, is the boat": whether commas stand around a name, or a noun alone, with the word at unit `i`, and a verb that goes on with what stands before follows. */
function isBetweenCommas(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (units[i + 1]?.lower !== ',' || !(tags[i + 2] === 'AUX' || tags[i + 2] === 'VERB')) return false;
  let k = i - 1;
  while (k > 0 && (tags[k] === 'PROPN' || (k === i - 1 && tags[k] === 'NOUN') || tags[k] === 'ADJ')) k--;
  return k > 1 && units[k]?.lower === ',';
}

/** Singulars for several people, with whom the verb may agree. */
const TEAMS = new Set([...CREWS, 'group', 'panel', 'committee', 'jury', 'couple', 'pair']);

/** "researchers report today in a journal": what tells when something is done. */
const TODAY = new Set(['today', 'tonight', 'now']);

/** "analysts at Lund Bank": whether several people with a name behind their preposition stand before unit `i`. */
function isOfSeveral(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tags[k] === 'PROPN' || tags[k] === 'DET')) k--;
  return tags[k] === 'ADP' && tags[k - 1] === 'NOUN' && (units[k - 1]?.lower.endsWith('s') ?? false);
}

/** "the government claims Holm runs the port": what an article stands before, and behind it a name with a verb of its own. */
function leadsToNamedClause(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  let article = i - 2;
  while (tags[article] === 'ADJ' || tags[article] === 'PROPN') article--;
  if (tags[article] !== 'DET' || tags[i + 1] !== 'PROPN') return false;
  let verb = i + 1;
  while (tags[verb] === 'PROPN') verb++;
  const lower = units[verb]?.lower ?? '';
  return tags[verb] === 'AUX' || (tags[verb] === 'VERB' && (lower.endsWith('s') || isPast(lower)));
}

/** ", the paper notes.": an article and a singular noun at unit `k`, right behind a comma. */
function isOneThing(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return (
    tags[k] === 'NOUN' &&
    !(units[k]?.lower.endsWith('s') ?? false) &&
    units[k - 1]?.lower === 'the' &&
    units[k - 2]?.lower === ','
  );
}

/** Prepositions that lead to what is called for. */
const CALLING = new Set(['on', 'upon', 'for']);

/** Whether what somebody says may begin behind unit `i`. */
export function complementNext(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const next = units[i + 1];
  const tag = tags[i + 1];
  if (!next || !tag) return false;
  return (
    tag === 'QUOTE' ||
    tag === 'DET' ||
    tag === 'PRON' ||
    tag === 'PROPN' ||
    tag === 'SCONJ' ||
    next.lower === 'that' ||
    (units[i]?.lower === 'call' && CALLING.has(next.lower)) ||
    (units[i]?.lower === 'point' && next.lower === 'to') ||
    next.lower === 'out' ||
    next.lower === ':' ||
    (next.lower === ',' && (tags[i + 2] === 'QUOTE' || CITING.has(units[i + 2]?.lower ?? ''))) ||
    tag === 'NUM'
  );
}

/** "NBC reports, citing two officials" */
const CITING = new Set(['citing', 'quoting']);

/** “…,” Ada Holm snorts: nothing but a name stands between the quotation, which ends with a comma, and the word at unit `i`. */
function isNamedBehindQuotation(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && tags[k] === 'PROPN') k--;
  return tags[k] === 'QUOTE' && /[,?!]/.test(units[k]?.text ?? '');
}

/** "Our correspondents, who saw the camp, report that": whether the comma before unit `i` closes an aside on several people. */
function followsAside(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let k = i - 2; k > 0; k--)
    if (units[k]?.lower === 'who')
      return (
        units[k - 1]?.lower === ',' && tags[k - 2] === 'NOUN' && (units[k - 2]?.lower.endsWith('s') ?? false)
      );
  return false;
}
