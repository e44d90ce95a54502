import { append } from '../text/append';
import type { Naming } from './naming';
import { SpellingJoins } from './spelling-joins';

/** One article's entity as the joiner sees it. `group` is kept up to date by the joiner. */
export interface Occurrence {
  readonly path: string;
  readonly naming: Naming;
  group: string;
}

/**
 * Sorts occurrences into groups, one per entity of the corpus. What group an occurrence falls into depends only on the set of
 * occurrences present, never on the order they came in; adding and removing touch only the names concerned.
 *
 * - The same key is the same entity.
 * - A bare name joins a full personal name when exactly one of the corpus holds that word, and holds it where a family name stands
 *   or where an article uses it alone. When several hold it, the bare name stays its own article's.
 * - Spellings of one personal name join as {@link SpellingJoins} has it.
 * - A short form, or a name in its other order, joins the only name that articles tie it to. When they tie it to several, the only
 *   one among articles about the same country; when there is none, it stays its own article's.
 */
export class Joiner<T extends Occurrence> {
  private readonly byKey = new Map<string, Set<T>>();
  private readonly resolutions = new Map<string, string>();
  private readonly groups = new Map<string, Set<T>>();
  /** Word → full personal names that hold it → in how many articles, and in how many of them as a family name. */
  private readonly fullNames = new Map<string, Map<string, { articles: number; family: number }>>();
  private readonly longForms = new Tally();
  private readonly shortForms = new Tally();
  private readonly spellings = new SpellingJoins();
  private readonly bareKeys = new Map<string, { bare: string; count: number }>();

  /** `changed` is called for each occurrence that leaves or enters a group. */
  constructor(private readonly changed: (group: string, occurrence: T) => void) {}

  /** Takes an occurrence in and gives it its group; others may change theirs. */
  add(occurrence: T): void {
    const { naming } = occurrence;
    let members = this.byKey.get(naming.key);
    if (!members) this.byKey.set(naming.key, (members = new Set()));
    this.learn(occurrence, 1);
    members.add(occurrence);
    occurrence.group = '';
    this.settle(naming);
    if (occurrence.group === '') this.move(occurrence, this.groupOf(naming.key, occurrence));
  }

  /** Takes an occurrence out; others may change their group. Does nothing when it is not there. */
  remove(occurrence: T): void {
    const { naming } = occurrence;
    const members = this.byKey.get(naming.key);
    if (!members?.delete(occurrence)) return;
    this.leave(occurrence);
    if (members.size === 0) {
      this.byKey.delete(naming.key);
      this.resolutions.delete(naming.key);
    }
    this.learn(occurrence, -1);
    this.settle(naming);
  }

  /** The occurrences of a group; undefined when it has none. */
  members(group: string): ReadonlySet<T> | undefined {
    return this.groups.get(group);
  }

  /** The occurrences that go by a key, whatever their group. */
  withKey(key: string): ReadonlySet<T> | undefined {
    return this.byKey.get(key);
  }

  /** All groups that have members. */
  groupKeys(): IterableIterator<string> {
    return this.groups.keys();
  }

  private learn({ naming, path }: Occurrence, by: 1 | -1): void {
    if (naming.spelled) this.spellings.learn(naming.key, naming.spelled, path, by);
    if (naming.bare !== undefined) {
      const entry = this.bareKeys.get(naming.key) ?? { bare: naming.bare, count: 0 };
      entry.count += by;
      if (entry.count > 0) this.bareKeys.set(naming.key, entry);
      else this.bareKeys.delete(naming.key);
    }
    const words = naming.words ?? [];
    for (const word of new Set(words)) {
      let names = this.fullNames.get(word);
      if (!names) this.fullNames.set(word, (names = new Map()));
      const entry = names.get(naming.key) ?? { articles: 0, family: 0 };
      entry.articles += by;
      if (word === words.at(-1) || naming.usedAlone?.has(word)) entry.family += by;
      if (entry.articles > 0) names.set(naming.key, entry);
      else names.delete(naming.key);
      if (names.size === 0) this.fullNames.delete(word);
    }
    for (const short of naming.shortForms ?? []) {
      this.longForms.count(short, naming.key, by);
      this.shortForms.count(naming.key, short, by);
    }
  }

