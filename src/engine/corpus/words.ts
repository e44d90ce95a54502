import { onOneLine } from '../text/on-one-line';
import type { Span } from '../text/span';

/** The words of a span, with white space made single. */
export function words(text: string, span: Span): string {
  return onOneLine(text.slice(span.start, span.end)).trim();
}
