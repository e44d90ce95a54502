import type { Annotation, Entity, Mention, Quotation } from '../../annotation';
import { normaliseName } from '../normalise-name';
import { isSameTie, type ActorLinks } from './actors';

/** A record in which the entities that readers say to be one are one, as far as both ends of what they say lie in this article. */
export function uniteEntities(record: Annotation, { ends }: ActorLinks): Annotation {
  const into = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const { tie, end, entity } of ends) {
    if (end !== 'one') continue;
    const other = ends.find((far) => isSameTie(far.tie, tie) && far.end === 'other');
    if (other && root(entity) !== root(other.entity)) into.set(root(entity), root(other.entity));
  }
  if (into.size === 0) return record;
  const now = (id: string | null) => (id === null ? null : root(id));
  const types = new Map(record.entities.map(({ id, type }) => [id, type]));
  return {
    ...record,
    mentions: record.mentions.map((mention) => retype({ ...mention, entity: now(mention.entity) }, types)),
    entities: record.entities
      .filter(({ id }) => !into.has(id))
      .map((entity) =>
        withNames(
          entity,
          record.entities.filter(({ id }) => id !== entity.id && root(id) === entity.id),
        ),
      ),
    quotations: record.quotations.map((quotation) => withActors(quotation, root)),
  };
}

function retype(mention: Mention, types: ReadonlyMap<string, Entity['type']>): Mention {
  const type = mention.entity === null ? undefined : types.get(mention.entity);
  return type === undefined ? mention : { ...mention, type };
}

function withNames(entity: Entity, others: readonly Entity[]): Entity {
  if (others.length === 0) return entity;
  const seen = new Set([normaliseName(entity.name)]);
  const aliases = [...entity.aliases, ...others.flatMap(({ name, aliases }) => [name, ...aliases])].filter(
    (alias) => {
      const isNew = !seen.has(normaliseName(alias));
      seen.add(normaliseName(alias));
      return isNew;
    },
  );
  const roleSpans = [...entity.roleSpans, ...others.flatMap(({ roleSpans }) => roleSpans)].sort(
    (a, b) => a.start - b.start,
  );
  const roles = [...new Set([...entity.roles, ...others.flatMap(({ roles }) => roles)])];
  return { ...entity, aliases, roles, roleSpans };
}

/** Nobody passes on, says together with themselves or to themselves what they say. */
function withActors(quotation: Quotation, root: (id: string) => string): Quotation {
  const { coSpeakers, ...rest } = quotation;
  const now = (id: string | null) => (id === null ? null : root(id));
  const speaker = now(quotation.speaker);
  const others = [...new Set(coSpeakers?.map(root))].filter((id) => id !== speaker);
  const addressee = now(quotation.addressee);
  return {
    ...rest,
    speaker,
    ...(others.length > 0 ? { coSpeakers: others } : {}),
    addressee: addressee === speaker ? null : addressee,
    relays: quotation.relays
      .map((relay) => ({ ...relay, entity: now(relay.entity) }))
      .filter(({ entity }) => entity === null || entity !== speaker),
  };
}
