import { mainVerbBehind } from '../../language/clauses/main-verbs';
import { startsClause } from '../../language/clauses/clause';
import {
  baseEndFrom,
  baseEndingAt,
  isPossessive,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../language/clauses/noun-phrases';
import { pastDenial } from '../../language/clauses/negated-infinitive';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { subjectBefore } from '../../language/clauses/subject';
import { wordSet } from '../../text/word-set';
import {
  CUE_NOUNS,
  EQUATED_NOUNS,
  FOR_NOUNS,
  INFINITIVE_NOUNS,
  MADE_NOUNS,
  MAKING_VERBS,
  OF_NOUNS,
  TAKEN_NOUNS,
  UNOWNED_NOUNS,
} from '../data/cue-nouns';
import { OCCASION, SETTING } from '../data/occasions';
import { overlaps } from '../../text/span';
import type { Act } from '../../annotation';
import { POSSESSIVE_PRONOUN } from '../../language/data/word-classes';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isDenied } from './clause-end';
import { contentEnd } from './content-end';
import { equatedClause } from './equated-clause';
import { PLAIN, type Draft, type Stretch } from './draft';
import { asideBeforeThat } from './source-end';
import { spanOf, trimStretch } from './spans';
import { unreportedBy } from './unreported';

const ACTS = new Map<string, Act>(
  CUE_NOUNS.flatMap(({ act, nouns }) =>
    nouns.split(' ').flatMap((noun): [string, Act][] => [
      [noun, act],
      [`${noun}s`, act],
    ]),
  ),
);
const CLAIMED = wordSet(INFINITIVE_NOUNS);
const LINKED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['for', wordSet(FOR_NOUNS)],
  ['of', wordSet(OF_NOUNS)],
]);
const MADE = wordSet(MADE_NOUNS);
const EQUATED = wordSet(EQUATED_NOUNS);
const TAKEN = wordSet(TAKEN_NOUNS);
const MAKING = wordSet(MAKING_VERBS);
const UNOWNED = wordSet(UNOWNED_NOUNS);

/** "Putin's announcement that …", "his claim that …", "a warning by the bank that …": attributions that a noun makes. */
export function attributeByNouns(sentence: SpeechSentence): Draft[] {
  const { units, tags } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < units.length; i++) {
    const lower = units[i]?.lower ?? '';
    if (tags[i] !== 'NOUN') continue;
    const isBound = MADE.has(lower) || EQUATED.has(lower);
    const act = ACTS.get(lower) ?? (isBound ? 'state' : undefined);
    if (!act) continue;
    const isClause = equatedClause(sentence, i);
    const equated = isClause?.that ?? -1;
    const before: Owner | null =
      isClause?.maker ?? (equated < 0 && isBound ? makerBefore(sentence, i) : ownerOf(sentence, i, equated));
    if (!before && (isBound || equated >= 0)) continue;
    const after = before ? null : agentAfter(sentence, i);
    const owner = before ?? after;
    // "a conference call to the board"
    if (!owner && !(UNOWNED.has(lower) && tags[i - 1] !== 'NOUN' && !isElsewhere(sentence, i))) continue;
    let that = equated >= 0 ? equated : skipTime(sentence, after ? after.last + after.comma : i + 1);
    // "its firmest promise yet that"
    if (units[that]?.lower === 'yet') that++;
    if (units[that]?.lower === ',' && units[that + 1]?.lower === 'that') that++;
    else if (owner && tags[that] === 'ADP') that = pastOccasion(sentence, that);
    const quoted = tags[that + 1] === 'QUOTE';
    // "a report that could touch her": the noun itself is what could.
    const clause =
      units[that]?.lower === 'that' &&
      (quoted || startsClause(sentence, that + 1)) &&
      (owner !== null || !(isFiniteAt(sentence, that + 1) || lacksObject(sentence, that + 1)));
    const to = pastDenial(sentence, that);
    const infinitive =
      units[to]?.lower === 'to' &&
      (tags[to + 1] === 'VERB' || tags[to + 1] === 'AUX') &&
      (act === 'promise' || act === 'demand' || act === 'warn' || (CLAIMED.has(lower) && owner !== null));
    const wanted =
      (LINKED.get(units[that]?.lower ?? '')?.has(lower) ?? false) &&
      baseEndFrom(sentence, that + 1) > that + 1;
    if (!clause && !infinitive && !wanted) continue;
    const from = clause || wanted ? that + 1 : that;
    const opening = {
      from,
      cue: i,
      embedded: false,
      frame: clause ? 'noun' : wanted ? 'object' : 'infinitive',
    };
    const main =
      equated < 0 && isSubject(sentence, i)
        ? beforeSentenceVerb(sentence, from, clause && !quoted ? 1 : 0)
        : -1;
    const end = main < 0 ? contentEnd(sentence, opening) : main;
    const content = spanOf(sentence, trimStretch(sentence, { first: from, last: end }));
    if (!content) continue;
    // Marks in what nobody is named for quote nobody: "predictions that it will use its ‘veto’".
    if (!owner && sentence.short.some((quote) => overlaps(quote, content))) continue;
    drafts.push({
      sentence,
      construction: 'noun',
      content: [content],
      cue: spanOf(sentence, { first: i, last: i + 1 }),
      cueUnit: i,
      source: owner && spanOf(sentence, owner),
      sourceHead: owner?.head ?? -1,
      ...PLAIN,
      act,
      unreported: before?.withheld ?? withoutAny(sentence, i),
      opening,
    });
  }
  return drafts;
}

