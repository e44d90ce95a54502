import type { Span } from '../engine/text/span';
import type { Link } from './actions';
import type { Correcting } from './correcting';

/** What a hover says: a title, sentences, and where to go from here. Plain text, not yet escaped. */
export interface HoverView {
  /** The stretch of text it speaks of. */
  readonly span: Span;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly links: readonly Link[];
  /** What the reader can put right. */
  readonly correcting?: Correcting;
}
