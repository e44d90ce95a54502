import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { mainVerbs } from '../../../language/clauses/main-verbs';
import { tenseAt, type Tense } from '../../../language/clauses/tense';
import { isFiniteAt, isPast } from '../../../language/clauses/verb-groups';
import {
  OBJECT_PRONOUN,
  POINTING,
  POSSESSIVE_PRONOUN,
  WEEKDAY,
  WH,
} from '../../../language/data/word-classes';
import { cueForm, type CueForm } from '../../cues/cue-verbs';
import { GATHERING, OCCASION, SETTING } from '../../data/occasions';
import { SPEAKING_FOR } from '../../data/person-nouns';
import { OBJECT_GOES_ON } from '../../data/verb-kinds';
import { wordSet } from '../../../text/word-set';
import { settingsBefore } from '../clauses/setting-chain';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensPlainClause } from '../clauses/bare-clause';
import type { Opening } from '../../drafts/opening';
import { SHIFT, timeEnd } from '../clauses/time-before';

/** Name of the rule by which a phrase that was said ("praised the plan", "called for calm") ends before unit `e`: what comes next is told of the speaker, or says where and when he spoke. Empty when none does. */
export function phraseEnd(sentence: SpeechSentence, { from, cue, frame }: Opening, e: number): string {
  const { units, tags } = sentence;
  const lower = units[e]?.lower ?? '';
  // "disputes this, and the union": a pronoun is all there is.
  if (
    frame === 'object' &&
    e === from + 1 &&
    POINTING.has(units[from]?.lower ?? '') &&
    tags[from] === 'PRON' &&
    (lower === ',' || tags[e] === 'CCONJ')
  )
    return 'phrase-joined';
  if (lower === ',') {
    if (tags[e + 1] === 'CCONJ')
      return goesOnElsewhere(sentence, from, cue, e, e + 2) || somebodyElse(sentence, from, e, e + 2)
        ? 'phrase-joined'
        : '';
    if (tags[e + 1] !== 'VERB' || !sameForm(sentence, cue, e + 1)) return '';
    return !hasVerb(sentence, from, e) || goesOnPast(sentence, from, e, e + 1) ? 'phrase-joined' : '';
  }
  if (tags[e] === 'CCONJ') return goesOnElsewhere(sentence, from, cue, e, e + 1) ? 'phrase-joined' : '';
  // "accused Holm in a statement of lying", "praised them during a debate for coming"
  if (frame === 'object' && goesOnBehindSettings(sentence, cue, e)) return '';
  if (lower === 'as' && opensMeanwhile(sentence, e + 1) && !hasVerb(sentence, from, e))
    return 'phrase-setting';
  if (e > from && closesWithSetting(sentence, e) && !hasVerb(sentence, from, e)) return 'phrase-setting';
  if (frame === 'infinitive' || frame === 'gerund') return '';
  if (
    (frame === 'object' || frame === 'preposition') &&
    e > from + 1 &&
    closesWithTime(sentence, e) &&
    !hasVerb(sentence, from, e)
  )
    return 'phrase-setting';
  if (tags[e] === 'ADP' || tags[e] === 'SCONJ' || WHEN.has(lower)) {
    if (frame === 'object' && lower === 'during' && isOccasion(sentence, e)) return 'phrase-setting';
    if (hasVerb(sentence, from, e)) return '';
    if (
      OBJECT_PRONOUN.has(units[from]?.lower ?? '') &&
      e === from + 1 &&
      SETTING.has(lower) &&
      tags[e + 1] !== 'NUM'
    )
      return 'phrase-setting';
    // "clarity on when the gate opens": a clause that the phrase itself asks for.
    if (WHEN.has(lower))
      return tags[e - 1] !== 'ADP' && opensSetting(sentence, e + 1) ? 'phrase-setting' : '';
    if (opensManner(sentence, e) || (SETTING.has(lower) && isOccasion(sentence, e))) return 'phrase-setting';
  }
  return '';
}

/** Whether what the cue's verb asks for behind its object stands at the end of settings that begin at unit `k`. */
function goesOnBehindSettings(sentence: SpeechSentence, cue: number, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k] !== 'ADP') return false;
  const asked = ASKED_BEHIND.get(cueForm(units[cue]?.lower ?? '')?.verb.lemma ?? '');
  if (!asked) return false;
  return settingsBefore(sentence, k, (at) => asked.has(units[at]?.lower ?? '') && tags[at] !== 'PART') > k;
}

