import { BROADCASTS, SEVERAL } from '../data/noun-classes';
import { NEVER_NOUN } from '../data/verb-classes';
import { BE, PLURALS, POSSESSIVE_PRONOUN } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import { mendFixedPhrases } from './mend-fixed-phrases';
import { mendHeadline } from './mend-headline';
import { mendOpeningVerb } from './mend-opening-verb';
import { mendWordClasses } from './mend-word-classes';
import { speechTag } from './speech-tag';
import { isPast } from './verb-groups';
import { standsAlone } from './stands-alone';

/** What a word can be as a verb of speech: 's' reports, 'ed' reported, 'en' written, 'ing' reporting, 'base' report. */
export type VerbForm = 'base' | 's' | 'ed' | 'en' | 'ing';
/** The form of a lower-cased word; null when it is no verb of speech. */
export type VerbForms = (lower: string) => VerbForm | null;

/** The parts of speech of a sentence, the tagger's mended where word order settles what the word alone does not. */
export function repairTags(units: readonly Unit[], verbForms: VerbForms, isHeadline: boolean): Tag[] {
  const tags: Tag[] = [];
  const forms: Forms = [];
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
    const before = tags[i - 1];
    const previous = units[i - 1]?.lower ?? '';
    // "they support the plan": such a pronoun is a subject, and a verb follows it.
    if (
      tags[i] === 'NOUN' &&
      before === 'PRON' &&
      NOMINATIVE.has(previous) &&
      !isCapital(unit.text) &&
      unit.pos !== 'ADV' &&
      (forms[i + 1] ?? null) === null
    )
      tags[i] = 'VERB';
    // "Mr. Said, the envoy,"
    if (form && isCapital(unit.text) && TITLE.has(previous)) tags[i] = 'PROPN';
    else if (form === 's' && i > 0 && NEVER_NOUN.has(unit.lower) && (titled ??= isTitled(units)))
      tags[i] = 'VERB';
    else if (form && form !== 'ing') tags[i] = speechTag(units, tags, i, form);
    else if (form && tags[i] === 'VERB' && describesNoun(units, tags, i)) tags[i] = 'ADJ';
    // "the club's acting chairman"
    else if (
      tags[i] === 'VERB' &&
      tags[i + 1] === 'NOUN' &&
      unit.lower.endsWith('ing') &&
      isOwning(tags, previous, i)
    )
      tags[i] = 'ADJ';
    else if (tags[i] === 'VERB' && isCapital(unit.text) && isNamePlace(tags, i, forms)) tags[i] = 'PROPN';
    else if (
      tags[i] === 'VERB' &&
      ((before === 'DET' && !standsAlone(units, tags, i - 1)) ||
        POSSESSIVE_PRONOUN.has(previous) ||
        isOwning(tags, previous, i)) &&
      /[^gd]$/.test(unit.lower) &&
      tags[i + 1] !== 'NOUN'
    )
      tags[i] = 'NOUN';
    else if (tags[i] === 'VERB' && endsSingular(units, tags, i)) tags[i] = 'NOUN';
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

/** What each unit can be as a verb of speech. */
type Forms = (VerbForm | null)[];

const NOMINATIVE = new Set(['i', 'he', 'she', 'they']);

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

/** Parts of names that the tagger takes for something else: "Cmdr. Nilsen", "spokesman Ok Hye-rin". */
function mendNames(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit) continue;
    if (tags[i] === 'PUNCT' && isCapital(unit.text)) tags[i] = 'PROPN';
    else if (tags[i] === 'INTJ' && isCapital(unit.text) && tags[i + 1] === 'PROPN' && tags[i - 1] === 'NOUN')
      tags[i] = 'PROPN';
    // "Small, who chairs the board,"
    else if (
      i === 0 &&
      (tags[0] === 'ADJ' || tags[0] === 'VERB') &&
      next?.lower === ',' &&
      (units[2]?.lower === 'who' || units[2]?.lower === 'whose')
    )
      tags[0] = 'PROPN';
    // “…,” lead researcher Holm told the paper; “…,” said lead researcher Holm.
    else if (
      tags[i] === 'VERB' &&
      unit.lower === 'lead' &&
      tags[i + 1] === 'NOUN' &&
      (i === 0 ||
        tags[i - 1] === 'QUOTE' ||
        tags[i - 1] === 'PUNCT' ||
        // "the study's lead author"
        /^['’]s?$/.test(units[i - 1]?.lower ?? '') ||
        isReporting(forms[i - 1]))
    )
      tags[i] = 'ADJ';
    // "the rebel-run territory", "the Cuban-born Pole"
    else if (
      unit.lower === '-' &&
      tags[i + 1] === 'VERB' &&
      (tags[i + 2] === 'NOUN' || tags[i + 2] === 'PROPN') &&
      units[i - 1]?.end === unit.start &&
      next?.start === unit.end
    )
      tags[i + 1] = 'ADJ';
    else if (
      unit.lower === '-' &&
      tags[i - 1] === 'PROPN' &&
      units[i - 1]?.end === unit.start &&
      next?.start === unit.end &&
      /^\p{L}+$/u.test(next.text) &&
      !/(?:ed|ing|led|born|wide|style|era|run)$/.test(next.lower)
    )
      tags[i + 1] = 'PROPN';
  }
}

