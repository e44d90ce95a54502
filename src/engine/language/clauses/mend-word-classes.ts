import { wordSet } from '../../text/word-set';
import { NO_PARTICIPLE, TITLE_PARTICIPLE, VERB_IN_S } from '../data/verb-classes';
import { BE, FINITE_AUXILIARY, HAVE, POSSESSIVE_PRONOUN } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isDoneBySome } from './stands-alone';
import { adjectiveTag } from './mend-adjectives';
import { isPast } from './verb-groups';
import { isBehindRelative, isRelativeVerb } from './verb-behind-relative';

/**
 * Mends the class of words that the tagger knows mostly as another: "two children drowned in", "said tear gas was fired", "a relative of
 * them", "its acting director", "minus 1.11 metres".
 */
export function mendWordClasses(units: readonly Unit[], tags: Tag[]): void {
  for (let i = 0; i < units.length; i++) {
    const tag = tags[i];
    if (tag === 'ADJ') tags[i] = isAmount(units, tags, i) ? 'PRON' : adjectiveTag(units, tags, i);
    else if (tag === 'VERB') tags[i] = isDated(units, tags, i) ? 'NOUN' : verbTag(units, tags, i);
    // "Interview | Ada Holm: …"
    else if (tag === 'SYM' && lowerAt(units, i) === '|') tags[i] = 'PUNCT';
    else if (
      tag === 'NOUN' &&
      (isDone(units, i) ||
        isDoneBySome(units, tags, i) ||
        isBehindRelative(units, tags, i) ||
        isRelativeVerb(units, tags, i) ||
        isLeaving(units, tags, i) ||
        isSpending(units, tags, i) ||
        isOfThose(units, tags, i))
    )
      tags[i] = 'VERB';
    else if (tag === 'ADV' && isAmount(units, tags, i)) tags[i] = 'PRON';
    else if (tag === 'PART' && leadsToNoun(units, tags, i)) {
      // The noun is settled with it.
      tags[i] = 'ADP';
      tags[i + 1] = 'NOUN';
    } else if (tag === 'CCONJ' && tags[i + 1] === 'NUM' && MINUS.has(lowerAt(units, i))) tags[i] = 'ADP';
    else if (tag === 'ADP') tags[i] = prepositionTag(units, tags, i);
    else if (tag === 'NUM' && isCount(units, tags, i)) tags[i] = tags[i + 1] = 'ADV';
  }
}

/** "who was weak left the room": "left" with an object is no side. */
function isLeaving(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const before = tags[i - 1];
  return lowerAt(units, i) === 'left' && tags[i + 1] === 'DET' && before !== 'DET' && before !== 'ADP';
}

/** "those saying the gate leaks": a participle behind "those" with an object or a clause. */
function isOfThose(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (lowerAt(units, i - 1) !== 'those' || !lowerAt(units, i).endsWith('ing')) return false;
  const next = tags[i + 1];
  return next === 'DET' || next === 'PRON' || next === 'SCONJ' || next === 'PROPN';
}

/** "reported spending more than a million": a gerund with a sum for its object. */
function isSpending(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (!lowerAt(units, i).endsWith('ing') || tags[i - 1] !== 'VERB') return false;
  const next = lowerAt(units, i + 1);
  return (
    tags[i + 1] === 'SYM' || tags[i + 1] === 'NUM' || next === 'more' || next === 'less' || next === 'about'
  );
}

/** "a later interview": what an article and a word for when stand before is a noun. */
function isDated(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  return tags[i - 2] === 'DET' && DATING.has(lowerAt(units, i - 1)) && !/(?:ed|ing)$/.test(lowerAt(units, i));
}

const DATING = new Set(['later', 'earlier']);

/** "a shop that was looted", "the boy who drowned": a past form behind "was" or "who". */
function isDone(units: readonly Unit[], i: number): boolean {
  const lower = lowerAt(units, i);
  const before = lowerAt(units, i - 1);
  // "it was learnt"
  if (BE.has(before) && lower.endsWith('rnt') && isPast(lower)) return true;
  const done = BE.has(before) || before === 'who';
  return PARTICIPLE.test(lower) && done && isPast(lower) && !NO_PARTICIPLE.has(lower);
}

