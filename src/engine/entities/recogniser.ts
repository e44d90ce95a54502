import type { Article } from '../article/article';
import type { NameType } from '../annotation';
import type { Prose } from '../language/prose';
import type { Span } from '../text/span';

/** What a name, a title or a pronoun tells of a person. */
export type Gender = 'male' | 'female';

/** A name found in the text, not yet tied to a referent. */
export interface NameSpan extends Span {
  readonly type: NameType;
  /** Probability that span and type are right, 0 to 1. */
  readonly confidence: number;
  /** First token and the one after the last, as array positions in `Prose.tokens`. */
  readonly first: number;
  readonly last: number;
  /** For a person whose given name tells. */
  readonly gender?: Gender;
}

/** Finds names. Implementations are pure, never throw, run in linear time, and return sorted, non-overlapping spans. */
export interface Recogniser {
  recognise(prose: Prose, article: Article): NameSpan[];
}
