import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { isPast } from '../../../language/clauses/verb-groups';
import { DASH, WH } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { CHANNEL, NOTES, OCCASION } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { dateBeforeClause } from './date-before';
import { settingsEnd } from './setting-chain';
import { SHIFT, timeEnd } from './time-before';

/** "said in a statement the plan …", "said on Monday the plan …": time and occasion of the saying, not the clause's own. */
export function isSetting(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (shiftsTime(sentence, k)) return isSetting(sentence, k + 1);
  if (tags[k] !== 'ADP') return false;
  const end = baseEndFrom(sentence, k + 1);
  return (
    end > k + 1 &&
    // "said after years of waiting the town was dry"
    ((isTimeWord(sentence, end - 1) && units[end]?.lower !== 'of') ||
      OCCASION.has(units[end - 1]?.lower ?? '') ||
      // "said in Geneva the talks would go on", "said by phone he had left"
      (((FROM_PLACE.has(units[k]?.lower ?? '') && tags[end - 1] === 'PROPN') ||
        CHANNEL.has(units[end - 1]?.lower ?? '')) &&
        (tags[end] === 'DET' || tags[end] === 'PRON') &&
        startsClause(sentence, end)))
  );
}

const FROM_PLACE = new Set(['in', 'from']);

/** "late" and "early" before a preposition: "late on Monday". */
function shiftsTime({ units, tags }: SpeechSentence, k: number): boolean {
  return SHIFT.has(units[k]?.lower ?? '') && tags[k + 1] === 'ADP';
}

/** "warned in a speech on Monday that …", "said again that …": the phrases lead to a marked complement, so no bare clause begins at unit `k`. */
export function leadsToThat(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k] !== 'ADP' && tags[k] !== 'ADV' && !shiftsTime(sentence, k)) return false;
  for (let at = k, steps = 0; steps < MOST_STEPS; steps++) {
    const next = pass(sentence, at);
    if (next <= at) return false;
    at = next;
    if (
      tags[at] === 'QUOTE' ||
      units[at]?.lower === ':' ||
      (units[at]?.lower === 'that' &&
        (tags[at] !== 'DET' || tags[at + 1] === 'QUOTE' || startsClause(sentence, at + 1)))
    )
      return true;
  }
  return false;
}

/** The comma that closes a phrase without a verb opened by the comma at unit `k`; -1 when there is none near. */
function closingComma({ units, tags }: SpeechSentence, k: number): number {
  for (let e = k + 2; e < units.length && e < k + LONGEST_PHRASE; e++) {
    if (units[e]?.lower === ',') return e;
    if (
      tags[e] === 'QUOTE' ||
      tags[e] === 'AUX' ||
      (tags[e] === 'VERB' && !/(?:ing|ed)$/.test(units[e]?.lower ?? ''))
    )
      return -1;
  }
  return -1;
}

/** One step over what may stand between cue and content; `k` itself when nothing may. */
export function pass(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const tag = tags[k];
  const time = Math.max(timeEnd(sentence, k), dateBeforeClause(sentence, k));
  if (time > k) return time;
  // "on social media and in interviews that"
  const settings = settingsEnd(sentence, k);
  if (settings > k && units[settings]?.lower === 'that') return settings;
  if ((tag === 'ADV' && !WH.has(lower)) || shiftsTime(sentence, k)) return k + 1;
  // "in a letter read aloud by the clerk", "in a note found by police"
  const before = units[k - 1]?.lower ?? '';
  if (tag === 'VERB' && isPast(lower) && (OCCASION.has(before) || NOTES.has(before))) return k + 1;
  // "said while addressing newsmen in Abuja that …"
  if (lower === 'while' && tags[k + 1] === 'VERB' && units[k + 1]?.lower.endsWith('ing'))
    return Math.max(k + 2, baseEndFrom(sentence, k + 2));
  if (DASH.has(lower)) return passDashes(sentence, k);
  if (lower === '(') return passParenthesis(sentence, k);
  if (tag === 'ADP' || lower === 'to' || lower === 'during' || lower === 'after' || lower === 'before')
    return passPreposition(sentence, k);
  if (
    isTimeWord(sentence, k) ||
    ((tag === 'DET' || tag === 'ADJ' || tag === 'NUM') && isTimeWord(sentence, baseEndFrom(sentence, k) - 1))
  )
    return Math.max(k + 1, baseEndFrom(sentence, k));
  if (lower === ',') return passComma(sentence, k);
  return lower === 'himself' || lower === 'herself' || lower === 'themselves' ? k + 1 : k;
}

