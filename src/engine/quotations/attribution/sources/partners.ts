import {
  baseEndFrom,
  baseEndingAt,
  endsNounPhrase,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import type { Subject } from '../../../language/clauses/subject';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { SUBORDINATOR } from '../../../language/data/word-classes';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';
import { isSomebody } from '../../actors/somebody';

/** No further back than this many units is a first partner looked for. */
const REACH = 40;

/**
 * The subject of a verb of saying with those who say it together with it: "Holm, the mayor, and her deputy, Berg," where the subject found is
 * "her deputy, Berg". The subject itself where it stands alone, or where what comes before the conjunction is a clause of its own.
 */
export function withPartners<S extends Subject>(sentence: SpeechSentence, subject: S): S {
  const { units, tags } = sentence;
  if (subject.through === 'coordination') return subject;
  let before = subject.first - 1;
  // "politicians and even some engineers", "Holm, but also her brother,"
  if (ADDING.has(units[before]?.lower ?? '') && tags[before - 1] === 'CCONJ') before--;
  const joins =
    tags[before] === 'CCONJ' && (JOINING.has(units[before]?.lower ?? '') || before < subject.first - 1);
  // "Holm, Berg and Dahl": the list's earlier names.
  const lists = !joins && units[before]?.lower === ',' && holdsAnd(sentence, subject);
  if (!joins && !lists) return subject;
  const partner = partnerBefore(sentence, before);
  if (!partner) return subject;
  // "Officials from Russia and China": the officials say it.
  const left = baseEndingAt(sentence, before);
  const hangs = left !== null && left.first > partner.first && tags[left.first - 1] === 'ADP';
  if (lists && !isPlainName(sentence, partner.first, before)) {
    // "Officials from the port, the city and the union"
    const origin = hangs && units[left.first - 1]?.lower === 'from' && tags[partner.head] === 'NOUN';
    return origin ? { ...subject, ...partner } : subject;
  }
  const head = hangs && tags[before + 1] === 'PROPN' ? partner.head : subject.head;
  return { ...subject, first: partner.first, head };
}

/** The phrase behind a verb of saying with those joined to it behind a comma: "said Holm, the mayor, and Berg, her deputy". */
export function withPartnersBehind(sentence: SpeechSentence, last: number): number {
  const { units, tags } = sentence;
  if (units[last]?.lower !== ',' || units[last + 1]?.lower !== 'and') return last;
  const base = baseEndFrom(sentence, last + 2);
  if (base <= last + 2 || !isSomebody(sentence, base - 1)) return last;
  let end = nounPhraseEndFrom(sentence, last + 2);
  // What is set beside the second: "…, and Berg, her deputy."
  if (units[end]?.lower === ',' && (tags[end + 1] === 'DET' || tags[end + 1] === 'PRON')) {
    const aside = nounPhraseEndFrom(sentence, end + 1);
    if (aside > end + 1 && closes(sentence, aside)) end = aside;
  }
  return closes(sentence, end) ? end : last;
}

const SPEAKING_PRONOUN = new Set(['he', 'she', 'they', 'we', 'i']);
const JOINING = new Set(['and', 'nor', 'or']);
/** Words between a conjunction and the partner it joins. */
const ADDING = new Set(['even', 'also', 'then', 'later', 'now', 'sometimes']);

/** Beginning and head of the phrase that the conjunction or comma at unit `joint` joins; null where that is no phrase for somebody who speaks. */
function partnerBefore(sentence: SpeechSentence, joint: number): { first: number; head: number } | null {
  const { units, tags } = sentence;
  // "Last year he and Berg said": a pronoun is a phrase by itself.
  const pronoun = units[joint - 1]?.lower ?? '';
  const governs = tags[joint - 2] === 'VERB' || tags[joint - 2] === 'ADP';
  if (SPEAKING_PRONOUN.has(pronoun) && !governs) return { first: joint - 1, head: joint - 1 };
  const closed = units[joint - 1]?.lower === ',' || units[joint - 1]?.lower === ')';
  if (!closed && !endsNounPhrase(sentence, joint - 1)) return null;
  let start = joint;
  while (start > 0 && joint - start < REACH && !opensClause(sentence, start - 1)) start--;
  if (start > 0 && joint - start >= REACH) return null;
  // "At noon, Holm and Berg": what leads the clause in is none of them.
  while (start < joint && LEADING.has(tags[start] ?? '') && !PAIRING.has(units[start]?.lower ?? '')) {
    let comma = start;
    while (comma < joint && units[comma]?.lower !== ',') comma++;
    start = comma + 1;
  }
  // "Ten people drowned, the navy (FACN) and the coastguard said": what was said stands before the comma.
  const furthest = units[joint - 1]?.lower === ',' ? start : joint - 1;
  for (let from = start; from <= furthest; from++) {
    if (from > start && units[from - 1]?.lower !== ',') continue;
    const head = phraseHead(sentence, from, joint);
    if (head >= 0) return { first: from, head };
  }
  return null;
}

/** Head of the phrase for somebody who speaks that begins at unit `start` and, with what describes it, goes on to unit `joint`; -1 where there is none. */
function phraseHead(sentence: SpeechSentence, start: number, joint: number): number {
  const { units, tags } = sentence;
  const from = PAIRING.has(units[start]?.lower ?? '') ? start + 1 : start;
  const base = baseEndFrom(sentence, from);
  if (base <= from || base > joint || !isSomebody(sentence, base - 1) || isTimeWord(sentence, base - 1))
    return -1;
  for (let k = base; k < joint; k++) {
    // "Dowd, who has lived here since 1971,": a clause that describes her.
    if (DESCRIBING.has(units[k]?.lower ?? '')) while (k < joint && units[k]?.lower !== ',') k++;
    if (isFiniteAt(sentence, k) || tags[k] === 'QUOTE') return -1;
  }
  return base - 1;
}

/** Parts of speech that lead a clause in. */
const LEADING = new Set<string>(['ADP', 'ADV', 'SCONJ', 'CCONJ', 'PUNCT']);
const PAIRING = new Set(['both', 'neither', 'either']);
const DESCRIBING = new Set(['who', 'which', 'whose', 'whom', 'where']);

/** Whether unit `k` parts the clause behind it from what stands before. */
function opensClause(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  return (
    tags[k] === 'QUOTE' ||
    lower === ';' ||
    lower === ':' ||
    lower === 'that' ||
    lower === 'but' ||
    // "since 1971" is no clause
    (SUBORDINATOR.has(lower) &&
      !DESCRIBING.has(lower) &&
      tags[k + 1] !== 'NUM' &&
      !isTimeWord(sentence, k + 1))
  );
}

function holdsAnd({ units }: SpeechSentence, { first, last }: Stretch): boolean {
  for (let k = first; k < last; k++) if (units[k]?.lower === 'and') return true;
  return false;
}

/** Whether units `[first, last)` are a name, or names and commas; the article of a name ("the Bank of Oslo") is part of it. */
function isPlainName({ units, tags }: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (
      tags[k] !== 'PROPN' &&
      units[k]?.lower !== ',' &&
      !(NAME_PART.has(tags[k] ?? '') && tags[k + 1] === 'PROPN')
    )
      return false;
  return true;
}

const NAME_PART = new Set<string>(['DET', 'ADP', 'CCONJ']);

/** Whether the attribution ends at unit `k`. */
function closes({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '.';
  return lower === '.' || lower === ',' || lower === ';' || tags[k] === 'QUOTE';
}
