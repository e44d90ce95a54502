import { withoutBreaks } from '../../text/on-one-line';
import type { Anchor } from './anchor';
import { NAME_TYPES, type Besides, type Change, type Correction, type Elsewhere } from './correction';

/** A correction as the file has it. */
export type CorrectionEntry = Readonly<Record<string, unknown>>;

/** The correction that an entry says; undefined where it is not understood. */
export function readEntry(entry: unknown): Correction | undefined {
  if (!isObject(entry)) return undefined;
  const { article, was, target, ...rest } = entry;
  const anchor = readAnchor(target);
  const change = readChange(rest);
  if (typeof article !== 'string' || article === '' || !anchor || !change) return undefined;
  const besides: Besides = {
    entry: without(rest, Object.keys(writeChange(change))),
    target: isObject(target) ? without(target, Object.keys(anchor)) : {},
  };
  const isMore = Object.keys(besides.entry).length + Object.keys(besides.target).length > 0;
  return {
    article,
    anchor,
    change,
    was: typeof was === 'string' ? withoutBreaks(was) : '',
    ...(isMore ? { besides } : {}),
  };
}

/** The entry that says a correction: what people want to know comes first. */
export function writeEntry({ article, anchor, change, was, besides }: Correction): CorrectionEntry {
  return {
    article,
    ...writeChange(change),
    ...(was === '' ? {} : { was }),
    ...besides?.entry,
    target: { ...writeAnchor(anchor), ...besides?.target },
  };
}

function writeChange(change: Change): CorrectionEntry {
  if (change.kind !== 'same') return change;
  const { article, anchor } = change.as;
  return { ...change, as: { article, ...writeAnchor(anchor) } };
}

function writeAnchor({ exact, prefix, suffix, start, end }: Anchor): CorrectionEntry {
  return { exact, prefix, suffix, start, end };
}

function readAnchor(target: unknown): Anchor | undefined {
  if (!isObject(target)) return undefined;
  const { exact, prefix = '', suffix = '', start = 0, end = 0 } = target;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (exact.trim() === '' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { exact, prefix, suffix, start, end };
}

function readChange({ kind, name, type, everywhere, as }: CorrectionEntry): Change | undefined {
  const known = NAME_TYPES.find((one) => one === type);
  const called = typeof name === 'string' ? withoutBreaks(name) : '';
  switch (kind) {
    case 'speaker':
    case 'isQuotation':
      if (name === null) return { kind, name, type: known ?? 'person' };
      return called === '' ? undefined : { kind, name: called, type: known ?? 'person' };
    case 'type': {
      const bearer = typeof everywhere === 'string' ? withoutBreaks(everywhere) : '';
      return known && { kind, type: known, ...(bearer === '' ? {} : { everywhere: bearer }) };
    }
    case 'notName':
      return { kind, everywhere: everywhere === true };
    case 'isName':
      return known && { kind, type: known, everywhere: everywhere === true };
    case 'same': {
      const other = readElsewhere(as);
      return other && called !== '' ? { kind, name: called, type: known ?? 'person', as: other } : undefined;
    }
    case 'notQuotation':
    case 'apart':
      return { kind };
    default:
      return undefined;
  }
}

function readElsewhere(as: unknown): Elsewhere | undefined {
  const anchor = readAnchor(as);
  if (!isObject(as) || !anchor) return undefined;
  const { article } = as;
  return typeof article === 'string' && article !== '' ? { article, anchor } : undefined;
}

/** Whether a value is a plain object of JSON. */
export function isObject(value: unknown): value is CorrectionEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object without some keys. */
export function without(object: CorrectionEntry, keys: readonly string[]): CorrectionEntry {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
