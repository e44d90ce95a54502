import type { Span } from '../text/span';
import { CURRENCY_SIGNS, CURRENCY_WORDS, SCALES, UNITS } from './data';

/** An amount of money, a percentage or a measured quantity, as the text writes it. */
export interface Amount extends Span {
  readonly type: 'money' | 'percent' | 'quantity';
}

/** Finds amounts in `[start, end)` of the text. Sorted, non-overlapping; linear in the length of the stretch. */
export function findAmounts(text: string, start = 0, end = text.length): Amount[] {
  const stretch = text.slice(start, end);
  if (!/\d/.test(stretch)) return [];
  const found: Amount[] = [];
  for (const match of stretch.matchAll(AMOUNT)) {
    const groups = match.groups ?? {};
    const type = groups.percent ? 'percent' : groups.quantity ? 'quantity' : 'money';
    const at = start + match.index;
    found.push({ type, start: at, end: at + match[0].length });
  }
  return found;
}

const FIGURE = String.raw`\d{1,3}(?:[,.\u00A0\u202F]\d{3})+(?:\.\d+)?|\d{1,15}(?:[.,]\d{1,6})?`;
const SCALE = String.raw`(?:[ -]?(?:${SCALES})\b){0,2}`;
/** No Unicode classes here: they make the expression several times slower, and units and currencies are written in ASCII or symbols. */
const AMOUNT = new RegExp(
  [
    String.raw`(?<sign>(?:\b[A-Z]{1,3}|(?<!\w))(?:${CURRENCY_SIGNS})\s?(?:${FIGURE})${SCALE})`,
    String.raw`(?<![\w.,])(?:${FIGURE})(?:(?<percent>\s?%|[ -]?per ?cent(?:age points?)?\b| percentage points?\b)|${SCALE}(?:(?<money> (?:${CURRENCY_WORDS})\b)|(?<quantity>[ -]?(?:${UNITS})\b)))`,
  ].join('|'),
  'g',
);
