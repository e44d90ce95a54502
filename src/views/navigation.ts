import type { Corpus } from '../engine/corpus/corpus';
import type { CorpusEntity, EntityMention, Place } from '../engine/corpus/corpus-types';
import type { Span } from '../engine/text/span';
import { reportedClaimsIn } from './reported-claims';

/** Which way a jump goes through the text. */
export type Direction = 'next' | 'previous';

/**
 * The entity under the caret: that of the mention there, else the speaker of the quotation there. Where words up to `end` are selected, more than
 * those of the mention that they begin with, the speaker comes first: who stands on a quotation means who says it.
 */
export function entityAt(
  corpus: Corpus,
  path: string,
  offset: number,
  end = offset,
): CorpusEntity | undefined {
  const mention = corpus.mentionAt(path, offset);
  const named = mention && mention.entity !== null ? corpus.entityOf(path, mention.entity) : undefined;
  if (named && mention && end <= mention.end) return named;
  const speaker = corpus.claimAt(path, offset)?.speaker;
  return (speaker === null || speaker === undefined ? undefined : corpus.entity(speaker)) ?? named;
}

/** The entity's mention after or before a place, across all articles by path; past the last one it starts over. */
export function stepMention(
  entity: CorpusEntity,
  path: string,
  offset: number,
  direction: Direction,
): EntityMention | undefined {
  const { mentions } = entity;
  if (direction === 'next') {
    const after = (mention: Place) =>
      mention.path > path || (mention.path === path && mention.start > offset);
    return mentions.find(after) ?? mentions[0];
  }
  const before = (mention: Place) => mention.path < path || (mention.path === path && mention.end < offset);
  return mentions.filter(before).at(-1) ?? mentions.at(-1);
}

/** The quotation after or before an offset of this article; past the last one it starts over. Its first stretch of content. */
export function stepQuotation(
  corpus: Corpus,
  path: string,
  offset: number,
  direction: Direction,
): Span | undefined {
  const starts = reportedClaimsIn(corpus, path)
    .flatMap(({ content: [first] }) => (first ? [first] : []))
    .sort((a, b) => a.start - b.start);
  if (direction === 'next') return starts.find(({ start }) => start > offset) ?? starts[0];
  return starts.filter(({ start }) => start < offset).at(-1) ?? starts.at(-1);
}

/** All mentions of the entity under the caret, in this article or everywhere. */
export function mentionsOf(corpus: Corpus, path: string, offset: number, here: boolean): Place[] {
  const mentions = entityAt(corpus, path, offset)?.mentions ?? [];
  return here ? mentions.filter((mention) => mention.path === path) : [...mentions];
}
