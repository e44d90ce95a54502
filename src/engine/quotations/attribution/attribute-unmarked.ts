import type { Article } from '../../article/article';
import { overlaps, type Span } from '../../text/span';
import { awaiting } from './attribute-leftovers';
import { readDashSpeech, trimmed, type DashSpeech } from './dash-dialogue';
import { signatureAlone } from './signature';
import { spanOf } from './spans';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { PLAIN, type Draft } from './draft';

const DASH_SPEECH = /^(?:—|–|―|--)\s*(?=[\p{L}¿¡“"])/u;
const BLOCK_QUOTE = /^>\s*/;
/** Where the page's reading left the sign of a block quotation outside its block. */
const QUOTE_SIGN_BEFORE = /(?:^|\n)[ \t]*>[> \t]*$/;
/** "The pier is safe. — Odile Brandt, mayor" at the end of a block quotation. */
const SIGNED_WITHIN =
  /[.!?…”"’]\s*(?:[—–―]|--)\s*(\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|bin|al|el)){0,4})(?:,[^.!?]{1,60})?$/u;
/** Between two paragraphs of one block quotation: the end of a line, and lines with nothing but the sign. */
const SAME_QUOTE = /^[^\n]*\n(?:[ \t]*>[ \t>]*\n)*[^\n]*$/;
/** As many code units before a block are looked at for it. */
const SIGN_REACH = 12;
/** Paragraphs that begin with a dash and name nobody are speech only when there are as many as this and one of them asks. */
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
    const before = text.slice(Math.max(0, block.start - SIGN_REACH), block.start);
    const quote = BLOCK_QUOTE.exec(head) ?? QUOTE_SIGN_BEFORE.exec(before);
    if (quote) {
      const length = head.startsWith('>') ? quote[0].length : 0;
      return { quoted: true, length, empty: block.start + length >= block.end };
    }
    const dash = DASH_SPEECH.exec(head);
    return dash && { quoted: false, length: dash[0].length, empty: false };
  });
  const told = new Map<number, DashSpeech>();
  let dashes = 0;
  let asks = false;
  marked.forEach((mark, b) => {
    const block = blocks[b];
    if (!block || !mark || mark.quoted) return;
    dashes++;
    asks ||= text.slice(block.start, block.end).trimEnd().endsWith('?');
    const speech = readDashSpeech(text, block.start + mark.length, block.end);
    if (speech) told.set(b, speech);
  });
  const tags = new Set(
    drafts
      .filter(
        ({ sentence, construction, content }) =>
          marked[sentence.block]?.quoted === false &&
          TAGGED.has(construction) &&
          /^[\s—–―-]*$/.test(text.slice(blocks[sentence.block]?.start ?? 0, content[0]?.start ?? 0)),
      )
      .map(({ sentence }) => sentence.block),
  );
  const dialogue = told.size + tags.size > 0 || (dashes >= FEWEST_DASHES && asks);
  /** The name that signs a block quotation from its own last line or the paragraph below, by that block. */
  const signed = signatures(text, sentences);
  const below = belowEmpty(marked);
  const signatureBelow = (b: number): Span | undefined => signed.get(below[b + 1] ?? -1);
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
  /** The block quotation that the next line may take up. */
  let open: { draft: Draft; content: Span[]; at: number; end: number } | null = null;
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
    if (!block || !mark || !list?.[0] || (!mark.quoted && (!dialogue || signed.has(b)))) {
      last = here.filter((draft) => draft.source !== null).at(-1) ?? (here.length > 0 ? null : last);
      continue;
    }
    const start = block.start + mark.length;
    if (mark.empty) {
      // An empty line of a block quotation parts nothing.
      if (open) open.end = block.end;
      continue;
    }
    const tagged = here.find((draft) => TAGGED.has(draft.construction));
    const speech = told.get(b);
    if (speech) {
      const sentence = list.find((one) => speech.source.start < one.end) ?? list[0];
      for (const draft of here) replaced.add(draft);
      const sourceHead = lastUnitWithin(sentence, speech.source);
      last = { ...whole(sentence, { start, end: block.end }, null), ...speech, sourceHead };
      last = { ...last, construction: speech.content.length > 1 ? 'interrupted' : 'content-cue-source' };
      found.push(last);
      continue;
    }
    if (mark.quoted) {
      // Lines of one block quotation are one quotation; its first line says who speaks, or whoever signs it.
      if (signed.has(b)) continue;
      const joins =
        marked[b - 1]?.quoted && open !== null && SAME_QUOTE.test(text.slice(open.end, block.start));
      if (joins && open) {
        open.end = block.end;
        for (const draft of here) if (FREE.has(draft.construction)) replaced.add(draft);
        // One that is signed has ended.
        if (found[open.at] === open.draft) {
          open.content.push({ start, end: block.end });
          found[open.at] = signedBy(open.draft, signatureBelow(b));
        }
        continue;
      }
    }
    if (mark.quoted || !tagged) {
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
      const own = mark.quoted ? SIGNED_WITHIN.exec(text.slice(start, block.end)) : null;
      const end = own ? start + own.index + 1 : block.end;
      const name = own?.[1]
        ? { start: start + own.index + own[0].indexOf(own[1]), length: own[1].length }
        : null;
      const signature = name ? { start: name.start, end: name.start + name.length } : signatureBelow(b);
      const given = mark.quoted ? (introduced ?? last) : null;
      const content = [{ start, end }];
      const construction = given && !introduced ? 'drifting' : 'floating';
      const draft = { ...whole(list[0], { start, end }, given, construction), content };
      if (mark.quoted) open = { draft, content, at: found.length, end: block.end };
      found.push(mark.quoted ? signedBy(draft, signature) : draft);
    } else {
      replaced.add(tagged);
      const content = tagged.content.map((span, at) =>
        at === 0 ? { start: Math.max(span.start, start), end: Math.max(span.end, start + 1) } : span,
      );
      const rest = { start: tagged.sentence.end, end: block.end };
      if (/\p{L}/u.test(text.slice(rest.start, rest.end))) content.push(trimmed(text, rest));
      const spoken: Draft = { ...tagged, content, spoken: true };
      for (const draft of here) if (draft.construction === 'floating') replaced.add(draft);
      found.push(spoken);
      last = spoken;
    }
  }
  return { drafts: found, replaced };
}

