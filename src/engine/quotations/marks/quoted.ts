import type { Span } from '../../text/span';

/** A stretch between quotation marks, marks included. Stretches nest but never cross. */
export interface Quoted extends Span {
  /** First code unit after the opening mark. */
  readonly innerStart: number;
  /** First code unit of the closing mark; the stretch's end when it was never closed. */
  readonly innerEnd: number;
  /** False when the paragraph ended (or the reading gave up) before a closing mark came. */
  readonly closed: boolean;
  /** True when the next paragraph takes the quotation up again with a mark of its own. */
  readonly continues: boolean;
  /** True when it takes up a quotation that the paragraph before left open. */
  readonly continued: boolean;
  /** Stretches directly inside, sorted by start. */
  readonly children: readonly Quoted[];
}
