import type { Annotation } from '../../annotation';
import type { Span } from '../../text/span';
import { compareText } from '../describe-entity';
import { findAnchor, type Missing } from './anchor';
import { correctNames } from './correct-names';
import { correctQuotations } from './correct-quotations';
import { correctionId, type Correction } from './correction';
import { findTarget, subjectOf } from './findings';
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
  /** What it is about, the same for all corrections of which only one can count; null where it is about nothing found. */
  readonly subject: string | null;
}

/** A record put right, and what became of each correction. */
export interface Corrected {
  readonly record: Annotation;
  /** In the order of their places; those without one come last. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Puts a record right as its readers said. `text` is the text the record was made of. Does not depend on the order of the corrections,
 * changes nothing that they are not about, and never throws. All of them find what they are about in the record as it is handed over.
 */
export function applyCorrections(
  record: Annotation,
  text: string,
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0) return { record, outcomes: [] };
  const flat = flatten(text);
  const outcomes = new Map<string, Outcome>();
  const winners = new Map<string, Placed>();
  const byId = new Map(corrections.map((correction) => [correctionId(correction), correction]));
  for (const [id, correction] of [...byId].sort(([a], [b]) => compareText(a, b))) {
    const { anchor, change } = correction;
    const span = findAnchor(flat, anchor);
    if (typeof span === 'string') {
      outcomes.set(id, { id, correction, state: span, span: null, subject: null });
      continue;
    }
    const target = findTarget(record, correction, span);
    if (target === undefined) {
      // What is not there need not be taken away.
      const isDone = change.kind === 'notQuotation' || change.kind === 'notName';
      outcomes.set(id, { id, correction, state: isDone ? 'applied' : 'unfound', span, subject: null });
      continue;
    }
    const subject = subjectOf(record, correction, target);
    const earlier = outcomes.get(winners.get(subject)?.id ?? '');
    if (earlier) outcomes.set(earlier.id, { ...earlier, state: 'overruled' });
    winners.set(subject, { id, change, target });
    outcomes.set(id, { id, correction, state: 'applied', span, subject });
  }
  const placed = [...winners.values()];
  const named = correctNames(record, text, placed);
  return {
    record: correctQuotations(named, record, placed),
    outcomes: [...outcomes.values()].sort(comparePlaces),
  };
}

function comparePlaces(a: Outcome, b: Outcome): number {
  const start = ({ span }: Outcome) => span?.start ?? Infinity;
  return start(a) === start(b) ? compareText(a.id, b.id) : start(a) - start(b);
}