/** Blocks that do nothing but sign what stands above them ("— Ada Holm, mayor"), with the name. */
function signatures(text: string, sentences: readonly SpeechSentence[]): Map<number, Span> {
  const found = new Map<number, Span>();
  const seen = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.within !== null) continue;
    const name =
      !seen.has(sentence.block) &&
      /^\s*(?:>\s*)?(?:—|–|―|-)/u.test(text.slice(sentence.start, sentence.start + 8))
        ? signatureAlone(text, sentence.start, sentence)
        : null;
    const span = name && spanOf(sentence, name);
    if (span) found.set(sentence.block, span);
    else found.delete(sentence.block);
    seen.add(sentence.block);
  }
  return found;
}

function lastUnitWithin({ units }: SpeechSentence, span: Span): number {
  let found = -1;
  units.forEach((unit, k) => {
    if (unit.start >= span.start && unit.end <= span.end) found = k;
  });
  return found;
}

function signedBy(draft: Draft, source: Span | undefined): Draft {
  return source ? { ...draft, construction: 'signature', cue: null, source, sourceHead: -1 } : draft;
}

const FREE = new Set<Draft['construction']>(['floating', 'drifting']);
const TAGGED = new Set<Draft['construction']>(['content-source-cue', 'content-cue-source', 'interrupted']);

function whole(
  sentence: SpeechSentence,
  content: Span,
  last: Draft | null,
  construction: 'floating' | 'drifting' = 'floating',
): Draft {
  return {
    sentence,
    construction,
    content: [content],
    cue: null,
    cueUnit: -1,
    source: last?.source ?? null,
    sourceHead: -1,
    ...PLAIN,
    spoken: true,
  };
}

/** For every block itself, or the first one below it that is more than an empty line of a block quotation. */
function belowEmpty(marked: readonly ({ readonly empty: boolean } | null)[]): number[] {
  const below: number[] = [];
  for (let b = marked.length - 1; b >= 0; b--) below[b] = marked[b]?.empty ? (below[b + 1] ?? b + 1) : b;
  return below;
}
