/** A calendar day, ISO `YYYY-MM-DD`. Comparing two as strings compares the days. */
export type IsoDay = string;

/** The day, or null when there is no such day (month 13, 30 February). Months and days count from 1. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Year, month (1–12) and day (1–31) of a day. */
export function partsOf(day: IsoDay): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later; earlier when negative. Past the calendar's ends (years 1000 to 9999) it stays at the end. */
export function addDays(day: IsoDay, count: number): IsoDay {
  const time = Date.parse(`${day}T00:00:00Z`) + Math.trunc(count) * MS_PER_DAY;
  const clamped = Math.min(Math.max(time, FIRST), LAST);
  return new Date(clamped).toISOString().slice(0, 10);
}

/** The same day of the month `count` months later (earlier when negative), or null where that month has no such day. */
export function addMonths(day: IsoDay, count: number): IsoDay | null {
  const at = partsOf(day);
  const months = at.year * 12 + at.month - 1 + count;
  return isoDay(Math.floor(months / 12), (months % 12) + 1, at.day);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(1000, 0, 1);
const LAST = Date.UTC(9999, 11, 31);
