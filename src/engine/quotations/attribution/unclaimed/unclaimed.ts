import type { BlockKind } from '../../../annotation';
import type { Span } from '../../../text/span';
import type { Quoted } from '../../marks/quoted';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { PLAIN, type Draft } from '../../drafts/draft';

/** A quotation that no cue of its sentence claims, with what stands around it. */
export interface Unclaimed {
  readonly text: string;
  readonly sentence: SpeechSentence;
  /** Unit of the quotation. */
  readonly i: number;
  readonly quoted: Quoted;
  /** Words within the marks; counted no further than is ever asked. */
  readonly words: number;
  /** Kind of the block it stands in. */
  readonly kind: BlockKind;
  /** Who signs it or is said to have said it in a sentence of its own right behind it. */
  readonly signed: Signed | null;
  /** The attribution a quotation that stands alone goes back to; null when there is none. */
  readonly last: Draft | null;
  /** Whether `last` announces it with a colon. */
  readonly announced: boolean;
}

/** A source in a sentence of its own, with its cue if there is one: "— Ada Holm", "Ada Holm wrote." */
export interface Signed {
  readonly source: Span;
  readonly cue: Span | null;
}

/** What a reading makes of an unclaimed quotation: nobody's words (null), or nothing that this reading knows of (undefined). */
export type Reading = (unclaimed: Unclaimed) => Draft | null | undefined;

/** A draft of the quotation in nobody's mouth, to be completed. */
export function draftOf({ sentence, quoted }: Unclaimed): Omit<Draft, 'construction'> {
  return {
    sentence,
    content: [{ start: quoted.start, end: quoted.end }],
    cue: null,
    cueUnit: -1,
    source: null,
    sourceHead: -1,
    ...PLAIN,
  };
}

/** True where the sentence holds nothing but quotations and punctuation. */
export function standsAlone({ units, tags }: SpeechSentence): boolean {
  return units.every((unit, k) => unit.quoted !== null || tags[k] === 'PUNCT');
}

/** Words within the marks, in a text's first {@link COUNTED} code units. */
export function wordCount(text: string, { innerStart, innerEnd }: Quoted): number {
  return text
    .slice(innerStart, Math.min(innerEnd, innerStart + COUNTED))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const COUNTED = 400;
