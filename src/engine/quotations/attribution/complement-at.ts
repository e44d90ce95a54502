import { startsClause, verbBehindAsides } from '../../language/clauses/clause';
import {
  baseEndFrom,
  isPossessive,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../language/clauses/noun-phrases';
import { subjectBefore } from '../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { REFLEXIVE, WEEKDAY, WH } from '../../language/clauses/words';
import type { Sense } from '../cues/cue-verbs';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { pastRelative } from './addressee';
import { isRoughly, isTimeBeforeClause, opensPlainClause, roughlyEnd } from './bare-clause';
import { isSetting, leadsToThat } from './between';
import type { Stretch } from './draft';
import { isAnswer, isTale } from './idioms';
import { namedBare, namedBeyond, namedLater, namesAfter, namesAhead } from './naming';
import { leadsOnWith } from './object-preposition';
import { timeEnd } from './time-before';
import { isLeadAlone, leavesNothingBefore, opensLedClause, opensTime, saysClause } from './unmarked-clause';

/** What a complement is, by its form. */
export type ComplementKind =
  | 'that'
  | 'clause'
  | 'quote'
  | 'colon'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'preposition'
  | 'naming';

/** Where a complement is looked for: unit `k` behind the cue at unit `cue`. */
export interface Place {
  readonly sentence: SpeechSentence;
  readonly k: number;
  readonly cue: number;
  /** Last unit of the cue with its particle. */
  readonly cueLast: number;
  readonly sense: Sense;
  readonly lemma: string;
  readonly passive: boolean;
  /** Who was spoken to, between cue and content. */
  readonly addressee: Stretch | null;
  /** Whether nothing but times, adverbs and the like stands between. */
  readonly near: boolean;
}

/** A complement by its kind and first unit; `last` is the cue's last unit where the complement adds to it. */
export interface Found {
  readonly kind: ComplementKind;
  readonly from: number;
  readonly last?: number;
}

/** What is marked as a complement at the place: by quotation marks, a colon, "that", or the preposition that the verb asks for. Undefined when nothing is; null when what stands there is no complement. */
export function markedAt({
  sentence,
  k,
  cue,
  cueLast,
  sense,
  lemma,
  passive,
  near,
}: Place): Found | null | undefined {
  const { units, tags } = sentence;
  const { frame } = sense;
  const lower = units[k]?.lower ?? '';
  const phrasal = frame.includes('x');
  if (tags[k] === 'QUOTE')
    return phrasal || (sense.apart && k === cueLast + 1) ? null : { kind: 'quote', from: k };
  if (lower === ':') return k + 1 < units.length && !phrasal ? { kind: 'colon', from: k + 1 } : null;
  // "said about half of it was lost"
  if (near && frame.includes('b') && isRoughly(sentence, k) && startsClause(sentence, k + 1))
    return { kind: 'clause', from: k };
  if (
    k === cue + 1 &&
    !passive &&
    (lemma === 'say' ? isAnswer(sentence, k) : lemma === 'tell' && isTale(sentence, k))
  )
    return { kind: 'object', from: k };
  // "insisted in a statement on Tuesday": when, not on what.
  if (sense.after.has(lower) && near && !isTimeWord(sentence, k + 1)) {
    const toVerb = lower === 'to' && tags[k] === 'PART' && frame !== 'x';
    // "appealed to the board to resign", but "appealed to voters"
    const hearer = HEARER_LEADING.get(lemma) === lower ? nounPhraseEndFrom(sentence, k + 1) : -1;
    // "appealed to donors for fuel"
    const donor = hearer >= 0 ? baseEndFrom(sentence, k + 1) : hearer;
    if (units[donor]?.lower === 'for') return { kind: 'preposition', from: donor + 1, last: k };
    const asked = units[hearer]?.lower === 'not' ? hearer + 1 : hearer;
    if (hearer >= 0 && (units[asked]?.lower !== 'to' || tags[asked + 1] !== 'VERB')) return null;
    return k + 1 >= units.length || toVerb ? null : { kind: 'preposition', from: k + 1, last: k };
  }
  // called that “a disgrace”
  if (lower === 'that' && tags[k + 1] === 'QUOTE' && frame.includes('c') && !passive)
    return { kind: 'naming', from: k };
  const takesThat = frame.includes('t') || (frame.includes('q') && (near || frame !== 'q'));
  if (lower !== 'that' || !takesThat) return undefined;
  if (isAnswered(sentence, k)) return null;
  if (!leadsOn(sentence, k)) return undefined;
  if (sense.adjoining && k !== cueLast + 1) return null;
  // "said that morning that …"
  if (tags[k] === 'DET' && timeEnd(sentence, k) > k) return undefined;
  const opens = startsClause(sentence, k + 1) || isRoughly(sentence, k + 1);
  if (!opens && pointsBack(sentence, k)) return null;
  if (tags[k + 1] === 'QUOTE' || !near || tags[k] === 'SCONJ' || opens) return { kind: 'that', from: k + 1 };
  return startsClause(sentence, k) ? { kind: 'clause', from: k } : undefined;
}

/** Prepositions of verbs that lead to whom something is demanded of. */
const HEARER_LEADING: ReadonlyMap<string, string> = new Map([
  ['appeal', 'to'],
  ['plead', 'with'],
]);

/** "says that every week", "says that about every paper": whether only a time or a phrase follows "that" at unit `k` to the clause's end, so that it leads nothing in. */
function pointsBack(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const end = tags[k + 1] === 'ADP' ? nounPhraseEndFrom(sentence, k + 2) : baseEndFrom(sentence, k + 1);
  const closes = end >= units.length || (tags[end] === 'PUNCT' && units[end]?.lower !== ',');
  return closes && (tags[k + 1] === 'ADP' || isTimeWord(sentence, end - 1));
}

/** "responded to claims that": whether "that" at unit `k` hangs on what somebody else said. */
function isAnswered({ units }: SpeechSentence, k: number): boolean {
  if (!ANSWERED.has(units[k - 1]?.lower ?? '')) return false;
  return units[k - 2]?.lower === 'to' || units[k - 3]?.lower === 'to';
}

const ANSWERED = new Set(
  'claims allegations accusations reports suggestions complaints charges criticism warnings assertions rumours rumors speculation'.split(
    ' ',
  ),
);

/** Whether "that" at unit `k` leads to something: no mark parts it from what follows, but for an aside's. */
function leadsOn(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k + 1] !== 'PUNCT') return true;
  const aside = /^[,—–]$/.test(units[k + 1]?.lower ?? '');
  return aside && (tags[k] === 'SCONJ' || startsClause(sentence, k + 2));
}

