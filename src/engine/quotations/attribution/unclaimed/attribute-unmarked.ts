import type { Block } from '../../../annotation';
import type { Article } from '../../../article/article';
import { overlaps, type Span } from '../../../text/span';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { trimmed, type DashSpeech } from './dash-dialogue';
import { PLAIN, type Draft } from '../../drafts/draft';
import { lastUnitWithin } from '../../drafts/spans';
import {
  TAGGED,
  markBlocks,
  readUnmarkedBlocks,
  type BlockMark,
  type UnmarkedBlocks,
} from './unmarked-blocks';

/**
 * Speech that stands without quotation marks: Markdown block quotations (`>`) and paragraphs of dialogue that begin with a dash.
 * Drafts already found there are turned into what they are; where none is, the speaker is the last one.
 */
export function attributeUnmarked(
  article: Article,
  sentences: readonly SpeechSentence[],
  drafts: readonly Draft[],
): { readonly drafts: Draft[]; readonly replaced: ReadonlySet<Draft> } {
  const marked = markBlocks(article);
  if (marked.every((mark) => mark === null)) return { drafts: [], replaced: new Set() };
  const reader = new UnmarkedReader(article, readUnmarkedBlocks(article, marked, sentences, drafts));
  let d = 0;
  for (let b = 0; b < article.blocks.length; b++) {
    const here: Draft[] = [];
    while (d < drafts.length && (drafts[d]?.sentence.block ?? 0) <= b) {
      const draft = drafts[d++];
      if (draft?.sentence.block === b && draft.sentence.within === null) here.push(draft);
    }
    reader.read(b, here);
  }
  return { drafts: reader.found, replaced: reader.replaced };
}

/** Reads an article's blocks in order; what one says of its speaker holds for those behind it. */
class UnmarkedReader {
  readonly found: Draft[] = [];
  readonly replaced = new Set<Draft>();
  /** Whoever spoke last, where somebody is named for it. */
  private last: Draft | null = null;
  /** The block quotation that the next line may take up, and its place among what was found. */
  private open: {
    readonly draft: Draft;
    readonly content: Span[];
    readonly at: number;
    end: number;
  } | null = null;

  constructor(
    private readonly article: Article,
    private readonly blocks: UnmarkedBlocks,
  ) {}

  /** Reads the block at position `b`, in whose own words the drafts `here` have been found. */
  read(b: number, here: readonly Draft[]): void {
    const { marked, dialogue, signed, told, sentences } = this.blocks;
    const block = this.article.blocks[b];
    const stands = marked[b];
    const mark = stands?.announced && !this.blocks.announced.has(b - 1) ? null : stands;
    const list = sentences.get(b);
    const first = list?.[0];
    if (!block || !mark || !first || (!mark.quoted && (!dialogue || signed.has(b)))) {
      this.last =
        here.filter((draft) => draft.source !== null).at(-1) ?? (here.length > 0 ? null : this.last);
      return;
    }
    if (mark.empty) {
      // An empty line of a block quotation parts nothing.
      if (this.open) this.open.end = block.end;
      return;
    }
    const body = { start: block.start + mark.length, end: block.end };
    const speech = told.get(b);
    const tagged = here.find((draft) => TAGGED.has(draft.construction));
    if (speech) this.takeTold(list, body, speech, here);
    else if (mark.quoted && (signed.has(b) || this.goesOn(b, block, body, here))) return;
    else if (mark.quoted || !tagged) this.takeWhole(b, first, body, mark, here);
    else this.takeTagged(tagged, body, here);
  }

  /** A paragraph of dialogue that says itself who speaks. */
  private takeTold(
    list: readonly SpeechSentence[],
    body: Span,
    speech: DashSpeech,
    here: readonly Draft[],
  ): void {
    const sentence = list.find((one) => speech.source.start < one.end) ?? list[0];
    if (!sentence) return;
    for (const draft of here) this.replaced.add(draft);
    const sourceHead = lastUnitWithin(sentence, speech.source);
    const construction = speech.content.length > 1 ? 'interrupted' : 'content-cue-source';
    this.last = { ...whole(sentence, body, null), ...speech, sourceHead, construction };
    this.found.push(this.last);
  }

