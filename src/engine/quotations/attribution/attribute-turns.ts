import type { Article } from '../../article/article';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft } from './draft';

/** A turn's label: "Q:", "A:", "NAME:", at most this many words. */
const LABEL =
  /^(?:>\s*)?(?:\*\*)?((?:\p{Lu}[\p{L}.’'-]*|de|van|al|bin|von|el)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|al|bin|von|el)){0,3})(?:\*\*)?\s?:(?:\*\*)?\s+(?=\S)/u;
/** Labels that introduce no speaker, however often they come back. */
const NO_SPEAKER =
  /^(?:Photo|Photos|Image|Video|Source|Sources|Update|Updated|Read|Related|Watch|Listen|Note|Credit|Caption|See|Published|Posted|Date|Time|Where|When|What|Who|How|Why|Tel|Email|Contact|File|Also|More|Score|Result|Results|Goals|Editing|Reporting|Writing|By|Tags|Topics|Interview|Exclusive|Opinion|Analysis|Comment|Editorial|Live|Breaking|Explainer|Transcript|Podcast)$/i;
/** Fewer turns than this make no conversation, unless they are Q and A. */
const FEWEST = 3;

/** "Q (Smith, the Times)" is a turn of Q. */
function turnOf(label: string): string {
  return label.startsWith('Q (') ? 'Q' : label;
}

/** Something said, rather than a count or a title after a colon. */
function isUtterance(body: string): boolean {
  return /^[^\d$£€%]/.test(body) && /[.!?…”"’)\]—–-]\s*$/.test(body);
}

/** Interviews and transcripts: paragraphs that begin with a speaker's label, each a quotation of the label's bearer. */
export function attributeTurns(article: Article, sentences: readonly SpeechSentence[]): Draft[] {
  const { text, blocks } = article;
  const labels = blocks.map((block) =>
    block.kind === 'boilerplate'
      ? null
      : LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 100))),
  );
  for (let b = 0; b < labels.length; b++) {
    const block = blocks[b];
    const label = labels[b];
    if (block && label && !isUtterance(text.slice(block.start + label[0].length, block.end)))
      labels[b] = null;
  }
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label?.[1]) counts.set(turnOf(label[1]), (counts.get(turnOf(label[1])) ?? 0) + 1);
  const turns = [...counts].filter(([name]) => !NO_SPEAKER.test(name));
  const total = turns.reduce((sum, [, count]) => sum + count, 0);
  const conversation = total >= FEWEST && turns.some(([, count]) => count >= 2);
  if (!conversation && !(counts.has('Q') && counts.has('A'))) return [];
  const first = new Map<number, SpeechSentence>();
  for (const sentence of sentences)
    if (sentence.within === null && !first.has(sentence.block)) first.set(sentence.block, sentence);
  const drafts: Draft[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const name = labels[b]?.[1];
    const sentence = first.get(b);
    const block = blocks[b];
    const label = labels[b];
    if (!name || !sentence || !block || !label || NO_SPEAKER.test(name)) continue;
    const start = block.start + label[0].indexOf(name);
    const colon = block.start + label[0].indexOf(':', label[0].indexOf(name));
    drafts.push({
      sentence,
      construction: 'transcript',
      content: [{ start: block.start + label[0].length, end: block.end }],
      cue: { start: colon, end: colon + 1 },
      cueUnit: -1,
      source: { start, end: start + name.length },
      sourceHead: -1,
      addressee: null,
      via: [],
      act: text.slice(block.start, block.end).trimEnd().endsWith('?') ? 'ask' : 'state',
      attitude: false,
      unreported: null,
      spoken: true,
    });
  }
  return drafts;
}
