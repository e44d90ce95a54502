import type { Annotation, Entity, Mention } from '../annotation';
import { applyCorrections } from './corrections/apply-corrections';
import type { TieEnd } from './corrections/actors';
import type { ReadersWord } from './corrections/correction';
import type { CorpusArticle } from './corpus-types';
import type { Occurrence } from './joiner';
import { nameEntities, type Naming } from './naming';
import { words } from './words';

/** An article's entity, with its mentions there, as a member of a corpus entity. */
export interface Member extends Occurrence {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  /** Name forms as they stand in the text, with their number. */
  readonly surfaces: ReadonlyMap<string, number>;
}

/** An article with all that the corpus needs to know about it. */
export interface Entry {
  readonly article: CorpusArticle;
  readonly members: ReadonlyMap<string, Member>;
  /** What its readers say of who its members are. */
  readonly ends: readonly TieEnd[];
}

/** Prepares a record and its text for the corpus, with what readers say of it. Depends on nothing else. */
export function readEntry(found: Annotation, text: string, said: ReadersWord): Entry {
  const { record, marked, outcomes, farTypes, links } = applyCorrections(found, text, said);
  const { path, article } = record;
  const mentions = new Map<string, Mention[]>();
  for (const mention of record.mentions) {
    if (mention.entity === null) continue;
    const list = mentions.get(mention.entity);
    if (list) list.push(mention);
    else mentions.set(mention.entity, [mention]);
  }
  const namings = nameEntities(record, path);
  const members = new Map<string, Member>();
  for (const entity of record.entities) {
    const naming = namings.get(entity.id);
    if (!naming) continue;
    const own = mentions.get(entity.id) ?? [];
    members.set(entity.id, {
      path,
      naming: links.apart.has(entity.id) ? namedApart(naming, path) : naming,
      group: '',
      entity,
      mentions: own,
      surfaces: countNames(own, text),
    });
  }
  return {
    article: {
      path,
      text,
      record,
      found,
      marked,
      said,
      corrections: outcomes,
      farTypes,
      headline: article.headline ? words(text, article.headline) : null,
      publisher: article.publisher,
      published: article.published?.date ?? null,
    },
    members,
    ends: links.ends,
  };
}

/** How an entity is known that no other article names, whatever it is called there. */
function namedApart({ key }: Naming, path: string): Naming {
  return { key: `apart|${key}|${path}` };
}

function countNames(mentions: readonly Mention[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const name = words(text, mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
