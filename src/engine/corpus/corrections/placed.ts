import type { Annotation } from '../../annotation';
import type { Change } from './correction';

/** A correction with its place in the record. Lists of them come in the order in which later ones win. */
export interface Placed {
  readonly id: string;
  readonly change: Change;
  /** Index of the mention or of the quotation it is about, in the record as the engine made it. */
  readonly target: number;
}

/** A record some of whose corrections have been made, and the ids of those that others overruled. */
export interface PartlyCorrected {
  readonly record: Annotation;
  readonly overruled: readonly string[];
}
