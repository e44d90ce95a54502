import type { Annotation, Mention, NameType } from '../../annotation';
import { compareText } from '../describe-entity';
import { normaliseName } from '../normalise-name';
import { findAnchor } from './anchor';
import type { ReadersWord } from './correction';
import { bearerOf, findNamed, findTarget } from './findings';
import type { FlatText } from './flat-text';
import type { Placed } from './placed';

/** What readers say of who the actors of an article are, over the articles; all by the ids of the article's entities. */
export interface ActorLinks {
  /** Who is nobody that other articles name. */
  readonly apart: ReadonlySet<string>;
  /** One of the two ends of what readers say to be the same. */
  readonly ends: readonly TieEnd[];
}

/** The end of a tie that lies in this article: whom the reader meant, or whom they said that to be. */
export interface TieEnd {
  readonly tie: TieKey;
  readonly end: 'one' | 'other';
  readonly entity: string;
  /** What the actor at the other end was called, in case that no article holds that end any more. */
  readonly opposite: Called;
}

/** The correction that makes a tie; that of one folder may be the same, word for word, as that of another. */
export interface TieKey {
  /** Key of the article it was made in. */
  readonly path: string;
  readonly id: string;
}

/** What an actor is called. */
export interface Called {
  readonly name: string;
  /** Undefined where it was not kept. */
  readonly type?: NameType;
}

/** Whether two ends are of one tie. */
export function isSameTie(a: TieKey, b: TieKey): boolean {
  return a.id === b.id && a.path === b.path;
}

/** No links. */
export const NO_LINKS: ActorLinks = { apart: new Set(), ends: [] };

/** Reads the links of an article off the corrections that count in it. `found` is the record they were placed in, `now` the one they have made. */
export function readLinks(
  now: Annotation,
  found: Annotation,
  flat: FlatText,
  placed: readonly Placed[],
  { key, far }: ReadersWord,
): ActorLinks {
  const known = new Set(now.entities.map(({ id }) => id));
  const bearer = (mention: Mention | undefined) =>
    mention && known.has(bearerOf(mention)) ? [bearerOf(mention)] : [];
  const own = placed.flatMap(({ id, change, target }) =>
    bearer(found.mentions[target]).map((entity) => ({ id, change, entity })),
  );
  const ones = own.flatMap(({ id, change, entity }): TieEnd[] =>
    change.kind === 'same' ? [{ tie: { path: key, id }, end: 'one', entity, opposite: change }] : [],
  );
  const others = far.flatMap(({ path, id, correction }): TieEnd[] => {
    const { change, was } = correction;
    if (change.kind !== 'same') return [];
    const place = findAnchor(flat, change.as.anchor);
    const target =
      (typeof place === 'string' ? undefined : findTarget(found, correction, place)) ??
      findNamed(found, change.name, change.type);
    if (target === undefined) return [];
    return bearer(found.mentions[target]).map((entity) => ({
      tie: { path, id },
      end: 'other',
      entity,
      opposite: { name: was },
    }));
  });
  const apart = own.filter(({ change }) => change.kind === 'apart').map(({ entity }) => entity);
  const ends = [...ones, ...others].sort(
    (a, b) =>
      compareText(a.tie.id, b.tie.id) || compareText(a.tie.path, b.tie.path) || compareText(a.end, b.end),
  );
  return { apart: new Set(apart), ends };
}

/**
 * The entities of a record that a type corrected everywhere is about: those that go by the name given and had been taken for what the corrected
 * one was taken for. Bodies and places are not told apart there.
 */
export function bearersOfName({ entities }: Annotation, name: string, was: string): string[] {
  const sought = normaliseName(name);
  return entities
    .filter(
      ({ form, type, name: own, aliases }) =>
        form === 'named' &&
        classOf(type) === classOf(was) &&
        [own, ...aliases].some((other) => normaliseName(other) === sought),
    )
    .map(({ id }) => id);
}

function classOf(type: string): string {
  return type === 'organization' || type === 'place' ? 'body' : type;
}