const PARTICIPLE = /^\p{Ll}{2,}[^e]ed$/u;

/** "admitted to detectives that": no infinitive ends like a plural. */
function leadsToNoun(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const next = lowerAt(units, i + 1);
  return lowerAt(units, i) === 'to' && tags[i + 1] === 'VERB' && PLURAL.test(next) && !VERB_IN_S.has(next);
}

const PLURAL = /[^su']s$/;

/** "said enough was enough", "said most were gone": an amount that is a subject. */
function isAmount(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (!AMOUNT.has(lowerAt(units, i))) return false;
  if (lowerAt(units, i + 1) === 'who') return true;
  const before = tags[i - 1];
  const opens = before === undefined || before === 'PUNCT' || before === 'CCONJ';
  // "Asked why, most said"
  const acts = opens && tags[i + 1] === 'VERB' && isPast(lowerAt(units, i + 1));
  if (acts && !ADVERBIAL.has(lowerAt(units, i))) return true;
  // "says many earn less", "said few came"
  const led = before === 'VERB' || before === 'SCONJ';
  if (led && tags[i + 1] === 'VERB' && !ADVERBIAL.has(lowerAt(units, i)))
    return !lowerAt(units, i + 1).endsWith('ing') && tags[i + 2] !== 'NOUN' && tags[i + 2] !== 'PROPN';
  if (tags[i + 1] !== 'AUX' || !FINITE_AUXILIARY.has(lowerAt(units, i + 1))) return false;
  if (before !== undefined && before !== 'VERB' && before !== 'SCONJ' && before !== 'PUNCT') return false;
  // "what he feared most was"
  for (let k = i - 1; k >= 0 && k > i - AMOUNT_REACH; k--) if (lowerAt(units, k) === 'what') return false;
  return true;
}

const AMOUNT = new Set([
  'enough',
  'most',
  'more',
  'less',
  'much',
  'many',
  'several',
  'few',
  'fewer',
  'plenty',
]);
/** Of these those that as often say how something is done: "more worried". */
const ADVERBIAL = new Set(['more', 'less', 'much', 'enough']);
const AMOUNT_REACH = 6;

const MINUS = new Set(['minus', 'plus']);

/** A verb, or the noun or adjective that it is in this place. */
function verbTag(units: readonly Unit[], tags: readonly Tag[], i: number): Tag {
  const lower = lowerAt(units, i);
  const nominal = tags[i + 1] === 'NOUN' || tags[i + 1] === 'PROPN';
  const previous = lowerAt(units, i - 1);
  // "asked the displaced not to go"
  if (!nominal) {
    if (previous === 'the' && lower.endsWith('ed') && standsForPeople(tags[i + 1])) return 'NOUN';
    // "regiment widows, whom the club flew to Lund"
    if (
      lower.endsWith('s') &&
      tags[i - 1] === 'NOUN' &&
      lowerAt(units, i + 1) === ',' &&
      isWhom(units, i + 2)
    )
      return 'NOUN';
    // "the code of conduct says": no plain form of a verb stands behind "of".
    if (previous === 'of' && tags[i - 1] === 'ADP' && !/(?:ing|ed)$/.test(lower) && !isPast(lower))
      return 'NOUN';
    // "the self-described socialist": the word behind it is taken for an adjective, too.
    if (tags[i - 1] === 'DET' && tags[i + 1] === 'ADJ' && lower.includes('-') && isPast(lower)) return 'ADJ';
    // "every orphaned well"
    return previous === 'every' && lower.endsWith('ed') ? 'ADJ' : 'VERB';
  }
  if (isWithinPhrase(units, tags, i)) return 'NOUN';
  // "its acting director", "managing director Ada Holm"
  if (TITLE_PARTICIPLE.has(lower) && !BE.has(previous)) return 'ADJ';
  // "the most engaged fans"
  const graded = (previous === 'most' || previous === 'more') && tags[i - 2] === 'DET';
  if (graded && lower.endsWith('ed')) return 'ADJ';
  // "its lead author"
  if (POSSESSIVE_PRONOUN.has(previous) && previous !== 'her' && !lower.endsWith('ing') && !isPast(lower))
    return 'ADJ';
  // "laboratory-grown stones"
  if (lower.includes('-') && isPast(lower) && !BE.has(previous) && !HAVE.has(previous)) return 'ADJ';
  // "in written submissions", "over iced coffee"
  if (tags[i - 1] === 'ADP' && isPast(lower)) return 'ADJ';
  if (!SAYING.has(previous)) return 'VERB';
  // "said written objections would be heard", "said tear gas was fired"
  if (isPast(lower)) return finiteNear(units, tags, i + 2) ? 'ADJ' : 'VERB';
  return !/(?:ing|s)$/.test(lower) && finiteNear(units, tags, i + 2) ? 'NOUN' : 'VERB';
}

function isWhom(units: readonly Unit[], i: number): boolean {
  const lower = lowerAt(units, i);
  return lower === 'who' || lower === 'whom' || lower === 'whose';
}

function standsForPeople(next: Tag | undefined): boolean {
  return next === 'PART' || next === 'AUX' || next === 'VERB' || next === 'ADP';
}

/** "at a Casa Grande feed store": a bare verb between an article's names and a noun. */
function isWithinPhrase(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i - 1] !== 'PROPN' || isPast(lowerAt(units, i)) || /(?:ing|s)$/.test(lowerAt(units, i)))
    return false;
  let k = i - 1;
  while (tags[k] === 'PROPN' || tags[k] === 'ADJ') k--;
  return tags[k] === 'DET' && tags[k - 1] === 'ADP';
}

