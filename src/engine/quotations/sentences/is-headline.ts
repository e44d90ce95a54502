import type { BlockKind } from '../../annotation';
import type { SpeechUnit } from './speech-sentence';

/** A block as its sentences are read: what it is, and its tokens `[first, last)`. */
export interface ReadBlock {
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
}

/** Whether these units of a block, outside all quotations, are written in the short style of headlines: a line of the page's furniture, or a short block of one sentence, that no stop closes. */
export function isHeadline(units: readonly SpeechUnit[], { kind, first, last }: ReadBlock): boolean {
  const head = units[0];
  const tail = units.at(-1);
  if (!head || !tail || STOPS.has(tail.text)) return false;
  if (FURNITURE.has(kind)) return true;
  const whole = head.firstToken <= first + LONGEST_MARK && tail.lastToken >= last - LONGEST_MARK;
  return whole && units.length <= LONGEST_HEADLINE && !BROKEN_OFF.has(tail.text);
}

const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'deck', 'heading']);
const STOPS = new Set(['.', '!', '?']);
/** What a line of prose may end with that is no headline. */
const BROKEN_OFF = new Set([')', ']', '…', '...', ':', ',', '—', '–', '-']);
/** Marks of a short quotation are no units of its sentence. */
const LONGEST_MARK = 1;
/** In units. */
const LONGEST_HEADLINE = 40;
