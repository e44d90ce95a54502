import type { Corpus } from '../engine/corpus/corpus';
import type { Claim } from '../engine/corpus/corpus-types';

/** The claim at an offset: the innermost whose content is there, else the one whose cue or source is. */
export function claimAround(corpus: Corpus, path: string, offset: number): Claim | undefined {
  const holds = ({ cue, source }: Claim) =>
    [cue, source].some((span) => span && span.start <= offset && offset < span.end);
  return corpus.claimAt(path, offset) ?? corpus.claimsIn(path).find(holds);
}
