import { BROADCASTS, SEVERAL } from '../data/noun-classes';
import { NEVER_NOUN } from '../data/verb-classes';
import { BE, PLURALS, POSSESSIVE_PRONOUN } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import { mendFixedPhrases } from './mend-fixed-phrases';
import { mendHeadline } from './mend-headline';
import { mendNames } from './mend-names';
import { mendOpeningVerb } from './mend-opening-verb';
import { mendSubjects } from './mend-subjects';
import { mendWordClasses } from './mend-word-classes';
import { speechTag } from './speech-tag';
import { standsAlone } from './stands-alone';
import { isReporting, type Forms, type VerbForm, type VerbForms } from './verb-form';
import { isPast } from './verb-groups';

/** The parts of speech of a sentence, the tagger's mended where word order settles what the word alone does not. */
export function repairTags(units: readonly Unit[], verbForms: VerbForms, isHeadline: boolean): Tag[] {
  const tags: Tag[] = [];
  const forms: (VerbForm | null)[] = [];
  let speaks = false;
  for (const { lower, pos } of units) {
    const form = pos === 'QUOTE' ? null : verbForms(lower);
    tags.push(pos);
    forms.push(form);
    if (form === 'ed' || form === 's') speaks = true;
  }
  mendNames(units, tags, forms);
  let titled: boolean | undefined;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit || unit.pos === 'QUOTE' || unit.pos === 'PUNCT') continue;
    const form = forms[i];
    if (followsSubject(units, tags, forms, i)) tags[i] = 'VERB';
    // "Mr. Said, the envoy,"
    if (form && isCapital(unit.text) && TITLE.has(units[i - 1]?.lower ?? '')) tags[i] = 'PROPN';
    else if (form === 's' && i > 0 && NEVER_NOUN.has(unit.lower) && (titled ??= isTitled(units)))
      tags[i] = 'VERB';
    else if (form && form !== 'ing') tags[i] = speechTag(units, tags, i, form);
    else if (tags[i] === 'VERB') tags[i] = tagOfVerb(units, tags, forms, i);
  }
  if (speaks) mendBroadcasts(units, tags, forms);
  mendSubjects(units, tags, forms);
  mendOpeningVerb(units, tags, forms);
  mendFixedPhrases(units, tags, forms);
  if (isHeadline) mendHeadline(units, tags, forms);
  mendWordClasses(units, tags);
  return tags;
}

const TITLE = new Set(['mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms', 'miss', 'dr.', 'dr', 'sir', 'sheikh']);

/** "they support the plan": a pronoun that is a subject stands before the noun at unit `i`, which is its verb. */
function followsSubject(units: readonly Unit[], tags: readonly Tag[], forms: Forms, i: number): boolean {
  return (
    tags[i] === 'NOUN' &&
    tags[i - 1] === 'PRON' &&
    NOMINATIVE.has(units[i - 1]?.lower ?? '') &&
    !isCapital(units[i]?.text ?? '') &&
    units[i]?.pos !== 'ADV' &&
    (forms[i + 1] ?? null) === null
  );
}

const NOMINATIVE = new Set(['i', 'he', 'she', 'they']);

/** What the word at unit `i` is that was taken for a verb: an adjective, a name, a noun, or a verb indeed. */
function tagOfVerb(units: readonly Unit[], tags: readonly Tag[], forms: Forms, i: number): Tag {
  const { text, lower } = units[i] as Unit;
  const previous = units[i - 1]?.lower ?? '';
  if (forms[i] && describesNoun(units, tags, i)) return 'ADJ';
  const owned = isOwning(tags, previous, i);
  // "the club's acting chairman"
  if (owned && tags[i + 1] === 'NOUN' && lower.endsWith('ing')) return 'ADJ';
  // "Holm's warning that the gate was weak"
  if (owned && SAYING_NOUN.has(lower) && (tags[i + 1] !== 'DET' || units[i + 1]?.lower === 'that'))
    return 'NOUN';
  if (isCapital(text) && isNamePlace(tags, i, forms)) return 'PROPN';
  // "the run", "their push", "the club's win"
  const determined =
    owned || POSSESSIVE_PRONOUN.has(previous) || (tags[i - 1] === 'DET' && !standsAlone(units, tags, i - 1));
  if (determined && /[^gd]$/.test(lower) && tags[i + 1] !== 'NOUN') return 'NOUN';
  return endsSingular(units, tags, i) ? 'NOUN' : 'VERB';
}

