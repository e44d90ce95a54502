import { CLAIMING, COMPOUND_LEFT, FRACTION, PARTISANS, SPOKEN_OF } from '../data/noun-classes';
import { NEVER_NOUN } from '../data/verb-classes';
import {
  BE,
  FINITE_AUXILIARY,
  HAVE,
  CREWS,
  POSSESSIVE_PRONOUN,
  SUBJECT_PRONOUN,
  PLURALS,
} from '../data/word-classes';
import type { Tag, Unit } from '../units';
import type { VerbForm } from './repair-tags';
import { isCapital } from './capital';
import { closesWithCue } from './closing-cue';
import { isDayOfMonth } from './time-before-verb';
import { isPast } from './verb-groups';

/** The tag of the word at unit `i`, which can be a verb of speech in the form given: verb, noun or adjective by what stands around it. */
export function speechTag(units: readonly Unit[], tags: readonly Tag[], i: number, form: VerbForm): Tag {
  const unit = units[i];
  const tag = tags[i] ?? 'X';
  if (!unit) return tag;
  const before = tags[i - 1];
  const previous = units[i - 1]?.lower ?? '';
  const capital = isCapital(unit.text);
  if (capital && i > 0 && before === 'PROPN' && tags[i + 1] === 'PROPN') return 'PROPN';
  // "Yoo Sang-bum": a given name of two syllables.
  if (capital && before === 'PROPN' && units[i + 1]?.lower === '-' && units[i + 1]?.start === unit.end)
    return 'PROPN';
  if (isParticleVerb(units, i)) return 'VERB';
  // "his memo of April 9 states that", "another claims he was there"
  if (
    form === 's' &&
    (isSingle(previous) || isDayOfMonth({ units, tags }, i - 1)) &&
    complementNext(units, tags, i)
  )
    return 'VERB';
  // "neither confirmed nor denied"
  if (previous === 'neither' && units[i + 1]?.lower === 'nor') return 'VERB';
  // "the two candidates each say"
  if (previous === 'each' && (form === 's' || NEVER_NOUN.has(unit.lower))) return 'VERB';
  if (before === 'DET' && !SUBJECT_PRONOUN.has(previous)) return form === 'ed' ? 'ADJ' : 'NOUN';
  // "People who know her say …", but "she had her say".
  const isObject = previous === 'her' && NEVER_NOUN.has(unit.lower) && !HAVE.has(units[i - 2]?.lower ?? '');
  if (previous === 'the' || previous === 'a' || previous === 'an') return form === 'ed' ? 'ADJ' : 'NOUN';
  if (POSSESSIVE_PRONOUN.has(previous) && !isObject) return form === 'ed' ? 'ADJ' : 'NOUN';
  if (isObjectNoun(units, tags, i)) return 'NOUN';
  // "the Census' vow that": an apostrophe is all that some owners have.
  if (form === 'base' && /^['’]$/.test(previous) && isOwnerInS(units, tags, i - 2)) return 'NOUN';
  // "a former rival says": the word before it is taken for an adjective.
  if (form === 's' && before === 'ADJ' && ONLY_SAID.has(unit.lower) && isAttributive(tags[i - 2]))
    return 'VERB';
  const counted = before === 'NUM' && !isDayOfMonth({ units, tags }, i - 1);
  if (form === 'ed' && counted && tags[i + 1] === 'NOUN' && unit.lower !== 'said') return 'ADJ';
  if (unit.lower === 'states' && before !== 'PRON' && !(before === 'NOUN' && !previous.endsWith('s')))
    return units[i + 1]?.lower === 'that' && tags[i + 1] === 'SCONJ' ? 'VERB' : 'NOUN';
  if (form === 'ed' || form === 'en')
    return tag === 'ADJ' && before === 'ADV' ? tag : capital && tag === 'PROPN' && i === 0 ? tag : 'VERB';
  if (tag === 'VERB') {
    if ((before === 'ADJ' || previous === 'earlier') && isOwned(units, tags, i - 2)) return 'NOUN';
    if (
      ((before === 'ADJ' && !FRACTION.has(previous) && previous !== 'chief') ||
        (before === 'PART' && previous !== 'to' && previous.length === 2)) &&
      !complementNext(units, tags, i)
    )
      return 'NOUN';
    return tag;
  }
  if (NEVER_NOUN.has(unit.lower) && !capital && (tag === 'NOUN' || tag === 'PROPN')) {
    if (
      form === 'base'
        ? before !== 'ADJ' || FRACTION.has(previous)
        : before === 'PROPN' ||
          before === 'NOUN' ||
          before === 'PRON' ||
          before === 'PUNCT' ||
          previous === 'chief'
    )
      return 'VERB';
  }
  if (FINITE_AUXILIARY.has(previous) && !BE.has(previous) && !HAVE.has(previous)) return 'VERB';
  if (previous === 'to' && tags[i - 1] === 'PART') return 'VERB';
  if (takesInfinitive(units, tags, i, form)) return 'VERB';
  // "more call themselves pilots": nothing but a verb stands before such a pronoun.
  if (form === 'base' && REFLEXIVE.has(units[i + 1]?.lower ?? '')) return 'VERB';
  // "the budget chief disputes the figure"
  if (form === 's' && previous === 'chief' && complementNext(units, tags, i)) return 'VERB';
  if (before === 'ADJ' || before === 'NUM' || before === 'ADP' || before === 'PART' || before === undefined)
    return tag;
  // "messages seen by this site show that"
  if (SHOWING.has(unit.lower) && units[i + 1]?.lower === 'that' && tags[i + 1] !== 'PRON') return 'VERB';
  if (form === 's') {
    if (
      (before === 'PROPN' || previous === ')' || isOneThing(units, tags, i - 1)) &&
      (closesWithCue(units, tags, i) || isNamedBehindQuotation(units, tags, i))
    )
      return 'VERB';
    const subject =
      before === 'PROPN' ||
      (before === 'NOUN' &&
        !previous.endsWith('s') &&
        (!COMPOUND_LEFT.has(previous) || leadsToNamedClause(units, tags, i))) ||
      (before === 'PRON' && !POSSESSIVE_PRONOUN.has(previous)) ||
      (before === 'ADV' && tag !== 'NOUN') ||
      before === 'PUNCT';
    return subject && complementNext(units, tags, i) ? 'VERB' : tag;
  }
  const plural =
    ((before === 'NOUN' || (before === 'PROPN' && (i === 1 || PARTISANS.has(previous)))) &&
      (previous.endsWith('s') || PLURALS.has(previous))) ||
    (before === 'PRON' && SUBJECT_PRONOUN.has(previous));
  if (form === 'base' && previous === ',' && units[i + 1]?.lower === 'that' && followsAside(units, tags, i))
    return 'VERB';
  // "Analysts at Lund Bank estimate that"
  if (form === 'base' && before === 'PROPN' && units[i + 1]?.lower === 'that' && isOfSeveral(units, tags, i))
    return 'VERB';
  const closes = (plural || TEAMS.has(previous)) && closesWithCue(units, tags, i);
  const today = plural && form === 'base' && TODAY.has(units[i + 1]?.lower ?? '');
  return (plural && complementNext(units, tags, i)) || closes || today ? 'VERB' : tag;
}

/** "Census'": a name or several things in -s at unit `k`, right before an apostrophe. */
function isOwnerInS(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  const owner = units[k];
  return (
    (tags[k] === 'PROPN' || tags[k] === 'NOUN') &&
    owner !== undefined &&
    owner.lower.endsWith('s') &&
    owner.end === units[k + 1]?.start
  );
}

function isAttributive(tag: Tag | undefined): boolean {
  return tag === 'ADJ' || tag === 'DET' || tag === 'PROPN';
}

/** Of the verbs that are no nouns those that no adjective ever stands before as a noun: "the latest calls". */
const ONLY_SAID = new Set(['says', 'tells', 'writes', 'argues', 'insists', 'admits', 'believes', 'thinks']);

/** "researchers report today in a journal": what tells when something is done. */
const TODAY = new Set(['today', 'tonight', 'now']);

/** "analysts at Lund Bank": whether several people with a name behind their preposition stand before unit `i`. */
function isOfSeveral(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tags[k] === 'PROPN' || tags[k] === 'DET')) k--;
  return tags[k] === 'ADP' && tags[k - 1] === 'NOUN' && (units[k - 1]?.lower.endsWith('s') ?? false);
}

