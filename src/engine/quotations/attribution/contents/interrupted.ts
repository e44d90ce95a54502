import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import { holdsFinite, isFiniteAt } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { CueSource } from '../sources/agent';
import type { Complement } from '../complements/complement';
import { contentEnd } from '../ends/content-end';
import type { Stretch } from '../../drafts/draft';
import { isLeadIn } from './left-content';
import { pass } from '../clauses/between';
import { clauseStart, leadsClause } from '../clauses/clause-start';
import { completes, isInfinitive } from './completing';
import { attributionFollows } from '../ends/next-attribution';
import type { Opening } from '../../drafts/opening';
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
    start > 40 ||
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
    start < 8 &&
    isLeadIn(sentence, first) &&
    !isFiniteAt(sentence, after + 1) &&
    // "Once the ice melts, Smith said, the port will open"
    !holdsFinite(sentence, first, start - 1);
  return setting ? [rest] : [{ first, last: start - 1 }, rest];
}

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

/** “A,” he said, “b.” — the part after the cue. */
export function resumption(
  sentence: SpeechSentence,
  cue: number,
  source: Stretch | null,
  complement: Complement | null,
  left: Stretch,
): Stretch | null {
  const { units, tags } = sentence;
  const from = Math.max(cue + 1, source?.last ?? 0);
  // “…,” said Holm, who thinks it “a scandal”: the second quotation belongs to what is told of her.
  if (tags[from] === 'QUOTE' && holdsFinite(sentence, cue + 1, from)) return null;
  if (complement?.kind === 'colon' && tags[complement.from] !== 'QUOTE')
    return trimStretch(sentence, {
      first: complement.from,
      last: contentEnd(sentence, resumed(complement.from, cue)),
    });
  if (
    complement?.kind === 'quote' &&
    tags[left.last - 1] === 'QUOTE' &&
    (units[complement.from - 1]?.lower === ',' || complement.from === from)
  ) {
    return trimStretch(sentence, {
      first: complement.from,
      last: contentEnd(sentence, resumed(complement.from, cue)),
    });
  }
  for (let k = from; k < units.length && k < from + 16; k++) {
    if (tags[k] === 'QUOTE') {
      if (units[k - 1]?.lower !== ',' && units[k - 1]?.lower !== ':' && k > from) return null;
      return trimStretch(sentence, { first: k, last: contentEnd(sentence, resumed(k, cue)) });
    }
    if (units[k]?.lower === ';' && from === cue + 1 && isAllHers(sentence, k + 1))
      return trimStretch(sentence, { first: k + 1, last: contentEnd(sentence, resumed(k + 1, cue)) });
    if (units[k]?.lower === ',') {
      if (tags[k + 1] === 'QUOTE') continue;
      if (tags[left.last - 1] === 'QUOTE') {
        const next = cueForm(units[k + 1]?.lower ?? '');
        if (next?.form === 'ing') return null;
        // “Only you,” she said, would love it; “It is our luck,” he said, that they came.
        const bare = k === from && !holdsFinite(sentence, cue + 1, from);
        if (bare && units[left.last - 1]?.text === ',' && goesOnUnmarked(sentence, k + 1))
          return trimStretch(sentence, { first: k + 1, last: contentEnd(sentence, resumed(k + 1, cue)) });
        continue;
      }
      // The plan, Smith said, would fail / It may rain, Smith said, but the roof is sound.
      const goesOn =
        waitsForMore(sentence, left, from === cue + 1) ||
        // "There is no sign, Smith said, of a leak"
        (units[k + 1]?.lower === 'of' && from === cue + 1) ||
        isFiniteAt(sentence, tags[k + 1] === 'ADV' ? k + 2 : k + 1) ||
        (tags[k + 1] === 'CCONJ' &&
          (startsClause(sentence, k + 2) || tags[k + 2] === 'AUX') &&
          !attributionFollows(sentence, k + 2, cue)) ||
        isContrasted(sentence, left, k + 1) ||
        (completes(sentence, k + 1) &&
          !(CONCEDING.has(units[k + 1]?.lower ?? '') && attributionFollows(sentence, k + 2, cue)));
      return goesOn || leadsOn(sentence, left, k + 1)
        ? trimStretch(sentence, { first: k + 1, last: contentEnd(sentence, resumed(k + 1, cue)) })
        : null;
    }
    if (tags[k] === 'VERB' && k > cue) return null;
  }
  return null;
}