const SAYING = new Set(['say', 'says', 'said']);

/** "has four times called" */
function isCount(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  return lowerAt(units, i + 1) === 'times' && tags[i - 1] === 'AUX' && tags[i + 2] === 'VERB';
}

/** A preposition, or the adverb or noun that it is in this place: "told reporters outside that", "at first denied", "the start-up". */
function prepositionTag(units: readonly Unit[], tags: readonly Tag[], i: number): Tag {
  const lower = lowerAt(units, i);
  const next = lowerAt(units, i + 1);
  if (lower.includes('-') && tags[i - 1] === 'DET') return 'NOUN';
  if (lower === 'at' && tags[i + 1] === 'ADV') return next === 'first' || next === 'last' ? 'ADV' : 'ADP';
  // "accused outside forces of it"
  if (lower === 'outside' && OUTSIDERS.has(next)) return 'ADJ';
  if (!PLACE_ADVERB.has(lower)) return 'ADP';
  const alone = ENDING.has(tags[i + 1] ?? '') || NOMINATIVE.has(next) || next === ',' || SAYING.has(next);
  return alone ? 'ADV' : 'ADP';
}

/** Who and what comes from outside, rather than where somebody stands. */
const OUTSIDERS = wordSet(
  'forces groups experts powers actors agitators investors interests observers help pressure interference influence counsel spending money parties lawyers advisers advisors consultants auditors contractors elements meddling funding support scrutiny review',
);
const ENDING = new Set<string>(['SCONJ', 'QUOTE']);

const PLACE_ADVERB = new Set([
  'outside',
  'inside',
  'below',
  'above',
  'nearby',
  'aboard',
  'afterwards',
  'beforehand',
]);
const NOMINATIVE = new Set(['i', 'he', 'she', 'we', 'they', 'there']);

/** Whether a finite verb stands within a few units from unit `from` on, before any mark. */
function finiteNear(units: readonly Unit[], tags: readonly Tag[], from: number): boolean {
  for (let k = from; k < units.length && k < from + SUBJECT_REACH && tags[k] !== 'PUNCT'; k++)
    if (tags[k] === 'AUX' || (tags[k] === 'VERB' && isPast(lowerAt(units, k)))) return true;
  return false;
}

/** A subject right behind "said" has its verb within so many units. */
const SUBJECT_REACH = 8;

function lowerAt(units: readonly Unit[], i: number): string {
  return units[i]?.lower ?? '';
}