  /** Lines of one block quotation are one quotation; its first line says who speaks, or whoever signs it. True where the block goes on with one. */
  private goesOn(b: number, block: Block, body: Span, here: readonly Draft[]): boolean {
    const { open } = this;
    if (!this.blocks.marked[b - 1]?.quoted || open === null) return false;
    if (!SAME_QUOTE.test(this.article.text.slice(open.end, block.start))) return false;
    open.end = block.end;
    for (const draft of here) if (FREE.has(draft.construction)) this.replaced.add(draft);
    // One that is signed has ended.
    if (this.found[open.at] === open.draft) {
      open.content.push(body);
      this.found[open.at] = signedBy(open.draft, this.blocks.signatureBelow(b));
    }
    return true;
  }

  /** A block that is speech from its sign to its end, or to the name that signs it there. */
  private takeWhole(
    b: number,
    sentence: SpeechSentence,
    { start, end: blockEnd }: Span,
    { quoted }: BlockMark,
    here: readonly Draft[],
  ): void {
    const attributed = here.some(
      (draft) =>
        draft.content.some((span) => overlaps(span, { start, end: start + 1 })) &&
        draft.construction !== 'source-cue-content' &&
        draft.construction !== 'object',
    );
    if (attributed) return;
    const own = quoted ? SIGNED_WITHIN.exec(this.article.text.slice(start, blockEnd)) : null;
    const end = own ? start + own.index + 1 : blockEnd;
    const name = own?.[1] ? { at: start + own.index + own[0].indexOf(own[1]), length: own[1].length } : null;
    const signature = name ? { start: name.at, end: name.at + name.length } : this.blocks.signatureBelow(b);
    // In a dialogue the next to speak is somebody else, and nobody says who.
    const introduced = this.blocks.announced.get(b - 1) ?? null;
    const given = quoted ? (introduced ?? this.last) : null;
    const content = [{ start, end }];
    const construction = given && !introduced ? 'drifting' : 'floating';
    const draft = { ...whole(sentence, { start, end }, given, construction), content };
    if (quoted) this.open = { draft, content, at: this.found.length, end: blockEnd };
    this.found.push(quoted ? signedBy(draft, signature) : draft);
  }

  /** A paragraph of dialogue in which an attribution was found: all of it but the attribution is speech. */
  private takeTagged(tagged: Draft, { start, end }: Span, here: readonly Draft[]): void {
    const { text } = this.article;
    this.replaced.add(tagged);
    const content = tagged.content.map((span, at) =>
      at === 0 ? { start: Math.max(span.start, start), end: Math.max(span.end, start + 1) } : span,
    );
    const rest = { start: tagged.sentence.end, end };
    if (/\p{L}/u.test(text.slice(rest.start, rest.end))) content.push(trimmed(text, rest));
    const spoken: Draft = { ...tagged, content, spoken: true };
    for (const draft of here) if (draft.construction === 'floating') this.replaced.add(draft);
    this.found.push(spoken);
    this.last = spoken;
  }
}

/** "The pier is safe. — Odile Brandt, mayor" at the end of a block quotation. */
const SIGNED_WITHIN =
  /[.!?…”"’]\s*(?:[—–―]|--)\s*(\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|bin|al|el)){0,4})(?:,[^.!?]{1,60})?$/u;
/** Between two paragraphs of one block quotation: the end of a line, and lines with nothing but the sign. */
const SAME_QUOTE = /^[^\n]*\n(?:[ \t]*>[ \t>]*\n)*[^\n]*$/;

function signedBy(draft: Draft, source: Span | undefined): Draft {
  return source ? { ...draft, construction: 'signature', cue: null, source, sourceHead: -1 } : draft;
}

const FREE = new Set<Draft['construction']>(['floating', 'drifting']);
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
