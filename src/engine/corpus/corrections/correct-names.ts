import type { Annotation, Entity, Mention, NameType, Quotation } from '../../annotation';
import { normaliseName } from '../normalise-name';
import { words } from '../words';
import { bearerOf, isName } from './findings';
import type { Placed } from './placed';
import { wasSure } from './reasons';

/** Takes away what is no name, and gives names the type they have. */
export function correctNames(record: Annotation, text: string, placed: readonly Placed[]): Annotation {
  const dropped = new Set<Mention>();
  const types = new Map<string, NameType>();
  for (const { change, target } of placed) {
    const mention = record.mentions[target];
    if (!mention) continue;
    if (change.kind === 'notName') {
      for (const other of change.everywhere ? alike(record, text, mention) : [mention]) dropped.add(other);
    } else if (change.kind === 'type') types.set(bearerOf(mention), change.type);
  }
  if (dropped.size === 0 && types.size === 0) return record;
  const left = dropped.size === 0 ? record : withoutNames(record, text, dropped);
  return {
    ...left,
    mentions: left.mentions.map((mention) => retype(mention, types.get(bearerOf(mention)))),
    entities: left.entities.map((entity) => ({ ...entity, type: types.get(entity.id) ?? entity.type })),
  };
}

/** All names of the article written with the same words. */
function alike({ mentions }: Annotation, text: string, mention: Mention): Mention[] {
  const form = words(text, mention);
  return mentions.filter((other) => isName(other) && words(text, other) === form);
}

function retype(mention: Mention, type: NameType | undefined): Mention {
  if (type === undefined) return mention;
  // Of "he", only whom it means was ever in doubt.
  if (mention.form !== 'name') return { ...mention, type };
  const reason =
    mention.type === type
      ? `confirmed by the reader${wasSure(mention.confidence)}`
      : `corrected by the reader: it had been taken for ${WITH_ARTICLE[mention.type as NameType]}${wasSure(mention.confidence)}`;
  return { ...mention, type, confidence: 1, reason };
}

const WITH_ARTICLE: Readonly<Record<NameType, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  nationality: 'a nationality',
};

/** The record without some names: whoever has no name left in the article is nobody there, and says nothing. */
function withoutNames(record: Annotation, text: string, dropped: ReadonlySet<Mention>): Annotation {
  const mentions = record.mentions.filter((mention) => !dropped.has(mention));
  const before = formsByBearer(record.mentions, text);
  const after = formsByBearer(mentions, text);
  const gone = new Set([...before.keys()].filter((bearer) => !after.has(bearer)));
  const still = (id: string | null): string | null => (id !== null && gone.has(id) ? null : id);
  return {
    ...record,
    mentions: mentions.map((mention) =>
      still(mention.entity) === mention.entity ? mention : { ...mention, entity: null },
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
  const others = coSpeakers?.filter((id) => still(id) !== null);
  const speaker = still(quotation.speaker);
  return {
    ...rest,
    speaker,
    ...(speaker !== null && others && others.length > 0 ? { coSpeakers: others } : {}),
    addressee: still(quotation.addressee),
    relays: quotation.relays.map((relay) => ({ ...relay, entity: still(relay.entity) })),
    ...(speaker === quotation.speaker
      ? {}
      : { confidence: 1, reason: 'left open: the reader says that the speaker’s name is no name' }),
  };
}