/** What stands at the place as a complement without a mark: a clause, a question, an infinitive, a gerund, an object. Undefined and null as for `markedAt`. */
export function plainAt(place: Place): Found | null | undefined {
  const { sentence, k, sense, addressee, near, cue } = place;
  const lower = sentence.units[k]?.lower ?? '';
  if (
    WH.has(lower) &&
    sense.frame.includes('w') &&
    !(lower === 'when' && sentence.tags[k + 1] === 'VERB') &&
    (near || addressee || (NOT_RELATIVE.has(lower) && k < cue + 8))
  )
    return { kind: 'wh', from: k };
  if (isClauseAt(place)) return { kind: 'clause', from: k };
  const infinitive = infinitiveAt(place);
  if (infinitive !== undefined) return infinitive;
  return near ? nominalAt(place) : undefined;
}

function isClauseAt({ sentence, k, sense, lemma, near }: Place): boolean {
  return (
    near &&
    sense.frame.includes('b') &&
    (!isTimeWord(sentence, k) || isPossessive(sentence, k + 1)) &&
    !isTimeBeforeClause(sentence, k) &&
    !isSetting(sentence, k) &&
    !leadsToThat(sentence, k) &&
    sentence.tags[k] !== 'PUNCT' &&
    startsClause(sentence, k) &&
    !isLeadAlone(sentence, k) &&
    (!OBJECT_RATHER.has(lemma) || startsPlainClause(sentence, k))
  );
}

/** "to go", "not to go" */
function infinitiveAt({
  sentence,
  k,
  sense: { frame },
  addressee,
  near,
  passive,
}: Place): Found | null | undefined {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const ofHearer = addressee !== null && /[jq]/.test(frame);
  if (lower === 'not' && units[k + 1]?.lower === 'to')
    return ofHearer || (near && frame.includes('i')) ? { kind: 'infinitive', from: k } : undefined;
  if (lower !== 'to' || tags[k + 1] === undefined) return undefined;
  if (!isBaseVerb(sentence, k + 1) && !opensMarks(sentence, k + 1)) return undefined;
  const ofPassive = passive && (frame.includes('j') || frame.startsWith('tbwai') || frame === 'tbi');
  return frame.includes('i') || ofHearer || ofPassive ? { kind: 'infinitive', from: k } : null;
}

