import type { Act } from '../../annotation';
import type { Article } from '../../article/article';
import { overlaps, type Span } from '../../text/span';
import { cueForm } from '../cues/cue-verbs';
import { isActorNoun } from '../speakers/actor-noun';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Construction, Draft } from './draft';

/** The verbs with which a headline names its source at the end, in the present. */
const CLOSING_VERBS = new Set(
  'says say rules rule finds find warns warn notes note reports report claims claim insists insist argues argue admits admit tells hears hear shows show concludes conclude'.split(
    ' ',
  ),
);
/** Of these the subject listens; the words are those of nobody who is named. */
const LISTENING = new Set(['hears', 'hear']);
/** A source in a headline has this many words at most. */
const LONGEST_SOURCE = 5;
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
    const reading = opening ?? (taken.has(block) ? null : readHeadline(article.text, here));
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

/** "‘They come at night’: residents accuse dredgers": words that open a headline, whoever's they are. */
function openingQuotation(sentence: SpeechSentence, drafts: readonly Draft[]): Reading | null {
  const [first, second] = sentence.units;
  if (!first?.quoted || second?.lower !== ':') return null;
  const { start, end } = first.quoted;
  if (drafts.some((draft) => draft.content.some((span) => overlaps(span, first)))) return null;
  return { construction: 'headline', source: null, cue: null, content: { start, end }, act: 'state' };
}

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
  if (!colon?.[1] || !canBeSource(text, colon[1])) return null;
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
  if (words.length > LONGEST_SOURCE) return false;
  if (words.length === 1 && /^\p{Lu}{2,8}$/u.test(name) && text.includes(`(${name})`)) return true;
  return isActorNoun((words.at(-1) ?? '').toLowerCase());
}

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