/** "on condition of anonymity", "through a spokesman": how somebody spoke. */
function opensManner({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  const noun = tags[k + 1] === 'DET' || tags[k + 1] === 'PRON' ? k + 2 : k + 1;
  const head = units[noun]?.lower ?? '';
  return (lower === 'on' && head === 'condition') || (lower === 'through' && SPEAKING_FOR.has(head));
}

/** "at a rally on Tuesday night in Bergen": whether nothing but the day and the occasion of the saying stands between unit `k` and the next mark. */
function closesWithSetting(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k - 1] === 'ADP') return false;
  let at = k;
  let occasion = false;
  while (at < units.length && tags[at] !== 'PUNCT') {
    const leads = SETTING.has(units[at]?.lower ?? '');
    const from = leads ? at + 1 : at;
    const end = baseEndFrom(sentence, from);
    if (end <= from) return false;
    const day = namesDay(sentence, from, end);
    const meets = leads && isGathering(sentence, from, end);
    // "at a rally in Bergen"
    const place = occasion && leads && tags[end - 1] === 'PROPN';
    if (!day && !meets && !place) return false;
    occasion ||= meets;
    at = end;
  }
  return at > k;
}

/** "Tuesday night", "this morning": whether units `[from, end)` name a day or a part of one. */
function namesDay({ units }: SpeechSentence, from: number, end: number): boolean {
  const [first, last] = [units[from]?.lower ?? '', units[end - 1]?.lower ?? ''];
  return (WEEKDAY.has(first) && end - from <= 2) || (first === 'this' && PART_OF_DAY.has(last));
}

const PART_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'week']);

/** "a rally", "his regular radio show", "its Facebook page": whether units `[from, end)` are where people meet, speak or write. */
function isGathering({ units }: SpeechSentence, from: number, end: number): boolean {
  const [first, last] = [units[from]?.lower ?? '', units[end - 1]?.lower ?? ''];
  if (!INDEFINITE.has(first) && !POSSESSIVE_PRONOUN.has(first)) return false;
  return OCCASION.has(last) || GATHERING.has(last) || (last === 'page' && end - from > 2);
}

/** "reported no arrests late Monday": a time at unit `k` that closes the clause. */
function closesWithTime(sentence: SpeechSentence, k: number): boolean {
  if (!SHIFT.has(sentence.units[k]?.lower ?? '')) return false;
  // "late Monday."
  const day = WEEKDAY.has(sentence.units[k + 1]?.lower ?? '') ? k + 2 : k;
  const end = Math.max(timeEnd(sentence, k), day);
  return end > k && (end >= sentence.units.length || sentence.tags[end] === 'PUNCT');
}

/** "praised the plan and called for calm", "blasted Holm, and Lund replied": behind the conjunction stands the speaker's next act or somebody else's. */
function goesOnElsewhere(
  sentence: SpeechSentence,
  from: number,
  cue: number,
  end: number,
  next: number,
): boolean {
  const { units, tags } = sentence;
  // "talks of the toll and how the board wants it": a question goes on with a phrase.
  if (WH.has(units[next]?.lower ?? '')) return false;
  let k = next;
  while (tags[k] === 'ADV' && k < next + 2) k++;
  const verb = tags[k] === 'VERB' && sameForm(sentence, cue, k);
  if (verb && goesOnPast(sentence, from, end, k)) return true;
  return (verb || opensFinite(sentence, k) || opensPlainClause(sentence, k)) && !hasVerb(sentence, from, end);
}

/** "denied the charges and was acquitted": a finite auxiliary. */
function opensFinite(sentence: SpeechSentence, k: number): boolean {
  return sentence.tags[k] === 'AUX' && isFiniteAt(sentence, k);
}

/** "urged people to stay, and the port was soon full": a clause behind comma and conjunction goes on with no phrase, unless the phrase holds a clause that it could go on with. */
function somebodyElse(sentence: SpeechSentence, from: number, end: number, next: number): boolean {
  if (!opensPlainClause(sentence, next)) return false;
  for (const _ of mainVerbs(sentence, from, end)) return false;
  for (let k = from; k < end; k++)
    if (sentence.tags[k] === 'QUOTE' || (sentence.units[k]?.lower === 'that' && sentence.tags[k] !== 'DET'))
      return false;
  return true;
}

