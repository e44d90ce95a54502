import * as chrono from 'chrono-node/en';
import { type IsoDay, addDays, addMonths, daysBetween, isoDay, partsOf, weekdayOf } from '../calendar/day';
import { type WrittenDate, dayInYears, dayOf } from '../calendar/scan-dates';
import { weekdayNumber } from '../calendar/words';
import { NUMBER_WORDS, UNIT_DAYS } from './data/phrases';

/** The day a phrase means, the other day it could mean, and how it was reached in plain English. */
export interface Resolution {
  readonly date: IsoDay | null;
  readonly alternative?: IsoDay;
  /** True where the day is that of the clause behind the phrase ("a day after Holm had said so"). */
  readonly ofClauseBehind?: true;
  readonly reason: string;
}

/** What a phrase is resolved against. */
export interface Bearings {
  /** The article's own date; null when unknown. */
  readonly published: IsoDay | null;
  /** The day named last before the phrase; null when there is none. */
  readonly previous: IsoDay | null;
  readonly tense: 'past' | 'future' | null;
}

/** Resolves a written-out date; the year, where none is given, is the one nearest to the article that fits the tense. */
export function resolveWritten(written: WrittenDate, { published, tense }: Bearings): Resolution {
  const date = dayOf(written);
  if (date) {
    const { year } = partsOf(date);
    const other = written.ambiguous ? isoDay(year, written.day, written.month) : null;
    return other ? nearer(date, other, published) : { date, reason: 'the date is written out' };
  }
  if (!published) return UNKNOWN;
  const { year } = partsOf(published);
  const years = [year, year - 1, year + 1];
  if (written.weekday !== null) {
    const day = dayInYears(written, years);
    if (day) return { date: day, reason: `the weekday fits the year ${partsOf(day).year}` };
  }
  const close = dayInYears(
    { ...written, weekday: null },
    years,
    (day) => Math.abs(daysBetween(published, day)) <= HALF_YEAR,
  );
  if (!close) return { date: null, reason: 'no year near the article’s date has this day' };
  // Half a year ahead in the past tense is the year before; a few days ahead may be a time zone or an update.
  if (close > addDays(published, A_FEW_DAYS) && tense === 'past') {
    const before = dayInYears({ ...written, weekday: null }, [partsOf(close).year - 1]);
    if (before)
      return {
        date: before,
        alternative: close,
        reason: `the year is taken from the article’s date, ${published}, and the past tense`,
      };
  }
  return { date: close, reason: `the year is taken from the article’s date, ${published}` };
}

/** Resolves a relative phrase by the groups of `RELATIVE_PHRASES` it matched. */
export function resolveRelative(
  groups: Readonly<Record<string, string | undefined>>,
  bearings: Bearings,
): Resolution {
  const { published, previous } = bearings;
  if (groups.period) return { date: null, reason: 'the phrase names a period, not a day' };
  if (groups.same)
    return previous ? { date: previous, reason: `the day named before it, ${previous}` } : UNKNOWN;
  if (groups.clauseAfter) {
    const base = previous ?? published;
    const days = countDays(groups.clauseAfter.replace(/ after$/, '').replace(/^the/i, 'a'));
    return base && days
      ? {
          date: addDays(base, -days),
          ofClauseBehind: true,
          reason: `the day of what follows, counted back from ${base}`,
        }
      : UNKNOWN;
  }
  if (groups.adjacent) {
    const base = previous ?? published;
    if (!base) return UNKNOWN;
    const step = /previous|preceding|before|earlier/i.test(groups.adjacent) ? -1 : 1;
    return notAhead({ date: addDays(base, step), reason: `counted from ${base}` }, bearings);
  }
  if (!published) return UNKNOWN;
  if (groups.weekday) return resolveWeekday(groups, published, bearings.tense);
  if (groups.near)
    return {
      date: addDays(published, nearShift(groups.near)),
      reason: `counted from the article’s date, ${published}`,
    };
  if (groups.dayOfMonth)
    return resolveDayOfMonth(Number(groups.dayOfMonth), groups.whichMonth ?? '', published, previous);
  if (groups.bareDay) return resolveBareDay(Number(groups.bareDay), published, bearings.tense);
  return notAhead(resolveCount(groups.ago ?? '', groups.direction ?? '', published, previous), bearings);
}

/** "The next day Holm said": a day counted on from another, but not past the article's own unless the text looks ahead. */
function notAhead(found: Resolution, { published, tense }: Bearings): Resolution {
  const ahead = found.date !== null && published !== null && found.date > published && tense !== 'future';
  return ahead ? { date: null, reason: 'no day is named before it to count from' } : found;
}

const UNKNOWN: Resolution = { date: null, reason: 'the article’s own date is unknown' };
/** In days. */
const HALF_YEAR = 183;
const A_FEW_DAYS = 7;

/** Of the two readings of 03/04/2024 the one nearer to the article is taken. */
function nearer(day: IsoDay, other: IsoDay, published: IsoDay | null): Resolution {
  const reason = `the figures can be read as ${day} or ${other}`;
  const isOther =
    published && Math.abs(daysBetween(published, other)) < Math.abs(daysBetween(published, day));
  return isOther ? { date: other, alternative: day, reason } : { date: day, alternative: other, reason };
}

