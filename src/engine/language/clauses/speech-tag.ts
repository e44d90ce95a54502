import { CLAIMING, FRACTION, SPOKEN_OF } from '../data/noun-classes';
import { NEVER_NOUN } from '../data/verb-classes';
import {
  BE,
  FINITE_AUXILIARY,
  HAVE,
  PLURALS,
  POSSESSIVE_PRONOUN,
  SUBJECT_PRONOUN,
} from '../data/word-classes';
import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import type { VerbForm } from './verb-form';
import { complementNext, followsOne, followsSeveral, type Word } from './speech-subject';
import { isDayOfMonth } from './time-before-verb';

/** The tag of the word at unit `i`, which can be a verb of speech in the form given: verb, noun or adjective by what stands around it. */
export function speechTag(units: readonly Unit[], tags: readonly Tag[], i: number, form: VerbForm): Tag {
  const unit = units[i];
  const tag = tags[i] ?? 'X';
  if (!unit) return tag;
  const before = tags[i - 1];
  const previous = units[i - 1]?.lower ?? '';
  const word: Word = { units, tags, i, form, unit, tag, before, previous };
  const led = tagByLead(word);
  if (led) return led;
  if (form === 'ed' || form === 'en')
    return tag === 'ADJ' && before === 'ADV'
      ? tag
      : isCapital(unit.text) && tag === 'PROPN' && i === 0
        ? tag
        : 'VERB';
  if (tag === 'VERB') return isNounAllTheSame(word) ? 'NOUN' : tag;
  if (isVerbAllTheSame(word)) return 'VERB';
  if (before === 'ADJ' || before === 'NUM' || before === 'ADP' || before === 'PART' || before === undefined)
    return tag;
  // "messages seen by this site show that"
  if (SHOWING.has(unit.lower) && units[i + 1]?.lower === 'that' && tags[i + 1] !== 'PRON') return 'VERB';
  return (form === 's' ? followsOne(word) : followsSeveral(word)) ? 'VERB' : tag;
}

/** The tag that the words right before give, whatever the tagger says; null where they leave it open. */
function tagByLead({ units, tags, i, form, unit, before, previous }: Word): Tag | null {
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
  // “…,” counters Berg.
  if (form === 's' && before === 'QUOTE' && /[,?!]/.test(units[i - 1]?.text ?? '') && namesNext(tags, i))
    return 'VERB';
  // "neither confirmed nor denied"
  if (previous === 'neither' && units[i + 1]?.lower === 'nor') return 'VERB';
  // "the two candidates each say"
  if (previous === 'each' && (form === 's' || NEVER_NOUN.has(unit.lower))) return 'VERB';
  const nominal = form === 'ed' ? 'ADJ' : 'NOUN';
  if (before === 'DET' && !SUBJECT_PRONOUN.has(previous)) return nominal;
  if (previous === 'the' || previous === 'a' || previous === 'an') return nominal;
  // "People who know her say …", but "she had her say".
  const isObject = previous === 'her' && NEVER_NOUN.has(unit.lower) && !HAVE.has(units[i - 2]?.lower ?? '');
  // "A friend of his said", "a cousin of his told police"
  const isHis = previous === 'his' && units[i - 2]?.lower === 'of' && form === 'ed';
  if (isHis && (unit.lower === 'told' || complementNext(units, tags, i))) return 'VERB';
  if (POSSESSIVE_PRONOUN.has(previous) && !isObject) return nominal;
  if (isObjectNoun(units, tags, i)) return 'NOUN';
  // "the Census' vow that": an apostrophe is all that some owners have.
  if (form === 'base' && /^['’]$/.test(previous) && isOwnerInS(units, tags, i - 2)) return 'NOUN';
  // "a former rival says": the word before it is taken for an adjective.
  if (form === 's' && before === 'ADJ' && ONLY_SAID.has(unit.lower) && isAttributive(tags[i - 2]))
    return 'VERB';
  const counted = before === 'NUM' && !isDayOfMonth({ units, tags }, i - 1);
  if (form === 'ed' && counted && tags[i + 1] === 'NOUN' && !isSpeaking(unit.lower)) return 'ADJ';
  if (unit.lower === 'states' && before !== 'PRON' && !(before === 'NOUN' && !previous.endsWith('s')))
    return units[i + 1]?.lower === 'that' && tags[i + 1] === 'SCONJ' ? 'VERB' : 'NOUN';
  return null;
}

/** "Three told reporters that", not "three reported cases": past forms that describe no noun. */
function isSpeaking(lower: string): boolean {
  return lower === 'said' || lower === 'told';
}

/** "the latest calls for calm": whether a word that the tagger takes for a verb is a noun by the adjective before it. */
function isNounAllTheSame({ units, tags, i, before, previous }: Word): boolean {
  if ((before === 'ADJ' || previous === 'earlier') && isOwned(units, tags, i - 2)) return true;
  const described = before === 'ADJ' && !FRACTION.has(previous) && previous !== 'chief';
  const owned = before === 'PART' && previous !== 'to' && previous.length === 2;
  return (described || owned) && !complementNext(units, tags, i);
}

/** Whether a word that the tagger takes for something else is a verb, whoever is its subject. */
function isVerbAllTheSame({ units, tags, i, form, unit, tag, before, previous }: Word): boolean {
  if (NEVER_NOUN.has(unit.lower) && !isCapital(unit.text) && (tag === 'NOUN' || tag === 'PROPN')) {
    const follows =
      form === 'base'
        ? before !== 'ADJ' || FRACTION.has(previous)
        : before === 'PROPN' ||
          before === 'NOUN' ||
          before === 'PRON' ||
          before === 'PUNCT' ||
          previous === 'chief';
    if (follows) return true;
  }
  if (FINITE_AUXILIARY.has(previous) && !BE.has(previous) && !HAVE.has(previous)) return true;
  if (previous === 'to' && before === 'PART') return true;
  if (takesInfinitive(units, tags, i, form)) return true;
  // "more call themselves pilots": nothing but a verb stands before such a pronoun.
  if (form === 'base' && REFLEXIVE.has(units[i + 1]?.lower ?? '')) return true;
  // "Forecasters expect rain but caution that it may be late"
  if (
    form === 'base' &&
    previous === 'but' &&
    units[i + 1]?.lower === 'that' &&
    agreesWithSeveral(units, tags, i)
  )
    return true;
  // "the budget chief disputes the figure"
  return form === 's' && previous === 'chief' && complementNext(units, tags, i);
}

/** Whether a verb without an ending, right behind several people or things, stands before unit `i`: another one may go on with them. */
function agreesWithSeveral(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  for (let k = i - 2; k > 0; k--) {
    const subject = units[k - 1]?.lower ?? '';
    if (tags[k] !== 'VERB' || tags[k - 1] !== 'NOUN') continue;
    return (subject.endsWith('s') || PLURALS.has(subject)) && !/(?:s|ed|ing)$/.test(units[k]?.lower ?? '');
  }
  return false;
}

/** Whether a name or a phrase with an article or an owner stands right behind unit `i`. */
function namesNext(tags: readonly Tag[], i: number): boolean {
  return tags[i + 1] === 'PROPN' || tags[i + 1] === 'DET' || tags[i + 1] === 'PRON';
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

/** A pronoun for one person or thing, which no plural follows. */
function isSingle(lower: string): boolean {
  return lower === 'another' || lower === 'one';
}

const REFLEXIVE = new Set(['themselves', 'ourselves', 'yourselves']);

const SHOWING = new Set(['show', 'suggest', 'indicate']);

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