/** "told analysts on a call that", "expects demand to recover": whether the noun at unit `i` is an occasion, or a thing without an article, rather than somebody's words. */
function isElsewhere({ units, tags }: SpeechSentence, i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  if (units[i]?.lower === 'call' && before === 'a' && units[i - 2]?.lower === 'on') return true;
  const single = !(units[i]?.lower.endsWith('s') ?? false);
  return single && BARE.has(units[i]?.lower ?? '') && tags[i - 1] !== 'DET' && tags[i - 1] !== 'ADJ';
}

/** Nouns for what can be asked for that without an article mean something else. */
const BARE = new Set(['demand', 'call', 'charge']);

/** Whose noun it is: an owner before it, whoever makes it; and where a clause is said to be it, whoever stands behind "of". */
function ownerOf(sentence: SpeechSentence, noun: number, equated: number): Owner | null {
  const owner = ownerBefore(sentence, noun) ?? makerBefore(sentence, noun);
  if (owner || equated < 0 || !OWNING.has(sentence.units[noun + 1]?.lower ?? '')) return owner;
  const first = noun + 2;
  const last = baseEndFrom(sentence, first);
  return last > first ? { first, last, head: last - 1 } : null;
}

const OWNING = new Set(['of', 'from']);

/** "a claim that the ministry denies": whether the clause at unit `first` ends with a verb of denying, whose object the noun is. */
function lacksObject(sentence: SpeechSentence, first: number): boolean {
  const { units, tags } = sentence;
  let end = first;
  while (end < units.length && tags[end] !== 'PUNCT' && tags[end] !== 'QUOTE') end++;
  return tags[end - 1] === 'VERB' && isDenied(sentence, first);
}

/** `withheld`: why it is not known to have been said; absent where it was. */
type Owner = Stretch & { readonly head: number; readonly withheld?: string | null };

/** "no promise that", "no new warning that" */
function withoutAny({ units, tags }: SpeechSentence, noun: number): string | null {
  let k = noun - 1;
  while (k > noun - 4 && (tags[k] === 'ADJ' || tags[k] === 'ADV' || tags[k] === 'NOUN')) k--;
  return units[k]?.lower === 'no' ? `“no ${units[noun]?.lower ?? ''}” means that it was not said` : null;
}

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
  return owner && { first: owner.first, last: k, head: owner.head };
}

/** "a claim by the minister", "a claim by Holm, the mayor,": `comma` is 1 where a comma closes what is set beside the name. */
function agentAfter(sentence: SpeechSentence, noun: number): (Owner & { readonly comma: 0 | 1 }) | null {
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
function makerBefore(sentence: SpeechSentence, noun: number): Owner | null {
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

function skipTime(sentence: SpeechSentence, from: number): number {
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

/** "his suggestion at a late debate that": the "that" behind the occasion that begins at unit `k`; `k` itself where none stands there. */
function pastOccasion(sentence: SpeechSentence, k: number): number {
  if (!SETTING.has(sentence.units[k]?.lower ?? '')) return k;
  for (let i = k + 2; i < k + LONGEST_OCCASION; i++)
    if (sentence.units[i]?.lower === 'that') return OCCASION.has(sentence.units[i - 1]?.lower ?? '') ? i : k;
  return k;
}

const LONGEST_OCCASION = 8;

function isSubject(sentence: SpeechSentence, noun: number): boolean {
  for (let k = noun - 1; k >= 0; k--) {
    if (sentence.units[k]?.lower === ',') return true;
    if (isFiniteAt(sentence, k)) return false;
  }
  return true;
}

/**
 * End of the content of a subject noun, which begins at unit `from`: before the sentence's own verb, or a comma before that; -1 when there is
 * no such verb. `own` is the number of verbs that the content itself waits for.
 */
function beforeSentenceVerb(sentence: SpeechSentence, from: number, own: 0 | 1): number {
  const { units } = sentence;
  const main = mainVerbBehind(sentence, from, units.length, own);
  if (main === undefined) return -1;
  for (let k = from + 1; k < main; k++) if (units[k]?.lower === ',') return k;
  return main;
}
