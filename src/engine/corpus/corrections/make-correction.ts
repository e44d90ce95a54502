import type { Annotation } from '../../annotation';
import type { Span } from '../../text/span';
import type { CorpusArticle } from '../corpus-types';
import { anchorAt } from './anchor';
import type { Change, Correction } from './correction';
import { findingOf } from './correction';
import { findTarget, subjectOf } from './findings';

/** A correction that a reader makes, and those that it takes the place of. */
export interface NewCorrection {
  readonly correction: Correction;
  readonly replaced: readonly Correction[];
}

/** A correction of what stands at `span`. `path` is the article's within the reader's folder. */
export function makeCorrection(
  { text, found, corrections }: CorpusArticle,
  path: string,
  span: Span,
  change: Change,
): NewCorrection {
  const bare: Correction = { article: path, anchor: anchorAt(text, span), change, was: '' };
  const target = findTarget(found, bare, span);
  const subject = target === undefined ? null : subjectOf(found, bare, target);
  const replaced = corrections.filter((outcome) => subject !== null && outcome.subject === subject);
  const was = target === undefined ? '' : whatWas(found, change, target);
  return { correction: { ...bare, was }, replaced: replaced.map(({ correction }) => correction) };
}

function whatWas({ quotations, mentions, entities }: Annotation, change: Change, target: number): string {
  if (findingOf(change) === 'name') return mentions[target]?.type ?? '';
  const speaker = quotations[target]?.speaker;
  return entities.find(({ id }) => id === speaker)?.name ?? '';
}