/** A pronoun for one person or thing, which no plural follows. */
function isSingle(lower: string): boolean {
  return lower === 'another' || lower === 'one';
}

const REFLEXIVE = new Set(['themselves', 'ourselves', 'yourselves']);

/** Singulars for several people, with whom the verb may agree. */
const TEAMS = new Set([...CREWS, 'group', 'panel', 'committee', 'jury', 'couple', 'pair']);

const SHOWING = new Set(['show', 'suggest', 'indicate']);

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

/** Prepositions that lead to what is called for. */
const CALLING = new Set(['on', 'upon', 'for']);

function complementNext(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
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

/** ", the paper notes.": an article and a singular noun at unit `k`, right behind a comma. */
function isOneThing(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return (
    tags[k] === 'NOUN' &&
    !(units[k]?.lower.endsWith('s') ?? false) &&
    units[k - 1]?.lower === 'the' &&
    units[k - 2]?.lower === ','
  );
}

/** "point out" is a verb whatever stands before it. */
function isParticleVerb(units: readonly Unit[], i: number): boolean {
  const lower = units[i]?.lower;
  return (lower === 'point' || lower === 'points') && units[i + 1]?.lower === 'out';
}

/** "the campaign’s earlier claim", "his latest claim", "a recent claim": an owner or an article at unit `k`, before the adjective. */
function isOwned(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return (
    lower === 'a' ||
    lower === 'an' ||
    POSSESSIVE_PRONOUN.has(lower) ||
    (tags[k] === 'PART' && lower.length === 2 && lower !== 'to')
  );
}

/** "flooded with calls to leave", "there were claims that", "prompted calls for calm": several words of speech that are spoken of, as what stands before and behind them shows. */
function isObjectNoun(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (!SPOKEN_OF.has(units[i]?.lower ?? '') || !HANGING_ON.has(units[i + 1]?.lower ?? '')) return false;
  const before = tags[i - 1];
  return before === 'ADP' || before === 'VERB' || BE.has(units[i - 1]?.lower ?? '');
}

const HANGING_ON = new Set(['to', 'for', 'from', 'by', 'that', 'of']);

/** "senators claim to object": a verb that an infinitive follows, behind a plural or a pronoun; not "the right claim to make". */
function takesInfinitive(units: readonly Unit[], tags: readonly Tag[], i: number, form: VerbForm): boolean {
  if (!CLAIMING.has(units[i]?.lower ?? '') || units[i + 1]?.lower !== 'to' || tags[i + 2] !== 'VERB')
    return false;
  const before = tags[i - 1];
  const previous = units[i - 1]?.lower ?? '';
  if (before === 'PRON') return !POSSESSIVE_PRONOUN.has(previous);
  return form === 'base'
    ? before === 'NOUN' && previous.endsWith('s')
    : before === 'PROPN' || (before === 'NOUN' && !previous.endsWith('s'));
}

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
