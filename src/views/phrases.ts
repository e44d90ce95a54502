import type { Act, MentionType, QuotationKind } from '../engine/annotation';
import { isoDay } from '../engine/calendar/day';
import type { CorpusEntity } from '../engine/corpus/corpus-types';
import type { Reader } from './reader';

/** What a type is called in front of the reader. Here as below every phrase is a whole one, so that it can be translated. */
export function typeWord(type: MentionType, { t }: Reader): string {
  switch (type) {
    case 'person':
      return t('person');
    case 'organization':
      return t('organization');
    case 'place':
      return t('place');
    case 'nationality':
      return t('nationality');
    case 'event':
      return t('event');
    case 'date':
      return t('date');
    case 'money':
      return t('amount of money');
    case 'percent':
      return t('percentage');
    case 'quantity':
      return t('quantity');
  }
}

/** What an entity is: its type, or that it is known by description only. */
export function entityType({ form, type }: Pick<CorpusEntity, 'form' | 'type'>, reader: Reader): string {
  return form === 'unnamed' ? reader.t('unnamed source') : typeWord(type, reader);
}

/** The word for a kind of quotation, to stand before or after others: "direct". */
export function kindWord(kind: QuotationKind, { t }: Reader): string {
  switch (kind) {
    case 'direct':
      return t('direct');
    case 'mixed':
      return t('mixed');
    case 'indirect':
      return t('indirect');
  }
}

/** What a kind of quotation means for the reader. */
export function kindTitle(kind: QuotationKind, { t }: Reader): string {
  switch (kind) {
    case 'direct':
      return t('Direct quotation: the speaker’s own words');
    case 'mixed':
      return t('Mixed quotation: partly the speaker’s own words');
    case 'indirect':
      return t('Indirect quotation: in the writer’s words');
  }
}

/** "Said by Ada Lovelace", by what the speaker did in saying it. */
export function saidBy(act: Act, speaker: string, { t }: Reader): string {
  switch (act) {
    case 'state':
      return t('Said by {speaker}', { speaker });
    case 'deny':
      return t('Denied by {speaker}', { speaker });
    case 'demand':
      return t('Demanded by {speaker}', { speaker });
    case 'warn':
      return t('A warning by {speaker}', { speaker });
    case 'predict':
      return t('Predicted by {speaker}', { speaker });
    case 'promise':
      return t('Promised by {speaker}', { speaker });
    case 'ask':
      return t('Asked by {speaker}', { speaker });
    case 'accuse':
      return t('An accusation by {speaker}', { speaker });
    case 'confirm':
      return t('Confirmed by {speaker}', { speaker });
  }
}

/** Says that an entity's names were taken for spellings of one; nothing where they were not. */
export function spellingDoubt({ spellings }: Pick<CorpusEntity, 'spellings'>, { t }: Reader): string[] {
  const names = spellings.map((name) => `“${name}”`).join(', ');
  return spellings.length > 1 ? [t('Taken for spellings of one name: {names}.', { names })] : [];
}

/** Says that an actor is one because readers say so; nothing where they do not. */
export function unitedByReaders({ united }: Pick<CorpusEntity, 'united'>, { t }: Reader): string[] {
  const names = united.map((name) => `“${name}”`).join(', ');
  return united.length > 0 ? [t('A reader says that these are one actor: {names}.', { names })] : [];
}

/** "3 mentions". */
export function mentionCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 mention') : t('{count} mentions', { count });
}

/** "3 claims". */
export function claimCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 claim') : t('{count} claims', { count });
}

/** "3 articles". */
export function articleCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 article') : t('{count} articles', { count });
}

/** "3 places". */
export function placeCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 place') : t('{count} places', { count });
}

/** "3 actors". */
export function actorCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 actor') : t('{count} actors', { count });
}

/** "3 speakers". */
export function speakerCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 speaker') : t('{count} speakers', { count });
}

/** "3 quotations". */
export function quotationCount(count: number, { t }: Reader): string {
  return count === 1 ? t('1 quotation') : t('{count} quotations', { count });
}

/** An ISO date as the reader writes it: "12 September 2023". The date as it stands where it is no calendar day. */
export function dateWords(iso: string, reader: Reader): string {
  return writeDate(iso, 'long', reader);
}

/** The same for a row of the side panel: "12 Sept 2023". */
export function shortDate(iso: string, reader: Reader): string {
  return writeDate(iso, 'medium', reader);
}

function writeDate(iso: string, dateStyle: 'long' | 'medium', { language }: Reader): string {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  if (isoDay(year, month, day) !== iso) return iso;
  const date = new Date(Date.UTC(year, month - 1, day));
  // The editor's own English is "en", which would put the month first.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = `${locale} ${dateStyle}`;
  let format = DATE_FORMATS.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    DATE_FORMATS.set(key, format);
  }
  return format.format(date);
}

/** By locale and style: making one takes far longer than writing a date, and a panel holds thousands of dates. */
const DATE_FORMATS = new Map<string, Intl.DateTimeFormat>();

/** A reason of the engine's, which writes its dates as ISO, with dates and percentages as the reader is shown them; no full stop behind it. */
export function reasonWords(reason: string, reader: Reader): string {
  return reason
    .replace(/\.$/, '')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, (iso) => dateWords(iso, reader))
    .replace(/(?<=\d) %/g, '\u00a0%');
}

/** Texts one after the other for a screen reader, which pauses at full stops: each ends with one, or with a mark of its own. */
export function asSentences(texts: readonly string[]): string {
  return texts
    .map((text) => (/[.!?…][”’"')]*$/.test(text) ? text : `${text.replace(/,([”’"')]*)$/, '$1')}.`))
    .join(' ');
}

/** With a capital at its start. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A probability as a whole percentage: "82 %". */
export function percentWords(probability: number): string {
  return `${Math.round(probability * 100)}\u00a0%`;
}
