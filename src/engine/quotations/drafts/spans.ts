import { contains, type Span } from '../../text/span';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft, Stretch } from './draft';

/** The text from the first unit of the stretch to its last; null when it holds no unit. */
export function spanOf(sentence: SpeechSentence, { first, last }: Stretch): Span | null {
  const head = sentence.units[first];
  const tail = sentence.units[last - 1];
  if (!head || !tail || last <= first) return null;
  let start = head.start;
  let end = tail.end;
  // The marks of a short quotation at the edge belong to it.
  for (const quote of sentence.short) {
    if (
      quote.innerStart <= start &&
      start < quote.innerEnd &&
      quote.start < start &&
      start - quote.innerStart < 2
    )
      start = quote.start;
    if (quote.innerEnd >= end - 1 && end > quote.innerStart && quote.end > end && quote.innerEnd - end < 2)
      end = quote.end;
  }
  return { start, end };
}

/** The stretch without punctuation and conjunctions at its edges. */
export function trimStretch({ units, tags }: SpeechSentence, { first, last }: Stretch): Stretch {
  const open = units.slice(first, last).some(({ lower }) => lower === '(');
  const trims = (lower: string): boolean => !CLOSING.has(lower) || (lower === ')' && !open);
  while (last > first && tags[last - 1] === 'PUNCT' && trims(units[last - 1]?.lower ?? '')) last--;
  // "it was over, even though," before what somebody else adds
  let joint = last;
  while (joint > first + 2 && DANGLING.has(units[joint - 1]?.lower ?? '')) joint--;
  if (joint < last && units[joint - 1]?.lower === ',') last = joint - 1;
  while (first < last && tags[first] === 'PUNCT' && !OPENING.has(units[first]?.lower ?? '')) first++;
  return { first, last };
}

const DANGLING = new Set(['though', 'although', 'because', 'even', 'while']);
const CLOSING = new Set([')', ']', '%', '?', '!']);
const OPENING = new Set(['(', '[', '#', '$']);

/** Whether the span lies in the content of the draft. */
export function holds({ content }: Pick<Draft, 'content'>, span: Span): boolean {
  return content.some((part) => contains(part, span));
}

/** Last unit of the sentence that lies within the span; -1 where none does. */
export function lastUnitWithin({ units }: SpeechSentence, span: Span): number {
  let found = -1;
  units.forEach((unit, k) => {
    if (unit.start >= span.start && unit.end <= span.end) found = k;
  });
  return found;
}
