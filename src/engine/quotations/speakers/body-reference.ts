import type { Span } from '../../text/span';
import { BODY_KINDS, type BodyKind } from '../data/body-kinds';
import type { Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';

/**
 * "The company", "the airline": the one body near before whose name fits the noun; of several the one the article names at least twice as
 * often as each of the others. Null where none or no one stands out.
 */
export function bodyReference(
  phrase: string,
  core: Span,
  noun: string,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const kind = KINDS.get(noun);
  if (!kind) return null;
  const counts = new Map<string, number>();
  const here = memory.sentenceAt(core.start);
  const near = new Set<string>();
  // "The Oslo company" is none whose name says nothing of Oslo.
  const capitals = phrase
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word));
  for (const mention of cast.namesBefore(core.start, NAMES)) {
    const id = mention.entity;
    const name = id ? (cast.entity(id)?.name ?? '') : '';
    if (!id || mention.type !== 'organization' || !fits(kind, name)) continue;
    if (!capitals.every((word) => name.includes(word))) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (here - memory.sentenceAt(mention.start) <= NEAR) near.add(id);
  }
  const [first, second] = [...counts].filter(([id]) => near.has(id)).sort((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] < 2 * second[1])) return null;
  const name = cast.entity(first[0])?.name ?? '';
  return {
    speaker: first[0],
    certainty: second ? 0.7 : 0.8,
    reason: `“${phrase}” is taken for ${name}, mentioned before`,
  };
}

/** Looks back over this many names; one of the body's must stand within this many sentences. */
const NAMES = 80;
const NEAR = 8;

interface Test {
  readonly named: ReadonlySet<string>;
  readonly notNamed: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));
const KINDS: ReadonlyMap<string, Test> = new Map(
  BODY_KINDS.flatMap(({ nouns, named, notNamed }: BodyKind) =>
    nouns.split(' ').map((noun) => [noun, { named: words(named), notNamed: words(notNamed) }] as const),
  ),
);

function fits({ named, notNamed }: Test, name: string): boolean {
  const own = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !own.some((word) => notNamed.has(word)) && (named.size === 0 || own.some((word) => named.has(word)));
}
