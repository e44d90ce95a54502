import type { Article } from '../../../article/article';
import type { Block } from '../../../annotation';
import type { Span } from '../../../text/span';
import { NO_SPEAKER_LABEL } from '../../data/headlines';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Draft } from '../../drafts/draft';

/** A turn's label: "Q:", "A:", "NAME:", "Ms NAME (Minister of Works):", "NAME, MINISTER OF WORKS:", at most this many words; or "Q." and "A.". */
const LABEL =
  /^(?:>\s*)?(?:\*\*)?(?:((?:\p{Lu}[\p{L}.’'-]*|de|van|al|bin|von|el)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|al|bin|von|el)){0,3})(?:\s\([^()\n]{2,60}\)|,\s\p{Lu}[^:\n.!?]{2,50})?(?:\*\*)?\s?(:)|([QA])(\.))(?:\*\*)?\s+(?=\S)/u;
/** A label is looked for in this many UTF-16 code units. */
const LONGEST_LABEL = 120;
/** Fewer turns than this make no conversation, unless they are Q and A. */
const FEWEST = 3;

/** Something said, rather than a count or a title after a colon. */
function isUtterance(body: string): boolean {
  return /^[^\d$£€%]/.test(body) && /[.!?…”"’)\]—–-]\s*$/.test(body);
}

/** A label in its block. */
interface Label {
  readonly name: string;
  /** The name, with what stands in brackets behind it: "Q (Holm, the Times)", "The Chair (Sen. Ada Holm)". */
  readonly source: Span;
  readonly cue: Span;
  /** Where the words behind it begin. */
  readonly body: number;
}

/** The label a block begins with, when something is said behind it. */
function labelOf(text: string, { kind, start, end }: Block): Label | null {
  if (kind === 'boilerplate') return null;
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  const name = match?.[1] ?? match?.[3];
  if (!match || !name) return null;
  const body = start + match[0].length;
  if (NO_SPEAKER_LABEL.has(name.toLowerCase()) || !isUtterance(text.slice(body, end))) return null;
  const from = start + match[0].indexOf(name);
  const beside = /^\s\([^()\n]+\)/.exec(text.slice(from + name.length, body));
  const sign = match[2] ?? '.';
  const cue = from + name.length + text.slice(from + name.length, body).lastIndexOf(sign);
  const till = from + name.length + (beside?.[0].length ?? 0);
  return { name, source: { start: from, end: till }, cue: { start: cue, end: cue + 1 }, body };
}

/** Interviews and transcripts: paragraphs that begin with a speaker's label, each a quotation of the label's bearer. */
export function attributeTurns({ text, blocks }: Article, sentences: readonly SpeechSentence[]): Draft[] {
  const labels = blocks.map((block) => labelOf(text, block));
  if (!isConversation(labels)) return [];
  const first = new Map<number, SpeechSentence>();
  for (const sentence of sentences)
    if (sentence.within === null && !first.has(sentence.block)) first.set(sentence.block, sentence);
  const drafts: Draft[] = [];
  labels.forEach((label, b) => {
    const sentence = first.get(b);
    const block = blocks[b];
    if (!label || !sentence || !block) return;
    drafts.push({
      sentence,
      construction: 'transcript',
      content: [{ start: label.body, end: block.end }, ...goingOn({ text, blocks }, labels, b)],
      cue: label.cue,
      cueUnit: -1,
      source: label.source,
      sourceHead: -1,
      addressee: null,
      via: [],
      act: text.slice(block.start, block.end).trimEnd().endsWith('?') ? 'ask' : 'state',
      attitude: false,
      unreported: null,
      spoken: true,
    });
  });
  return drafts;
}

/** The paragraphs in which whoever speaks in block `b` goes on: those without a label up to the next one, told in the first or second person, where most paragraphs have one. */
function goingOn(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  labels: readonly (Label | null)[],
  b: number,
): Span[] {
  const found: Span[] = [];
  for (let next = b + 1; next < blocks.length && found.length < MOST_PARAGRAPHS; next++) {
    const block = blocks[next];
    if (labels[next]) return found;
    if (block?.kind !== 'paragraph' || !OWN_PERSON.test(text.slice(block.start, block.end))) break;
    found.push({ start: block.start, end: block.end });
  }
  // What no further turn closes may as well be the writer's.
  return [];
}

/** Nobody goes on over more paragraphs than this: beyond them the text is no transcript. */
const MOST_PARAGRAPHS = 6;
const OWN_PERSON = /(?:^|[\s“"(])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur)(?=['’\s])/u;

/** Whether so many blocks are turns, and one bearer has several, or a question has its answer. */
function isConversation(labels: readonly (Label | null)[]): boolean {
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    (total >= FEWEST && [...counts.values()].some((count) => count >= 2)) ||
    (counts.has('Q') && counts.has('A'))
  );
}
