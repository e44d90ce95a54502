import { endsNounPhrase } from '../../../language/clauses/noun-phrases';
import { startsClause } from '../../../language/clauses/clause';
import { holdsFinite, isFiniteAt, isPast } from '../../../language/clauses/verb-groups';
import { BE, HAVE, IRREGULAR_PAST } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Complement } from '../complements/complement';
import { endsWithAttribution } from '../clauses/closing-attribution';
import { contentEnd } from '../ends/content-end';
import type { Stretch } from '../../drafts/draft';
import { completes, isInfinitive } from './completing';
import { attributionFollows } from '../ends/next-attribution';
import { resumed } from '../../drafts/opening';
import { trimStretch } from '../../drafts/spans';

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
    return resumedAt(sentence, complement.from, cue);
  if (
    complement?.kind === 'quote' &&
    tags[left.last - 1] === 'QUOTE' &&
    (units[complement.from - 1]?.lower === ',' || complement.from === from)
  )
    return resumedAt(sentence, complement.from, cue);
  const follows = from === cue + 1;
  for (let k = from; k < units.length && k < from + REACH; k++) {
    const lower = units[k]?.lower;
    if (tags[k] === 'QUOTE') {
      const before = units[k - 1]?.lower;
      return before === ',' || before === ':' || k === from ? resumedAt(sentence, k, cue) : null;
    }
    if (lower === ';' && follows && isAllHers(sentence, k + 1)) return resumedAt(sentence, k + 1, cue);
    if (lower === ',') {
      if (tags[k + 1] === 'QUOTE') continue;
      if (tags[left.last - 1] !== 'QUOTE')
        return goesOnAt(sentence, cue, left, k + 1, follows) || leadsOn(sentence, left, k + 1)
          ? resumedAt(sentence, k + 1, cue)
          : null;
      // “It was late,” she said, and “cold.”
      if (tags[k + 1] === 'CCONJ' && closesWithQuotation(sentence, k + 2))
        return { first: k + 2, last: k + 3 };
      if (cueForm(units[k + 1]?.lower ?? '')?.form === 'ing') return null;
      // “Only you,” she said, would love it; “It is our luck,” he said, that they came.
      const bare = k === from && !holdsFinite(sentence, cue + 1, from);
      if (bare && units[left.last - 1]?.text === ',' && goesOnUnmarked(sentence, k + 1))
        return resumedAt(sentence, k + 1, cue);
    }
    if (tags[k] === 'VERB' && k > cue) return null;
  }
  return null;
}

/** The second part begins within so many units behind the cue and its source. */
const REACH = 16;

/** The second part, which begins at unit `first`, to its end. */
function resumedAt(sentence: SpeechSentence, first: number, cue: number): Stretch {
  return trimStretch(sentence, { first, last: contentEnd(sentence, resumed(first, cue)) });
}

/** "The plan, Smith said, would fail", "It may rain, Smith said, but the roof is sound": whether what was said left of the cue, without marks, goes on at unit `k`. `follows` where the comma before it stands right behind the cue. */
function goesOnAt(
  sentence: SpeechSentence,
  cue: number,
  left: Stretch,
  k: number,
  follows: boolean,
): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (waitsForMore(sentence, left, follows) || isFiniteAt(sentence, tags[k] === 'ADV' ? k + 1 : k))
    return true;
  // "There is no sign, Smith said, of a leak", "The bank must answer, Smith said, or face a fine"
  if (follows && (lower === 'of' || (lower === 'or' && tags[k + 1] === 'VERB'))) return true;
  const joined =
    tags[k] === 'CCONJ' &&
    (startsClause(sentence, k + 1) || tags[k + 1] === 'AUX' || joinsParticiple(sentence, left, k + 1)) &&
    !attributionFollows(sentence, k + 1, cue) &&
    !isAnothers(sentence, k, cue);
  return (
    joined ||
    isContrasted(sentence, left, k) ||
    (completes(sentence, k) &&
      !setsAgainst(sentence, k) &&
      !(CONCEDING.has(lower) && attributionFollows(sentence, k + 1, cue)))
  );
}

/** "…, Smith said, even as the crowd booed": what happens meanwhile is told by the writer. */
function setsAgainst({ units }: SpeechSentence, k: number): boolean {
  return units[k]?.lower === 'even' && units[k + 1]?.lower === 'as';
}

/** Whether the quotation at unit `k` is the sentence's last. */
function closesWithQuotation({ units, tags }: SpeechSentence, k: number): boolean {
  return tags[k] === 'QUOTE' && (k + 1 >= units.length || (k + 2 >= units.length && tags[k + 1] === 'PUNCT'));
}

/** "Sales fell, Holm said, but exports rose, Berg said": whether an attribution of its own follows what begins at unit `k`. */
function isAnothers(sentence: SpeechSentence, k: number, cue: number): boolean {
  const end = contentEnd(sentence, resumed(k, cue));
  return sentence.units[end]?.lower === ',' && endsWithAttribution(sentence, end + 1, false);
}

/** "She has slept little, she says, and eaten nothing": whether a participle at unit `k`, which is no past form, goes on with the auxiliary left of the cue. */
function joinsParticiple(sentence: SpeechSentence, { first, last }: Stretch, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (tags[k] !== 'VERB' || !isPast(lower) || lower.endsWith('ed') || IRREGULAR_PAST.has(lower)) return false;
  return units.slice(first, last).some((unit) => HAVE.has(unit.lower) || BE.has(unit.lower));
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
  // "It was the pilots, Smith said, who left"
  if (lower === 'who' && units[first]?.lower === 'it' && BEING.has(units[first + 1]?.lower ?? ''))
    return endsNounPhrase(sentence, last - 1) && isFiniteAt(sentence, k + 1);
  if (lower === 'when' || lower === 'where')
    return units[first]?.lower === 'there' && tags[last - 1] === 'NOUN';
  if (lower !== 'but' || tags[k + 1] === 'VERB' || tags[k + 1] === 'AUX') return false;
  return units.slice(first, last).some((unit) => unit.lower === 'not');
}

const BEING = new Set(['was', 'is']);

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
