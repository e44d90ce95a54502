import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isPossessive } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { ADVERB_DAY, MONTH, WEEKDAY } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { CHANNEL, GATHERING, NOTES, OCCASION, OF_A_DAY, PLATFORM } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isActorNoun } from '../../actors/actor-noun';
import { dayEnd } from './date-before';
import { roughlyEnd } from './roughly';
import { SHIFT } from './time-before';
import { opensLedClause } from './unmarked-clause';

/**
 * "said in an email to staff nothing …", "said on Facebook late Monday two men …", "said again the gate …": unit at which the clause begins behind all that
 * tells where, when and how it was said, from unit `k` on; `k` itself where no such thing stands there or no clause with a subject of its own follows.
 */
export function clauseBehindSettings(sentence: SpeechSentence, k: number): number {
  const at = settingsEnd(sentence, k);
  return at > k && opensClause(sentence, at) ? at : k;
}

/** Whether such settings stand at unit `k` with what was said behind them, marked by "that" or not. */
export function settingsLead(sentence: SpeechSentence, k: number): boolean {
  const at = settingsEnd(sentence, k);
  return at > k && (sentence.units[at]?.lower === 'that' || opensClause(sentence, at));
}

/** Whether nothing but such settings stands between unit `k` and the sentence's end. */
export function settingsClose(sentence: SpeechSentence, k: number): boolean {
  const at = settingsEnd(sentence, k);
  return at > k && (at >= sentence.units.length || SENTENCE_END.has(sentence.units[at]?.lower ?? ''));
}

const SENTENCE_END = new Set(['.', '!', '?', ';']);

/** End (exclusive) of all that tells where, when and how something was said from unit `k` on; `k` itself where nothing does. */
export function settingsEnd(sentence: SpeechSentence, k: number): number {
  let at = k;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    // "on social media and in interviews"
    const from = at > k && sentence.units[at]?.lower === 'and' ? at + 1 : at;
    const next = settingEnd(sentence, from);
    if (next <= from) break;
    at = next;
  }
  return at;
}

const MOST_STEPS = 6;

/**
 * "called after the vote for calm", "threatened in a letter to staff to resign": the end (exclusive) of all settings from unit `k` on, events among them,
 * at which what the verb asks for may stand; `k` itself where none stands there.
 */
export function settingsBefore(sentence: SpeechSentence, k: number, opens: (at: number) => boolean): number {
  for (let at = k, steps = 0; steps < MOST_STEPS; steps++) {
    let end = settingHead(sentence, at);
    if (end <= at) return k;
    // What is told of the occasion may as well be what is asked for: "after the vote | for calm".
    for (let parts = 0; parts < MOST_PARTS; parts++) {
      if (opens(end)) return end;
      const next = toPeople(sentence, end) ? end + 2 : detailEnd(sentence, end);
      if (next <= end) break;
      end = next;
    }
    at = end;
  }
  return k;
}

/** "to staff", "to customers": what looks like an infinitive at times. */
function toPeople({ units }: SpeechSentence, k: number): boolean {
  return units[k]?.lower === 'to' && isActorNoun(units[k + 1]?.lower ?? '');
}

/** End (exclusive) of a setting at unit `k` without its details; `k` itself where none stands there. */
function settingHead(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  // "publicly", "repeatedly"
  if (tags[k] === 'ADV' && lower.endsWith('ly')) return tags[k + 1] === 'ADJ' ? k : k + 1;
  if (HAPPENING.has(lower)) {
    const verb = tags[k + 1] === 'VERB' && (units[k + 1]?.lower.endsWith('ing') ?? false);
    return verb ? k + 2 : Math.max(k, baseEndFrom(sentence, k + 1));
  }
  const head = tags[k] === 'ADP' && LEADING.has(lower) ? headOf(sentence, k + 1) : -1;
  return head >= 0 && (lower !== 'by' || CHANNEL.has(units[head]?.lower ?? ''))
    ? head + 1
    : settingEnd(sentence, k);
}