  /** Sees to every key whose group may depend on this naming: full names first, as bare names look at what has become of those. */
  private settle(naming: Naming): void {
    const open = [naming.key, ...(naming.shortForms ?? [])];
    const seen = new Set<string>();
    const words = new Set(naming.words);
    if (naming.spelled) append(open, this.spellings.keysIn(naming.spelled.bucket));
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      append(open, this.shortForms.of(key));
      this.place(key);
      if (!key.startsWith('person|')) continue;
      for (const { naming: other } of this.byKey.get(key) ?? []) {
        for (const word of other.words ?? []) words.add(word);
        if (other.spelled) append(open, this.spellings.keysIn(other.spelled.bucket));
      }
    }
    for (const word of words) this.place(`person|${word}`);
  }

  /** Moves the members of a key to the group that is theirs now. */
  private place(key: string): void {
    const members = this.byKey.get(key);
    if (!members) return;
    const resolution = this.resolve(key);
    // Where a short form has several meanings, each article's country decides, so that members may move even now.
    if (this.resolutions.get(key) === resolution && resolution !== OWN_ARTICLE) return;
    this.resolutions.set(key, resolution);
    for (const member of members) this.move(member, this.groupOf(key, member));
  }

  private groupOf(key: string, occurrence: T): string {
    const resolution = this.resolutions.get(key) ?? key;
    if (resolution !== OWN_ARTICLE) return resolution;
    const { scoped } = occurrence.naming;
    const inCountry =
      scoped === undefined || this.longForms.of(scoped).length === 0
        ? OWN_ARTICLE
        : this.followLongForms(scoped);
    return inCountry === OWN_ARTICLE ? `${key}@${occurrence.path}` : inCountry;
  }

  private resolve(key: string): string {
    const bare = this.bareKeys.get(key)?.bare;
    return bare === undefined ? this.fullest(key) : this.resolveBare(key, bare);
  }

  private resolveBare(key: string, bare: string): string {
    const people = new Set<string>();
    let family = false;
    for (const [name, counts] of this.fullNames.get(bare) ?? []) {
      people.add(this.fullest(name));
      family ||= counts.family > 0;
    }
    const [person] = people;
    if (people.size > 1 || person === OWN_ARTICLE) return OWN_ARTICLE;
    return person !== undefined && family ? person : key;
  }

  private fullest(key: string): string {
    const found = this.followLongForms(key);
    return found === OWN_ARTICLE ? found : this.spellings.leader(found);
  }

  private followLongForms(key: string): string {
    const passed = new Set<string>();
    for (let at = key; ;) {
      passed.add(at);
      const longer = this.longForms.of(at);
      if (longer.length === 0) return at;
      if (longer.length > 1) return OWN_ARTICLE;
      at = longer[0] ?? at;
      // Two names each tied to the other as a short form: the first in order stands for both.
      if (passed.has(at)) return [...passed].sort()[0] ?? at;
    }
  }

  private move(occurrence: T, group: string): void {
    if (occurrence.group === group) return;
    this.leave(occurrence);
    occurrence.group = group;
    let members = this.groups.get(group);
    if (!members) this.groups.set(group, (members = new Set()));
    members.add(occurrence);
    this.changed(group, occurrence);
  }

  private leave(occurrence: T): void {
    const members = this.groups.get(occurrence.group);
    if (!members) return;
    members.delete(occurrence);
    if (members.size === 0) this.groups.delete(occurrence.group);
    this.changed(occurrence.group, occurrence);
    occurrence.group = '';
  }
}

/** Stands for "no other article's entity". Not a key, since keys hold a bar. */
const OWN_ARTICLE = 'own article';

/** How often each pair was seen. */
class Tally {
  private readonly pairs = new Map<string, Map<string, number>>();

  count(from: string, to: string, by: number): void {
    let row = this.pairs.get(from);
    if (!row) this.pairs.set(from, (row = new Map()));
    const sum = (row.get(to) ?? 0) + by;
    if (sum > 0) row.set(to, sum);
    else row.delete(to);
    if (row.size === 0) this.pairs.delete(from);
  }

  of(from: string): string[] {
    return [...(this.pairs.get(from)?.keys() ?? [])];
  }
}
