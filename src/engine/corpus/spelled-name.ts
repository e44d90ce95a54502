import type { Entity } from '../annotation';
import { NAME_PARTICLES } from '../entities/data/name-parts';
import { EMPTY_HINTS } from './data/role-words';
import { nameWords, normaliseName } from './normalise-name';
import { likeness, skeletonOf, type Likeness } from './spelling';

/** A full personal name as it is compared with other spellings of it. */
export interface SpelledName {
  /** What all spellings of the name have in common, in either order of its words. */
  readonly bucket: string;
  /** Its words without particles, "al-Mahri" as "mahri". */
  readonly words: readonly string[];
  /** One of the words is of two syllables written apart or with a hyphen, as in "Seung-woo". */
  readonly paired: boolean;
  /** Words of its roles that tell something: "deputy", "transport", "kremlin". */
  readonly hints: readonly string[];
}

/** Undefined for a bare name, and for one in another script. */
export function spellName(entity: Pick<Entity, 'name' | 'aliases' | 'roles'>): SpelledName | undefined {
  let paired = false;
  const words = nameWords(entity.name).flatMap((word) => {
    const parts = word.split(' ').filter((part) => !NAME_PARTICLES.has(part));
    paired ||= parts.length === 2;
    return parts.length > 0 ? [parts.join('')] : [];
  });
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
  if (kept.length < 2 || !kept.every((word) => /^[a-z]+$/.test(word))) return undefined;
  return { bucket: kept.map(skeletonOf).sort().join(' '), words: kept, paired, hints: hintsOf(entity.roles) };
}

/** How alike two names are as a whole: as their least alike words. Words in the other order count where the order is known to vary. */
export function nameLikeness(a: SpelledName, b: SpelledName): Likeness {
  if (a.words.length !== b.words.length) return 0;
  const straight = worst(a.words, b.words);
  if (straight > 0 || a.words.length !== 2) return straight;
  const turned = worst(a.words, [...b.words].reverse());
  return turned === 2 && a.paired && b.paired ? 2 : turned > 0 ? 1 : 0;
}

/** Whether they are spellings of one name in the same order. */
export function isSpellingOf(a: SpelledName, b: SpelledName): boolean {
  return a.words.length === b.words.length && worst(a.words, b.words) > 0;
}

function worst(a: readonly string[], b: readonly string[]): Likeness {
  return Math.min(...a.map((word, i) => likeness(word, b[i] ?? ''))) as Likeness;
}

function hintsOf(roles: readonly string[]): string[] {
  const words = roles.flatMap((role) => normaliseName(role).split(' '));
  return [...new Set(words.map((word) => word.replace(/(?:man|woman|person)$/, '')))].filter(
    (word) => word.length > 3 && !EMPTY_HINTS.has(word),
  );
}
