import type { CorpusArticle } from '../engine/corpus/corpus-types';
import { correctionPlaces } from './correction-places';
import { correctionWords } from './correction-words';
import { undoLinks } from './correcting';
import type { HoverView } from './hover-view';
import type { Reader } from './reader';

/** Where a reader took a quotation or a name away: that it was, and the way back. */
export function hoverTakenAway(article: CorpusArticle, offset: number, reader: Reader): HoverView[] {
  return article.corrections.flatMap((outcome) => {
    const { correction, state } = outcome;
    const { kind } = correction.change;
    if (state !== 'applied' || (kind !== 'notQuotation' && kind !== 'notName')) return [];
    const span = correctionPlaces(article, outcome).find(
      ({ start, end }) => start <= offset && offset <= end,
    );
    if (!span) return [];
    return {
      span,
      title: correctionWords(correction, reader),
      sentences: [reader.t('A reader has put this right.')],
      links: [],
      correcting: { unsure: false, links: undoLinks(article, [outcome], reader.t) },
    };
  });
}
