import type { Block, PublicationDate } from '../annotation';
import { type IsoDay, addDays } from '../calendar/day';
import { type WrittenDate, dayInYears, dayOf, scanDates } from '../calendar/scan-dates';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../calendar/words';
import type { Span } from '../text/span';
import { isOutletName } from './masthead';
import { CHANGED_WORDS, CLOCK_WORDS, PUBLISHED_WORDS } from './data/page-words';

/** A line that says when the page appeared ("Posted on : 2024-03-14 14:05 KST", "Tuesday, March 4, 2024"); null for any other line. */
export function readDateLine(text: string, line: Span): PublicationDate | null {
  if (line.end - line.start > LONGEST_DATE_LINE) return null;
  const dates = scanDates(text, line.start, line.end).filter((date) => date.year !== null);
  if (dates.length === 0) return null;
  const chosen = dates.find((date) => PUBLISHED_WORDS.test(labelOf(text, line, dates, date))) ?? dates[0];
  if (!chosen) return null;
  const content = text.slice(line.start, line.end);
  const saysWhen = PUBLISHED_WORDS.test(content) || CHANGED_WORDS.test(content);
  if (
    !(saysWhen && startsLikeLabel(content, withoutDates(text, line, dates))) &&
    !isBareDate(text, line, dates)
  )
    return null;
  const date = dayOf(chosen);
  if (!date) return null;
  return { date, basis: 'dateline', start: chosen.start, end: chosen.end };
}

const LONGEST_DATE_LINE = 120;

/** The words between the date before (or the line's start) and this date. */
function labelOf(text: string, line: Span, dates: readonly WrittenDate[], date: WrittenDate): string {
  const before = dates[dates.indexOf(date) - 1];
  return text.slice(before ? before.end : line.start, date.start);
}

/** "Posted on …", "March 4, 2024 (updated …)": not a sentence in which something was published. `rest` is what is left of it without its dates. */
function startsLikeLabel(content: string, rest: string): boolean {
  return (
    rest.replace(CLOCK_WORDS, '').split(/[^\p{L}]+/u).length <= MOST_LABEL_WORDS &&
    !/[.!?]$/.test(content.replace(/\b[ap]\.m\.$/, ''))
  );
}

const MOST_LABEL_WORDS = 10;

/** What stands in a line beside its dates. */
function withoutDates(text: string, line: Span, dates: readonly WrittenDate[]): string {
  let rest = '';
  let cursor = line.start;
  for (const date of dates) {
    rest += text.slice(cursor, date.start);
    cursor = date.end;
  }
  return rest + text.slice(cursor, line.end);
}

