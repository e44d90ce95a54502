import { parse } from 'yaml';
import type { IsoDay } from '../calendar/day';
import { dayOf, scanDates } from '../calendar/scan-dates';
import type { Span } from '../text/span';

/** What an article's front matter says of it. Spans lie within the front matter. */
export interface FrontMatter extends Span {
  readonly title: Span | null;
  readonly authors: (Span & { readonly names: readonly string[] }) | null;
  readonly publisher: string | null;
  readonly published: (Span & { readonly date: IsoDay }) | null;
}

/** Reads YAML front matter between `---` lines at the top of the text; null when there is none or it is no YAML mapping. */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = /^\uFEFF?---[ \t]*\r?\n(?<body>[\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    text,
  );
  const body = match?.groups?.body;
  if (!match || body === undefined) return null;
  const offset = match[0].indexOf(body);
  const fields = readFields(body);
  if (!fields) return null;
  const locate = (value: string, keys: readonly string[]): Span | null => {
    const line = new RegExp(`^(?:${keys.join('|')})\\s*:`, 'im').exec(body)?.index ?? 0;
    const at = text.indexOf(value, offset + line);
    return at >= 0 && at < offset + body.length ? { start: at, end: at + value.length } : null;
  };
  const title = first(fields, TITLE_KEYS);
  const author = first(fields, AUTHOR_KEYS);
  const authorSpan = author ? locate(author.split('\n')[0] ?? '', AUTHOR_KEYS) : null;
  return {
    start: 0,
    end: match[0].length,
    title: title ? locate(title, TITLE_KEYS) : null,
    authors: author && authorSpan ? { ...authorSpan, names: author.split('\n') } : null,
    publisher: first(fields, PUBLISHER_KEYS),
    published: readDate(text, offset, offset + body.length, fields),
  };
}

/** Names that sites and readers give the fields, in lower case; the first that is there counts. */
const TITLE_KEYS = ['title', 'headline'];
const AUTHOR_KEYS = ['author', 'authors', 'byline', 'by'];
const PUBLISHER_KEYS = [
  'publisher',
  'outlet',
  'publication',
  'source',
  'site',
  'site_name',
  'sitename',
  'newspaper',
  'provider',
];
const DATE_KEYS = [
  'published',
  'date',
  'publisheddate',
  'published_at',
  'pubdate',
  'datepublished',
  'publication_date',
];

/** Field names in lower case with their values as strings; lists are joined by line ends. */
function readFields(body: string): Map<string, string> | null {
  let value: unknown;
  try {
    value = parse(body, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 10 });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, string>();
  for (const [key, entry] of Object.entries(value)) {
    const parts: unknown[] = Array.isArray(entry) ? entry : [entry];
    const strings = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
    if (strings.length > 0) fields.set(key.toLowerCase(), strings.map((part) => part.trim()).join('\n'));
  }
  return fields;
}

function first(fields: ReadonlyMap<string, string>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = fields.get(key);
    if (value) return value;
  }
  return null;
}

function readDate(
  text: string,
  start: number,
  end: number,
  fields: ReadonlyMap<string, string>,
): (Span & { readonly date: IsoDay }) | null {
  const value = first(fields, DATE_KEYS);
  const written = value ? scanDates(value).find((date) => date.year !== null) : undefined;
  if (!value || !written) return null;
  const date = dayOf(written);
  const at = text.indexOf(value, start);
  if (!date || at < 0 || at >= end) return null;
  return { start: at + written.start, end: at + written.end, date };
}
