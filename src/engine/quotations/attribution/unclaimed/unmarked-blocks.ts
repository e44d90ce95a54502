import type { Block } from '../../../annotation';
import type { Article } from '../../../article/article';
import type { Span } from '../../../text/span';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { awaiting } from './attribute-leftovers';
import { readDashSpeech, type DashSpeech } from './dash-dialogue';
import type { Draft } from '../../drafts/draft';
import { signatureAlone } from './signature';
import { spanOf } from '../../drafts/spans';

/** How a block is marked as speech: as a block quotation (`>`) or by a dash. */
export interface BlockMark {
  readonly quoted: boolean;
  /** UTF-16 code units the sign takes at the block's start; 0 where it stands outside the block. */
  readonly length: number;
  /** Whether nothing but the sign stands there. */
  readonly empty: boolean;
  /** True for a paragraph in plain print that only the announcement above it can make speech: "The mayor, Ada Holm, writes:". */
  readonly announced?: true;
}

/** Blocks whose speech stands without quotation marks, by their place in the article, and what tells who speaks in them. */
export interface UnmarkedBlocks {
  readonly marked: readonly (BlockMark | null)[];
  /** Whether the paragraphs that begin with a dash are speech at all. */
  readonly dialogue: boolean;
  /** What a paragraph of dialogue itself says of its speaker. */
  readonly told: ReadonlyMap<number, DashSpeech>;
  readonly sentences: ReadonlyMap<number, readonly SpeechSentence[]>;
  /** What the last sentence of a block announces with a colon. */
  readonly announced: ReadonlyMap<number, Draft>;
  /** Blocks that do nothing but sign what stands above them, with the name. */
  readonly signed: ReadonlyMap<number, Span>;
  /** The name below a block that signs it. */
  readonly signatureBelow: (b: number) => Span | undefined;
}

/** How each block is marked as speech; null where it is not. */
export function markBlocks({ text, blocks }: Article): (BlockMark | null)[] {
  return blocks.map((block, b) => {
    if (block.kind === 'boilerplate') return null;
    if (isAnnounced(text, blocks[b - 1], block)) return ANNOUNCED;
    const head = text.slice(block.start, block.start + SIGN_REACH);
    const before = text.slice(Math.max(0, block.start - SIGN_REACH), block.start);
    const quote = BLOCK_QUOTE.exec(head) ?? QUOTE_SIGN_BEFORE.exec(before);
    if (quote) {
      const length = head.startsWith('>') ? quote[0].length : 0;
      return { quoted: true, length, empty: block.start + length >= block.end };
    }
    const dash = DASH_SPEECH.exec(head);
    return dash && { quoted: false, length: dash[0].length, empty: false };
  });
}

const ANNOUNCED: BlockMark = { quoted: true, length: 0, empty: false, announced: true };

/** Whether a paragraph told in the first person, without marks, stands below one or two lines that end with a colon. */
function isAnnounced(text: string, above: Block | undefined, { kind, start, end }: Block): boolean {
  if (kind !== 'paragraph' || above?.kind !== 'paragraph' || text[above.end - 1] !== ':') return false;
  if (above.end - above.start > LONGEST_ANNOUNCEMENT) return false;
  if (!ANNOUNCING.test(text.slice(above.start, above.end))) return false;
  const words = text.slice(start, Math.min(end, start + MOST_WORDS));
  return FIRST_PERSON.test(words) && !MARKED.test(words) && /[.!?…]$/.test(text.slice(end - 1, end));
}

/** In UTF-16 code units. */
const LONGEST_ANNOUNCEMENT = 240;
const MOST_WORDS = 4000;
/** Words of saying, or for what is said, not far from the colon. */
const ANNOUNCING =
  /\b(?:says?|said|writes?|wrote|e-?mails|e-?mailed|messages?|tweets?|tweeted|posts?|posted|adds?|added|tells?|told|explains?|explained|repl(?:y|ies|ied)|respon(?:ds|ded|se)|comments?|commented|statement|letter|reaction|from)\b[^.:]{0,80}:$/i;
const FIRST_PERSON = /(?:^|[\s(—–])(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)(?=[\s,.!?'’]|$)/u;
/** Quotation marks, a sign of a list, or a label. */
const MARKED = /[“”"«»]|(?:^|\s)[‘']\p{L}|^(?:[-–—•*·>]|\d+[.)])|^[^\s:]{1,30}:/u;

const DASH_SPEECH = /^(?:—|–|―|--)\s*(?=[\p{L}¿¡“"])/u;
const BLOCK_QUOTE = /^>\s*/;
/** Where the page's reading left the sign of a block quotation outside its block. */
const QUOTE_SIGN_BEFORE = /(?:^|\n)[ \t]*>[> \t]*$/;
/** As many UTF-16 code units at a block's start, and before it, are looked at for a sign. */
const SIGN_REACH = 12;
/** Paragraphs that begin with a dash and name nobody are speech only when there are as many as this and one of them asks. */
const FEWEST_DASHES = 2;

/** What is known of the marked blocks before they are read one by one. `drafts` are those found there already. */
export function readUnmarkedBlocks(
  article: Article,
  marked: readonly (BlockMark | null)[],
  sentences: readonly SpeechSentence[],
  drafts: readonly Draft[],
): UnmarkedBlocks {
  const { text, blocks } = article;
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
  const tagged = drafts.some(
    ({ sentence, construction, content }) =>
      marked[sentence.block]?.quoted === false &&
      TAGGED.has(construction) &&
      /^[\s—–―-]*$/.test(text.slice(blocks[sentence.block]?.start ?? 0, content[0]?.start ?? 0)),
  );
  const byBlock = new Map<number, SpeechSentence[]>();
  const announced = new Map<number, Draft>();
  for (const sentence of sentences) {
    if (sentence.within !== null) continue;
    const awaited = marked[sentence.block + 1] ? awaiting(sentence, []) : null;
    if (awaited) announced.set(sentence.block, awaited);
    if (!marked[sentence.block]) continue;
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const signed = signatures(text, sentences);
  const below = belowEmpty(marked);
  return {
    marked,
    dialogue: told.size > 0 || tagged || (dashes >= FEWEST_DASHES && asks),
    told,
    sentences: byBlock,
    announced,
    signed,
    signatureBelow: (b) => signed.get(below[b + 1] ?? -1),
  };
}

/** Constructions in which an attribution stands behind or within what was said. */
export const TAGGED = new Set<Draft['construction']>([
  'content-source-cue',
  'content-cue-source',
  'interrupted',
]);

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

/** For every block itself, or the first one below it that is more than an empty line of a block quotation. */
function belowEmpty(marked: readonly (BlockMark | null)[]): number[] {
  const below: number[] = [];
  for (let b = marked.length - 1; b >= 0; b--) below[b] = marked[b]?.empty ? (below[b + 1] ?? b + 1) : b;
  return below;
}
