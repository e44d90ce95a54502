import { compareText } from '../describe-entity';
import type { Anchor } from './anchor';
import { flatten } from './flat-text';
import { correctionId, NAME_TYPES, type Change, type Correction } from './correction';

/** What a file of corrections says. */
export interface FileContent {
  readonly corrections: readonly Correction[];
  /** What is wrong with the file, in plain English; absent when all of it is understood. Then nothing may be written over it. */
  readonly problem?: string;
}

/** Reads a file of corrections. What is understood of a damaged one is read too; an empty file holds none. Never throws. */
export function readCorrections(json: string): FileContent {
  if (json.trim() === '') return { corrections: [] };
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return { corrections: [], problem: 'it is not valid JSON' };
  }
  if (!isObject(file) || !Array.isArray(file['corrections'])) {
    return { corrections: [], problem: 'it has no list of corrections' };
  }
  if (file['version'] !== VERSION)
    return { corrections: [], problem: 'it is of another version of Sourceline' };
  const found = new Map<string, Correction>();
  const damaged: number[] = [];
  file['corrections'].forEach((entry: unknown, i) => {
    const correction = readEntry(entry);
    if (correction) found.set(correctionId(correction), correction);
    else damaged.push(i + 1);
  });
  const corrections = [...found.values()];
  const [first] = damaged;
  return first === undefined
    ? { corrections }
    : { corrections, problem: `correction number ${first} in it is not understood` };
}

/** The file that holds these corrections: the same for the same ones, whatever their order, and one change a few lines. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const entries = [...corrections].sort(compareCorrections).map(({ article, change, was, anchor }) => ({
    article,
    ...change,
    ...(was === '' ? {} : { was }),
    target: {
      exact: anchor.exact,
      prefix: anchor.prefix,
      suffix: anchor.suffix,
      start: anchor.start,
      end: anchor.end,
    },
  }));
  return `${JSON.stringify({ about: ABOUT, version: VERSION, corrections: entries }, undefined, 2)}\n`;
}

const ABOUT =
  'What readers have put right in these articles with Sourceline. Made to be shared and kept under version control.';
const VERSION = 1;

function compareCorrections(a: Correction, b: Correction): number {
  return (
    compareText(a.article, b.article) ||
    a.anchor.start - b.anchor.start ||
    compareText(correctionId(a), correctionId(b))
  );
}

function readEntry(entry: unknown): Correction | undefined {
  if (!isObject(entry)) return undefined;
  const { article, was } = entry;
  const anchor = readAnchor(entry['target']);
  const change = readChange(entry);
  if (typeof article !== 'string' || article === '' || !anchor || !change) return undefined;
  return { article, anchor, change, was: typeof was === 'string' ? flatten(was).text.trim() : '' };
}

function readAnchor(target: unknown): Anchor | undefined {
  if (!isObject(target)) return undefined;
  const { exact, prefix = '', suffix = '', start = 0, end = 0 } = target;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (exact.trim() === '' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { exact, prefix, suffix, start, end };
}

function readChange({ kind, name, type, everywhere }: Readonly<Record<string, unknown>>): Change | undefined {
  const known = NAME_TYPES.find((one) => one === type);
  switch (kind) {
    case 'speaker':
      if (name === null) return { kind, name, type: known ?? 'person' };
      return typeof name === 'string' && name.trim() !== ''
        ? { kind, name: flatten(name).text.trim(), type: known ?? 'person' }
        : undefined;
    case 'type':
      return known && { kind, type: known };
    case 'notName':
      return { kind, everywhere: everywhere === true };
    case 'notQuotation':
      return { kind };
    default:
      return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
