import type { Annotation } from '../../annotation';
import type { Span } from '../../text/span';
import { compareText } from '../describe-entity';
import { findAnchor, type Missing } from './anchor';
import { correctionId, findingOf, type Correction } from './correction';
import { correctNames } from './correct-names';
import { correctQuotations } from './correct-quotations';
import { flatten } from './flat-text';
import type { Placed } from './placed';

/** What became of a correction in its article. */
export interface Outcome {
  readonly id: string;
  readonly correction: Correction;
  /**
   * `applied`; `gone` or `ambiguous` where its words are not found, or in several places alike; `unfound` where nothing to be corrected is
   * found at its words any more; `overruled` where another correction of the same thing counts.
   */
  readonly state: 'applied' | 'overruled' | 'unfound' | Missing;
  /** Where its words stand now; null where they are not found. */
  readonly span: Span | null;
}

/** A record put right, and what became of each correction. */
export interface Corrected {
  readonly record: Annotation;
  /** In the order of their places; those without one come last. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Puts a record right as its reader said. `text` is the text the record was made of. Does not depend on the order of the corrections,
 * changes nothing that they are not about, and never throws. All of them find their targets in the record as it is handed over.
 */
export function applyCorrections(
  record: Annotation,
  text: string,
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0) return { record, outcomes: [] };
  const flat = flatten(text);
  const outcomes = new Map<string, Outcome>();
  const placed: Placed[] = [];
  const byId = new Map(corrections.map((correction) => [correctionId(correction), correction]));
  for (const [id, correction] of [...byId].sort(([a], [b]) => compareText(a, b))) {
    const { anchor, change } = correction;
    const place = findAnchor(flat, anchor);
    if (typeof place === 'string') {
      outcomes.set(id, { id, correction, state: place, span: null });
      continue;
    }
    const target = findTarget(record, correction, place);
    if (target !== undefined) placed.push({ id, change, target });
    // What is not there need not be taken away.
    const isDone = target !== undefined || change.kind === 'notQuotation' || change.kind === 'notName';
    outcomes.set(id, { id, correction, state: isDone ? 'applied' : 'unfound', span: place });
  }
  const names = correctNames(record, text, placed);
  const quotations = correctQuotations(names.record, record, placed);
  for (const id of [...names.overruled, ...quotations.overruled]) {
    const outcome = outcomes.get(id);
    if (outcome) outcomes.set(id, { ...outcome, state: 'overruled' });
  }
  return { record: quotations.record, outcomes: [...outcomes.values()].sort(comparePlaces) };
}

/** From the first to the last word of a quotation's content. */
export function extentOf({ content }: { readonly content: readonly Span[] }): Span {
  const start = content[0]?.start ?? 0;
  return { start, end: content.at(-1)?.end ?? start };
}

/** The mention or quotation that takes up these words: the one that shares most with them, and more than it does not share. */
function findTarget({ mentions, quotations }: Annotation, { change }: Correction, place: Span) {
  const spans: readonly (Span | undefined)[] =
    findingOf(change) === 'quotation'
      ? quotations.map(extentOf)
      : mentions.map((mention) =>
          mention.form === 'name' && mention.date === undefined ? mention : undefined,
        );
  let best: number | undefined;
  let most = LEAST_SHARE;
  spans.forEach((span, i) => {
    const share = span ? shareOf(span, place) : 0;
    if (share <= most) return;
    best = i;
    most = share;
  });
  return best;
}

/** What two spans have in common, as a share of what they cover together. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return common <= 0 ? 0 : common / together;
}

function comparePlaces(a: Outcome, b: Outcome): number {
  const start = ({ span }: Outcome) => span?.start ?? Infinity;
  return start(a) === start(b) ? compareText(a.id, b.id) : start(a) - start(b);
}

/** A new engine may draw the borders of a finding a little otherwise. */
const LEAST_SHARE = 0.5;
