import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusEntity, EntityMention } from '../engine/corpus/corpus-types';
import { articleTitle } from './article-title';
import { claimRow } from './claim-row';
import { differentRoles } from './different-roles';
import { nameInList } from './entity-name';
import { createFilter, searchWords } from './filter';
import { groupBy } from './group-by';
import { firstMention } from './first-mention';
import {
  articleCount,
  claimCount,
  entityType,
  mentionCount,
  spellingDoubt,
  unitedByReaders,
} from './phrases';
import type { Reader } from './reader';
import { isReported } from './reported-claims';
import { contextOf } from './snippet';
import { speakersOf } from './speakers-of';
import type { Icon, TreeRow } from './tree-row';

/** An entity with the claims it makes. */
export interface Actor {
  readonly entity: CorpusEntity;
  readonly claims: readonly Claim[];
}

/** Those who speak or act: people and bodies, and whatever else makes a claim. Most claims first, then most mentions, then by name. */
export function listActors(corpus: Corpus): Actor[] {
  const spoken = groupBy(corpus.claims().filter(isReported), speakersOf);
  return corpus
    .entities()
    .map((entity) => ({ entity, claims: spoken.get(entity.id) ?? [] }))
    .filter(({ entity, claims }) => claims.length > 0 || isActor(entity))
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length ||
        b.entity.mentions.length - a.entity.mentions.length ||
        a.entity.name.localeCompare(b.entity.name) ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
}

/** Whether an entity can speak or act, whether or not it does. */
export function isActor({ form, type }: Pick<CorpusEntity, 'form' | 'type'>): boolean {
  return form === 'named' && (type === 'person' || type === 'organization');
}

/** The rows of the actors panel. */
export function actorRows(corpus: Corpus, filter: string, reader: Reader): TreeRow[] {
  const passes = createFilter(filter);
  const actors = listActors(corpus);
  const names = new Map<string, number>();
  for (const { entity } of actors) names.set(entity.name, (names.get(entity.name) ?? 0) + 1);
  // "Experts" are others in each article, and so is the second of a name.
  const isOfArticle = ({ form, name, paths }: CorpusEntity) =>
    form === 'unnamed' || (paths.length === 1 && (names.get(name) ?? 0) > 1);
  return actors
    .filter(({ entity }) => passes(() => entityWords(entity)))
    .map((actor) => actorRow(corpus, actor, isOfArticle(actor.entity), reader));
}

const entityWords = searchWords<CorpusEntity>(({ name, aliases, roles }) => [name, ...aliases, ...roles]);

/** The row of an actor, with its claims and its mentions by article under it. */
function actorRow(corpus: Corpus, { entity, claims }: Actor, isOfArticle: boolean, reader: Reader): TreeRow {
  const { t } = reader;
  const name = nameInList(entity);
  const type = entityType(entity, reader);
  const mentions = mentionCount(entity.mentions.length, reader);
  const counts = claims.length > 0 ? [claimCount(claims.length, reader), mentions] : [mentions];
  const [role] = entity.roles;
  const articles = articleCount(entity.paths.length, reader);
  const aliases =
    entity.aliases.length > 0 ? [t('Also written {names}.', { names: entity.aliases.join(', ') })] : [];
  const first = firstMention(entity, entity.paths[0] ?? '');
  const whose = isOfArticle ? entity.paths.map((path) => articleTitle(corpus, path)) : [];
  return {
    id: entity.id,
    label: name,
    // A panel is narrow and cuts what is long: the count the actor stands here for, then who it is.
    description: [...counts.slice(0, 1), ...(role === undefined ? [] : [role]), ...whose].join(' · '),
    tooltip: [
      t('{name} — {type}', { name, type }),
      ...differentRoles(entity.roles).slice(0, SHOWN_ROLES),
      ...aliases,
      ...spellingDoubt(entity, reader),
      ...unitedByReaders(entity, reader),
      t('{counts} in {articles}.', { counts: counts.join(', '), articles }),
      ...whose,
    ],
    spoken: [name, type, ...entity.roles.slice(0, 1), ...counts, articles, ...whose].join(', '),
    icon: entityIcon(entity),
    ...(first ? { action: { kind: 'open', place: first } as const } : {}),
    role: 'actor',
    entity: entity.id,
    children: () => [
      ...claims.map((claim) => claimRow(corpus, claim, entity.id, 'speaker', reader)),
      ...entity.paths.map((path) => mentionsIn(corpus, entity, path, reader)),
    ],
  };
}

/** The picture for an entity: that of its type, or of one known by description only. */
export function entityIcon({ form, type }: CorpusEntity): Icon {
  return form === 'unnamed' ? 'unnamed' : type;
}

function mentionsIn(corpus: Corpus, entity: CorpusEntity, path: string, reader: Reader): TreeRow {
  const mentions = entity.mentions.filter((mention) => mention.path === path);
  const id = `${entity.id}/${path}`;
  const title = articleTitle(corpus, path);
  const count = mentionCount(mentions.length, reader);
  const publisher = corpus.article(path)?.publisher;
  return {
    id,
    label: title,
    description: [count, ...(publisher ? [publisher] : [])].join(' · '),
    tooltip: [title, count],
    spoken: reader.t('{mentions} in {article}', { mentions: count, article: title }),
    icon: 'article',
    role: 'article',
    ...(mentions[0] ? { action: { kind: 'open', place: mentions[0] } as const } : {}),
    children: () => mentions.map((mention) => mentionRow(corpus, mention, id, reader)),
  };
}

function mentionRow(corpus: Corpus, mention: EntityMention, parent: string, reader: Reader): TreeRow {
  const { before, words, after, line } = contextOf(corpus.article(mention.path)?.text ?? '', mention);
  const passage = `${before}${words}${after}`;
  return {
    id: `${parent}/${mention.start}`,
    label: words,
    description: passage,
    tooltip: [passage],
    spoken: reader.t('Line {line}: {passage}', { line, passage }),
    icon: 'mention',
    action: { kind: 'open', place: mention },
    role: mention.form === 'name' ? 'name' : 'mention',
  };
}

const SHOWN_ROLES = 4;