/** "said — on the radio, as it happens — that …": behind the aside between the dash at unit `k` and the next one, where content follows it. */
function passDashes({ units, tags }: SpeechSentence, k: number): number {
  for (let e = k + 2; e < units.length && e < k + LONGEST_DASHED; e++)
    if (units[e]?.lower === units[k]?.lower)
      return units[e + 1]?.lower === 'that' || tags[e + 1] === 'QUOTE' ? e + 1 : k;
  return k;
}

/** Behind the parenthesis that opens at unit `k`. */
function passParenthesis({ units }: SpeechSentence, k: number): number {
  for (let e = k + 1; e < units.length && e < k + LONGEST_PARENTHESIS; e++)
    if (units[e]?.lower === ')') return e + 1;
  return k;
}

/** "said in Geneva that …", "said after landing that …": behind what the preposition at unit `k` leads to, as far as it is one phrase. */
function passPreposition(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const end = baseEndFrom(sentence, k + 1);
  if (end > k + 1) return end;
  if (tags[k + 1] === 'VERB' && units[k + 1]?.lower.endsWith('ing'))
    return Math.max(k + 2, baseEndFrom(sentence, k + 2));
  return tags[k + 1] === 'ADV' || tags[k + 1] === 'ADJ' || tags[k + 1] === 'ADP' ? k + 1 : k;
}

/** Behind the comma at unit `k` where content follows it, or behind the aside that it opens. */
function passComma(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  // "said, however, tickets had gone"
  if (tags[k + 1] === 'ADV' && units[k + 2]?.lower === ',') return k + 3;
  const aside = tags[k + 1] === 'ADP' ? closingComma(sentence, k) : -1;
  if (aside > 0 && (tags[aside + 1] === 'DET' || tags[aside + 1] === 'PRON')) return aside + 1;
  const next = units[k + 1]?.lower ?? '';
  if (tags[k + 1] === 'QUOTE' || next === 'that' || next === ':') return k + 1;
  if (WH.has(next)) {
    // "said on the radio, where he is a guest, that …"
    for (let e = k + 2; e < units.length && e < k + LONGEST_CLAUSE; e++)
      if (units[e]?.lower === ',' && units[e + 1]?.lower === 'that') return e + 1;
  }
  const anew = cueForm(next)?.form === 'ing';
  for (let e = k + 1; e < units.length && e < k + LONGEST_CLAUSE; e++) {
    if (tags[e] === 'QUOTE') return !anew && (units[e - 1]?.lower === ',' || tags[e - 1] === 'NOUN') ? e : k;
    if (units[e]?.lower === ',' && (units[e + 1]?.lower === 'that' || tags[e + 1] === 'QUOTE'))
      return anew && tags[e + 1] === 'QUOTE' ? k : e + 1;
    if (units[e]?.lower === ';') return k;
    if (tags[e] === 'VERB' && e > k + 1 && !/(?:ing|ed|en)$/.test(units[e]?.lower ?? '')) return k;
  }
  return k;
}

/** So many phrases are passed between cue and content. */
const MOST_STEPS = 8;
/** What stands between two dashes, in a parenthesis, in a phrase between commas and in a clause between them ends within so many units. */
const LONGEST_DASHED = 16;
const LONGEST_PARENTHESIS = 12;
const LONGEST_PHRASE = 12;
const LONGEST_CLAUSE = 25;
