import type { Article } from '../../article/article';
import { baseEndFrom } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import { overlaps } from '../../text/span';
import { cueForm } from '../cues/cue-verbs';
import { STATING } from '../data/headlines';
import { isActorNoun } from '../actors/actor-noun';
import { isSignatureDash } from '../sentences/is-signature-dash';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft, Stretch } from '../drafts/draft';
import { FEWEST_WORDS, readHeadline, type Reading } from './headline-shape';
import { lastUnitWithin, spanOf, trimStretch } from '../drafts/spans';

/** Headlines that give their content to somebody by their shape alone: a colon, a dash, or a verb at the end. Those of `drafts` that read one otherwise win. */
export function attributeHeadlines(
  article: Article,
  sentences: readonly SpeechSentence[],
  drafts: readonly Draft[],
): Draft[] {
  const taken = new Set(drafts.map(({ sentence }) => sentence.block));
  const seen = new Set<number>();
  const found: Draft[] = [];
  for (const sentence of sentences) {
    const { block } = sentence;
    if (sentence.within !== null || seen.has(block)) continue;
    seen.add(block);
    const here = article.blocks[block];
    if (here?.kind !== 'headline') continue;
    const opening = openingQuotation(sentence, drafts);
    const byWords = opening ?? (taken.has(block) ? null : joinedSaying(sentence));
    const byShape = byWords
      ? []
      : readHeadline(article.text, here).filter((reading) => isFree(reading, drafts));
    const clause = byWords || taken.has(block) || byShape.length > 0 ? null : sayingClause(sentence);
    for (const reading of [byWords, ...byShape, clause]) if (reading) found.push(draftOf(sentence, reading));
  }
  return found;
}

/** Whether what a headline's shape gives to somebody is nobody's by its words. */
function isFree({ content, source }: Reading, drafts: readonly Draft[]): boolean {
  const whole = {
    start: Math.min(content.start, source?.start ?? content.start),
    end: Math.max(content.end, source?.end ?? content.end),
  };
  return !drafts.some((draft) =>
    [...draft.content, draft.source, draft.cue].some((span) => span && overlaps(span, whole)),
  );
}

function draftOf(sentence: SpeechSentence, reading: Reading): Draft {
  return {
    ...reading,
    sentence,
    content: [reading.content],
    cueUnit: -1,
    sourceHead: reading.source ? lastUnitWithin(sentence, reading.source) : -1,
    addressee: null,
    via: [],
    attitude: false,
    unreported: null,
  };
}

/** "‘They come at night’: residents accuse dredgers", "‘We were asleep’ - Holm rues start": words that open a headline; they are whoever's who acts behind the colon or dash, when that is somebody who speaks. */
function openingQuotation(sentence: SpeechSentence, drafts: readonly Draft[]): Reading | null {
  const [first, second] = sentence.units;
  if (
    !first?.quoted ||
    !second ||
    (second.lower !== ':' && !isSignatureDash(second.text) && second.text !== '-')
  )
    return null;
  const { start, end } = first.quoted;
  if (first.lastToken - first.firstToken < FEWEST_WORDS + 2) return null;
  if (drafts.some((draft) => draft.content.some((span) => overlaps(span, first)))) return null;
  const source = actorBehindMark(sentence);
  return {
    construction: 'headline',
    source: source && spanOf(sentence, source),
    cue: null,
    content: { start, end },
    act: 'state',
  };
}

/** "MP questions gift", "Holm rues start", "a geologist on the slope", "an interview with Ada Holm": who opens what stands behind the colon or dash at unit 1. */
function actorBehindMark(sentence: SpeechSentence): Stretch | null {
  const { units, tags } = sentence;
  const base = baseEndFrom(sentence, 2);
  if (base <= 2) return null;
  if (TALK.has(units[base - 1]?.lower ?? '') && units[base]?.lower === 'with') {
    const last = baseEndFrom(sentence, base + 1);
    return last > base + 1 ? { first: base + 1, last } : null;
  }
  const last = beforeHeadlineVerb(sentence, 2, base) ?? base;
  const isName = tags[last - 1] === 'PROPN';
  if (tags[last - 1] === 'NOUN' && !isActorNoun(units[last - 1]?.lower ?? '')) return null;
  const acts = last < base || isFiniteAt(sentence, last) || (isName && last === units.length);
  // "Holm on the slope": without a verb only a noun for people says that somebody speaks.
  // "‘We saw it rise’ – pilot", "‘Nobody told me’: Holm on the night the gate fell"
  const speaks = last === units.length || units[last]?.lower === 'on';
  return acts || speaks || (tags[last] === 'ADP' && !isName) ? { first: 2, last } : null;
}

