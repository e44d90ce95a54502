import { REPORTING_WORDS } from './data/article-signs';
import {
  ADVERTISEMENT_LABEL,
  BOILERPLATE_LINES,
  EDITORS_NOTE,
  LONGEST_LINK,
  MENU_WORDS,
  TAIL_HEADINGS,
} from './data/boilerplate';
import { CAPTION_PATTERNS } from './data/page-words';
import type { Line } from './lines';

/** Which lines are page furniture: menus, share prompts, advertising, lists of other stories, repeated captions. One flag per line. */
export function markBoilerplate(text: string, lines: readonly Line[]): boolean[] {
  const marks = lines.map(
    (line) => (line.end - line.start <= LONGEST_LINE && isFurniture(bare(text, line))) || isNote(text, line),
  );
  markAdvertisements(text, lines, marks);
  markTails(text, lines, marks);
  markRepeats(text, lines, marks);
  return marks;
}

/** A line's text without list, heading and emphasis marks around it; of a long line only its head. */
function bare(text: string, line: Line): string {
  return text
    .slice(line.start, Math.min(line.end, line.start + LONGEST_LINE))
    .replace(/^(?:[#>*+-]+\s+|\*\*|__)+/, '')
    .replace(/(?:\*\*|__)+$/, '')
    .trim();
}

/** Whether a line is a note of the editors on the article or on people in it; a longer one tells what others said, as a story does. */
function isNote(text: string, line: Line): boolean {
  return line.end - line.start <= LONGEST_NOTE && EDITORS_NOTE.test(text.slice(line.start, line.end));
}

/** A note has at most this many UTF-16 code units. */
const LONGEST_NOTE = 400;

/** A longer line (UTF-16 code units) is prose, not page furniture. */
const LONGEST_LINE = 260;

function isFurniture(line: string): boolean {
  return isOwnFurniture(line) || isMenu(line);
}

function isOwnFurniture(item: string): boolean {
  return BOILERPLATE_LINES.some((pattern) => pattern.test(item));
}

/** "News | Sport | Opinion", "Home › World › Asia", "News Sport Weather". */
function isMenu(line: string): boolean {
  const items = PARTED.test(line) ? line.split(/\s*[|·•›»>/]\s*|\s{2,}|\t/).filter(Boolean) : [];
  if (items.length >= 3 && items.every((item) => item.length <= 24)) {
    const known = items.filter((item) => item.split(/[\s&]+/).some(isSection) || isOwnFurniture(item)).length;
    if (known * 2 >= items.length) return true;
  }
  if (!/^[A-Z]/.test(line) || /[.?!]$/.test(line)) return false;
  const words = line.split(/[\s,|&]+/).filter(Boolean);
  return words.length >= 2 && words.every(isSection);
}

/** What parts the items of a menu; most lines hold none. */
const PARTED = /[|·•›»>/\t]|\s\s/;

function isSection(word: string): boolean {
  return MENU_WORDS.has(word.toLowerCase());
}

/**
 * An advertisement's own words stand right under its label, short and with a gap below. Captions stand there too, and on pages without
 * gaps the story itself goes on: neither is marked, nor is a line in which somebody speaks.
 */
function markAdvertisements(text: string, lines: readonly Line[], marks: boolean[]): void {
  for (let i = 1; i < lines.length; i++) {
    const [label, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
    if (!label?.afterGap || !line || line.afterGap || below?.afterGap === false) continue;
    if (line.end - line.start > LONGEST_LINK || !ADVERTISEMENT_LABEL.test(bare(text, label))) continue;
    const words = text.slice(line.start, line.end);
    if (
      /[“”"«»]/.test(words) ||
      SPEECH.test(words) ||
      CAPTION_PATTERNS.some((pattern) => pattern.test(words))
    )
      continue;
    marks[i] = true;
  }
}

const SPEECH = new RegExp(REPORTING_WORDS.source, 'i');

/** After "Related stories" come short lines without a sentence's end; the first that reads like prose ends the list. */
function markTails(text: string, lines: readonly Line[], marks: boolean[]): void {
  let inTail = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const isShort = line.end - line.start <= LONGEST_LINK;
    if (isShort && TAIL_HEADINGS.test(bare(text, line))) inTail = true;
    else if (inTail && !(isShort && !/[.!?…]["”’')\]]*$/.test(bare(text, line))))
      inTail = isByline(text, line);
    if (inTail) marks[i] = true;
  }
}

/** Cards of other stories carry their own bylines and dates; these do not end a list. */
function isByline(text: string, line: Line): boolean {
  return /^by\s\S/i.test(text.slice(line.start, line.start + 8));
}

/** A line that stands a second time right after itself (a caption pasted with its picture) says nothing new. */
function markRepeats(text: string, lines: readonly Line[], marks: boolean[]): void {
  const seen = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.end - line.start < SHORTEST_REPEAT || line.end - line.start > LONGEST_REPEAT) continue;
    const key = text.slice(line.start, line.end);
    const before = seen.get(key);
    if (before !== undefined && i - before <= REPEAT_DISTANCE) marks[i] = true;
    seen.set(key, i);
  }
}

const SHORTEST_REPEAT = 60;
const LONGEST_REPEAT = 600;
const REPEAT_DISTANCE = 2;
