import type { BlockKind } from '../annotation';
import type { Span } from '../text/span';
import { readByline } from './byline';
import { CAPTION_PATTERNS, LEAD_SIGNS, LONGEST_CAPTION, WRITER_ROLES } from './data/page-words';
import { trim } from './lines';
import { readDateLine, readDateline } from './publication';

/** The kind of a line that tells by its own words: source, byline, dateline or caption; null for all others. */
export function classifyLine(text: string, line: Span): BlockKind | null {
  const length = line.end - line.start;
  if (length > LONGEST_CAPTION) return null;
  const content = text.slice(line.start, line.end);
  if (isSource(content)) return 'source';
  if (readByline(text, line) || isUnsignedByline(content)) return 'byline';
  if (readDateLine(text, line)) return 'dateline';
  if (CAPTION_PATTERNS.some((pattern) => pattern.test(content))) return 'caption';
  return null;
}

/** "Source: The Herald", "Originally published by …", or a bare address. */
export const SOURCE_LINE =
  /^\(?(?:source|via|courtesy of|credit|(?:this (?:article|story|report) )?(?:(?:was )?(?:first|originally) (?:published|appeared)) (?:by|in|on|at))\s*:?\s+(?<name>\S.{1,80}?)\)?\.?$/i;

function isSource(content: string): boolean {
  return /^<?https?:\/\/\S+>?$/i.test(content) || (content.length <= 120 && SOURCE_LINE.test(content));
}

/** "By a staff reporter": a byline without a name. */
function isUnsignedByline(content: string): boolean {
  return /^by\s/i.test(content) && WRITER_ROLES.test(content.slice(3).trim());
}

/** Whether the first line of the body is its headline: short, one clause, not the lead paragraph itself. */
export function isHeadline(text: string, line: Span, next: Span | undefined): boolean {
  const content = text.slice(line.start, line.end);
  if (!next || content.length > LONGEST_HEADLINE || /[,;:]$/.test(content) || content.split(/\s+/).length < 2)
    return false;
  const dateline = readDateline(text, line);
  // "MALI: JUNTA REJECTS SANCTIONS" is a headline; a dateline starts a sentence, or names day or agency.
  if (dateline && (content.endsWith('.') || dateline.agency || dateline.written)) return false;
  if (content.length > LONGEST_STOPPED_HEADLINE && SENTENCE_BREAK.test(content)) return false;
  if (!/\.[”"’']?$/.test(content) || /(?:\b\p{Lu}\.){1,}$/u.test(content)) return true;
  // Some sites set a full stop behind headlines: then it is short, not written as running prose, and the lead behind it longer.
  if (content.length > LONGEST_STOPPED_HEADLINE || SENTENCE_BREAK.test(content)) return false;
  if (isTitleCase(content)) return true;
  return (
    next.end - next.start > content.length && (content.length <= SHORTEST_LEAD || !LEAD_SIGNS.test(content))
  );
}

const SENTENCE_BREAK = /[\p{Ll}\p{N})’”"'][.!?]["”]?\s(?=\S)/u;

/** Whether most of the longer words after the first begin with a capital, as headlines of many papers do. */
function isTitleCase(content: string): boolean {
  const words = content.match(/[\p{L}\p{M}][\p{L}\p{M}’'-]{3,}/gu)?.slice(1) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals >= words.length * TITLE_CASE_SHARE;
}

/** The line between headline and body that sums the story up. */
export function isDeck(text: string, line: Span, next: Span | undefined): boolean {
  const content = text.slice(line.start, line.end);
  return next !== undefined && content.length <= LONGEST_DECK && !/[.!?:;,…"”’)]$/.test(content);
}

/** A heading inside the body: a short line of its own without a sentence's end. */
export function isHeading(text: string, line: Span, next: Span | undefined, afterGap: boolean): boolean {
  const content = text.slice(line.start, line.end);
  return (
    afterGap &&
    next !== undefined &&
    content.length <= LONGEST_HEADING &&
    next.end - next.start > content.length &&
    /^[\p{Lu}\p{N}‘“'"]/u.test(content) &&
    !/[.:;,…"”)\]]$/.test(content) &&
    // A quotation, or a turn in an interview ("Q: …", "MINISTER: …"), is no heading.
    !/^(?:[“"‘]|[\p{L}.' -]{1,30}(?:\([^()]{1,40}\))?:\s)/u.test(content)
  );
}

/** The line without Markdown's heading, quote, list and emphasis marks at its ends. */
export function withoutMarkup(text: string, line: Span): Span {
  const content = text.slice(line.start, line.end);
  const lead = /^(?:(?:#{1,6}|>|[-*+]|\d+[.)])\s+)*(?<emphasis>\*\*|__|[*_](?=\S))?/.exec(content);
  const start = line.start + (lead?.[0].length ?? 0);
  const end = line.start + withoutTailMarks(content, lead?.groups?.emphasis ?? '');
  return trim(text, start, Math.max(start, end));
}

const LONGEST_HEADLINE = 220;
const LONGEST_STOPPED_HEADLINE = 130;
const SHORTEST_LEAD = 62;
const TITLE_CASE_SHARE = 0.7;
const LONGEST_DECK = 260;
const LONGEST_HEADING = 90;

/** Length of the line without a heading's closing number signs and the emphasis that was opened at its start. Scanned backwards, so linear. */
function withoutTailMarks(content: string, emphasis: string): number {
  let end = content.length;
  while (end > 0 && content[end - 1] === '#') end--;
  if (end < content.length && !/\s/.test(content[end - 1] ?? '')) end = content.length;
  while (end > 0 && /\s/.test(content[end - 1] ?? '')) end--;
  return emphasis && content.slice(0, end).endsWith(emphasis) ? end - emphasis.length : end;
}