/** Unit of the verb in the present that a headline has within what reads like one phrase: "Holm rues slow start", "residents slam plan"; null where none is. */
function beforeHeadlineVerb({ units, tags }: SpeechSentence, first: number, last: number): number | null {
  for (let k = first + 1; k < last; k++) {
    const lower = units[k]?.lower ?? '';
    const before = units[k - 1]?.lower ?? '';
    if (tags[k] === 'PROPN' || /^\p{Lu}/u.test(units[k]?.text ?? '')) continue;
    const isSingular = lower.endsWith('s') && (tags[k - 1] === 'PROPN' || isActorNoun(before));
    const isPlural = before.endsWith('s') && isActorNoun(before) && cueForm(lower)?.form === 'base';
    if (isSingular || isPlural) return k;
  }
  return null;
}

const TALK = new Set(['interview', 'talk', 'conversation', 'chat', 'meeting']);

/** "Union says pier stays shut": a headline's plain statement, whatever its shortened clause looks like. */
function sayingClause(sentence: SpeechSentence): Reading | null {
  const { units, tags } = sentence;
  for (let k = 1; k < units.length - FEWEST_WORDS && k <= LONGEST_HEADLINE_SUBJECT; k++) {
    const lower = units[k]?.lower ?? '';
    if (tags[k] === 'PUNCT' || tags[k] === 'QUOTE') return null;
    if (!STATING.has(lower)) continue;
    if (tags[k - 1] !== 'NOUN' && tags[k - 1] !== 'PROPN') return null;
    let last = k + 1;
    while (last < units.length && units[last]?.lower !== ';') last++;
    const content = spanOf(sentence, trimStretch(sentence, { first: k + 1, last }));
    const source = spanOf(sentence, { first: 0, last: k });
    const cue = units[k];
    if (!content || !source || !cue || last - k - 1 < FEWEST_WORDS) return null;
    return {
      construction: 'headline',
      source,
      cue: { start: cue.start, end: cue.end },
      content,
      act: cueForm(lower)?.verb.senses[0]?.act ?? 'state',
    };
  }
  return null;
}

/** "Court raps council over drains, says ‘citizens are not goats’": behind the comma the subject of the headline's first verb says something. */
function joinedSaying(sentence: SpeechSentence): Reading | null {
  const { units, tags } = sentence;
  const k = units.findIndex(({ lower }, at) => lower === ',' && STATING.has(units[at + 1]?.lower ?? ''));
  const cue = units[k + 1];
  if (k < 2 || !cue || units.length - k - 2 < 1) return null;
  const clause = tags[k + 2] === 'QUOTE' || units.some((_, at) => at > k + 3 && isFiniteAt(sentence, at));
  const base = baseEndFrom(sentence, 0);
  const last = beforeHeadlineVerb(sentence, 0, base) ?? base;
  const speaks = tags[last - 1] === 'PROPN' || isActorNoun(units[last - 1]?.lower ?? '');
  if (!clause || last < 1 || last >= k || !speaks) return null;
  const source = spanOf(sentence, { first: 0, last });
  const content = spanOf(sentence, trimStretch(sentence, { first: k + 2, last: units.length }));
  if (!source || !content) return null;
  return {
    construction: 'headline',
    source,
    cue: { start: cue.start, end: cue.end },
    content,
    act: cueForm(cue.lower)?.verb.senses[0]?.act ?? 'state',
  };
}

/** A headline's verb has a subject of this many units at most. */
const LONGEST_HEADLINE_SUBJECT = 5;
