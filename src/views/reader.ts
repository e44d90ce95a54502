import { isoDay } from '../engine/calendar/day';
import type { Translate } from './translate';

/** Whom the views speak to. */
export interface Reader {
  readonly t: Translate;
  /** BCP 47 language tag for dates and numbers, such as `en` or `de`. */
  readonly language: string;
}

/** An ISO date as the reader writes it: "12 September 2023". The date as it stands where it is no calendar day. */
export function dateWords(iso: string, { language }: Reader): string {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  if (isoDay(year, month, day) !== iso) return iso;
  const date = new Date(Date.UTC(year, month - 1, day));
  // The editor's own English is "en", which would put the month first.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A probability as a whole percentage: "82 %". */
export function percentWords(probability: number): string {
  return `${Math.round(probability * 100)}\u00a0%`;
}

/** A text cut to at most `length` characters at a word's end, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
