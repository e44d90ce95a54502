import type { Entity, Mention, NameType } from '../../src/engine/annotation';
import { parseArticle } from '../../src/engine/article/parse-article';
import { findQuotations } from '../../src/engine/quotations/find-quotations';
import { readProse } from './prose';

export type Names = Readonly<Record<string, NameType>>;
type Roles = Readonly<Record<string, readonly string[]>>;

/** Chains that hold every occurrence of the given names, each name an entity of its own, and of people's names that nobody can be told by. */
function chainsOf(
  text: string,
  names: Names,
  roles: Roles,
  shared: readonly string[],
): { mentions: Mention[]; entities: Entity[] } {
  const mentions: Mention[] = shared.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: 'person', form: 'name', entity: null, confidence: 0.9 };
  });
  const entities = Object.entries(names).map(([name, type], i): Entity => {
    const id = `e${String(i + 1)}`;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
      mentions.push({ start, end: start + name.length, type, form: 'name', entity: id, confidence: 0.9 });
    return { id, type, form: 'named', name, aliases: [], roles: roles[name] ?? [], roleSpans: [] };
  });
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities };
}

/** What the quotation stage makes of a text in which exactly these names are known. */
export function readNamed(
  text: string,
  names: Names = {},
  roles: Roles = {},
  shared: readonly string[] = [],
) {
  const article = parseArticle(text, 'a.txt');
  return findQuotations(readProse(article), article, chainsOf(article.text, names, roles, shared), []);
}

/** The speaker of each statement in order: a name, an unnamed actor as `id:phrase`, or `-`; those who say it together joined by " + ". `shared` are names that nobody can be told by. */
export function speakers(
  text: string,
  names: Names = {},
  roles: Roles = {},
  shared: readonly string[] = [],
): string[] {
  const { entities, quotations } = readNamed(text, names, roles, shared);
  const nameOf = (id: string | null): string => {
    const entity = entities.find((one) => one.id === id);
    return entity ? (entity.form === 'named' ? entity.name : `${entity.id}:${entity.name}`) : '-';
  };
  return quotations.map(({ speaker, coSpeakers }) =>
    [speaker, ...(coSpeakers ?? [])].map(nameOf).join(' + '),
  );
}

/** The relays of each statement in order, as the text names them, nearest first. */
export function relays(text: string, names: Names = {}): string[] {
  return readNamed(text, names).quotations.map(({ relays: all }) =>
    all.map(({ start, end }) => text.slice(start, end)).join(' < '),
  );
}
