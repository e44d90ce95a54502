import type { NameType } from '../../src/engine/annotation';
import { chainMentions } from '../../src/engine/entities/chain-mentions';
import type { Chains } from '../../src/engine/entities/chains';
import type { NameSpan } from '../../src/engine/entities/recogniser';
import { readProse } from './prose';
import { plainArticle } from '../../src/train/corpus';
import { isName, readMarkup, type Tag } from '../../src/train/markup';

/** An article in markup with the chains of its marked names. */
export interface ChainedArticle extends Chains {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Forms of the entity a marked text belongs to, canonical first; empty when it is in no chain. */
  formsAt(offset: number): readonly string[];
}

/** Chains the marked names of an article, as if the recogniser had found exactly those. */
export function chainMarked(source: string): ChainedArticle {
  const { text, tags } = readMarkup(source);
  const article = plainArticle(text);
  const prose = readProse(article);
  const names = tags.filter(isName).map(({ start, end, label }): NameSpan => {
    const first = prose.tokens.findIndex((token) => token.end > start);
    let last = first;
    while (last < prose.tokens.length && (prose.tokens[last]?.start ?? end) < end) last++;
    return { start, end, first, last, type: label as NameType, confidence: 1 };
  });
  const chains = chainMentions(names, prose, article);
  return {
    ...chains,
    text,
    tags,
    formsAt: (offset) => {
      const mention = chains.mentions.find(({ start, end }) => start <= offset && offset < end);
      const entity = chains.entities.find(({ id }) => id === mention?.entity);
      return entity ? [entity.name, ...entity.aliases] : [];
    },
  };
}
