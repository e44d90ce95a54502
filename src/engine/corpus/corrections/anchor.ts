import type { Span } from '../../text/span';
import { flatten, type FlatText } from './flat-text';

/**
 * Words of a text by what they say, what stands around them, and where: the TextQuoteSelector and TextPositionSelector of the W3C's Web
 * Annotation Data Model in one. The texts have every run of white space as one space, so that line ends and wrapping make no difference.
 */
export interface Anchor extends Span {
  /** The words themselves. */
  readonly exact: string;
  /** What stands directly before them, at most {@link CONTEXT} code units. */
  readonly prefix: string;
  /** What stands directly behind them. */
  readonly suffix: string;
}

/** Why an anchor has no place in a text: its words are not there in their surroundings, or in several places alike. */
export type Missing = 'gone' | 'ambiguous';

/** The anchor of a span; white space at its ends does not count. */
export function anchorAt(text: string, span: Span): Anchor {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = Math.max(start, span.end - (words.length - words.trimEnd().length));
  // More than is kept: white space shrinks.
  const before = flatten(text.slice(Math.max(0, start - REACH), start)).text;
  const after = flatten(text.slice(end, end + REACH)).text;
  return {
    exact: flatten(text.slice(start, end)).text,
    prefix: before.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, ''),
    suffix: after.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, ''),
    start,
    end,
  };
}

/**
 * Where an anchor's words stand in a text now. Of several places the one counts whose surroundings agree most; between equals the very
 * offset it had decides, and nothing else does. Words that stand in other surroundings are others, unless they are long and stand there once.
 */
export function findAnchor(flat: FlatText, anchor: Anchor): Span | Missing {
  const exact = flatten(anchor.exact).text.trim();
  if (exact === '') return 'gone';
  let best: number[] = [];
  let agreed = -1;
  let places = 0;
  for (let at = flat.text.indexOf(exact); at >= 0; at = flat.text.indexOf(exact, at + 1)) {
    const agreement =
      agreementBefore(flat.text, at, anchor.prefix) +
      agreementAfter(flat.text, at + exact.length, anchor.suffix);
    places++;
    if (agreement < agreed) continue;
    if (agreement > agreed) best = [];
    best.push(at);
    agreed = agreement;
  }
  const isLongAndAlone = places === 1 && exact.length >= LONG;
  const context = anchor.prefix.length + anchor.suffix.length;
  if (best.length === 0 || (agreed < context * LEAST_AGREEMENT && !isLongAndAlone)) return 'gone';
  const spans = best.map((at) => flat.spanAt(at, exact.length));
  return (spans.length > 1 ? spans.find(({ start }) => start === anchor.start) : spans[0]) ?? 'ambiguous';
}

/** How many code units before `at` are as in the prefix. */
function agreementBefore(text: string, at: number, prefix: string): number {
  let agreed = 0;
  while (agreed < prefix.length && text[at - 1 - agreed] === prefix[prefix.length - 1 - agreed]) agreed++;
  return agreed;
}

/** How many code units from `at` on are as in the suffix. */
function agreementAfter(text: string, at: number, suffix: string): number {
  let agreed = 0;
  while (agreed < suffix.length && text[at + agreed] === suffix[agreed]) agreed++;
  return agreed;
}

/** Length of the context kept on either side, in code units. */
const CONTEXT = 32;
const REACH = 4 * CONTEXT;
/** The share of the context that must be as it was. */
const LEAST_AGREEMENT = 0.5;
/** Words as long as this, in code units, are hardly written twice. */
const LONG = 40;