/** "said after the vote two men were held": whether a phrase that may belong to the saying or to what was said stands at unit `k`, a clause with a subject of its own behind it. */
export function opensWithOccasion(sentence: SpeechSentence, k: number): boolean {
  const end = happeningEnd(sentence, k);
  return end > k && opensClause(sentence, end);
}

/** "after the vote", "after landing in Tarn": the end (exclusive) of an event at unit `k` with its details; `k` itself where none stands there. */
function happeningEnd(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  if (!HAPPENING.has(units[k]?.lower ?? '')) return k;
  const verb = tags[k + 1] === 'VERB' && (units[k + 1]?.lower.endsWith('ing') ?? false);
  let end = verb ? k + 2 : phraseEnd(sentence, k);
  for (let parts = 0; end > k && parts < MOST_PARTS; parts++) {
    const next = detailEnd(sentence, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

const HAPPENING = wordSet('after before during following amid since');

/** End (exclusive) of one setting at unit `k`; `k` itself where none stands there. */
function settingEnd(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  // "Monday’s vote"
  if (isPossessive(sentence, k + 1) || isFiniteAt(sentence, k + 1)) return k;
  if (lower === 'again' || (ADVERB_DAY.has(lower) && tags[k] !== 'PROPN')) return k + 1;
  const time = timeEnd(sentence, k);
  if (time > k) return OF_A_DAY.has(units[time]?.lower ?? '') ? k : time;
  if (tags[k] !== 'ADP' || !LEADING.has(lower)) return k;
  const head = headOf(sentence, k + 1);
  if (head < 0 || (lower === 'by' && !CHANNEL.has(units[head]?.lower ?? ''))) return k;
  let end = head + 1;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = detailEnd(sentence, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

const LEADING = wordSet('in on at by via through during from over');
const MOST_PARTS = 4;

/** "Monday", "on Monday", "late Monday night", "on 4 March" */
function timeEnd({ units, tags, ...rest }: SpeechSentence, k: number): number {
  const sentence = { units, tags, ...rest };
  const shifted = SHIFT.has(units[k]?.lower ?? '') ? k + 1 : k;
  const first = tags[shifted] === 'ADP' && units[shifted]?.lower === 'on' ? shifted + 1 : shifted;
  const day = dayEnd(sentence, first, false);
  if (day > first) return day;
  const month = MONTH.has(units[first + 1]?.lower ?? '') && tags[first] === 'NUM' ? first + 2 : first;
  if (month > first) return month;
  const thisWeek = units[first]?.lower === 'this' && units[first + 1]?.lower === 'week';
  return thisWeek ? first + 2 : k;
}

/** Unit of the noun for where or how somebody speaks in the plain phrase at unit `first`; -1 where it has none. */
function headOf(sentence: SpeechSentence, first: number): number {
  const { units, tags } = sentence;
  let k = first;
  while (k < first + LONGEST_PHRASE && (DESCRIBING.has(tags[k] ?? '') || isMark(units[k]?.lower))) {
    // "a video message", but "in court talks would resume"
    const goesOn = isPlaceToSpeak(units[k + 1]?.lower ?? '') && !isFiniteAt(sentence, k + 2);
    if (isPlaceToSpeak(units[k]?.lower ?? '') && !goesOn) return k;
    k++;
  }
  return -1;
}

function isMark(lower: string | undefined): boolean {
  return lower === '-' || lower === "'s" || lower === '’s';
}

const LONGEST_PHRASE = 7;
const DESCRIBING = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);

function isPlaceToSpeak(lower: string): boolean {
  return (
    OCCASION.has(lower) ||
    NOTES.has(lower) ||
    GATHERING.has(lower) ||
    CHANNEL.has(lower) ||
    PLATFORM.has(lower)
  );
}

/** What is told of the occasion behind its noun: "to staff", "with the Courier", "published Tuesday", "obtained by the Courier"; `k` itself where nothing is. */
function detailEnd(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (tags[k] === 'VERB' && MADE_PUBLIC.has(lower)) {
    // "read aloud by the clerk", "published Tuesday"
    const behind = tags[k + 1] === 'ADV' ? k + 2 : k + 1;
    const day = timeEnd(sentence, behind);
    return day > behind ? day : Math.max(k + 1, phraseEnd(sentence, behind));
  }
  return DETAILING.has(lower) ? phraseEnd(sentence, k) : k;
}

/** What is done with a text before it is quoted. */
const MADE_PUBLIC = wordSet(
  'published released issued posted seen obtained shared carried aired broadcast read sent addressed given made held delivered uploaded circulated distributed printed',
);

/** End (exclusive) of the plain phrase behind the preposition at unit `k`: as long a one as leaves a clause with its subject behind it. */
function phraseEnd(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  let first = k + 1;
  if (tags[first] === 'DET' || tags[first] === 'PRON') first++;
  let end = k;
  for (let e = first; e < first + LONGEST_PHRASE; e++) {
    // "to staff", taken for an infinitive
    const isPeople = e === first && units[k]?.lower === 'to' && isActorNoun(units[e]?.lower ?? '');
    if (!PHRASE.has(tags[e] ?? '') && !isPeople) break;
    if (tags[e] !== 'NOUN' && tags[e] !== 'PROPN' && !isPeople) continue;
    const next = tags[e + 1];
    const goesOn =
      next === 'ADP' ||
      units[e + 1]?.lower === 'for' ||
      units[e + 1]?.lower === 'to' ||
      units[e + 1]?.lower === 'that' ||
      next === 'PUNCT' ||
      next === undefined ||
      settingFollows(sentence, e + 1);
    if (goesOn || opensClause(sentence, e + 1)) end = e + 1;
    // "with the Courier children …": whatever else a name could describe speaks for itself.
    const alone = tags[e] === 'PROPN' ? next !== 'PROPN' : isPeople || isActorNoun(units[e]?.lower ?? '');
    if (alone && end > k) break;
  }
  return end;
}

const DETAILING = wordSet('to with from for of about by in at on');
const PHRASE = new Set<string>(['ADJ', 'NOUN', 'PROPN', 'NUM']);

function settingFollows({ units }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return WEEKDAY.has(lower) || SHIFT.has(lower) || ADVERB_DAY.has(lower);
}

/** Whether a clause begins at unit `k` with a subject of its own, nothing but which leads to its verb. */
function opensClause(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (lower === 'that' || isFiniteAt(sentence, k)) return false;
  if (lower === 'now' || opensLedClause(sentence, k)) return lower !== 'now' || isFiniteAt(sentence, k + 1);
  const counted = roughlyEnd(sentence, k);
  if (!OPENING.has(tags[k] ?? '') && counted === k && lower !== 'not') return false;
  // "aloud by the clerk", but "only 12 people", "even children"
  if (tags[k] === 'ADV' && !OPENING.has(tags[k + 1] ?? '')) return false;
  return startsClause(sentence, counted) && !marksFirst(sentence, k) && !isCompound(sentence, k);
}

/** "during a whistle stop tour of news shows": whether the noun at unit `k` belongs to the one before it, as no verb shows that it must be a subject. */
function isCompound(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k] !== 'NOUN' || tags[k - 1] !== 'NOUN') return false;
  for (let i = k + 1; i < units.length && i < k + SUBJECT_REACH; i++)
    if (isFiniteAt(sentence, i)) return tags[i] !== 'AUX' && /[^s]s$/.test(units[i]?.lower ?? '');
  return true;
}

/** Whether "that", a colon or a quotation stands at unit `k` or behind it before any verb, so that what was said begins there. */
function marksFirst(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  for (let i = k; i < units.length && i < k + SUBJECT_REACH; i++) {
    const lower = units[i]?.lower ?? '';
    if (tags[i] === 'QUOTE' || lower === ':' || (lower === 'that' && i > k)) return true;
    if (isFiniteAt(sentence, i)) return false;
  }
  return true;
}

/** In units. */
const SUBJECT_REACH = 24;
const OPENING = new Set<string>(['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'ADV', 'SYM']);
