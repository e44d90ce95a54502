import {
  baseEndFrom,
  baseEndingAt,
  isPossessive,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../language/clauses/noun-phrases';
import { subjectBefore } from '../../language/clauses/subject';
import { verbGroupAt } from '../../language/clauses/verb-groups';
import { POSSESSIVE_PRONOUN } from '../../language/data/word-classes';
import { wordSet } from '../../text/word-set';
import { MAKING_VERBS, TAKEN_NOUNS } from '../data/cue-nouns';
import { HEADING_NOUNS, SPEAKING_FOR } from '../data/person-nouns';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Stretch } from '../drafts/draft';
import { asideBeforeThat } from './sources/source-end';
import { unreportedBy } from './unreported/unreported';

/** Whose words a noun means. `withheld`: why it is not known to have been said; absent where it was. */
export type Owner = Stretch & { readonly head: number; readonly withheld?: string | null };

/** Whose noun it is: an owner before it, whoever makes it; and where a clause is said to be it, whoever stands behind "of". */
export function ownerOf(sentence: SpeechSentence, noun: number, equated: number): Owner | null {
  const owner = ownerBefore(sentence, noun) ?? makerBefore(sentence, noun);
  if (owner || equated < 0 || !OWNING.has(sentence.units[noun + 1]?.lower ?? '')) return owner;
  const first = noun + 2;
  const last = baseEndFrom(sentence, first);
  return last > first ? { first, last, head: last - 1 } : null;
}

const OWNING = new Set(['of', 'from']);

const DESCRIBING = new Set<string>(['ADJ', 'ADV', 'NUM']);

/** "the minister's [recent, evidence-free] claim", "his claim". */
function ownerBefore(sentence: SpeechSentence, noun: number): Owner | null {
  const { units, tags } = sentence;
  let k = noun - 1;
  while (
    k >= 0 &&
    (DESCRIBING.has(tags[k] ?? '') || isTimeWord(sentence, k) || (units[k]?.lower.includes('-') ?? false))
  )
    k--;
  if (k < 0) return null;
  if (POSSESSIVE_PRONOUN.has(units[k]?.lower ?? '')) return { first: k, last: k + 1, head: k };
  // "the Courier claim that"
  if (tags[k] === 'PROPN' && k === noun - 1) {
    const name = baseEndingAt(sentence, noun);
    return name && tags[name.first] === 'DET' ? { first: name.first, last: noun, head: k } : null;
  }
  if (!isPossessive(sentence, k)) return null;
  const owner = baseEndingAt(sentence, k);
  return (
    owner && (holderBefore(sentence, owner.first, k) ?? { first: owner.first, last: k, head: owner.head })
  );
}

/** "a spokesman for the union's claim", "the head of the agency's claim": whoever speaks for what is named before the ending at unit `last`, or heads it; null where nobody does. */
function holderBefore(sentence: SpeechSentence, first: number, last: number): Owner | null {
  const { units } = sentence;
  const holder = HOLDING.has(units[first - 1]?.lower ?? '') ? baseEndingAt(sentence, first - 1) : null;
  const noun = units[holder?.head ?? -1]?.lower ?? '';
  return holder && (SPEAKING_FOR.has(noun) || HEADING.has(noun))
    ? { first: holder.first, last, head: holder.head }
    : null;
}

const HOLDING = new Set(['for', 'of']);
const HEADING = wordSet(HEADING_NOUNS);

/** "a claim by the minister", "a claim by Holm, the mayor,": `comma` is 1 where a comma closes what is set beside the name. */
export function agentAfter(
  sentence: SpeechSentence,
  noun: number,
): (Owner & { readonly comma: 0 | 1 }) | null {
  const { units, tags } = sentence;
  let by = skipTime(sentence, noun + 1);
  // "the allegation, made by the auditor, that"
  if (units[by]?.lower === ',') by++;
  if (tags[by] === 'VERB' && PASSED.has(units[by]?.lower ?? '')) by++;
  const lower = units[by]?.lower ?? '';
  if (lower !== 'by' && lower !== 'from') return null;
  const first = by + 1;
  const last = nounPhraseEndFrom(sentence, first);
  if (last <= first || isTimeWord(sentence, first)) return null;
  const close = asideBeforeThat(sentence, last);
  return { first, last: close, head: last - 1, comma: close > last ? 1 : 0 };
}

/** What is done with such a noun by whoever said it. */
const PASSED = new Set(['made', 'voiced', 'issued', 'raised', 'repeated']);

/** "she made a plea", "the bank issued a sharp warning": whoever does the making. */
export function makerBefore(sentence: SpeechSentence, noun: number): Owner | null {
  const { units, tags } = sentence;
  let k = noun - 1;
  while (k >= 0 && (tags[k] === 'ADJ' || tags[k] === 'ADV')) k--;
  if (tags[k] === 'DET') k--;
  const verb = units[k]?.lower ?? '';
  const making =
    MAKING.has(verb) || (TAKING.has(verb) && TAKEN.has(units[noun]?.lower ?? '') && k === noun - 2);
  if (k < 1 || tags[k] !== 'VERB' || !making) return null;
  const group = verbGroupAt(sentence, k);
  if (group.form !== 'finite' || group.passive) return null;
  const subject = subjectBefore(sentence, group.first);
  return (
    subject && {
      first: subject.first,
      last: subject.last,
      head: subject.head,
      withheld: unreportedBy(sentence, group, subject),
    }
  );
}

const TAKING = new Set(['take', 'takes', 'took', 'taken', 'taking']);

/** Behind the words for a time that begin at unit `from`. */
export function skipTime(sentence: SpeechSentence, from: number): number {
  const { tags } = sentence;
  let k = from;
  while (
    k < from + 5 &&
    (isTimeWord(sentence, k) ||
      (tags[k] === 'ADP' && isTimeWord(sentence, k + 1)) ||
      tags[k] === 'ADV' ||
      (tags[k] === 'ADJ' && isTimeWord(sentence, k + 1)))
  )
    k++;
  return k;
}

const TAKEN = wordSet(TAKEN_NOUNS);
const MAKING = wordSet(MAKING_VERBS);
