import type { Annotation, Mention, NameType } from '../../annotation';
import { words } from '../words';
import { bearerOf, isName } from './findings';
import type { Placed } from './placed';
import { wasSure } from './reasons';
import { withoutNames } from './without-names';

/** Takes away what is no name, and gives names the type they have. `known` are the types of bearers that were corrected elsewhere. */
export function correctNames(
  record: Annotation,
  text: string,
  placed: readonly Placed[],
  known: ReadonlyMap<string, NameType> = new Map(),
): Annotation {
  const dropped = new Set<Mention>();
  const types = new Map<string, NameType>(known);
  for (const { change, target } of placed) {
    const mention = record.mentions[target];
    if (!mention) continue;
    if (change.kind === 'notName') {
      for (const other of change.everywhere ? alike(record, text, mention) : [mention]) dropped.add(other);
    } else if (change.kind === 'type') types.set(bearerOf(mention), change.type);
  }
  if (dropped.size === 0 && types.size === 0) return record;
  const left = withoutNames(record, text, dropped);
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
