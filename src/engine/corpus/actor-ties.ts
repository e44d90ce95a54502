import { compareText } from './describe-entity';
import type { TieEnd } from './corrections/actors';

/** What a tie binds: an article's entity, in the group the corpus has put it in. */
export interface Tied {
  readonly group: string;
  /** The article's. */
  readonly path: string;
}

/** What a reader says to be one, once both ends are in the corpus. */
export interface Tie<T extends Tied> {
  /** Id of the correction. */
  readonly id: string;
  readonly one: T;
  readonly other: T;
}

/**
 * What readers say to be one actor, over groups of entities. Does not depend on the order in which ends come, and what is taken out leaves
 * nothing behind.
 */
export class ActorTies<T extends Tied> {
  private readonly ends = new Map<string, { one?: T; other?: T }>();

  /** Whether there is anything to unite. */
  get isEmpty(): boolean {
    return this.ends.size === 0;
  }

  /** Takes an end in. */
  add({ tie, end }: TieEnd, member: T): void {
    this.ends.set(tie, { ...this.ends.get(tie), [end]: member });
  }

  /** Takes an end out. */
  remove({ tie, end }: TieEnd): void {
    const left = this.ends.get(tie);
    if (end === 'one') delete left?.one;
    else delete left?.other;
    if (!left?.one && !left?.other) this.ends.delete(tie);
  }

  /** The ties that have both ends. */
  all(): Tie<T>[] {
    return [...this.ends].flatMap(([id, { one, other }]) => (one && other ? [{ id, one, other }] : []));
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
