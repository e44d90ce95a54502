import type { Annotation, Entity, Mention, Quotation } from '../../annotation';
import { normaliseName } from '../normalise-name';
import { words } from '../words';
import { isName } from './findings';

/**
 * The record without some names: whoever has no name left in the article is nobody there, and says nothing, unless an heir stands in: another
 * entity of the record, by the id of the one that goes.
 */
export function withoutNames(
  record: Annotation,
  text: string,
  dropped: ReadonlySet<Mention>,
  heirs: ReadonlyMap<string, string> = new Map(),
): Annotation {
  if (dropped.size === 0) return record;
  const mentions = record.mentions.filter((mention) => !dropped.has(mention));
  const before = formsByBearer(record.mentions, text);
  const after = formsByBearer(mentions, text);
  const gone = new Set([...before.keys()].filter((bearer) => !after.has(bearer)));
  const still = (id: string | null): string | null =>
    id !== null && gone.has(id) ? (heirs.get(id) ?? null) : id;
  return {
    ...record,
    mentions: mentions.map((mention) =>
      still(mention.entity) === mention.entity ? mention : { ...mention, entity: still(mention.entity) },
    ),
    entities: record.entities
      .filter(({ id }) => !gone.has(id))
      .map((entity) => keepForms(entity, before.get(entity.id), after.get(entity.id))),
    quotations: record.quotations.map((quotation) => withoutSpeakers(quotation, still)),
  };
}

/** The names that each chain has in the text. */
function formsByBearer(mentions: readonly Mention[], text: string): Map<string, Map<string, string>> {
  const forms = new Map<string, Map<string, string>>();
  for (const mention of mentions) {
    if (!isName(mention) || mention.entity === null) continue;
    const own = forms.get(mention.entity) ?? new Map<string, string>();
    const written = words(text, mention);
    own.set(normaliseName(written), written);
    forms.set(mention.entity, own);
  }
  return forms;
}

type Forms = ReadonlyMap<string, string>;

/** An entity under the names it still has. */
function keepForms(entity: Entity, before: Forms = new Map(), after: Forms = new Map()): Entity {
  const isLost = (name: string) => before.has(normaliseName(name)) && !after.has(normaliseName(name));
  const names = [entity.name, ...entity.aliases];
  if (!names.some(isLost)) return entity;
  const kept = names.filter((name) => !isLost(name));
  const fullest = [...after.values()].sort((a, b) => b.length - a.length)[0] ?? entity.name;
  const name = isLost(entity.name) ? fullest : entity.name;
  return { ...entity, name, aliases: kept.filter((alias) => alias !== name) };
}

function withoutSpeakers(quotation: Quotation, still: (id: string | null) => string | null): Quotation {
  const { coSpeakers, ...rest } = quotation;
  const speaker = still(quotation.speaker);
  const others = coSpeakers?.map(still).filter((id): id is string => id !== null && id !== speaker);
  return {
    ...rest,
    speaker,
    ...(speaker !== null && others && others.length > 0 ? { coSpeakers: others } : {}),
    addressee: still(quotation.addressee),
    relays: quotation.relays.map((relay) => ({ ...relay, entity: still(relay.entity) })),
    ...(speaker !== null || quotation.speaker === null
      ? {}
      : { confidence: 1, reason: 'left open: the reader says that the speaker’s name is no name' }),
  };
}
