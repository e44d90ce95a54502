import {
  baseEndFrom,
  isPossessive,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { pastDenial } from '../../../language/clauses/negated-infinitive';
import { subjectBefore } from '../../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { ADVERB_DAY, OBJECT_PRONOUN, REFLEXIVE, WEEKDAY } from '../../../language/data/word-classes';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { pastRelative } from './addressee';
import { roughlyEnd } from '../clauses/roughly';
import type { Found, Place } from './complement-place';
import { namedBare, namedBeyond, namedLater, namesAfter, namesAhead } from '../clauses/naming';
import { leadsOnWith } from '../clauses/object-preposition';
import { partedByName } from './relative-content';
import { settingsBefore } from '../clauses/setting-chain';
import { SHIFT } from '../clauses/time-before';
import { opensTime } from '../clauses/unmarked-clause';

/** "to go", "not to go" */
export function infinitiveAt({
  sentence,
  k,
  sense: { frame, adjoining },
  addressee,
  near,
  passive,
  cue,
}: Place): Found | null | undefined {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (adjoining && k !== cue + 1) return undefined;
  const ofHearer = addressee !== null && /[jq]/.test(frame);
  if (pastDenial(sentence, k) > k)
    return ofHearer || (near && frame.includes('i')) ? { kind: 'infinitive', from: k } : undefined;
  if (lower !== 'to' || tags[k + 1] === undefined) return undefined;
  if (!isBaseVerb(sentence, k + 1) && !opensMarks(sentence, k + 1)) return undefined;
  // "was told by a neighbour to leave", but "was told to leave" tells of nobody's words.
  const byAgent = passive && frame === 'tbwaq' && units[cue + 1]?.lower === 'by';
  const ofPassive =
    byAgent || (passive && (frame.includes('j') || frame.startsWith('tbwai') || frame === 'tbi'));
  return frame.includes('i') || ofHearer || ofPassive ? { kind: 'infinitive', from: k } : null;
}

/** A gerund, an object, or an object and what it is called. */
export function nominalAt({
  sentence,
  k,
  cue,
  sense: { frame, then },
  passive,
  lemma,
}: Place): Found | null | undefined {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const tag = tags[k];
  if (lemma === 'deny' && withholds(sentence, k)) return null;
  const naming = { kind: 'naming', from: k } as const;
  if (frame.includes('g') && (tag === 'VERB' || tag === 'AUX') && lower.endsWith('ing'))
    return { kind: 'gerund', from: k };
  if (frame.includes('o') && !passive && leadsIntoMarks(sentence, k)) return { kind: 'object', from: k };
  const names = frame.includes('c');
  // "called that a mistake"
  if (names && !passive && lower === 'that' && namesAfter(sentence, k, k + 1)) return naming;
  if (REFLEXIVE.has(lower)) {
    if (names && !passive) return namesAfter(sentence, k, k + 1) ? naming : null;
    // "described themselves as liberals", but "identified himself as Holm"
    if (frame === 'o' && !then && units[k + 1]?.lower === 'as') return naming;
    if (/[oca]/.test(frame)) return null;
  } else if (!passive && k === cue + 1 && /[oc]/.test(frame) && namesAhead(sentence, k)) {
    return naming;
  } else if (!passive && /[ocj]/.test(frame)) {
    const end = nounPhraseEndFrom(sentence, roughlyEnd(sentence, k));
    if (end > k && !isTime(sentence, k, end)) {
      if (names)
        return namedBare(sentence, k) > 0 ||
          namesAfter(sentence, k, end) ||
          namedLater(sentence, end) ||
          namedBeyond(sentence, end) > 0
          ? naming
          : null;
      const past = frame.includes('j') ? pastTime(sentence, pastRelative(sentence, end)) : end;
      const asked = pastDenial(sentence, past);
      if (frame.includes('j') && units[asked]?.lower === 'to') return { kind: 'infinitive', from: k };
      if (then && !leadsOnWith(sentence, k, then)) return null;
      return frame.includes('o') || !frame.includes('j') ? { kind: 'object', from: k } : null;
    }
  }
  if (passive && names && (lower === 'as' || tag === 'DET' || tag === 'ADJ' || tag === 'NOUN')) return naming;
  const gap = k === cue + 1 && frame.includes('b') && isFiniteAt(sentence, k) && tag !== 'PUNCT';
  return gap && lacksSubject(sentence, cue) ? { kind: 'clause', from: k } : undefined;
}

/** "urged the board last week to resign", "on Monday": past the time between whom is asked and what is asked. */
function pastTime(sentence: SpeechSentence, k: number): number {
  // "warned the hall twice to be quiet"
  if (sentence.tags[k] === 'ADV' && sentence.units[k + 1]?.lower === 'to') return k + 1;
  const end = nounPhraseEndFrom(sentence, sentence.tags[k] === 'ADP' ? k + 1 : k);
  if (end > k && isTimeWord(sentence, end - 1)) return end;
  // "ordered the board during a debate to resign"
  return settingsBefore(sentence, k, (at) => sentence.units[pastDenial(sentence, at)]?.lower === 'to');
}

/** Whether the phrase of units `[k, end)` only tells a time. */
function isTime(sentence: SpeechSentence, k: number, end: number): boolean {
  const lower = sentence.units[k]?.lower ?? '';
  // "conceded late on Thursday that"
  if (SHIFT.has(lower) && sentence.tags[k + 1] === 'ADP' && isTimeWord(sentence, k + 2)) return true;
  if ((WEEKDAY.has(lower) || ADVERB_DAY.has(lower)) && !isPossessive(sentence, k + 1)) return true;
  return (
    opensTime(sentence, k) &&
    isTimeWord(sentence, baseEndFrom(sentence, k) - 1) &&
    isTimeWord(sentence, end - 1)
  );
}

/** "which officials said will …": the subject of the clause behind the cue stands before the cue's own. */
function lacksSubject(sentence: SpeechSentence, cue: number): boolean {
  const { units, tags } = sentence;
  // "a mood Smith said could turn": such a clause needs no pronoun.
  const subject = subjectBefore(sentence, verbGroupAt(sentence, cue).first);
  if (
    subject?.through === 'adjacent' &&
    (tags[subject.first - 1] === 'NOUN' || units[subject.first - 1]?.lower === 'something') &&
    !isTimeWord(sentence, subject.first - 1)
  )
    return true;
  if (subject && partedByName(sentence, subject)) return true;
  for (let k = cue - 2; k >= 0 && k > cue - 12; k--)
    if (/^(?:which|who|that|what)$/.test(units[k]?.lower ?? '')) return true;
  return false;
}

/** a “culture in which nobody spoke”, the junta's “criminal negligence”: whether units from `k` on do no more than determine the words in marks behind them. */
function leadsIntoMarks(sentence: SpeechSentence, k: number): boolean {
  const { tags } = sentence;
  if (tags[k] === 'DET' && tags[k + 1] === 'QUOTE') return true;
  for (let i = k + 1; DETERMINING.has(tags[i - 1] ?? '') && i < k + LONGEST_OWNER; i++)
    if (tags[i] === 'QUOTE') return isPossessive(sentence, i - 1);
  return false;
}

/** Parts of speech of an owner before what is owned. */
const DETERMINING = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART']);
const LONGEST_OWNER = 9;

/** to “open up” the law: the verb stands in marks. */
function opensMarks({ tags, units, short }: SpeechSentence, k: number): boolean {
  const start = units[k]?.start ?? 0;
  return tags[k] === 'QUOTE' || short.some(({ innerStart }) => innerStart === start);
}

function isBaseVerb({ tags, units }: SpeechSentence, k: number): boolean {
  return (
    tags[k] === 'VERB' ||
    tags[k] === 'AUX' ||
    (tags[k] === 'ADV' && (tags[k + 1] === 'VERB' || tags[k + 1] === 'AUX')) ||
    units[k]?.lower === 'not'
  );
}

/** "denied him a hearing", "denying them even that chance": whether somebody at unit `k` is kept from what stands behind. */
function withholds({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (lower === 'it' || !OBJECT_PRONOUN.has(lower)) return false;
  const at = units[k + 1]?.lower === 'even' ? k + 2 : k + 1;
  const kept = units[at]?.lower === 'that' ? 'DET' : (tags[at] ?? '');
  return kept === 'DET' || (lower !== 'her' && (kept === 'NOUN' || kept === 'ADJ'));
}
