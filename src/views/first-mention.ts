import type { CorpusEntity, EntityMention } from '../engine/corpus/corpus-types';

/** The mention that introduces an entity: its first name in this article, else its first mention here, else the first anywhere. */
export function firstMention(entity: CorpusEntity, path: string): EntityMention | undefined {
  const here = entity.mentions.filter((mention) => mention.path === path);
  return here.find(({ form }) => form === 'name') ?? here[0] ?? entity.mentions[0];
}
