import type { PublicationDate } from '../annotation';
import { type IsoDay, daysBetween, isoDay, partsOf } from '../calendar/day';
import { dayInYears, dayOf, scanDates } from '../calendar/scan-dates';
import type { Span } from '../text/span';
import { HELD_ON } from './data/page-words';
import { type Dateline, MOST_TEXT, dayFromYearsNamed } from './publication';

/**
 * Works out when an article appeared that does not say so itself; null when the text holds too little evidence.
 * The result always carries a `reason`, and its span is the phrase it rests on.
 */
export function inferPublished(
  text: string,
  path: string,
  addresses: readonly Span[],
  datelines: readonly Dateline[],
  firstBlock: Span | undefined,
): PublicationDate | null {
  return (
    fromAddress(text, addresses) ??
    fromFileName(path, datelines, firstBlock) ??
    fromConversation(text) ??
    fromDateline(text, datelines) ??
    fromBareDays(text) ??
    fromWeekdayDate(text)
  );
}

/** Many sites put the day into the page's address: /2024/03/14/. */
function fromAddress(text: string, addresses: readonly Span[]): PublicationDate | null {
  for (const address of addresses) {
    const written = scanDates(text, address.start, address.end)[0];
    const date = written && dayOf(written);
    if (written && date) return inferred(written, date, 'the page’s address carries this date');
  }
  return null;
}

/**
 * Readers who keep articles name the files by day. The dateline's day is taken where it lies close to the file's; the span is the
 * dateline's date, or the first block where nothing in the text speaks of the day.
 */
function fromFileName(
  path: string,
  datelines: readonly Dateline[],
  firstBlock: Span | undefined,
): PublicationDate | null {
  const name = path.split(/[\\/]/).pop() ?? '';
  const written = scanDates(name.replace(/_/g, '-'))[0];
  const day = written && !written.ambiguous ? dayOf(written) : null;
  if (!day) return null;
  const { year } = partsOf(day);
  for (const { written: line } of datelines) {
    const date =
      line &&
      dayInYears(
        line,
        [year, year - 1, year + 1],
        (other) => Math.abs(daysBetween(day, other)) <= CLOSE_DAYS,
      );
    if (line && date)
      return inferred(
        line,
        date,
        `the dateline gives the day, the file’s name the year ${partsOf(date).year}`,
      );
  }
  return firstBlock
    ? inferred(firstBlock, day, 'the file’s name carries this date; the text itself names none')
    : null;
}

/** A file is named for the day it appeared or was saved: the dateline lies within this many days of it. */
const CLOSE_DAYS = 31;

/** "The following is a transcript of an interview that aired on Sunday, March 5, 2028": the day the page tells of what it gives. */
function fromConversation(text: string): PublicationDate | null {
  const head = text.slice(0, LONGEST_HEAD);
  const held = HELD_ON.exec(head);
  const from = held ? held.index + held[0].length : -1;
  const written = held ? scanDates(text, from, from + LONGEST_DATE)[0] : undefined;
  const date = written && written.start === from ? dayOf(written) : null;
  return written && date
    ? inferred(written, date, 'the conversation that it gives was held or broadcast on this day')
    : null;
}

/** In UTF-16 code units: how a page begins, and a date written out. */
const LONGEST_HEAD = 1500;
const LONGEST_DATE = 40;

function fromDateline(text: string, datelines: readonly Dateline[]): PublicationDate | null {
  for (const { written } of datelines) {
    const date = written && dayFromYearsNamed(text, written);
    if (!written || !date) continue;
    const year = partsOf(date).year;
    return inferred(
      written,
      date,
      `the dateline gives the day; the year ${year} follows from the other dates in the text`,
    );
  }
  return null;
}

/**
 * "On the 6th" in a text whose newest written-out date is 21 September: the first 6th on or after it. Wire copy from East Asia names days
 * this way, always in the month of publication ("the 19th of last month" otherwise).
 */
function fromBareDays(text: string): PublicationDate | null {
  const newest = newestDay(text);
  // A later year in the text means that the newest full date belongs to the story's past.
  if (!newest || namesLaterYear(text, newest)) return null;
  const days = [...text.slice(0, MOST_TEXT).matchAll(BARE_DAY)].map((match) => ({
    start: match.index + match[0].indexOf('the '),
    end: match.index + match[0].length,
    day: Number(match[1]),
  }));
  const first = days[0];
  if (!first) return null;
  // Days far apart lie on both sides of a month's end: the small one is the later.
  const numbers = days.map(({ day }) => day);
  const crosses = Math.max(...numbers) - Math.min(...numbers) > FAR_APART;
  const latest = days
    .filter(({ day }) => !crosses || day <= EARLY_DAY)
    .reduce((a, b) => (b.day > a.day ? b : a), {
      ...first,
      day: 0,
    });
  const date = firstOnOrAfter(newest, latest.day);
  if (!date) return null;
  const phrase = text.slice(latest.start, latest.end);
  return inferred(
    latest,
    date,
    `the newest full date in the text is ${newest}, and “${phrase}” next falls on ${date}; it appeared then or soon after`,
  );
}

/** Days of the month further apart than this do not lie in one month's news; of such, those up to the early day are next month's. */
const FAR_APART = 20;
const EARLY_DAY = 10;

/** A bare ordinal day: "on the 5th", but not "on the 5th floor" and not "the 5th of May". */
const BARE_DAY =
  /\b(?:on|by|since|until|from|of|for) the (\d{1,2})(?:st|nd|rd|th)\b(?=[\s]*(?:[.,;:)(”"’]|$|(?:and|to|at|in|during|that|when|after|before|local|for|with|over|it|he|she|they|as)\b))/g;

/** "Tuesday, March 4" fixes the year where only one year near those the text names has that weekday there. */
function fromWeekdayDate(text: string): PublicationDate | null {
  const years = [...text.slice(0, MOST_TEXT).matchAll(/\b20\d\d\b/g)].map((match) => Number(match[0]));
  if (years.length === 0) return null;
  const latest = Math.max(...years);
  const candidates = scanDates(text, 0, Math.min(text.length, MOST_TEXT)).filter(
    (date) => date.weekday !== null && date.year === null,
  );
  for (const written of candidates) {
    const date = dayInYears(written, [latest, latest + 1]);
    if (date)
      return inferred(
        written,
        date,
        `the weekday and day fit ${date}; the text names no later year than ${latest}`,
      );
  }
  return null;
}

/** The latest full date in the text. */
function newestDay(text: string): IsoDay | null {
  let newest: IsoDay | null = null;
  for (const written of scanDates(text, 0, Math.min(text.length, MOST_TEXT))) {
    const day = dayOf(written);
    if (day && (!newest || day > newest)) newest = day;
  }
  return newest;
}

function namesLaterYear(text: string, day: IsoDay): boolean {
  const year = partsOf(day).year;
  return [...text.slice(0, MOST_TEXT).matchAll(/\b20\d\d\b/g)].some((match) => Number(match[0]) > year);
}

function firstOnOrAfter(day: IsoDay, dayOfMonth: number): IsoDay | null {
  const { year, month } = partsOf(day);
  for (let ahead = 0; ahead < 3; ahead++) {
    const at = month - 1 + ahead;
    const candidate = isoDay(year + Math.floor(at / 12), (at % 12) + 1, dayOfMonth);
    if (candidate && candidate >= day) return candidate;
  }
  return null;
}

function inferred(span: Span, date: IsoDay, reason: string): PublicationDate {
  return { date, basis: 'inferred', start: span.start, end: span.end, reason };
}