/** Nothing but dates, clock times and perhaps the outlet's name ("The Gazette, 6 June 2025"), or its name and a place behind a bar ("The Gazette, Bergen | Thu, June 6, 2025"). */
function isBareDate(text: string, line: Span, dates: readonly WrittenDate[]): boolean {
  const rest = withoutDates(text, line, dates);
  // "May 11, 2029 (Mainland Japan)"
  const left = rest
    .replace(/\([^()]{1,30}\)\s*$/, '')
    .replace(CLOCK_WORDS, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return (
    left === '' ||
    isOutletName(left) ||
    isDesk(left) ||
    (dates.length === 1 && dates[0]?.end === line.end && isPlaceLed(rest)) ||
    (rest.includes('|') && left.split(/[,|/]/).every(isCredit))
  );
}

/** "Parliamentary correspondent", "Our staff reporter": who wrote it, by office. */
function isDesk(left: string): boolean {
  return left.split(/\s+/).length <= MOST_CREDIT_WORDS && DESK.test(left);
}

const DESK = /^(?:by )?(?:\p{L}+ )*(?:correspondent|reporter|reporters|desk|bureau|staff|writer|editor)$/iu;

/** "Port Ansel, [March 4, 2024]", "OSLO, Norway — [4 March 2024]": a place before the day and nothing behind it. */
function isPlaceLed(before: string): boolean {
  const parts = before
    .replace(/[\s,:—–-]+$/, '')
    .split(/,\s+/)
    .map((part) => part.split(/\s+/));
  return (
    /[,:—–-]\s*$/.test(before) &&
    parts.length <= 2 &&
    parts.every((words) => words.length <= MOST_PLACE_WORDS && words.every((word) => PLACE_WORD.test(word)))
  );
}

const MOST_PLACE_WORDS = 3;
const PLACE_WORD = /^\p{Lu}[\p{L}'’.-]+$/u;

/** "Bergen", "The Evening Gazette", "By Ada Holm": a few words with capitals. */
function isCredit(part: string): boolean {
  const words = part.trim().split(/\s+/);
  return (
    words.length <= MOST_CREDIT_WORDS && words.every((word) => /^(?:\p{Lu}|(?:and|of|de|in)$)/u.test(word))
  );
}

const MOST_CREDIT_WORDS = 5;

/** A paragraph's dateline ("NAIROBI, March 4 (AfNews) —"): where it was written, when, and by which agency. */
export interface Dateline extends Span {
  readonly agency: string | null;
  readonly written: WrittenDate | null;
}

/** A dateline stands in one of this many first paragraphs. */
export const PARAGRAPHS_WITH_DATELINE = 3;

/** The datelines of an article's first paragraphs, in their order. */
export function datelinesOf(text: string, blocks: readonly Block[]): Dateline[] {
  const found: Dateline[] = [];
  let looked = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const dateline = readDateline(text, block);
    if (dateline) found.push(dateline);
    if (++looked >= PARAGRAPHS_WITH_DATELINE) break;
  }
  return found;
}

/** The dateline a paragraph starts with, or null. Its span ends after the dash or colon. */
export function readDateline(text: string, paragraph: Span): Dateline | null {
  const match = DATELINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 140)));
  if (!match) return null;
  const [whole] = match;
  const agency = match.groups?.agency1 ?? match.groups?.agency2 ?? null;
  const length =
    whole.length +
    (DATE_BEHIND.exec(text.slice(paragraph.start + whole.length, paragraph.end))?.[0].length ?? 0);
  const written = scanDates(text, paragraph.start, paragraph.start + length)[0] ?? null;
  const isCapitals = /^\P{Ll}+$/u.test(match.groups?.city ?? '');
  // "Officials: …" and "Analysis – …" are no datelines: without capitals there must be a date or an agency.
  if (!isCapitals && !agency && !written) return null;
  return { start: paragraph.start, end: paragraph.start + length, agency, written };
}

const CITY = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:[ /-](?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|la|el|al|of|and|sur|am)){0,4}`;
const DATE = String.raw`(?:${WEEKDAY_PATTERN},? )?(?:${MONTH_PATTERN}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTH_PATTERN}\.?)(?:,? \d{4})?`;
/** "BERGEN (AfNews) — 30 August 2026. The pier …": a date behind the dash, with a stop of its own. */
const DATE_BEHIND = new RegExp(String.raw`^ ?${DATE}(?:\.(?= )| ?[—–-](?= ))`, 'u');
const DATELINE = new RegExp(
  String.raw`^[*_]*(?<city>${CITY})(?:, ${CITY}){0,2}?(?:[,.:]? ?\(?(?<date>${DATE})\)?)?(?:,? ?(?:\((?<agency1>[^()]{2,40})\)|[/|] ?(?<agency2>[\p{Lu}][\p{L} ]{1,30}?)))?[*_]*\.? ?(?:—|–|--|-(?= )|:(?= ))`,
  'u',
);

/** The day of a dateline or another date without a year, from the years the text itself names; null when they do not settle it. */
export function dayFromYearsNamed(text: string, written: WrittenDate): IsoDay | null {
  if (written.year !== null) return dayOf(written);
  const years = [
    ...new Set([...text.slice(0, MOST_TEXT).matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]))),
  ];
  years.sort((a, b) => b - a);
  const latest = years[0];
  if (latest === undefined) return null;
  // News speaks of last year, this year and the next: a weekday decides among them, else the latest year named in full dates.
  if (written.weekday !== null) return dayInYears(written, [latest, latest - 1, latest + 1]);
  const full = scanDates(text, 0, Math.min(text.length, MOST_TEXT))
    .map(dayOf)
    .filter((day) => day !== null)
    .sort();
  const newest = full[full.length - 1];
  if (!newest) return null;
  return dayInYears(
    written,
    [Number(newest.slice(0, 4)), Number(newest.slice(0, 4)) + 1],
    (day) => day >= addDays(newest, -LATER_DATES),
  );
}

/** The newest full date of an article may be a day to come: so many days after it appeared, at most. */
const LATER_DATES = 14;

/** Evidence is looked for in this much text (UTF-16 code units): the top of a very long file says enough. */
export const MOST_TEXT = 200_000;
