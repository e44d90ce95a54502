import type { Change } from './correction';

/** A correction with its place in the record. */
export interface Placed {
  readonly id: string;
  readonly change: Change;
  /** Index of the mention or of the quotation it is about, in the record as the engine made it. */
  readonly target: number;
}
