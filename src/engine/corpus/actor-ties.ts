import { compareText } from './describe-entity';
import type { Called, TieEnd, TieKey } from './corrections/actors';

/** What a tie binds: an article's entity, in the group the corpus has put it in. */
export interface Tied {
  readonly group: string;
  /** The article's. */
  readonly path: string;
}

/** What a reader says to be one, once both ends are in the corpus. */
export interface Tie<T extends Tied> extends TieKey {
  readonly one: T;
  readonly other: T;
}

/** An end of a tie as an article holds it. */
interface End<T> {
  readonly member: T;
  /** What the other end was called. */
  readonly opposite: Called;
}

/**
 * What readers say to be one actor, over groups of entities. Does not depend on the order in which ends come, and what is taken out leaves
 * nothing behind.
 */
export class ActorTies<T extends Tied> {
  private readonly ends = new Map<string, { readonly tie: TieKey; one?: End<T>; other?: End<T> }>();

  /** `named` finds the only actor so called: for an end whose article has gone, or names them no more where it did. */
  constructor(private readonly named: (called: Called) => T | undefined) {}

  /** Whether there is anything to unite. */
  get isEmpty(): boolean {
    return this.ends.size === 0;
  }

  /** Takes an end in. */
  add({ tie, end, opposite }: TieEnd, member: T): void {
    const name = nameOf(tie);
    this.ends.set(name, { ...this.ends.get(name), tie, [end]: { member, opposite } });
  }

  /** Takes an end out. */
  remove({ tie, end }: TieEnd): void {
    const left = this.ends.get(nameOf(tie));
    if (end === 'one') delete left?.one;
    else delete left?.other;
    if (!left?.one && !left?.other) this.ends.delete(nameOf(tie));
  }

  /** The ties that have both ends. */
  all(): Tie<T>[] {
    return [...this.ends.values()].flatMap(({ tie }) => this.of(tie) ?? []);
  }

  /** The tie that a correction makes; undefined where it lacks an end. */
  of(tie: TieKey): Tie<T> | undefined {
    const ends = this.ends.get(nameOf(tie));
    const one = ends?.one?.member ?? (ends?.other && this.named(ends.other.opposite));
    const other = ends?.other?.member ?? (ends?.one && this.named(ends.one.opposite));
    return one && other && { path: tie.path, id: tie.id, one, other };
  }

  /**
   * For each group that is one with others, all of them, the one they are called after first: the one that others were said to be rather than
   * the other way round, of several the first by `rank`, then in order.
   */
  united(rank: (group: string) => number): Map<string, readonly string[]> {
    const sets = new Map<string, Set<string>>();
    const meant = new Set<string>();
    for (const { one, other } of this.all()) {
      if (one.group === other.group) continue;
      meant.add(one.group);
      const both = new Set([
        ...(sets.get(one.group) ?? [one.group]),
        ...(sets.get(other.group) ?? [other.group]),
      ]);
      for (const group of both) sets.set(group, both);
    }
    const lists = new Map<Set<string>, readonly string[]>();
    for (const set of new Set(sets.values())) {
      const key = (group: string) => rank(group) * 2 + (meant.has(group) ? 1 : 0);
      lists.set(
        set,
        [...set].sort((a, b) => key(a) - key(b) || compareText(a, b)),
      );
    }
    return new Map([...sets].map(([group, set]) => [group, lists.get(set) ?? [group]]));
  }
}

function nameOf({ path, id }: TieKey): string {
  return `${id} ${path}`;
}
