import type { Corpus } from '../engine/corpus/corpus';
import type { Claim } from '../engine/corpus/corpus-types';

/** Whether an article reports the claim as said. Only such claims are counted and listed; the others are explained where they stand. */
export function isReported({ factuality }: Claim): boolean {
  return factuality === 'reported';
}

/** The claims that an article reports as said, by start of content. */
export function reportedClaimsIn(corpus: Corpus, path: string): Claim[] {
  return corpus.claimsIn(path).filter(isReported);
}

/** The claims of an entity that articles report as said, sorted by path, then by place. */
export function reportedClaimsBy(corpus: Corpus, entity: string): Claim[] {
  return corpus.claimsBy(entity).filter(isReported);
}