/** "vowed to lower the toll and asked the pilots in": a past verb does not go on with infinitives and gerunds, which are all the verbs there are so far. */
function goesOnPast(sentence: SpeechSentence, from: number, end: number, k: number): boolean {
  const { units, tags } = sentence;
  if (!isPast(units[k]?.lower ?? '')) return false;
  for (let i = from; i < end; i++) {
    const lower = units[i]?.lower ?? '';
    if (tags[i] === 'AUX' || tags[i] === 'QUOTE' || WH.has(lower) || lower === 'that') return false;
    if (tags[i] === 'VERB' && (isPast(lower) || (isFiniteAt(sentence, i) && units[i - 1]?.lower !== 'and')))
      return false;
  }
  return true;
}

/** Whether the verb at unit `k` stands in the form of the cue: both past, both present, both with -ing or both without an ending. */
function sameForm(sentence: SpeechSentence, cue: number, k: number): boolean {
  const form = cueForm(sentence.units[cue]?.lower ?? '')?.form;
  return form !== undefined && tenseAt(sentence, k) === TENSE_OF.get(form);
}

const TENSE_OF = new Map<CueForm['form'], Tense | null>([
  ['base', null],
  ['ed', 'past'],
  ['s', 'present'],
  ['ing', 'ing'],
]);

/** Whether a verb with a subject of its own, or an infinitive, stands in the content so far: what follows may hang on it. */
function hasVerb(sentence: SpeechSentence, from: number, end: number): boolean {
  const { units, tags } = sentence;
  for (let k = from; k < end; k++) {
    // "her fallen son"
    if (tags[k] === 'VERB' && tags[k + 1] === 'NOUN' && POSSESSIVE_PRONOUN.has(units[k - 1]?.lower ?? ''))
      continue;
    if (isFiniteAt(sentence, k) || BINDING.has(tags[k] ?? '') || units[k]?.lower === 'that') return true;
  }
  return false;
}

const BINDING = new Set<string>(['VERB', 'QUOTE', 'SCONJ']);

/** "as he left the hall", "as crowds gathered outside" */
function opensMeanwhile(sentence: SpeechSentence, k: number): boolean {
  const { tags } = sentence;
  if (tags[k] === 'PRON') return isFiniteAt(sentence, k + 1);
  return tags[baseEndFrom(sentence, k)] === 'VERB' && opensPlainClause(sentence, k);
}

/** "after Holm spoke", "before leaving the hall". */
function opensSetting(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  return (tags[k] === 'VERB' && (units[k]?.lower.endsWith('ing') ?? false)) || opensPlainClause(sentence, k);
}

/** "in an interview with the paper", "during the debate", "on Monday" at the end of a sentence or clause: whether unit `k` opens such words. */
export function isOccasion(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (units[k]?.lower === 'on' && WEEKDAY.has(units[k + 1]?.lower ?? '')) {
    let end = k + 2;
    while (isTimeWord(sentence, end)) end++;
    return end >= units.length || tags[end] === 'PUNCT';
  }
  let end = baseEndFrom(sentence, k + 1);
  // "repeated it at a town hall", "thanked them at a rally in Kern"
  if (units[k]?.lower === 'at' && INDEFINITE.has(units[k + 1]?.lower ?? ''))
    return units.slice(k + 2, end).some(({ lower }) => OCCASION.has(lower) || GATHERING.has(lower));
  // "rejected the plan at the time"
  if (units[k]?.lower === 'at' && units[end - 1]?.lower === 'time' && end === k + 3)
    return end >= units.length || tags[end] === 'PUNCT';
  // "in a statement minutes later"
  while (end > k + 2 && isTimeWord(sentence, end - 1)) end--;
  if (end <= k + 1 || !OCCASION.has(units[end - 1]?.lower ?? '') || units[k + 1]?.lower === 'all')
    return false;
  // "dismissed talk on Facebook that …": the phrase goes on behind it.
  if (units[end]?.lower === 'that' || units[end]?.lower === 'to') return false;
  // "described the party during an interview as a remnant": the phrase goes on behind it.
  for (let i = end; i < units.length && tags[i] !== 'PUNCT'; i++) if (units[i]?.lower === 'as') return false;
  return true;
}

const INDEFINITE = new Set(['a', 'an']);

const ASKED_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OBJECT_GOES_ON.flatMap(({ prepositions, verbs }) => {
    const words = wordSet(prepositions);
    return verbs.split(' ').map((verb) => [verb, words] as const);
  }),
);

/** Words that lead to a clause, or to a participle alone, telling when it was said. */
export const WHEN = new Set(['after', 'before', 'when']);
