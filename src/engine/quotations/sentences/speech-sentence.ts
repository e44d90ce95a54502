import type { Clauses, Unit } from '../../language/units';
import type { Span } from '../../text/span';
import type { Quoted } from '../marks/quoted';

/** A word of a sentence, or a quotation standing in it as one unit. */
export interface SpeechUnit extends Unit {
  /** The word; of a quotation the last character before its closing mark. */
  readonly text: string;
  /** The quotation this unit is; null for a word. */
  readonly quoted: Quoted | null;
  /** True for a quotation that begins with a capital. */
  readonly opensUpper: boolean;
  /** Tokens `[firstToken, lastToken)` of the article that the unit covers. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A sentence in which every quotation of some length is one unit, however many sentences it holds itself. */
export interface SpeechSentence extends Clauses, Span {
  readonly units: readonly SpeechUnit[];
  /** Short stretches between marks whose words stand among the units. */
  readonly short: readonly Quoted[];
  readonly block: number;
  /** Offset of the outermost sentence it lies in: its own start outside all quotations. */
  readonly root: number;
  /** The quotation the sentence lies in, or null outside all quotations. */
  readonly within: Quoted | null;
}