/** Nouns for what somebody says that look like participles. */
const SAYING_NOUN = new Set(['warning', 'finding', 'ruling', 'reasoning']);

/** "a promising start", "most promising ways", "an open and welcoming town", "her reporting team": the participle at unit `i` belongs to the noun behind it. */
function describesNoun(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i + 1] !== 'NOUN') return false;
  const previous = units[i - 1]?.lower ?? '';
  if (previous === 'most' || previous === 'more') return true;
  if (POSSESSIVE_PRONOUN.has(previous) || isOwning(tags, previous, i)) return true;
  const adjective = tags[i - 1] === 'CCONJ' ? i - 2 : i - 1;
  // "residents are angry and demanding answers"
  return tags[adjective] === 'ADJ' && !BE.has(units[adjective - 1]?.lower ?? '');
}

/** "China's conduct": whether a possessive ending behind a noun stands before unit `i`. */
function isOwning(tags: readonly Tag[], previous: string, i: number): boolean {
  const owner = tags[i - 2];
  return tags[i - 1] === 'PART' && /^['’]s?$/.test(previous) && (owner === 'PROPN' || owner === 'NOUN');
}

/** "a campaign stop", "her brief stay": no verb without an ending has one thing as its subject. */
function endsSingular(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const before = units[i - 2]?.lower ?? '';
  const article = before === 'a' || before === 'an';
  if (tags[i - 1] !== 'NOUN' || !(article || POSSESSIVE_PRONOUN.has(before))) return false;
  const lower = units[i]?.lower ?? '';
  // "her brothers lead the firm"
  if (!article && (units[i - 1]?.lower.endsWith('s') || PLURALS.has(units[i - 1]?.lower ?? ''))) return false;
  return !SEVERAL.has(units[i - 1]?.lower ?? '') && !/(?:s|d|ing)$/.test(lower) && !isPast(lower);
}

/** "the CBS broadcast quoted an official": a noun right before the verb of saying that it is the subject of. */
function mendBroadcasts(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  for (let i = 1; i + 1 < units.length; i++) {
    if (tags[i] !== 'VERB' || !BROADCASTS.has(units[i]?.lower ?? '')) continue;
    if (tags[i + 1] === 'VERB' && isReporting(forms[i + 1])) tags[i] = 'NOUN';
  }
}

/** A headline in title case, where a capital tells nothing of a name. */
function isTitled(units: readonly Unit[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text, lower } of units) {
    if (lower.length < 4 || !startsWithLetter(text)) continue;
    words++;
    if (isCapital(text)) capitals++;
  }
  return words >= 4 && capitals >= words - 1;
}

/** Nearly every word begins with a letter of ASCII: those need no look into Unicode. */
function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? /^[A-Za-z]/.test(text) : /^\p{L}/u.test(text);
}

/** A capital where no sentence begins, or one right before "said": a name, whatever verb it looks like. */
function isNamePlace(tags: readonly Tag[], i: number, forms: Forms): boolean {
  const before = tags[i - 1];
  if (before === undefined || before === 'QUOTE' || before === 'PUNCT')
    return isReporting(forms[i + 1]) || (before !== undefined && tags[i + 1] === 'PROPN');
  return (
    before === 'PROPN' ||
    before === 'ADP' ||
    before === 'VERB' ||
    before === 'CCONJ' ||
    before === 'NOUN' ||
    before === 'DET' ||
    before === 'ADJ'
  );
}
