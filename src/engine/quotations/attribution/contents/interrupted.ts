import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import { holdsFinite, isFiniteAt } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { CueSource } from '../sources/agent';
import { contentEnd } from '../ends/content-end';
import type { Stretch } from '../../drafts/draft';
import { isLeadIn } from './left-content';
import { pass } from '../clauses/between';
import { settingsEnd } from '../clauses/setting-chain';
import { clauseStart, leadsClause } from '../clauses/clause-start';
import { attributionFollows } from '../ends/next-attribution';
import { resumed } from '../../drafts/opening';
import { trimStretch } from '../../drafts/spans';

/** "In any case, Smith said, the market was full": a short lead, the cue between commas, then the clause. */
export function partedContent(
  sentence: SpeechSentence,
  start: number,
  cue: number,
  found: CueSource,
  tells: boolean,
): Stretch[] | null {
  const { units, tags } = sentence;
  const after = asideEnd(sentence, cue, tells);
  if (
    start < 2 ||
    start > LONGEST_LEAD ||
    units[start - 1]?.lower !== ',' ||
    units[after]?.lower !== ',' ||
    !found.source ||
    !(found.through === 'adjacent' || found.through === 'aside')
  )
    return null;
  const first = clauseStart(sentence, start - 2);
  // "Prices rise, pilots say, but the mayor insists they fall"
  if (tags[after + 1] === 'CCONJ' && attributionFollows(sentence, after + 2, cue))
    return [{ first, last: start - 1 }];
  const verbless = baseEndFrom(sentence, first) === start - 1;
  if (
    tags[after + 1] === 'QUOTE' ||
    !(goesOn(sentence, after + 1) || (verbless && looksVerb(sentence, after + 1)))
  )
    return null;
  const rest = trimStretch(sentence, {
    first: after + 1,
    last: contentEnd(
      sentence,
      units[after + 1]?.lower === 'that'
        ? { ...resumed(after + 2, cue), frame: 'that' }
        : resumed(after + 1, cue),
    ),
  });
  // What stands before ", where, Smith said," is the writer's.
  if (leadsClause(sentence, start - 2)) return [rest];
  const setting =
    start < LONGEST_SETTING &&
    isLeadIn(sentence, first) &&
    !isFiniteAt(sentence, after + 1) &&
    // "Once the ice melts, Smith said, the port will open"
    !holdsFinite(sentence, first, start - 1);
  return setting ? [rest] : [{ first, last: start - 1 }, rest];
}

/** No more units than this stand before a source and its cue between commas. */
const LONGEST_LEAD = 40;
/** Fewer than this where they only say when or how. */
const LONGEST_SETTING = 8;

/** "It is late, but by now, Smith said, the ship is safe": the lead behind a conjunction and the clause behind the cue, which alone are said; "…, and, Smith said, the last one": what only goes on with `left`, and all of it. Null where no conjunction stands there. */
export function joinedContent(
  sentence: SpeechSentence,
  start: number,
  cue: number,
  left: Stretch,
  tells: boolean,
): Stretch[] | null {
  const { units, tags } = sentence;
  const after = asideEnd(sentence, cue, tells);
  if (units[start - 1]?.lower !== ',' || units[after]?.lower !== ',') return null;
  let joint = start - 2;
  while (
    joint > left.first &&
    tags[joint] !== 'CCONJ' &&
    tags[joint] !== 'PUNCT' &&
    !isFiniteAt(sentence, joint)
  )
    joint--;
  const bare = joint === start - 2;
  if (tags[joint] !== 'CCONJ' || !(bare || units[joint - 1]?.lower === ',')) return null;
  if (!holdsFinite(sentence, left.first, joint) || tags[after + 1] === 'QUOTE') return null;
  const clause = startsClause(sentence, after + 1);
  if (!clause && !bare) return null;
  const from = after + 1;
  const rest = trimStretch(sentence, { first: from, last: contentEnd(sentence, resumed(from, cue)) });
  if (!clause) return [{ first: left.first, last: start - 1 }, rest];
  return bare ? [rest] : [{ first: joint + 1, last: start - 1 }, rest];
}

/** Whether what follows the closing comma goes on with what was said: a clause, its verb, or the phrase its verb asks for; not ", adding that". */
function goesOn(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (startsClause(sentence, k) || isFiniteAt(sentence, k)) return true;
  const lower = units[k]?.lower ?? '';
  if (tags[k] === 'SCONJ' && lower === 'that') return startsClause(sentence, k + 1);
  if (tags[k] === 'ADV' && isFiniteAt(sentence, k + 1)) return true;
  return tags[k] === 'ADJ' ? lower.endsWith('ed') : (tags[k] === 'ADP' || lower === 'to') && lower !== 'by';
}

/** "A motor, she said, costs less": what a bare subject waits for behind the comma, taken for a noun. */
function looksVerb({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return (
    tags[k] === 'NOUN' &&
    (lower.endsWith('s') || SAME_IN_PAST.has(lower)) &&
    BEHIND_VERB.has(tags[k + 1] ?? '')
  );
}

const BEHIND_VERB = new Set<string>(['ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'NUM', 'PART', 'SYM']);
/** Verbs that look alike in the past, and like nouns. */
const SAME_IN_PAST = wordSet('bet bid cast cost cut hit hurt put quit rid run set shut split spread');

/** "told them last week", "suggested in a tweet", "said on Friday in Oslo": unit of the comma behind the hearer, the times and the places that follow the cue; the unit where anything else does. `tells`: the verb can have a hearer. */
export function asideEnd(sentence: SpeechSentence, cue: number, tells: boolean): number {
  const { units, tags } = sentence;
  let k = cue + 1;
  const hearer =
    (tags[k] === 'PRON' && !REFLEXIVE.test(units[k]?.lower ?? '')) ||
    tags[k] === 'PROPN' ||
    tags[k] === 'NOUN';
  if (tells) k = Math.max(hearer ? k + 1 : k, baseEndFrom(sentence, k));
  else if (hearer && (tags[k] !== 'NOUN' || tags[k + 1] === 'PUNCT')) k++;
  for (const from = k; k < from + LONGEST_OCCASION && units[k]?.lower !== ',';) {
    // "in an interview with the Courier,"
    const settings = settingsEnd(sentence, k);
    if (settings > k && units[settings]?.lower === ',') return settings;
    // "reminded them of it", "agreed with it": what the verb tells of.
    if (TELLING_OF.has(units[k]?.lower ?? '') || REFLEXIVE.test(units[k]?.lower ?? '')) break;
    const next = Math.max(pass(sentence, k), pastScene(sentence, k));
    if (next <= k) break;
    k = next;
  }
  return k;
}

/** "when told of it", "after seeing the tape": unit of the comma behind the participle and what belongs to it at unit `k`; `k` itself where none stands there. */
function pastScene({ units, tags }: SpeechSentence, k: number): number {
  if (!SCENE.has(units[k]?.lower ?? '') || tags[k + 1] !== 'VERB') return k;
  let end = k + 2;
  while (end < k + LONGEST_OCCASION && BELONGING.has(tags[end] ?? '')) end++;
  return units[end]?.lower === ',' ? end : k;
}

const REFLEXIVE = /sel(?:f|ves)$/;
const TELLING_OF = new Set(['of', 'about', 'against', 'with', 'for']);
const SCENE = new Set(['when', 'after', 'while', 'before', 'as']);
const BELONGING = new Set<string>(['ADP', 'DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'ADV', 'PART']);

/** In units. */
const LONGEST_OCCASION = 12;
