import type { Article } from '../article/article';
import type { Prose } from '../language/prose';
import type { Span } from '../text/span';

/** A date phrase with the calendar day it names ("On Tuesday", "the 19th of last month"). */
export interface DatePhrase extends Span {
  /** ISO `YYYY-MM-DD`, or null where the phrase names no single day ("last year") or the article's own date is unknown. */
  readonly date: string | null;
  /** The other day the phrase could mean ("Friday": the one before or the one after), ISO; absent when there is no doubt. */
  readonly alternative?: string;
  /** How the day was reached, in plain English. */
  readonly reason: string;
}

/** Finds the date phrases of an article and resolves them against its own date. Sorted, non-overlapping. */
export function findDates(_prose: Prose, _article: Article): DatePhrase[] {
  return [];
}
