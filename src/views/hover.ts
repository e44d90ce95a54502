import type { Corpus } from '../engine/corpus/corpus';
import type { Place } from '../engine/corpus/corpus-types';
import { claimAround } from './claim-around';
import type { Link } from './actions';
import { markable, type Correcting } from './correcting';
import { hoverClaim } from './hover-claim';
import { hoverTakenAway } from './hover-taken-away';
import { hoverMention } from './hover-mention';
import type { HoverView } from './hover-view';
import type { Reader } from './reader';

/** The hovers at an offset, the narrowest first: a name inside a quotation gives the name's, then the quotation's. */
export function hoversAt(corpus: Corpus, path: string, offset: number, reader: Reader): HoverView[] {
  const article = corpus.article(path);
  if (!article) return [];
  const hovers: HoverView[] = [];
  const mention = corpus.mentionAt(path, offset);
  const aboutMention = mention && hoverMention(corpus, article, mention, reader);
  if (aboutMention) hovers.push(aboutMention);
  const claim = claimAround(corpus, path, offset);
  if (claim) hovers.push(hoverClaim(corpus, article, claim, offset, reader));
  hovers.push(...hoverTakenAway(article, offset, reader));
  return hovers;
}

/** What can be put right at an offset, the narrowest first. */
function correctable(corpus: Corpus, path: string, offset: number, reader: Reader): Correcting[] {
  return hoversAt(corpus, path, offset, reader).flatMap(({ correcting }) => correcting ?? []);
}

/** All of it as links, behind what can be added where words are selected. Unasked only what is doubtful is put forward. */
export function correctingLinks(
  corpus: Corpus,
  { path, start, end }: Place,
  reader: Reader,
  isAsked = true,
): Link[] {
  return [
    ...(start < end ? markable(path, { start, end }, reader) : []),
    ...correctable(corpus, path, start, reader)
      .filter(({ unsure }) => isAsked || unsure)
      .flatMap(({ links }) => links),
  ];
}
