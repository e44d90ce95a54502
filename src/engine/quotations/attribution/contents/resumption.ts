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
      // “It was late,” she said, and “cold.”
      if (tags[left.last - 1] === 'QUOTE' && tags[k + 1] === 'CCONJ' && closesWithQuotation(sentence, k + 2))
        return { first: k + 2, last: k + 3 };
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
        // "The bank must answer, Smith said, or face a fine"
        (units[k + 1]?.lower === 'or' && tags[k + 2] === 'VERB' && from === cue + 1) ||
        (tags[k + 1] === 'CCONJ' &&
          (startsClause(sentence, k + 2) ||
            tags[k + 2] === 'AUX' ||
            joinsParticiple(sentence, left, k + 2)) &&
          !attributionFollows(sentence, k + 2, cue) &&
          !isAnothers(sentence, k + 1, cue)) ||
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
