import type { Annotation, Mention, Quotation } from '../../annotation';
import { contains, type Span } from '../../text/span';
import { extentOf } from './findings';

/** A quotation whose speaker a reader has put right, as it is now. */
interface PutRight {
  /** Index of the quotation. */
  readonly target: number;
  readonly quotation: Quotation;
  /** Whom the engine had taken for the speaker. */
  readonly former: string | null;
}

/**
 * Indices of the quotations behind one put right that are its speaker's, too: the engine gave them to the same speaker for no better reason
 * than a pronoun ("he added") or that the same paragraph goes on, and nobody else is named in between. What stands before is left alone:
 * "he" may have become another since. Ends at those in `settled`, of which the reader has spoken.
 */
export function runBehind(
  record: Annotation,
  { target, quotation, former }: PutRight,
  settled: ReadonlyMap<number, unknown>,
): number[] {
  const run: number[] = [];
  let before = quotation;
  for (let i = target + 1; i < record.quotations.length; i++) {
    const next = record.quotations[i];
    if (!next || settled.has(i) || former === null || next.speaker !== former || next.coSpeakers) break;
    const isLedOn = next.source
      ? quotation.source !== null && pronounAt(record, next.source) !== undefined
      : isInOneBlock(record, before, next);
    if (!isLedOn || isSomebodyNamed(record, before, next, quotation.speaker)) break;
    run.push(i);
    before = next;
  }
  return run;
}

/** The pronoun that is a source. */
export function pronounAt({ mentions }: Annotation, source: Span): Mention | undefined {
  return mentions.find(
    ({ form, start, end }) => form === 'pronoun' && start === source.start && end === source.end,
  );
}

function isInOneBlock({ article }: Annotation, before: Quotation, next: Quotation): boolean {
  return article.blocks.some((block) => contains(block, extentOf(before)) && contains(block, extentOf(next)));
}

/** Whether a person other than `speaker` is named or described between two quotations. */
function isSomebodyNamed(
  { mentions }: Annotation,
  before: Quotation,
  next: Quotation,
  speaker: string | null,
): boolean {
  const start = Math.max(extentOf(before).end, before.cue?.end ?? 0, before.source?.end ?? 0);
  const between = { start, end: next.source?.start ?? extentOf(next).start };
  return mentions.some(
    (mention) =>
      mention.type === 'person' &&
      mention.form !== 'pronoun' &&
      mention.entity !== speaker &&
      contains(between, mention) &&
      !next.content.some((content) => contains(content, mention)),
  );
}
