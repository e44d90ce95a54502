import type { Corpus } from '../engine/corpus/corpus';
import type { Claim } from '../engine/corpus/corpus-types';
import { hoverClaim } from './hover-claim';
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
  const claim = corpus.claimAt(path, offset) ?? claimByCue(corpus, path, offset);
  if (claim) hovers.push(hoverClaim(corpus, article, claim, offset, reader));
  return hovers;
}

/** The words that attribute, and the source where it holds no name, speak for their quotation too. */
function claimByCue(corpus: Corpus, path: string, offset: number): Claim | undefined {
  return corpus
    .claimsIn(path)
    .find(({ cue, source }) =>
      [cue, source].some((span) => span && span.start <= offset && offset < span.end),
    );
}
