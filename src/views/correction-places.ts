import type { CorpusArticle } from '../engine/corpus/corpus-types';
import type { Outcome } from '../engine/corpus/corrections/apply-corrections';
import { isName, isSame } from '../engine/corpus/corrections/findings';
import { words } from '../engine/corpus/words';
import type { Span } from '../engine/text/span';

/**
 * Where a correction of an article stands: at its words, and where it holds wherever the article has them, at all names that it took away or
 * added. None where its words are not found.
 */
export function correctionPlaces(
  { text, found, marked }: CorpusArticle,
  { correction, span }: Pick<Outcome, 'correction' | 'span'>,
): Span[] {
  const { change } = correction;
  if (span === null) return [];
  if (!('everywhere' in change) || change.everywhere !== true) return [span];
  const sought = words(text, span);
  const known =
    change.kind === 'isName' ? new Set(found.mentions.filter(isName).map(({ start }) => start)) : undefined;
  const alike = marked.mentions.filter(
    (mention) => isName(mention) && words(text, mention) === sought && !known?.has(mention.start),
  );
  return [span, ...alike.filter((mention) => !isSame(mention, span))];
}