function resolveWeekday(
  groups: Readonly<Record<string, string | undefined>>,
  published: IsoDay,
  tense: 'past' | 'future' | null,
): Resolution {
  const wanted = weekdayNumber(groups.weekday ?? '');
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const which = (groups.whichWeekday ?? '').toLowerCase();
  const before = addDays(published, -back);
  const after = addDays(published, back === 0 ? 7 : 7 - back);
  const reason = `counted from the article’s date, ${published}`;
  if (groups.weekdayShift === 'last week')
    return { date: addDays(mondayOf(published), -7 + ((wanted + 6) % 7)), reason };
  if (groups.weekdayShift === 'next week')
    return { date: addDays(mondayOf(published), 7 + ((wanted + 6) % 7)), reason };
  if (groups.weekdayShift === 'week') return { date: addDays(after, 7), reason };
  if (which === 'next' || which === 'this coming') return { date: after, reason };
  if (which === 'last') return { date: back === 0 ? addDays(published, -7) : before, reason };
  if (tense === 'future') return { date: back === 0 ? published : after, reason: `${reason}, looking ahead` };
  // "By Friday", "until Sunday" set a limit ahead, unless a past verb holds them.
  if (groups.bound && tense === null) return { date: after, alternative: before, reason };
  // Neither tense word near: news speaks of the past, but say that the coming day is possible.
  return tense === 'past' || back === 0
    ? { date: before, reason }
    : { date: before, alternative: after, reason };
}

function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function nearShift(phrase: string): number {
  const words = phrase.toLowerCase();
  if (words === 'the day before yesterday') return -2;
  if (words === 'the day after tomorrow') return 2;
  if (words === 'yesterday' || words === 'last night') return -1;
  return words === 'tomorrow' ? 1 : 0;
}

function resolveDayOfMonth(
  day: number,
  which: string,
  published: IsoDay,
  previous: IsoDay | null,
): Resolution {
  const base = which === 'the same' && previous ? previous : published;
  const shift = which === 'last' || which === 'the previous' ? -1 : which === 'next' ? 1 : 0;
  const { year, month } = partsOf(base);
  const months = year * 12 + month - 1 + shift;
  const date = isoDay(Math.floor(months / 12), (months % 12) + 1, day);
  return {
    date,
    reason: date ? `counted from the article’s date, ${published}` : 'that month has no such day',
  };
}

/** "On the 5th": the nearest 5th that the tense allows. */
function resolveBareDay(day: number, published: IsoDay, tense: 'past' | 'future' | null): Resolution {
  const { year, month } = partsOf(published);
  const here = isoDay(year, month, day);
  const reason = `the month is taken from the article’s date, ${published}`;
  if (here && (tense === 'future' ? here >= published : here <= published)) return { date: here, reason };
  const other = addMonths(isoDay(year, month, 1) ?? published, tense === 'future' ? 1 : -1);
  const there = other ? isoDay(partsOf(other).year, partsOf(other).month, day) : null;
  if (there && tense !== null) return { date: there, reason };
  return here ? { date: here, ...(there ? { alternative: there } : {}), reason } : { date: there, reason };
}

/** "Two weeks ago", "three days earlier": days and weeks give a day, months and years only a period. */
function resolveCount(
  count: string,
  direction: string,
  published: IsoDay,
  previous: IsoDay | null,
): Resolution {
  if (/several|few|months?$|years?$/i.test(count)) {
    return { date: null, reason: 'the phrase names a period, not a day' };
  }
  const base = direction === 'ago' ? published : (previous ?? published);
  const days = countDays(count);
  const date =
    days === null
      ? readByChrono(count, direction, base)
      : addDays(base, direction === 'later' ? days : -days);
  return { date, reason: date ? `counted from ${base}` : 'the phrase names no single day' };
}

/** Days in "two weeks", "3 days", "a fortnight"; null for less plain counts. */
function countDays(count: string): number | null {
  const [number = '', unit = '', more] = count.toLowerCase().split(' ');
  const value = /^\d+$/.test(number) ? Number(number) : (NUMBER_WORDS.get(number) ?? 0);
  const length = UNIT_DAYS.get(unit.replace(/s$/, ''));
  return value === 0 || more !== undefined || length === undefined ? null : value * length;
}

/** "A couple of days ago": rare, so the library's cost of about 0.1 ms a phrase does not show. */
function readByChrono(count: string, direction: string, base: IsoDay): IsoDay | null {
  const reference = { instant: new Date(`${base}T12:00:00Z`), timezone: 0 };
  const phrase = `${count} ${direction === 'later' ? 'later' : 'ago'}`;
  const start = chrono.casual.parse(phrase, reference)[0]?.start;
  const [year, month, day] = [start?.get('year'), start?.get('month'), start?.get('day')];
  return year && month && day ? isoDay(year, month, day) : null;
}