/** "Had the wall held, Smith said, the town …", "Even if it rains, …", "With the harvest gone, …", "No matter who wins, …": whether what stands left of the cue only leads in the clause that begins at unit `k`. */
function leadsOn(sentence: SpeechSentence, { first, last }: Stretch, k: number): boolean {
  const { units, tags } = sentence;
  if (!startsClause(sentence, k) || units[last - 1]?.lower === '?') return false;
  const lower = units[first]?.lower ?? '';
  // "By the time it rained, Smith said, the gate had gone"
  const time = lower === 'by' && units[first + 2]?.lower === 'time';
  if (time) return true;
  if (CONDITION.has(lower)) return OPENS_SUBJECT.has(tags[first + 1] ?? '');
  return LEADING_ALONE.has(lower) || LEADING_TWO.has(`${lower} ${units[first + 1]?.lower ?? ''}`);
}

const CONDITION = new Set(['had', 'were', 'should']);
const OPENS_SUBJECT = new Set<string>(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ']);
const LEADING_ALONE = new Set(['with', 'given', 'without', 'whatever', 'whoever', 'however']);
const LEADING_TWO = new Set([
  'even if',
  'even though',
  'even when',
  'even as',
  'no matter',
  'not only',
  'ever since',
]);

/** "The firm was not, Smith said, under investigation": whether the verb left of the cue waits for what it says. Behind "not" it does only where the cue comes last: "It did not, said Smith, who …". */
function waitsForMore({ tags }: SpeechSentence, { first, last }: Stretch, cueLast: boolean): boolean {
  let k = last - 1;
  while (cueLast && k > first && (tags[k] === 'PART' || tags[k] === 'ADV')) k--;
  return tags[k] === 'AUX';
}

/** "It is not money, Smith said, but time", "There was a time, Smith said, when …": whether what the denial or the thing told of left of the cue asks for stands at unit `k`. */
function isContrasted(sentence: SpeechSentence, { first, last }: Stretch, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  // "It is likely, says Smith, that it will rain"
  if (lower === 'that') return units[first]?.lower === 'it' && startsClause(sentence, k + 1);
  if (lower === 'when' || lower === 'where')
    return units[first]?.lower === 'there' && tags[last - 1] === 'NOUN';
  if (lower !== 'but' || tags[k + 1] === 'VERB' || tags[k + 1] === 'AUX') return false;
  return units.slice(first, last).some((unit) => unit.lower === 'not');
}

/** Whether an auxiliary, an infinitive or a clause with "that" at unit `k` goes on with the quotation before the cue, in the writer's words. */
function goesOnUnmarked(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (lower === 'to') return isInfinitive(sentence, k);
  if (lower === 'that') return startsClause(sentence, k + 1);
  return tags[k] === 'AUX' && isFiniteAt(sentence, k);
}

/** "The plan was sound, Smith said; it would work": a clause to the sentence's end in which nobody else has the word. */
function isAllHers(sentence: SpeechSentence, from: number): boolean {
  if (!startsClause(sentence, from)) return false;
  for (let k = from; k < sentence.units.length; k++)
    if (sentence.tags[k] === 'VERB' && cueForm(sentence.units[k]?.lower ?? '')) return false;
  return true;
}

/** Behind these somebody else is heard as often: "…, a study found, though doctors warned that …". */
const CONCEDING = new Set(['though', 'although']);

function resumed(from: number, cue: number): Opening {
  return { from, cue, embedded: false, frame: 'resumed' };
}
