import type { Annotation } from '../engine/annotation';

/** Turns a text into a record, off the caller's back where the host can. */
export interface AnnotatingService {
  /** The record of a text. Rejects where the text could not be annotated, with `TookTooLong` where it was given up. */
  annotate(path: string, text: string): Promise<Annotation>;
  dispose(): void;
}

/** A text was given up because its annotation did not end in time. */
export class TookTooLong extends Error {
  /** `seconds`: how long it was let run. */
  constructor(readonly seconds: number) {
    super(`Annotating took longer than ${seconds} seconds.`);
  }
}
