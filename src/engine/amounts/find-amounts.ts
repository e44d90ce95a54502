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

const FIGURE = String.raw`\d{1,3}(?:[,.  ]\d{3})+(?:\.\d+)?|\d{1,15}(?:[.,]\d{1,6})?`;
const SCALE = String.raw`(?:[ -]?(?:${SCALES})\b){0,2}`;
const AMOUNT = new RegExp(
  [
    String.raw`(?<sign>(?<![\p{L}\p{N}])(?:${CURRENCY_SIGNS})\s?(?:${FIGURE})${SCALE})`,
    String.raw`(?<percent>(?<![\p{L}\p{N}.,])(?:${FIGURE})(?:\s?%|[ -]?per ?cent(?:age points?)?\b| percentage points?\b))`,
    String.raw`(?<money>(?<![\p{L}\p{N}.,])(?:${FIGURE})${SCALE} (?:${CURRENCY_WORDS})\b)`,
    String.raw`(?<quantity>(?<![\p{L}\p{N}.,])(?:${FIGURE})${SCALE}[ -]?(?:${UNITS})(?![\p{L}\p{N}]))`,
  ].join('|'),
  'gu',
);
