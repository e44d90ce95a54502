import type { Entity, Mention } from '../annotation';
import type { Gender } from './recogniser';

/** Mentions tied to the referents of one article. */
export interface Chains {
  /** Sorted by start; `entity` is an id in `entities`. */
  readonly mentions: readonly Mention[];
  /** `e1`, `e2`, … in order of first mention. */
  readonly entities: readonly Entity[];
  /** Gender of a person by title or given name, by entity id, where the text or the lists tell. */
  readonly genders?: ReadonlyMap<string, Gender>;
}
