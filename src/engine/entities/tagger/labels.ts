import type { NameType } from '../../annotation';

/** The types in label order. */
export const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'nationality'];

/** Label 0 is outside; label `1 + 4 * type + part` a part of a name: 0 begins, 1 goes on, 2 ends, 3 is the whole of it. */
export const LABELS = 1 + 4 * TYPES.length;
/** The label of a token that belongs to no name. */
export const OUTSIDE = 0;
/** The first token of a name, as a part that {@link labelOf} takes. */
export const BEGIN = 0;
/** One between its first and its last token. */
export const INSIDE = 1;
/** Its last token. */
export const LAST = 2;
/** A name of one token. */
export const UNIT = 3;

/** The label of a part of a name; `type` is an index of {@link TYPES}. */
export function labelOf(type: number, part: number): number {
  return 1 + 4 * type + part;
}

/** True when `next` may follow `previous`: an open name must go on with its own type. */
export function mayFollow(previous: number, next: number): boolean {
  const open = previous !== OUTSIDE && ((previous - 1) & 3) < LAST;
  const continues = next !== OUTSIDE && (((next - 1) & 3) === INSIDE || ((next - 1) & 3) === LAST);
  if (open !== continues) return false;
  return !open || (previous - 1) >> 2 === (next - 1) >> 2;
}

/** For each label the labels that may precede it. */
export const PREDECESSORS: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, next) =>
  Uint8Array.from(Array.from({ length: LABELS }, (__, p) => p).filter((p) => mayFollow(p, next))),
);
