import type { Annotation, Mention } from '../../annotation';
import { overlaps, type Span } from '../../text/span';
import type { CorpusArticle } from '../corpus-types';
import { anchorAt } from './anchor';
import type { Outcome } from './apply-corrections';
import { findingOf, isMark, type Change, type Correction } from './correction';
import { findTarget, isSame, subjectOf } from './findings';

/** A correction that a reader makes, and those that it takes the place of. */
export interface NewCorrection {
  readonly correction: Correction;
  readonly replaced: readonly Correction[];
  /** Nothing is left to be said: what the reader takes away, a reader had added. */
  readonly isUndone: boolean;
}

/** A correction of what stands at `span`. `path` is the article's within the reader's folder. */
export function makeCorrection(
  article: CorpusArticle,
  path: string,
  span: Span,
  change: Change,
): NewCorrection {
  const { text, marked, corrections } = article;
  const mark = corrections.find((outcome) => isMarkOf(outcome, span, change));
  const isUndone = mark !== undefined && (change.kind === 'notName' || change.kind === 'notQuotation');
  const said = mark === undefined || isUndone ? change : sayAnew(mark.correction.change, change);
  const bare: Correction = {
    article: path,
    anchor: mark?.correction.anchor ?? anchorAt(text, span),
    change: said,
    was: '',
  };
  const target = findTarget(marked, bare, span);
  const subject = target === undefined ? null : subjectOf(marked, bare, target);
  const replaced = corrections.filter(
    (outcome) =>
      outcome === mark ||
      (subject !== null && outcome.subject === subject) ||
      (isMark(said) && isAtOdds(outcome, span, said)),
  );
  const was = target === undefined ? '' : whatWas(marked, said, target);
  return {
    correction: { ...bare, was },
    replaced: replaced.map(({ correction }) => correction),
    isUndone,
  };
}

/** Whether a correction added the very thing that a change is about, so that the change is best said of it. */
function isMarkOf({ state, correction, span }: Outcome, place: Span, change: Change): boolean {
  const { kind } = correction.change;
  if (state !== 'applied' || span === null || !isSame(span, place)) return false;
  if (kind === 'isName') return change.kind === 'type' || change.kind === 'notName';
  return kind === 'isQuotation' && (change.kind === 'speaker' || change.kind === 'notQuotation');
}

/** What a reader had added, as they say it now. */
function sayAnew(mark: Change, change: Change): Change {
  if (mark.kind === 'isName' && change.kind === 'type') return { ...mark, type: change.type };
  if (mark.kind === 'isQuotation' && change.kind === 'speaker')
    return { ...mark, name: change.name, type: change.type };
  return change;
}

/** Whether what a reader adds goes against a correction: it was added otherwise, or taken away. */
function isAtOdds({ correction, span }: Outcome, place: Span, added: Change): boolean {
  const { kind } = correction.change;
  if (span === null) return false;
  if (added.kind === 'isName') return (kind === 'isName' || kind === 'notName') && overlaps(span, place);
  return (kind === 'isQuotation' || kind === 'notQuotation') && isSame(span, place);
}

function whatWas({ quotations, mentions, entities }: Annotation, change: Change, target: number): string {
  const nameOf = (id: string | null | undefined) => entities.find((entity) => entity.id === id)?.name ?? '';
  if (findingOf(change) === 'quotation') return nameOf(quotations[target]?.speaker);
  const mention: Mention | undefined = mentions[target];
  return change.kind === 'same' || change.kind === 'apart' ? nameOf(mention?.entity) : (mention?.type ?? '');
}
