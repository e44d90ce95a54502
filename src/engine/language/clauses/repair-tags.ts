import type { Tag, Unit } from '../units';
import { mendFixedPhrases } from './mend-fixed-phrases';
import { BE, FINITE_AUXILIARY, HAVE, POSSESSIVE_PRONOUN, SUBJECT_PRONOUN } from './words';

/** Verbs of speech that are no nouns in any form: a tag that says otherwise is wrong. */
const NEVER_NOUN = new Set(
  'say says tell tells write writes argue argues insist insists announce announces admit admits describe describes accuse accuses suggest suggests explain explains believe believes acknowledge acknowledges assert asserts deny denies declare declares concede concedes contend contends allege alleges emphasize emphasizes reveal reveals confirm confirms think thinks ask asks tells adds inform informs remind reminds urges urge maintains calls points'.split(
    ' ',
  ),
);

/** Tells what a lower-cased word can be as a verb of speech: 's' reports, 'ed' reported, 'ing' reporting, 'base' report; null when it is none. */
export type VerbForm = 'base' | 's' | 'ed' | 'en' | 'ing';
export type VerbForms = (lower: string) => VerbForm | null;

/** The parts of speech of a sentence, the tagger's mended where word order settles what the word alone does not. */
export function repairTags(units: readonly Unit[], verbForms: VerbForms): Tag[] {
  const tags: Tag[] = [];
  const forms: Forms = [];
  let speaks = false;
  for (const { lower, pos } of units) {
    const form = pos === 'QUOTE' ? null : verbForms(lower);
    tags.push(pos);
    forms.push(form);
    if (form === 'ed' || form === 's') speaks = true;
  }
  mendNames(units, tags);
  let titled: boolean | undefined;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit || unit.pos === 'QUOTE' || unit.pos === 'PUNCT') continue;
    const form = forms[i];
    const before = tags[i - 1];
    const previous = units[i - 1]?.lower ?? '';
    if (form === 's' && i > 0 && NEVER_NOUN.has(unit.lower) && (titled ??= isTitled(units))) tags[i] = 'VERB';
    else if (form && form !== 'ing') tags[i] = speechTag(units, tags, i, form);
    else if (tags[i] === 'VERB' && isCapital(unit.text) && isNamePlace(tags, i, forms)) tags[i] = 'PROPN';
    else if (
      tags[i] === 'VERB' &&
      (before === 'DET' || POSSESSIVE_PRONOUN.has(previous)) &&
      /[^gd]$/.test(unit.lower) &&
      tags[i + 1] !== 'NOUN'
    )
      tags[i] = 'NOUN';
  }
  if (speaks) mendBroadcasts(units, tags, forms);
  mendSubjects(units, tags, forms);
  mendFixedPhrases(units, tags, forms);
  return tags;
}

/** What each unit can be as a verb of speech. */
type Forms = (VerbForm | null)[];

/** "the CBS broadcast quoted an official": a noun right before the verb of saying that it is the subject of. */
function mendBroadcasts(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  for (let i = 1; i + 1 < units.length; i++) {
    if (tags[i] !== 'VERB' || !BROADCASTS.has(units[i]?.lower ?? '')) continue;
    if (tags[i + 1] === 'VERB' && isReporting(forms[i + 1])) tags[i] = 'NOUN';
  }
}

const BROADCASTS = new Set(['broadcast', 'forecast', 'telecast', 'podcast', 'report']);

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
function mendNames(units: readonly Unit[], tags: Tag[]): void {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit) continue;
    if (tags[i] === 'PUNCT' && isCapital(unit.text)) tags[i] = 'PROPN';
    else if (tags[i] === 'INTJ' && isCapital(unit.text) && tags[i + 1] === 'PROPN' && tags[i - 1] === 'NOUN')
      tags[i] = 'PROPN';
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
      if (tags[i - 1] === 'ADJ') tags[i - 1] = 'NOUN';
      else if (
        isCapital(text) &&
        (tags[i - 1] === 'VERB' || (tags[i - 1] === 'ADV' && !OPENING_ADVERB.has(text)))
      )
        tags[i - 1] = 'PROPN';
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

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
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

