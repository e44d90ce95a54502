import type { Entity, Mention, Quotation } from '../../annotation';

/** Gives the entities ids in order of first mention (`e1`, `e2`, …) once unnamed actors have joined the named ones. */
export function renumber(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): { mentions: readonly Mention[]; entities: readonly Entity[]; quotations: readonly Quotation[] } {
  const first = new Map<string, number>();
  for (const { entity, start } of mentions)
    if (entity !== null && !first.has(entity)) first.set(entity, start);
  const ordered = [...entities].sort(
    (a, b) => (first.get(a.id) ?? Infinity) - (first.get(b.id) ?? Infinity) || 0,
  );
  const ids = new Map(ordered.map((entity, at) => [entity.id, `e${String(at + 1)}`]));
  const id = (old: string | null): string | null => (old === null ? null : (ids.get(old) ?? null));
  return {
    entities: ordered.map((entity) => ({ ...entity, id: ids.get(entity.id) ?? entity.id })),
    mentions: mentions.map((mention) => ({ ...mention, entity: id(mention.entity) })),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      speaker: id(quotation.speaker),
      ...(quotation.coSpeakers && {
        coSpeakers: quotation.coSpeakers.map(id).filter((one) => one !== null),
      }),
      addressee: id(quotation.addressee),
      relays: quotation.relays.map((relay) => ({ ...relay, entity: id(relay.entity) })),
    })),
  };
}
