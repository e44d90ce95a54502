import type { Article } from '../../article/article';
import { overlaps, type Span } from '../../text/span';
import { awaiting } from './attribute-leftovers';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft } from './draft';

const DASH_SPEECH = /^(?:—|–|―|--)\s*(?=[\p{L}¿¡“"])/u;
const BLOCK_QUOTE = /^>\s*/;
/** Paragraphs that begin with a dash are speech only when there are as many as this. */
const FEWEST_DASHES = 2;

/**
 * Speech that stands without quotation marks: Markdown block quotations (`>`) and paragraphs of dialogue that begin with a dash.
 * Drafts already found there are turned into what they are; where none is, the speaker is the last one.
 */
export function attributeUnmarked(
  article: Article,
  sentences: readonly SpeechSentence[],
  drafts: readonly Draft[],
): { readonly drafts: Draft[]; readonly replaced: ReadonlySet<Draft> } {
  const { text, blocks } = article;
  const marked = blocks.map((block) => {
    if (block.kind === 'boilerplate') return null;
    const head = text.slice(block.start, block.start + 12);
    return BLOCK_QUOTE.exec(head) ?? DASH_SPEECH.exec(head);
  });
  const dashes = marked.filter((mark) => mark !== null && !mark[0].startsWith('>')).length;
  const byBlock = new Map<number, SpeechSentence[]>();
  /** What the last sentence of a block announces with a colon. */
  const before = new Map<number, Draft>();
  const found: Draft[] = [];
  const replaced = new Set<Draft>();
  if (marked.every((mark) => mark === null)) return { drafts: found, replaced };
  for (const sentence of sentences) {
    if (sentence.within !== null) continue;
    if (marked[sentence.block + 1]) {
      const announced = awaiting(sentence, []);
      if (announced) before.set(sentence.block, announced);
    }
    if (!marked[sentence.block]) continue;
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  let last: Draft | null = null;
  let d = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    const mark = marked[b];
    const here: Draft[] = [];
    while (d < drafts.length && (drafts[d]?.sentence.block ?? 0) <= b) {
      const draft = drafts[d++];
      if (draft?.sentence.block === b && draft.sentence.within === null) here.push(draft);
    }
    const list = byBlock.get(b);
    if (!block || !mark || !list?.[0] || (!mark[0].startsWith('>') && dashes < FEWEST_DASHES)) {
      last = here.filter((draft) => draft.source !== null).at(-1) ?? (here.length > 0 ? null : last);
      continue;
    }
    const start = block.start + mark[0].length;
    if (start >= block.end) continue;
    const tagged = here.find((draft) => TAGGED.has(draft.construction));
    if (mark[0].startsWith('>') || !tagged) {
      if (
        here.some(
          (draft) =>
            draft.content.some((span) => overlaps(span, { start, end: start + 1 })) &&
            draft.construction !== 'source-cue-content' &&
            draft.construction !== 'object',
        )
      )
        continue;
      // In a dialogue the next to speak is somebody else, and nobody says who.
      const introduced = list[0] && b > 0 ? (before.get(b - 1) ?? null) : null;
      found.push(
        whole(list[0], { start, end: block.end }, mark[0].startsWith('>') ? (introduced ?? last) : null),
      );
    } else {
      replaced.add(tagged);
      const content = tagged.content.map((span, at) =>
        at === 0 ? { start: Math.max(span.start, start), end: Math.max(span.end, start + 1) } : span,
      );
      const speech: Draft = { ...tagged, content, spoken: true };
      found.push(speech);
      last = speech;
    }
  }
  return { drafts: found, replaced };
}

const TAGGED = new Set<Draft['construction']>(['content-source-cue', 'content-cue-source', 'interrupted']);

function whole(sentence: SpeechSentence, content: Span, last: Draft | null): Draft {
  return {
    sentence,
    construction: 'floating',
    content: [content],
    cue: null,
    cueUnit: -1,
    source: last?.source ?? null,
    sourceHead: -1,
    addressee: null,
    via: [],
    act: 'state',
    attitude: false,
    unreported: null,
    spoken: true,
  };
}
