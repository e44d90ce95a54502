import type { Construction } from '../data/constructions';
import type { Draft } from '../drafts/draft';
import { DRAFT_WEIGHTS } from '../data/draft-weights';
import { draftFeatures } from './draft-features';
import { chanceOf, logit, readWeights, type Weights } from './weights';

/** Gives the probability, 0 to 1, that a draft of indirect speech is speech in truth, its content half right at least. */
export type Judge = (draft: Draft) => number;

/** A judge with the given weights. */
export function judgeWith(weights: Weights): Judge {
  return (draft) => chanceOf(logit(weights, draftFeatures(draft)));
}

let shipped: Judge | null = null;

/** The judge with the weights that ship; they are read when the first draft is judged. */
export function judgeDraft(draft: Draft): number {
  shipped ??= judgeWith(readWeights(DRAFT_WEIGHTS));
  return shipped(draft);
}

const NOT_LEARNED = new Set<Construction>(['floating', 'drifting', 'embedded', 'hearsay']);

/** True for what the judge has learned to tell: indirect speech, beliefs left aside. */
export function canJudge({ sentence, content, attitude, construction }: Draft): boolean {
  if (attitude || NOT_LEARNED.has(construction)) return false;
  const marked = (span: { start: number; end: number }): boolean =>
    sentence.short.some((quote) => quote.start < span.end && span.start < quote.end) ||
    sentence.units.some((unit) => unit.quoted !== null && unit.start < span.end && span.start < unit.end);
  return !content.some(marked);
}
