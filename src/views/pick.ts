import type { Corpus } from '../engine/corpus/corpus';
import { entityIcon, listActors } from './actors-tree';
import { articleCount, claimCount, entityType, mentionCount } from './phrases';
import { nameInList } from './entity-name';
import type { Reader } from './reader';
import type { Icon } from './tree-row';

/** One line of the picker over actors and other names. */
export interface PickItem {
  readonly entity: string;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly icon: Icon;
}

/** Everything the reader can go to: actors as in the panel, then the other names. */
export function pickItems(corpus: Corpus, reader: Reader): PickItem[] {
  const actors = listActors(corpus);
  const listed = new Set(actors.map(({ entity }) => entity.id));
  const others = corpus
    .entities()
    .filter(({ id, form }) => form === 'named' && !listed.has(id))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name))
    .map((entity) => ({ entity, claims: [] }));
  return [...actors, ...others].map(({ entity, claims }) => ({
    entity: entity.id,
    label: nameInList(entity),
    description: entity.roles[0] ?? entityType(entity, reader),
    detail: [
      ...(claims.length > 0 ? [claimCount(claims.length, reader)] : []),
      mentionCount(entity.mentions.length, reader),
      articleCount(entity.paths.length, reader),
      ...entity.aliases.slice(0, SHOWN_ALIASES),
    ].join(' · '),
    icon: entityIcon(entity),
  }));
}

const SHOWN_ALIASES = 4;
