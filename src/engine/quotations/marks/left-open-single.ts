import {
  FINITE_AUXILIARY,
  POSTMODIFYING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../language/data/word-classes';
import type { Span } from '../../text/span';
import type { Mark } from './find-marks';

// A single mark left open at a block's end is an apostrophe as often as not. It holds somebody's words where they could begin, and the next block takes them up.

/** Whether the next block, whose marks are `next`, begins with a single opening mark. */
export function takesUpSingle(next: readonly Mark[] | undefined, block: Span | undefined): boolean {
  const mark = next?.[0];
  return mark?.style === 'single' && mark.side === 'open' && mark.start === block?.start;
}

/** Whether a single mark at `start` stands where somebody's words begin: at the block's head or behind a stop, a colon or a comma, before a capital. */
export function opensWords(text: string, block: Span, start: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(start + 1))) return false;
  return start === block.start || /[.:,!?]\s$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "'The boys' effort was fine. … / 'It was …'": whether the last single mark of its block, at position `m`, is a plural's apostrophe before what they have. */
export function endsPlural(text: string, marks: readonly Mark[], m: number): boolean {
  const mark = marks[m];
  if (!mark?.doubtful || !/s/i.test(text.charAt(mark.start - 1))) return false;
  if (marks.slice(m + 1, m + FEW).some(({ style }) => style === 'single')) return false;
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(mark.end, mark.end + LONGEST_WORD))?.[1] ?? '';
  return next !== '' && !HAD_BY_NOBODY.some((words) => words.has(next));
}

const FEW = 7;
const LONGEST_WORD = 24;
/** Words that no possessive leads to. */
const HAD_BY_NOBODY = [
  SUBORDINATOR,
  POSTMODIFYING,
  SUBJECT_PRONOUN,
  FINITE_AUXILIARY,
  new Set(['and', 'but', 'or', 'by', 'into', 'the', 'a', 'an']),
];
