import type { Entity, Mention } from '../annotation';

/** Mentions tied to the referents of one article. */
export interface Chains {
  /** Sorted by start; `entity` is an id in `entities`. */
  readonly mentions: readonly Mention[];
  /** `e1`, `e2`, … in order of first mention. */
  readonly entities: readonly Entity[];
}
