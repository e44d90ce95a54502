import type { Span } from '../text/span';
import { CURRENCY_SIGNS, CURRENCY_WORDS, SCALES, UNITS } from './data/money-and-units';

/** An amount of money, a percentage or a measured quantity, as the text writes it. */
export interface Amount extends Span {
  readonly type: 'money' | 'percent' | 'quantity';
}

/** Finds amounts in `[start, end)` of the text. Sorted, non-overlapping; linear in the length of the stretch. */
export function findAmounts(text: string, start = 0, end = text.length): Amount[] {
  const found: Amount[] = [];
  let cursor = start;
  // Every amount holds a figure, and most characters are none: the expressions are tried at figures only.
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at)) || at < cursor) continue;
    const amount = readAmount(text, at, cursor, end);
    if (amount) found.push(amount);
    cursor = amount ? amount.end : at;
    while (at < end && isFigurePart(text.charCodeAt(at))) at++;
  }
  return found;
}

/** The amount whose figure starts at `at`; a currency sign before it may reach back to `floor`. */
function readAmount(text: string, at: number, floor: number, end: number): Amount | null {
  const before = text.slice(Math.max(floor, at - LONGEST_SIGN), at);
  const sign = SIGN_BEFORE.exec(before);
  if (sign) {
    const figureEnd = matchEnd(FIGURE_SCALED, text, at);
    return figureEnd <= end
      ? { type: 'money', start: at - (before.length - sign.index), end: figureEnd }
      : null;
  }
  if (/[\w.,]$/.test(before)) return null;
  UNIT_BEHIND.lastIndex = at;
  const match = UNIT_BEHIND.exec(text);
  if (!match || UNIT_BEHIND.lastIndex > end) return null;
  const type = match.groups?.percent ? 'percent' : match.groups?.quantity ? 'quantity' : 'money';
  return { type, start: at, end: at + match[0].length };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : Infinity;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isFigurePart(code: number): boolean {
  return isDigit(code) || code === 44 || code === 46;
}

/** Longest currency sign with its space, in UTF-16 code units. */
const LONGEST_SIGN = 6;
const FIGURE = String.raw`(?:\d{1,3}(?:[,.\u00A0\u202F]\d{3})+(?:\.\d+)?|\d{1,15}(?:[.,]\d{1,6})?)`;
const SCALE = String.raw`(?:[ -]?(?:${SCALES})\b){0,2}`;
const SIGN_BEFORE = new RegExp(String.raw`(?:\b[A-Z]{1,3}|(?<!\w))(?:${CURRENCY_SIGNS})\s?$`);
const FIGURE_SCALED = new RegExp(`${FIGURE}${SCALE}`, 'y');
const UNIT_BEHIND = new RegExp(
  String.raw`${FIGURE}(?:(?<percent>\s?%|[ -]?per ?cent(?:age points?)?\b| percentage points?\b)|${SCALE}(?:(?<money> (?:${CURRENCY_WORDS})\b)|(?<quantity>[ -]?(?:${UNITS})\b)))`,
  'y',
);
