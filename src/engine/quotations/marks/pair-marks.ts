import { ABBREVIATIONS, DOUBTFUL_ABBREVIATIONS } from '../../language/data/abbreviations';
import { allMatches } from '../../text/all-matches';
import { append } from '../../text/append';
import type { Span } from '../../text/span';
import { findMarks, type Mark } from './find-marks';
import { endsPlural, opensWords, takesUpSingle } from './left-open-single';
import type { Quoted } from './quoted';

/**
 * The stretches between quotation marks, per block, outermost first. An opening mark repeated at the next block's head carries the
 * quotation on; one that is never closed holds its own sentence at most. Linear in the text's length.
 */
export function pairMarks(text: string, blocks: readonly Span[]): Quoted[][] {
  const marks = blocks.map((block) => findMarks(text, block.start, block.end));
  const all = blocks.map((block, b) =>
    pairBlock(text, block, marks[b] ?? [], takesUpSingle(marks[b + 1], blocks[b + 1])),
  );
  for (let b = 0; b < all.length; b++) {
    const here = all[b];
    const last = here?.at(-1);
    if (!here || !last || last.closed || last.end !== blocks[b]?.end) continue;
    const next = all[b + 1]?.[0];
    if (next && next.start === blocks[b + 1]?.start && next.style === last.style) {
      last.continues = true;
      next.continued = true;
    } else {
      shorten(text, here, last);
    }
  }
  return all;
}

interface Open extends Quoted {
  end: number;
  innerEnd: number;
  closed: boolean;
  continues: boolean;
  continued: boolean;
  children: Open[];
  readonly style: Mark['style'];
}

/** Deeper nesting than this is noise, not speech. */
const DEEPEST = 6;

/** `carried` where the next block begins with a single opening mark, so that one left open here may be carried on there. */
function pairBlock(text: string, block: Span, marks: readonly Mark[], carried: boolean): Open[] {
  const top: Open[] = [];
  const stack: Open[] = [];
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m];
    if (!mark) continue;
    const opener = openIndex(stack, mark.style);
    const open = stack[opener];
    if (carried && open && endsPlural(text, marks, m) && opensWords(text, block, open.start)) continue;
    if (closesHere(marks, m, opener >= 0)) {
      if (opener >= 0) close(stack, opener, mark, top);
    } else if (stack.length < DEEPEST && mark.side !== 'close') {
      if (opener >= 0 && !hasTwoClosers(marks, m, mark.style)) abandon(text, stack, opener, mark.start, top);
      stack.push({
        start: mark.start,
        end: block.end,
        innerStart: mark.end,
        innerEnd: block.end,
        closed: false,
        continues: false,
        continued: false,
        children: [],
        style: mark.style,
      });
    }
  }
  const rest = stack[0];
  if (rest && (rest.style !== 'single' || (carried && opensWords(text, block, rest.start)))) {
    // Left open at the block's end: kept whole for now, in case the next block carries it on.
    for (const inner of stack.slice(1)) append(rest.children, inner.children);
    top.push(rest);
  } else if (rest) {
    for (const open of stack) append(top, open.children);
  }
  return top;
}

function openIndex(stack: readonly Open[], style: Mark['style']): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]?.style === style) return i;
  return -1;
}

function closesHere(marks: readonly Mark[], m: number, isOpen: boolean): boolean {
  const mark = marks[m];
  if (!mark || mark.side === 'open') return false;
  if (mark.side === 'either') return isOpen;
  if (!isOpen || !mark.doubtful) return true;
  // "the boys’ toys’": a doubtful mark is an apostrophe when a surer one of its style follows before the next opening.
  for (let n = m + 1; n < marks.length && n < m + 6; n++) {
    const next = marks[n];
    if (next?.style !== 'single') continue;
    return next.side === 'open' || next.doubtful;
  }
  return true;
}

/** Whether another pair can still be closed inside the open one: “A “B” C”. */
function hasTwoClosers(marks: readonly Mark[], m: number, style: Mark['style']): boolean {
  let depth = 1;
  for (let n = m + 1; n < marks.length && n < m + 40; n++) {
    const mark = marks[n];
    if (mark?.style !== style) continue;
    if (mark.side === 'open') depth++;
    else if (--depth < 0) return true;
  }
  return false;
}

function close(stack: Open[], opener: number, mark: Mark, top: Open[]): void {
  const done = stack[opener];
  if (!done) return;
  for (const inner of stack.slice(opener + 1)) append(done.children, inner.children);
  stack.length = opener;
  done.end = mark.end;
  done.innerEnd = mark.start;
  done.closed = true;
  (stack.at(-1)?.children ?? top).push(done);
}

/** Gives up on an open mark because another of its style opens at `limit`. */
function abandon(text: string, stack: Open[], opener: number, limit: number, top: Open[]): void {
  const lost = stack[opener];
  if (!lost) return;
  for (const inner of stack.slice(opener + 1)) append(lost.children, inner.children);
  stack.length = opener;
  const end = sentenceEnd(text, lost.innerStart, limit);
  (stack.at(-1)?.children ?? top).push({
    ...lost,
    end,
    innerEnd: end,
    children: lost.children.filter((child) => child.end <= end),
  });
}

function shorten(text: string, here: Open[], last: Open): void {
  const end = sentenceEnd(text, last.innerStart, last.end);
  const after = last.children.filter((child) => child.start >= end);
  last.children = last.children.filter((child) => child.end <= end);
  last.end = end;
  last.innerEnd = end;
  append(here, after);
}

/** End of the first sentence after `from` by punctuation alone, an abbreviation's stop aside, white space trimmed; at most `limit`. */
function sentenceEnd(text: string, from: number, limit: number): number {
  let end = limit;
  for (const { index, 0: stop } of allMatches(STOP, text.slice(from, limit))) {
    if (endsAbbreviation(text, from, from + index + 1)) continue;
    end = from + index + stop.length;
    break;
  }
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** "Mrs." and "Sen.", before a stop at `stop`. */
function endsAbbreviation(text: string, from: number, stop: number): boolean {
  if (text.charAt(stop) !== '.') return false;
  const word = WORD.exec(text.slice(Math.max(from, stop - LONGEST_ABBREVIATION), stop))?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) && !DOUBTFUL_ABBREVIATIONS.has(word.toLowerCase());
}

const STOP = /[\p{Ll}\d\p{N})][.!?…]+(?=\s|$)/gu;
const WORD = /\p{L}+$/u;
const LONGEST_ABBREVIATION = 8;
