import {
  baseEndFrom,
  headEndingAt,
  isPossessive,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { subjectBefore, type Subject } from '../../../language/clauses/subject';
import { isFiniteAt, isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import { BE, SUBORDINATOR } from '../../../language/data/word-classes';
import { contains } from '../../../text/span';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { NOBODY, type CueSource } from './agent';
import type { Construction } from '../../data/constructions';
import type { Draft } from '../../drafts/draft';

/** Subject of the clause that unit `at` hangs on: the source of the attribution around it, else the subject of the nearest main verb to the left. */
export function mainSubject(
  sentence: SpeechSentence,
  at: number,
  earlier: readonly Draft[],
): CueSource | null {
  const last = outermost(earlier.filter((draft) => !UNFINISHED.has(draft.construction))) ?? earlier.at(-1);
  if (last?.source && last.cueUnit < at && at - last.cueUnit < REACH) {
    return (
      clauseSubject(sentence, at, unitAfter(sentence, last)) ?? {
        ...NOBODY,
        span: last.source,
        head: last.sourceHead,
      }
    );
  }
  return clauseSubject(sentence, at, 0);
}

/** An attribution further before than this many units tells nothing of the one who goes on. */
const REACH = 60;

const UNFINISHED = new Set<Construction>(['participle', 'infinitive', 'noun', 'passive']);

/** The last attribution, or the one in whose content it lies. */
function outermost(drafts: readonly Draft[]): Draft | undefined {
  let last = drafts.at(-1);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const outer = drafts[i];
    const cue = last?.cue;
    if (outer?.source && cue && outer.content.some((span) => contains(span, cue))) last = outer;
  }
  return last;
}

/** First unit behind the cue and content of an attribution. */
function unitAfter({ units }: SpeechSentence, draft: Draft): number {
  const end = Math.max(draft.cue?.end ?? 0, ...draft.content.map((span) => span.end));
  const after = units.findIndex((unit) => unit.start >= end);
  return after < 0 ? units.length : after;
}

/** Subject of the finite verb nearest before unit `at`, none further left than `from`; a clause that completes another one only in a sentence that says nothing else before. */
function clauseSubject(sentence: SpeechSentence, at: number, from: number): CueSource | null {
  const { units } = sentence;
  let second: CueSource | null = null;
  for (let k = at - 1; k >= from && k > at - 60; k--) {
    if (!isFiniteAt(sentence, k)) continue;
    const group = verbGroupAt(sentence, k);
    k = group.first;
    const subject = subjectBefore(sentence, group.first);
    if (!subject || subject.first < from || describesObject(sentence, subject, group.head)) continue;
    // "It was clear, saying …", but "It issued a statement saying …"
    if (units[subject.head]?.lower === 'it' && BE.has(units[group.head]?.lower ?? '')) continue;
    const found = { ...NOBODY, source: subject, head: subject.head };
    const before = units[subject.first - 1]?.lower ?? '';
    const hangs = COMPLETING.has(before) || subject.through === 'relative';
    if (!hangs && (from === 0 || !SUBORDINATOR.has(before))) return found;
    if (from === 0) second ??= found;
  }
  return second ?? (from === 0 ? openingName(sentence, at) : null);
}

/** "The court freed a blogger charged with fraud, ruling that …": whether the verb at unit `verb`, which looks like a past form, tells of what another verb right before its phrase is done to. */
function describesObject(sentence: SpeechSentence, subject: Subject, verb: number): boolean {
  const { units, tags } = sentence;
  const governor = subject.first - 1;
  if (tags[governor] !== 'VERB' || !isFiniteAt(sentence, governor) || tags[subject.head] === 'PRON')
    return false;
  if (verb !== subject.last || !isPast(units[verb]?.lower ?? '')) return false;
  return !cueForm(units[governor]?.lower ?? '')?.verb.senses.some(({ frame }) => frame.includes('t'));
}

/** Words that lead in a clause which completes another verb or noun. */
const COMPLETING = new Set(['that', 'how', 'what', 'whether', 'why', 'where']);

/** "Holm hits back, pointing out …": the name that opens a sentence whose verb was not seen. */
function openingName(sentence: SpeechSentence, at: number): CueSource | null {
  const { units, tags } = sentence;
  // "Port officials, citing the rules, declined": the subject right before its aside.
  if (units[at - 1]?.lower === ',' && nounPhraseEndFrom(sentence, 0) === at - 1)
    return {
      ...NOBODY,
      source: { first: 0, last: at - 1 },
      head: headEndingAt(sentence, baseEndFrom(sentence, 0)),
    };
  let last = 0;
  while (last < at && tags[last] === 'PROPN') last++;
  // "Moody's placed the bonds on review"
  if (last > 0 && isPossessive(sentence, last) && tags[last + 1] === 'VERB') last++;
  return last > 0 && last < at - 1 ? { ...NOBODY, source: { first: 0, last }, head: last - 1 } : null;
}

/** "Calling the plan a disaster, Smith left": the subject of the clause after the participle's. */
export function followingSubject(sentence: SpeechSentence, at: number): Subject | null {
  const { units } = sentence;
  let comma = -1;
  for (let k = at + 1; k < units.length && k < at + 60; k++) {
    if (units[k]?.lower === ',') comma = k;
    if (comma > 0 && isFiniteAt(sentence, k) && k > comma + 1) {
      const subject = subjectBefore(sentence, verbGroupAt(sentence, k).first);
      if (subject && subject.first >= comma) return subject;
    }
  }
  return null;
}
