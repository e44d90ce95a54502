import type { Span } from '../text/span';
import type { PartOfSpeech } from './prose';

/** A word, or a whole quotation that stands in its sentence as one piece. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech | 'QUOTE';
}

/** A sentence as clause analysis sees it. `tags[i]` is the repaired part of speech of `units[i]`. */
export interface Clauses {
  readonly units: readonly Unit[];
  readonly tags: readonly Tag[];
  /** True for a line in the short style of headlines: no stop closes it, the present tells what happened, and a comma stands for “and”. */
  readonly isHeadline: boolean;
}

/** A part of speech, or a quotation that its sentence holds as one unit. */
export type Tag = PartOfSpeech | 'QUOTE';
