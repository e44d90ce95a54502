import { nameLikeness, type SpelledName } from './spelled-name';

/** More names than this under one likeness are no longer told apart, so that none of them join. */
const MOST_SPELLINGS = 12;

/**
 * Tells which full names are spellings of one person's name. They are where all of them sound alike and no article has two of them for two
 * people; where the likeness is only near, the articles must also give them a role in common. Depends on the set of names learned alone.
 */
export class SpellingJoins {
  private readonly entries = new Map<string, Entry>();
  /** Keys by what their spellings have in common, with their number. */
  private readonly buckets = new Map<string, Map<string, number>>();

  /** Counts a name of the article at `path` in, or out again. */
  learn(key: string, name: SpelledName, path: string, by: 1 | -1): void {
    let entry = this.entries.get(key);
    if (!entry) this.entries.set(key, (entry = { spellings: new Map(), paths: new Map(), hints: new Map() }));
    tally(entry.paths, path, by);
    for (const hint of name.hints) tally(entry.hints, hint, by);
    const spelling = `${name.words.join(' ')}${name.paired ? '+' : ''}`;
    const count = (entry.spellings.get(spelling)?.count ?? 0) + by;
    if (count > 0) entry.spellings.set(spelling, { name, count });
    else entry.spellings.delete(spelling);
    if (entry.paths.size === 0) this.entries.delete(key);
    const bucket = this.buckets.get(name.bucket) ?? new Map<string, number>();
    tally(bucket, key, by);
    if (bucket.size > 0) this.buckets.set(name.bucket, bucket);
    else this.buckets.delete(name.bucket);
  }

  /** Keys that may be other spellings of a name with this bucket. */
  keysIn(bucket: string): Iterable<string> {
    return this.buckets.get(bucket)?.keys() ?? [];
  }

  /** The key that stands for all spellings of the name: the first of them in order. */
  leader(key: string): string {
    const group = new Set([key]);
    for (const at of group) {
      const others = this.likeKeys(at);
      if (others.size > MOST_SPELLINGS || group.size > MOST_SPELLINGS) return key;
      for (const other of others) if (this.isOne(at, other)) group.add(other);
    }
    const keys = [...group].sort();
    // Two that are not alike may both be like a third; which of them it is cannot be told, then.
    const agree = keys.every((one, i) => keys.slice(i + 1).every((other) => this.isOne(one, other)));
    return agree ? (keys[0] ?? key) : key;
  }

  private likeKeys(key: string): Set<string> {
    const others = new Set<string>();
    for (const { name } of this.entries.get(key)?.spellings.values() ?? [])
      for (const other of this.keysIn(name.bucket)) if (other !== key) others.add(other);
    return others;
  }

  private isOne(one: string, other: string): boolean {
    const [a, b] = [this.entries.get(one), this.entries.get(other)];
    if (!a || !b || shares(a.paths, b.paths)) return false;
    const grades = [...a.spellings.values()].flatMap((first) =>
      [...b.spellings.values()].map((second) => nameLikeness(first.name, second.name)),
    );
    const alike = Math.max(...grades);
    return alike === 2 || (alike === 1 && shares(a.hints, b.hints));
  }
}

interface Entry {
  readonly spellings: Map<string, { readonly name: SpelledName; readonly count: number }>;
  readonly paths: Map<string, number>;
  readonly hints: Map<string, number>;
}

function shares(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const key of few.keys()) if (many.has(key)) return true;
  return false;
}

function tally(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
