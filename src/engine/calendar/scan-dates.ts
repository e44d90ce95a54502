import { allMatches } from '../text/all-matches';
import type { Span } from '../text/span';
import { type IsoDay, isoDay, weekdayOf } from './day';
import { MONTH_PATTERN, WEEKDAY_PATTERN, monthNumber, weekdayNumber } from './words';

/** A date written out with at least a month and a day ("March 4", "Tuesday, 4 March 2024", "2024-03-04"). */
export interface WrittenDate extends Span {
  /** Null when the text gives none. */
  readonly year: number | null;
  /** 1–12. */
  readonly month: number;
  /** 1–31; always a day the month has. */
  readonly day: number;
  /** 0 (Sunday) to 6 when the text names it, else null. */
  readonly weekday: number | null;
  /** True for "03/04/2024", which reads as 3 April or 4 March; month and day then hold the European reading. */
  readonly ambiguous: boolean;
}

/** Finds written dates in `[start, end)` of the text, in order. Linear in the length of the stretch. */
export function scanDates(text: string, start = 0, end = text.length): WrittenDate[] {
  const stretch = text.slice(start, end);
  const found: WrittenDate[] = [];
  // Every written date holds a figure; most paragraphs hold none.
  if (!/\d/.test(stretch)) return found;
  let cursor = 0;
  for (const core of allMatches(CORE, stretch)) {
    if (core.index < cursor) continue;
    const match = matchAround(stretch, core.index, core[0].length, cursor);
    if (!match) continue;
    cursor = match.index + match[0].length;
    const date = readMatch(match, start);
    if (date) found.push(date);
  }
  return found;
}

/** The written date that holds the core and begins at `floor` or behind it. */
function matchAround(text: string, core: number, length: number, floor: number): RegExpExecArray | null {
  const from = Math.max(floor, core - MARGIN);
  const cut = Math.max(0, from - LOOK_BEHIND);
  const window = text.slice(cut, core + length + MARGIN);
  WRITTEN.lastIndex = from - cut;
  for (let match = WRITTEN.exec(window); match; match = WRITTEN.exec(window)) {
    match.index += cut;
    if (match.index > core) return null;
    if (match.index + match[0].length > core) return match;
  }
  return null;
}

/** The calendar day of a written date with a year, else null. */
export function dayOf(date: WrittenDate): IsoDay | null {
  return date.year === null ? null : isoDay(date.year, date.month, date.day);
}

/** The day of a date without a year, in the year that `accepts`, tried in the given order; a named weekday must fit. */
export function dayInYears(
  date: WrittenDate,
  years: readonly number[],
  accepts: (day: IsoDay) => boolean = () => true,
): IsoDay | null {
  for (const year of years) {
    const day = isoDay(year, date.month, date.day);
    if (day && (date.weekday === null || weekdayOf(day) === date.weekday) && accepts(day)) return day;
  }
  return null;
}

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** What every written date holds: a cheap first look, so that the long expression runs on few places. */
const CORE = new RegExp(String.raw`\d[-./]\s?\d|[年년]|\b${MONTH_PATTERN}\b`, 'g');
/** How far a date reaches to either side of its first core, and what is looked at around it; no less, in UTF-16 code units. */
const MARGIN = 48;
/** How far the expression looks behind a date. */
const LOOK_BEHIND = 2;
const WRITTEN = new RegExp(
  [
    // 2024-03-04, 2024/3/4, 2023.9.21, also with a time of day behind a T
    String.raw`(?<![\d.])(?<isoYear>${YEAR})(?<mark>[-./])\s?(?<isoMonth>0?[1-9]|1[0-2])\k<mark>\s?(?<isoDay>${DAY})(?=T\d|\D|$)`,
    // 4.3.2024, 04/03/2024
    String.raw`(?<![\d./-])(?<first>${DAY})(?<mark2>[./-])(?<second>${DAY})\k<mark2>(?<numYear>${YEAR})(?!\.?\d)`,
    // 2024年3月4日, 2024년 3월 4일
    String.raw`(?<cjkYear>${YEAR})\s?[年년]\s?(?<cjkMonth>1[0-2]|0?[1-9])\s?[月월]\s?(?<cjkDay>${DAY})\s?[日일]`,
    // Tuesday, March 4, 2024
    String.raw`\b(?:(?<weekday1>${WEEKDAY_PATTERN}),?\s)?(?<month1>${MONTH_PATTERN})\.?\s(?<day1>${DAY})(?:st|nd|rd|th)?\b(?!:\d|[-–]year|\s(?:million|billion|per\s?cent)\b|%)(?:,?\s(?<year1>${YEAR})\b)?`,
    // Tuesday 4th of March 2024, 4 March
    String.raw`\b(?:(?<weekday2>${WEEKDAY_PATTERN}),?\s)?(?:the\s)?(?<day2>${DAY})(?:st|nd|rd|th)?(?:\sof)?\s(?<month2>${MONTH_PATTERN})\b\.?(?:,?\s(?<year2>${YEAR})\b)?`,
  ].join('|'),
  'g',
);

function readMatch(match: RegExpMatchArray, offset: number): WrittenDate | null {
  const g = match.groups ?? {};
  const year = g.isoYear ?? g.numYear ?? g.cjkYear ?? g.year1 ?? g.year2;
  const weekday = g.weekday1 ?? g.weekday2;
  let month = monthNumber(g.month1 ?? g.month2 ?? '') || Number(g.isoMonth ?? g.cjkMonth ?? 0);
  let day = Number(g.isoDay ?? g.cjkDay ?? g.day1 ?? g.day2 ?? 0);
  let ambiguous = false;
  if (g.first && g.second) {
    [day, month] = [Number(g.first), Number(g.second)];
    if (month > 12) [day, month] = [month, day];
    // With full stops the European order is the only one in use.
    else ambiguous = day <= 12 && day !== month && g.mark2 !== '.';
  }
  // 2000 was a leap year: 29 February passes where the year is not given.
  if (!isoDay(Number(year ?? 2000), month, day)) return null;
  const start = offset + (match.index ?? 0);
  return {
    start,
    end: start + match[0].length,
    year: year ? Number(year) : null,
    month,
    day,
    weekday: weekday ? weekdayNumber(weekday) : null,
    ambiguous,
  };
}
