import type { Article } from '../../../article/article';
import type { Block } from '../../../annotation';
import type { Span } from '../../../text/span';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { PLAIN, type Draft } from '../../drafts/draft';

/** Interviews whose questions stand out by their print alone, bold, slanted or as headings, or by their lines in plain text: what stands below each is the answer, of whoever is interviewed. Empty for any other page. */
export function attributePrintedAnswers(
  { text, blocks }: Article,
  sentences: readonly SpeechSentence[],
): Draft[] {
  let asked = blocks.map((block) => standsOut(text, block));
  if (asked.filter(Boolean).length < FEWEST_QUESTIONS) asked = askedInLines(text, blocks);
  if (asked.filter(Boolean).length < FEWEST_QUESTIONS) return [];
  const answers: Span[][] = [];
  let open: Span[] | null = null;
  blocks.forEach((block, b) => {
    if (asked[b]) {
      open = [];
      answers.push(open);
    } else if (block.kind === 'heading' || block.kind === 'boilerplate') open = null;
    else if (block.kind === 'paragraph' && open) open.push({ start: block.start, end: block.end });
  });
  const last = answers.at(-1);
  if (last) last.splice(answeredTo(text, last));
  const questions = blocks.filter((_, b) => asked[b]).map((block) => text.slice(block.start, block.end));
  if (!isInterview(text, questions, answers)) return [];
  const first = new Map<number, SpeechSentence>();
  for (const sentence of sentences)
    if (sentence.within === null && !first.has(sentence.start)) first.set(sentence.start, sentence);
  return answers.flatMap((content) => {
    const [paragraph] = content;
    const sentence = paragraph && first.get(paragraph.start);
    return sentence ? [answerOf(sentence, content)] : [];
  });
}

/** Fewer questions than this make no interview. */
const FEWEST_QUESTIONS = 3;

function answerOf(sentence: SpeechSentence, content: readonly Span[]): Draft {
  return {
    ...PLAIN,
    sentence,
    construction: 'transcript',
    content,
    cue: null,
    cueUnit: -1,
    source: null,
    sourceHead: -1,
    spoken: true,
  };
}

/** Whether the whole block is set in bold or slanted, or is a heading that asks. */
function standsOut(text: string, { kind, start, end }: Block): boolean {
  if (kind !== 'heading' && kind !== 'paragraph') return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = start - line <= LONGEST_SIGN ? text.slice(line, start).trim() : '';
  if (/^#{2,6}$/.test(before)) return text[end - 1] === '?';
  const sign = /^(?:#{2,6}\s+)?(\*\*|__|\*|_)$/.exec(before)?.[1];
  return (
    sign !== undefined &&
    text.startsWith(sign, end) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end + sign.length, end + sign.length + LONGEST_SIGN))
  );
}

/** The signs that set a line off take no more UTF-16 code units. */
const LONGEST_SIGN = 10;

/** Which blocks are questions of an interview in plain text, that tells of itself as one: lines that ask, the first of them as short as a heading, with something else between. */
function askedInLines(text: string, blocks: readonly Block[]): boolean[] {
  const asks = blocks.map(
    ({ kind, start, end }) =>
      (kind === 'heading' || kind === 'paragraph') &&
      end - start <= LONGEST_QUESTION &&
      text[end - 1] === '?' &&
      !MARKS.test(text.slice(start, end)),
  );
  const first = blocks.findIndex(({ kind }, b) => kind === 'heading' && asks[b]);
  const told = first > 0 && TALKING.test(text.slice(0, Math.min(blocks[first]?.start ?? 0, LONGEST_HEAD)));
  return asks.map((own, b) => told && own && b >= first && !asks[b - 1] && !asks[b + 1]);
}

/** In UTF-16 code units: a question, and how an interview is introduced. */
const LONGEST_QUESTION = 300;
const LONGEST_HEAD = 4000;
const MARKS = /[“”"«»]/;
/** How a page tells that somebody is asked. */
const TALKING =
  /\b(?:interview(?:s|ed)?|questions?|asked|(?:talk|speak|chat)s? (?:to|with)|(?:spoke|talked|chatted) (?:to|with)|sat down with|caught up with|in conversation|q ?& ?a)\b/i;

/** How many of the paragraphs behind the last question still answer it: the first, and those told in the first person. */
function answeredTo(text: string, paragraphs: readonly Span[]): number {
  const end = paragraphs.findIndex(({ start, end }, at) => at > 0 && !isOwn(text.slice(start, end)));
  return end < 0 ? paragraphs.length : end;
}

/** Whether most that stands out asks, somebody is spoken to there, and most answers are in the first person. */
function isInterview(
  text: string,
  questions: readonly string[],
  answers: readonly (readonly Span[])[],
): boolean {
  const asking = questions.filter((question) => question.trimEnd().endsWith('?')).length;
  const own = answers.filter((content) =>
    content.some(({ start, end }) => isOwn(text.slice(start, end))),
  ).length;
  return (
    2 * asking > questions.length &&
    questions.some((question) => YOU.test(question)) &&
    2 * own > answers.length
  );
}

const YOU = /\b(?:you|your|yours)\b/i;

/** Whether somebody speaks of himself outside quotation marks. */
function isOwn(paragraph: string): boolean {
  return OWN_PERSON.test(paragraph.slice(0, MOST_TEXT).replace(/[“"][^“”"]*[”"]/g, ''));
}

const OWN_PERSON = /(?:^|[\s(—–])(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)(?=[\s,.!?'’]|$)/u;
/** Of a paragraph, so many UTF-16 code units are looked at. */
const MOST_TEXT = 4000;