/** A verb of speech in a form that reports: "said", "says". */
function isReporting(form: VerbForm | null | undefined): boolean {
  return form === 'ed' || form === 's';
}

function speechTag(units: readonly Unit[], tags: readonly Tag[], i: number, form: VerbForm): Tag {
  const unit = units[i];
  const tag = tags[i] ?? 'X';
  if (!unit) return tag;
  const before = tags[i - 1];
  const previous = units[i - 1]?.lower ?? '';
  const capital = isCapital(unit.text);
  if (capital && i > 0 && before === 'PROPN' && tags[i + 1] === 'PROPN') return 'PROPN';
  if (before === 'DET' && !SUBJECT_PRONOUN.has(previous)) return form === 'ed' ? 'ADJ' : 'NOUN';
  if (previous === 'the' || previous === 'a' || previous === 'an' || POSSESSIVE_PRONOUN.has(previous))
    return form === 'ed' ? 'ADJ' : 'NOUN';
  if (form === 'ed' && before === 'NUM' && tags[i + 1] === 'NOUN') return 'ADJ';
  if (unit.lower === 'states' && before !== 'PRON' && !(before === 'NOUN' && !previous.endsWith('s')))
    return 'NOUN';
  if (form === 'ed' || form === 'en')
    return tag === 'ADJ' && before === 'ADV' ? tag : capital && tag === 'PROPN' && i === 0 ? tag : 'VERB';
  if (tag === 'VERB') {
    if (
      (before === 'ADJ' || (before === 'PART' && previous !== 'to' && previous.length === 2)) &&
      !complementNext(units, tags, i)
    )
      return 'NOUN';
    return tag;
  }
  if (NEVER_NOUN.has(unit.lower) && !capital && (tag === 'NOUN' || tag === 'PROPN')) {
    if (
      form === 'base'
        ? before !== 'ADJ'
        : before === 'PROPN' || before === 'NOUN' || before === 'PRON' || before === 'PUNCT'
    )
      return 'VERB';
  }
  if (FINITE_AUXILIARY.has(previous) && !BE.has(previous) && !HAVE.has(previous)) return 'VERB';
  if (previous === 'to' && tags[i - 1] === 'PART') return 'VERB';
  if (before === 'ADJ' || before === 'NUM' || before === 'ADP' || before === 'PART' || before === undefined)
    return tag;
  if (form === 's') {
    const subject =
      before === 'PROPN' ||
      (before === 'NOUN' && !previous.endsWith('s') && !COMPOUND_LEFT.has(previous)) ||
      (before === 'PRON' && !POSSESSIVE_PRONOUN.has(previous)) ||
      (before === 'ADV' && tag !== 'NOUN') ||
      before === 'PUNCT';
    return subject && complementNext(units, tags, i) ? 'VERB' : tag;
  }
  const plural =
    ((before === 'NOUN' || (before === 'PROPN' && i === 1)) &&
      (previous.endsWith('s') || previous === 'people' || previous === 'police')) ||
    (before === 'PRON' && SUBJECT_PRONOUN.has(previous));
  return plural && complementNext(units, tags, i) ? 'VERB' : tag;
}

/** Nouns that make a compound with what follows: "news reports", "police claims". */
const COMPOUND_LEFT = new Set(
  'news media police press intelligence newspaper television tv weather court government campaign insurance phone robo conference roll'.split(
    ' ',
  ),
);

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
    (next.lower === 'on' && units[i]?.lower === 'call') ||
    next.lower === 'out' ||
    next.lower === ':' ||
    (next.lower === ',' && tags[i + 2] === 'QUOTE') ||
    tag === 'NUM'
  );
}