/** A gerund, an object, or an object and what it is called. */
function nominalAt({ sentence, k, cue, sense: { frame, then }, passive }: Place): Found | null | undefined {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const tag = tags[k];
  const naming = { kind: 'naming', from: k } as const;
  if (frame.includes('g') && (tag === 'VERB' || tag === 'AUX') && lower.endsWith('ing'))
    return { kind: 'gerund', from: k };
  // acknowledged a “culture in which nobody spoke”
  if (frame.includes('o') && !passive && tag === 'DET' && tags[k + 1] === 'QUOTE')
    return { kind: 'object', from: k };
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
      const asked = units[past]?.lower === 'not' ? past + 1 : past;
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
  const end = nounPhraseEndFrom(sentence, sentence.tags[k] === 'ADP' ? k + 1 : k);
  return end > k && isTimeWord(sentence, end - 1) ? end : k;
}

/** Whether the phrase of units `[k, end)` only tells a time. */
function isTime(sentence: SpeechSentence, k: number, end: number): boolean {
  if (WEEKDAY.has(sentence.units[k]?.lower ?? '') && !isPossessive(sentence, k + 1)) return true;
  return (
    opensTime(sentence, k) &&
    isTimeWord(sentence, baseEndFrom(sentence, k) - 1) &&
    isTimeWord(sentence, end - 1)
  );
}

/** "told the paper, his plan would …", "Holm added, the plan would …": a clause behind a loose comma; "said all staff sign it": one whose verb was not seen. */
export function looseClauseAt({
  sentence,
  k,
  cue,
  sense,
  lemma,
  addressee,
  near,
  passive,
}: Place): Found | null {
  const { units } = sentence;
  const comma = units[k]?.lower === ',' && sense.frame.includes('b');
  if (
    comma &&
    (opensPlainClause(sentence, k + 1) ||
      (units[k + 1]?.lower !== 'because' && opensLedClause(sentence, k + 1)))
  ) {
    const opens =
      near && (k === cue + 1 || isTimeWord(sentence, k - 1)) && leavesNothingBefore(sentence, cue);
    if (addressee || opens) return { kind: 'clause', from: k + 1 };
  }
  const said = near && lemma === 'say' && k === cue + 1 && !passive && saysClause(sentence, k);
  return said ? { kind: 'clause', from: k } : null;
}

/** Verbs that take an object more often than a clause without "that": for them only a plain clause counts. */
const OBJECT_RATHER = new Set(
  'claim deny dispute refute estimate post respond answer maintain indicate underscore assure pledge counter predict forecast acknowledge concede confirm affirm signal'.split(
    ' ',
  ),
);

/** A subject without anything behind its noun and then its verb: "it was safe", "the harbour had closed". */
function startsPlainClause(sentence: SpeechSentence, k: number): boolean {
  const { tags, units } = sentence;
  if (tags[k] === 'CCONJ') return false;
  for (let i = k; i < units.length && i < k + 12; i++) {
    if (isFiniteAt(sentence, i)) return i > k;
    // "claimed the country “cannot wait”"
    if (tags[i] === 'QUOTE') return tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN';
    // "denies bribe as trial opens"
    if (i > k && units[i]?.lower === 'as') return false;
    // "claimed the hall, built for 80, was full"
    if (units[i]?.lower === ',') return verbBehindAsides(sentence, i);
    const mark = tags[i] === 'PUNCT' && units[i]?.lower !== '-';
    const finite = tags[i] === 'VERB' && tags[i - 1] !== 'PART';
    if (mark || finite || units[i]?.lower === 'who') return false;
    // "claimed victory and left"
    if (tags[i] === 'CCONJ' && isFiniteAt(sentence, i + 1) && !holdsMarks(sentence, k, i)) return false;
  }
  return false;
}

/** Whether words in quotation marks stand among units `[first, last)`. */
function holdsMarks({ units, short }: SpeechSentence, first: number, last: number): boolean {
  const start = units[first]?.start ?? 0;
  const end = units[last - 1]?.end ?? 0;
  return short.some((quote) => quote.start < end && quote.end > start);
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
  for (let k = cue - 2; k >= 0 && k > cue - 12; k--)
    if (/^(?:which|who|that|what)$/.test(units[k]?.lower ?? '')) return true;
  return false;
}

/** Question words that do not open a relative clause. */
const NOT_RELATIVE = new Set(['why', 'how', 'whether', 'if', 'what']);

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