/** What stands right before a finite verb of speech is a noun or a name: "the socialist said", "Jolly said", "Ian Read said"; "an inside source". */
function mendSubjects(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  for (let i = 1; i < units.length; i++) {
    if (tags[i] === 'VERB' && isReporting(forms[i]) && !isCapital(units[i]?.text ?? '')) {
      const text = units[i - 1]?.text ?? '';
      if (
        i === 2 &&
        tags[1] === 'ADV' &&
        (tags[0] === 'ADJ' || tags[0] === 'VERB') &&
        !PARTICIPLE.test(units[0]?.lower ?? '')
      )
        tags[0] = 'PROPN';
      // "a third said": a fraction; but "a swiftly called meeting".
      const fraction = tags[i - 1] === 'ADV' && tags[i - 2] === 'DET' && !text.endsWith('ly');
      if (tags[i - 1] === 'ADJ' || fraction) tags[i - 1] = 'NOUN';
      else if (
        tags[i - 1] === 'VERB' &&
        (((tags[i - 2] === 'ADJ' || tags[i - 2] === 'DET') && /ing$/.test(text)) ||
          // "two county chairs said"
          // "when emails showed"
          ((tags[i - 2] === 'NOUN' || LEADING.has(units[i - 2]?.lower ?? '')) && /[^s]s$/.test(text)))
      )
        tags[i - 1] = 'NOUN';
      else if (
        isCapital(text) &&
        (tags[i - 1] === 'VERB' ||
          (tags[i - 1] === 'ADV' && !OPENING_ADVERB.has(text)) ||
          MODAL_NAME.has(text))
      )
        tags[i - 1] = 'PROPN';
      // "this Holm look-alike declared", "a voice over says"
      else if (tags[i - 1] === 'ADP' && (text.includes('-') || endsCompound(units, tags, i - 1)))
        tags[i - 1] = 'NOUN';
    }
    if (
      tags[i] === 'ADP' &&
      tags[i - 1] === 'DET' &&
      tags[i + 1] === 'NOUN' &&
      units[i - 1]?.lower !== 'that'
    )
      tags[i] = 'ADJ';
  }
}

/** Words that lead to a clause and its subject. */
const LEADING = new Set(['when', 'as', 'after', 'before', 'while', 'because', 'although', 'though']);

/** Modals that are names of people where a verb in the past or third person follows: "Will wrote". */
const MODAL_NAME = new Set(['Will', 'May', 'Might']);

/** "a voice over", "the runner up": the preposition at unit `k` closes a noun that an article opens. */
function endsCompound(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return COMPOUND_ENDING.has(units[k]?.lower ?? '') && tags[k - 1] === 'NOUN' && tags[k - 2] === 'DET';
}

const COMPOUND_ENDING = new Set(['over', 'up', 'by', 'off']);

const PARTICIPLE = /(?:ed|ing)$/;

const OPENING_ADVERB = new Set([
  'Also',
  'Later',
  'Then',
  'Still',
  'Once',
  'Never',
  'Here',
  'There',
  'Again',
  'Now',
  'So',
  'Often',
  'Recently',
  'When',
  'How',
  'Why',
  'Where',
]);

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

/** A verb of speech in a form that reports: "said", "says". */
function isReporting(form: VerbForm | null | undefined): boolean {
  return form === 'ed' || form === 's';
}
