import { contains, type Span } from '../../text/span';
import { quotedIn } from './mark-quotations';

/** The name that a reader means by the words selected: without what stands around it; undefined where that is none. */
export function nameSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = words.search(/[\p{L}\p{N}]/u);
  if (from < 0 || words.length > LONGEST_SELECTION) return undefined;
  const [tail = ''] = BEHIND_NAME.exec(words) ?? [];
  const span = { start: start + from, end: end - tail.length };
  return span.end - span.start <= LONGEST_NAME && !/\n\s*\n/.test(words) ? span : undefined;
}

/** The quotation that a reader means by the words selected: with its marks, were they left out on one side or both; undefined where there is no word. */
export function quotationSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const span = {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
  const [before = ''] = MARK_BEFORE.exec(text.slice(Math.max(0, span.start - 2), span.start)) ?? [];
  const [behind = ''] = MARK_BEHIND.exec(text.slice(span.end, span.end + 4)) ?? [];
  for (const wider of [
    { start: span.start - before.length, end: span.end + behind.length },
    { start: span.start - before.length, end: span.end },
    { start: span.start, end: span.end + behind.length },
  ]) {
    if (quotedIn(text, wider).some((quoted) => contains(quoted, wider))) return wider;
  }
  return span;
}

/** White space, marks and stops behind a name, and its possessive; a full stop may be an abbreviation's. */
const BEHIND_NAME =
  /(?:['’]s?)?(?:[^\p{L}\p{N}.]|\.(?=[^\p{L}\p{N}]*$)(?<!\p{L}\.\p{L}\.|\b(?:Co|Corp|Inc|Jr|Ltd|Sr)\.))*$/u;
const MARK_BEFORE = /[“"‘'«„]+$/;
const MARK_BEHIND = /^[,.!?…]?[”"’'»“]+/;
/** In code units. */
const LONGEST_NAME = 150;
const LONGEST_SELECTION = 2 * LONGEST_NAME;
