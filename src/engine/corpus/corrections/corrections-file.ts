import { compareText } from '../describe-entity';
import { correctionId, type Correction } from './correction';
import { isObject, readEntry, without, writeEntry, type CorrectionEntry } from './correction-entry';

/** What a file of corrections says. */
export interface FileContent {
  readonly corrections: readonly Correction[];
  /** What the file holds besides, which is written back as it was. */
  readonly besides: CorrectionEntry;
  /** What is wrong with the file, in plain English; absent when all of it is understood. Then nothing may be written over it. */
  readonly problem?: string;
}

/** Reads a file of corrections. What is understood of a damaged one is read too; an empty file holds none. Never throws. */
export function readCorrections(json: string): FileContent {
  const nothing = { corrections: [], besides: {} };
  if (json.trim() === '') return nothing;
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return { ...nothing, problem: 'it is not valid JSON' };
  }
  if (!isObject(file) || !Array.isArray(file['corrections'])) {
    return { ...nothing, problem: 'it has no list of corrections' };
  }
  if (file['version'] !== VERSION) return { ...nothing, problem: 'it is of another version of Sourceline' };
  const found = new Map<string, Correction>();
  const damaged: number[] = [];
  file['corrections'].forEach((entry: unknown, i) => {
    const correction = readEntry(entry);
    if (correction) found.set(correctionId(correction), correction);
    else damaged.push(i + 1);
  });
  const content = { corrections: [...found.values()], besides: without(file, ['version', 'corrections']) };
  const [first] = damaged;
  return first === undefined
    ? content
    : { ...content, problem: `correction number ${first} in it is not understood` };
}

/** The file that holds these corrections: the same for the same ones, whatever their order, and one change a few lines. */
export function writeCorrections(corrections: readonly Correction[], besides: CorrectionEntry = {}): string {
  const entries = [...corrections].sort(compareCorrections).map(writeEntry);
  const file = { about: ABOUT, version: VERSION, ...besides, corrections: entries };
  return `${JSON.stringify(file, undefined, 2)}\n`;
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
