import { mainVerbBehind } from '../../language/clauses/main-verbs';
import { startsClause } from '../../language/clauses/clause';
import { baseEndFrom } from '../../language/clauses/noun-phrases';
import { pastDenial } from '../../language/clauses/negated-infinitive';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import { SUBORDINATOR } from '../../language/data/word-classes';
import { wordSet } from '../../text/word-set';
import {
  CUE_NOUNS,
  EQUATED_NOUNS,
  FOR_NOUNS,
  INFINITIVE_NOUNS,
  MADE_NOUNS,
  OF_NOUNS,
  UNOWNED_NOUNS,
} from '../data/cue-nouns';
import { OCCASION, SETTING } from '../data/occasions';
import { overlaps } from '../../text/span';
import type { Act } from '../../annotation';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isDenied } from './ends/clause-end';
import { contentEnd } from './ends/content-end';
import { equatedClause } from './contents/equated-clause';
import { PLAIN, type Draft } from '../drafts/draft';
import { agentAfter, makerBefore, ownerOf, skipTime, type Owner } from './noun-owner';
import { spanOf, trimStretch } from '../drafts/spans';

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
const UNOWNED = wordSet(UNOWNED_NOUNS);

/** "Putin's announcement that …", "his claim that …", "a warning by the bank that …": attributions that a noun makes. */
export function attributeByNouns(sentence: SpeechSentence): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < sentence.units.length; i++) {
    const noun = sentence.tags[i] === 'NOUN' ? readNoun(sentence, i) : null;
    const draft = noun && attribute(sentence, noun);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** A noun at unit `i` that can attribute, and whose words it means. */
interface CueNoun {
  readonly i: number;
  readonly act: Act;
  readonly owner: Owner | null;
  /** Whether the clause is said to be what the noun names. */
  readonly equated: boolean;
  /** The unit at which what is said may be led in. */
  readonly lead: number;
  /** Why it is open whether it was said; null where it is not. */
  readonly unreported: string | null;
}

function readNoun(sentence: SpeechSentence, i: number): CueNoun | null {
  const { units, tags } = sentence;
  const lower = units[i]?.lower ?? '';
  const isBound = MADE.has(lower) || EQUATED.has(lower);
  const act = ACTS.get(lower) ?? (isBound ? 'state' : undefined);
  if (!act) return null;
  const isClause = equatedClause(sentence, i);
  const equated = isClause?.that ?? -1;
  const before: Owner | null =
    isClause?.maker ?? (equated < 0 && isBound ? makerBefore(sentence, i) : ownerOf(sentence, i, equated));
  if (!before && (isBound || equated >= 0)) return null;
  const after = before ? null : agentAfter(sentence, i);
  const owner = before ?? after;
  // "a conference call to the board"
  if (!owner && !(UNOWNED.has(lower) && tags[i - 1] !== 'NOUN' && !isElsewhere(sentence, i))) return null;
  let lead = equated >= 0 ? equated : skipTime(sentence, after ? after.last + after.comma : i + 1);
  // "its firmest promise yet that"
  if (units[lead]?.lower === 'yet') lead++;
  if (units[lead]?.lower === ',' && units[lead + 1]?.lower === 'that') lead++;
  else if (owner && tags[lead] === 'ADP') lead = pastOccasion(sentence, lead);
  const unreported = before?.withheld ?? withoutAny(sentence, i);
  return { i, act, owner, equated: equated >= 0, lead, unreported };
}

/** The attribution by a noun, where what is said follows it. */
function attribute(sentence: SpeechSentence, noun: CueNoun): Draft | null {
  const { i, act, owner, equated, lead, unreported } = noun;
  const frame = frameOf(sentence, noun);
  if (!frame) return null;
  const from = frame === 'infinitive' ? lead : lead + 1;
  const opening = { from, cue: i, embedded: leadsIn(sentence, i), frame };
  const quoted = sentence.tags[lead + 1] === 'QUOTE';
  const main =
    !equated && isSubject(sentence, i)
      ? beforeSentenceVerb(sentence, from, frame === 'noun' && !quoted ? 1 : 0)
      : -1;
  const end = main < 0 ? contentEnd(sentence, opening) : main;
  const content = spanOf(sentence, trimStretch(sentence, { first: from, last: end }));
  if (!content) return null;
  // Marks in what nobody is named for quote nobody: "predictions that it will use its ‘veto’".
  if (!owner && sentence.short.some((quote) => overlaps(quote, content))) return null;
  return {
    sentence,
    construction: 'noun',
    content: [content],
    cue: spanOf(sentence, { first: i, last: i + 1 }),
    cueUnit: i,
    source: owner && spanOf(sentence, owner),
    sourceHead: owner?.head ?? -1,
    ...PLAIN,
    act,
    unreported,
    opening,
  };
}

/** "When pilots made the point that it leaked, Holm said …": whether the noun at unit `i` stands in a clause that opens the sentence and hangs on the next. */
function leadsIn({ units }: SpeechSentence, i: number): boolean {
  const first = units[0]?.lower ?? '';
  return (
    (SUBORDINATOR.has(first) || first === 'when') && !units.slice(0, i).some(({ lower }) => lower === ',')
  );
}

/** What the noun leads to: a clause behind "that", an object behind its preposition, an infinitive; null for nothing. */
function frameOf(
  sentence: SpeechSentence,
  { i, act, owner, lead }: CueNoun,
): 'noun' | 'object' | 'infinitive' | null {
  const { units, tags } = sentence;
  const lower = units[i]?.lower ?? '';
  const word = units[lead]?.lower ?? '';
  // "a report that could touch her": the noun itself is what could.
  if (
    word === 'that' &&
    (tags[lead + 1] === 'QUOTE' || startsClause(sentence, lead + 1)) &&
    (owner !== null || !(isFiniteAt(sentence, lead + 1) || lacksObject(sentence, lead + 1)))
  )
    return 'noun';
  if ((LINKED.get(word)?.has(lower) ?? false) && baseEndFrom(sentence, lead + 1) > lead + 1) return 'object';
  const to = pastDenial(sentence, lead);
  const infinitive =
    units[to]?.lower === 'to' &&
    (tags[to + 1] === 'VERB' || tags[to + 1] === 'AUX') &&
    (act === 'promise' || act === 'demand' || act === 'warn' || (CLAIMED.has(lower) && owner !== null));
  return infinitive ? 'infinitive' : null;
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

/** "a claim that the ministry denies": whether the clause at unit `first` ends with a verb of denying, whose object the noun is. */
function lacksObject(sentence: SpeechSentence, first: number): boolean {
  const { units, tags } = sentence;
  let end = first;
  while (end < units.length && tags[end] !== 'PUNCT' && tags[end] !== 'QUOTE') end++;
  return tags[end - 1] === 'VERB' && isDenied(sentence, first);
}

/** "no promise that", "no new warning that" */
function withoutAny({ units, tags }: SpeechSentence, noun: number): string | null {
  let k = noun - 1;
  while (k > noun - 4 && (tags[k] === 'ADJ' || tags[k] === 'ADV' || tags[k] === 'NOUN')) k--;
  return units[k]?.lower === 'no' ? `“no ${units[noun]?.lower ?? ''}” means that it was not said` : null;
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
  // "the fire, the third this year, was out": a comma before the content's own verb ends nothing.
  const first = (own > 0 ? mainVerbBehind(sentence, from, main, 0) : undefined) ?? from;
  for (let k = first + 1; k < main; k++) if (units[k]?.lower === ',') return k;
  return main;
}
