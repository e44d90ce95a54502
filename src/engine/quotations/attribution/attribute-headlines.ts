import type { Act } from '../../annotation';
import type { Article } from '../../article/article';
import { baseEndFrom } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import { overlaps, type Span } from '../../text/span';
import { cueForm } from '../cues/cue-verbs';
import { isActorNoun } from '../speakers/actor-noun';
import { isGivenName } from '../speakers/gender';
import { isSignatureDash } from '../sentences/is-signature-dash';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Construction, Draft, Stretch } from './draft';
import { spanOf, trimStretch } from './spans';

/** The verbs with which a headline names its source at the end, in the present. */
const CLOSING_VERBS = new Set(
  'says say rules rule finds find warns warn notes note reports report claims claim insists insist argues argue admits admit tells hears hear shows show concludes conclude'.split(
    ' ',
  ),
);
/** Of these the subject listens; the words are those of nobody who is named. */
const LISTENING = new Set(['hears', 'hear']);
/** A source in a headline has this many words at most. */
const LONGEST_HEADLINE_SOURCE = 5;
/** What is said has this many words at least. */
const FEWEST_WORDS = 3;

const NAME = String.raw`[\p{L}\p{N}.’'&-]+(?:\s[\p{L}\p{N}.’'&-]+){0,4}`;
/** "Mayor: the pier stays shut". */
const COLON = new RegExp(String.raw`^(${NAME}):\s+(?=\S)`, 'u');
/** "The pier stays shut — mayor". */
const DASH = new RegExp(String.raw`\s[—–]\s(${NAME})$`, 'u');
/** "The pier stays shut, says mayor". */
const SAYS_SOURCE = new RegExp(String.raw`,\s(\p{L}+)\s(${NAME})$`, 'u');
/** "The pier stays shut, court rules". */
const SOURCE_SAYS = new RegExp(String.raw`,\s(${NAME})\s(\p{L}+)$`, 'u');

/** "Holm: We shall not sell": words of whoever stands before the colon, whatever the name. */
const IN_FIRST_PERSON = /^(?:I|We|My|Our|I['’]m|We['’](?:re|ll|ve))\s/;

interface Reading {
  readonly construction: Construction;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly act: Act;
}

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
    const reading =
      opening ??
      (taken.has(block)
        ? null
        : (joinedSaying(sentence) ?? readHeadline(article.text, here) ?? sayingClause(sentence)));
    if (!reading) continue;
    found.push({
      ...reading,
      sentence,
      content: [reading.content],
      cueUnit: -1,
      sourceHead: reading.source ? lastUnitWithin(sentence, reading.source) : -1,
      addressee: null,
      via: [],
      attitude: false,
      unreported: null,
    });
  }
  return found;
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
  return acts || (tags[last] === 'ADP' && !isName) ? { first: 2, last } : null;
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
  for (let k = 1; k < units.length - FEWEST_WORDS && k <= LONGEST_HEADLINE_SOURCE; k++) {
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

const STATING = new Set(
  'says say claims claim insists insist admits admit argues argue confirms confirm'.split(' '),
);

function readHeadline(text: string, { start, end }: Span): Reading | null {
  const line = text.slice(start, end).trimEnd();
  const till = start + line.length;
  const says = SAYS_SOURCE.exec(line);
  if (says?.[1] && says[2] && isClosingVerb(says[1]) && !LISTENING.has(says[1].toLowerCase()))
    return closing(
      text,
      start,
      start + says.index,
      says[1],
      { start: till - says[2].length, end: till },
      start + says.index + 2,
    );
  const rules = SOURCE_SAYS.exec(line);
  if (rules?.[1] && rules[2] && isClosingVerb(rules[2])) {
    const source = { start: start + rules.index + 2, end: start + rules.index + 2 + rules[1].length };
    if (LISTENING.has(rules[2].toLowerCase()) || canBeSource(text, rules[1]))
      return closing(text, start, start + rules.index, rules[2], source, till - rules[2].length);
  }
  const dash = DASH.exec(line);
  if (dash?.[1] && canBeSource(text, dash[1])) {
    const content = { start, end: start + dash.index };
    if (isLong(text, content))
      return {
        construction: 'headline',
        source: { start: till - dash[1].length, end: till },
        cue: null,
        content,
        act: 'state',
      };
  }
  const colon = COLON.exec(line);
  if (!colon?.[1]) return null;
  const speaks = canBeSource(text, colon[1]) || isPersonOf(text.slice(till), colon[1]);
  if (!speaks && !IN_FIRST_PERSON.test(line.slice(colon[0].length))) return null;
  const content = { start: start + colon[0].length, end: till };
  const at = start + colon[1].length;
  return isLong(text, content)
    ? {
        construction: 'headline',
        source: { start, end: at },
        cue: { start: at, end: at + 1 },
        content,
        act: 'state',
      }
    : null;
}

function closing(
  text: string,
  start: number,
  end: number,
  verb: string,
  source: Span,
  cueAt: number,
): Reading | null {
  const lower = verb.toLowerCase();
  const content = { start, end };
  if (!isLong(text, content)) return null;
  return {
    construction: 'headline',
    source: LISTENING.has(lower) ? null : source,
    cue: { start: cueAt, end: cueAt + verb.length },
    content,
    act: cueForm(lower)?.verb.senses[0]?.act ?? 'state',
  };
}

function isClosingVerb(word: string): boolean {
  return CLOSING_VERBS.has(word.toLowerCase());
}

/** A noun for people or a body as its last word, or an acronym that the article itself explains in parentheses. */
function canBeSource(text: string, name: string): boolean {
  const words = name.split(' ');
  if (words.length > LONGEST_HEADLINE_SOURCE) return false;
  if (words.length === 1 && /^\p{Lu}{2,8}$/u.test(name) && text.includes(`(${name})`)) return true;
  return isActorNoun((words.at(-1) ?? '').toLowerCase());
}

/** "Putin: …": whether the article goes on to name somebody whose family name that is, with a given name before it. */
function isPersonOf(body: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return false;
  const at = body.indexOf(` ${name}`);
  if (at < 0) return false;
  const given = /(\p{Lu}[\p{L}-]+)$/u.exec(body.slice(Math.max(0, at - LONGEST_GIVEN), at))?.[1];
  return given !== undefined && isGivenName(given);
}

const LONGEST_GIVEN = 24;

function isLong(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim().split(/\s+/).length >= FEWEST_WORDS;
}

function lastUnitWithin({ units }: SpeechSentence, span: Span): number {
  let found = -1;
  units.forEach((unit, k) => {
    if (unit.start >= span.start && unit.end <= span.end) found = k;
  });
  return found;
}
