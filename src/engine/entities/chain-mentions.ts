import type { Article } from '../article/article';
import type { Prose } from '../language/prose';
import type { Chains } from './chains';
import type { NameSpan } from './recogniser';

/** Ties names to referents: full and family names, titles, acronyms, short forms. */
export function chainMentions(_names: readonly NameSpan[], _prose: Prose, _article: Article): Chains {
  return { mentions: [], entities: [] };
}
