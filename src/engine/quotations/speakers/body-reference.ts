import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { BODY_KINDS, type BodyKind } from '../data/body-kinds';
import { OUTLET_KIND } from '../data/actors';
import { FOUND } from '../data/certainty';
import { namesOutlet } from '../actors/is-outlet';
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
  const owner = OWNER.exec(phrase)?.[1]?.toLowerCase();
  const counts = new Map<string, number>();
  const here = memory.sentenceAt(core.start);
  const near = new Set<string>();
  const next = new Set<string>();
  const nextOfAnyKind = new Set<string>();
  // "The Oslo company" is none whose name says nothing of Oslo.
  const capitals = phrase
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word));
  for (const mention of cast.namesBefore(core.start, NAMES)) {
    const id = mention.entity;
    const name = id ? (cast.entity(id)?.name ?? '') : '';
    if (!id || mention.type !== 'organization' || !capitals.every((word) => name.includes(word))) continue;
    // "The residents’ association" is none whose name says nothing of residents.
    if (owner !== undefined && !name.toLowerCase().includes(owner)) continue;
    const away = here - memory.sentenceAt(mention.start);
    // "Reuters reported it. The port authority said": another one.
    const isOther = namesOutlet(name) && !MEDIA.has(noun);
    if (away <= 1 && kind.anyName && !isExcluded(kind, name) && !isOther) nextOfAnyKind.add(id);
    if (!fits(kind, name)) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (away <= NEAR) near.add(id);
    if (away <= 1) next.add(id);
  }
  const found = (id: string, certainty: number): Resolution => ({
    speaker: id,
    certainty,
    reason: `“${phrase}” is taken for ${cast.entity(id)?.name ?? ''}, mentioned before`,
  });
  const [first, second] = [...counts].filter(([id]) => near.has(id)).sort((a, b) => b[1] - a[1]);
  if (first && (!second || first[1] >= 2 * second[1]))
    return found(first[0], second ? FOUND.bodyOfSeveral : FOUND.bodyBefore);
  // Of several the one that the sentence itself or the one before names; else any body that stands there alone.
  const [only, another] = first ? next : nextOfAnyKind;
  return only && !another ? found(only, FOUND.bodyOfSeveral) : null;
}

/** Whose body it is, in small letters: "the residents’ association". */
const OWNER = /^the\s+(?:[\p{Ll}-]+\s+)?(\p{Ll}{3,})s?['’]s?\s/iu;

/** Looks back over this many names; one of the body's must stand within this many sentences. */
const NAMES = 80;
const NEAR = 8;

const MEDIA = wordSet(OUTLET_KIND, 'company group firm publisher');

interface Test {
  readonly named: ReadonlySet<string>;
  readonly notNamed: ReadonlySet<string>;
  readonly anyName: boolean;
}
const KINDS: ReadonlyMap<string, Test> = new Map(
  BODY_KINDS.flatMap(({ nouns, named, notNamed, anyName = false }: BodyKind) =>
    nouns
      .split(' ')
      .map((noun) => [noun, { named: wordSet(named), notNamed: wordSet(notNamed), anyName }] as const),
  ),
);

function fits(test: Test, name: string): boolean {
  return (
    !isExcluded(test, name) && (test.named.size === 0 || wordsOf(name).some((word) => test.named.has(word)))
  );
}

function isExcluded({ notNamed }: Test, name: string): boolean {
  return wordsOf(name).some((word) => notNamed.has(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
