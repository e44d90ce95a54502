import type { Annotation, Mention } from '../annotation';
import { ActorTies, type Tie } from './actor-ties';
import type { Called, TieKey } from './corrections/actors';
import { NAME_TYPES, NOTHING_SAID, type ReadersWord } from './corrections/correction';
import { readEntry, type Entry, type Member } from './corpus-article';
import type { Claim, CorpusArticle, CorpusEntity } from './corpus-types';
import { compareText, describeEntity, uniteDescriptions } from './describe-entity';
import { Joiner } from './joiner';
import { keyNamed } from './naming';
import { readClaims } from './read-claims';
import { stableId } from './stable-id';

/**
 * The articles of a workspace and what they hold together: entities joined across articles, and claims. Its answers depend only on
 * the articles it holds, not on the order they came in, and removing an article restores what was there before it.
 * Adding and removing cost about as much as the article is long, however many others there are.
 */
export class Corpus {
  private readonly entries = new Map<string, Entry>();
  private readonly joiner = new Joiner<Member>((group, { path }) => this.regroup(group, path));
  private readonly described = new Map<string, CorpusEntity>();
  private readonly ids = new Map<string, string>();
  private readonly groupsById = new Map<string, string>();
  private readonly claimLists = new Map<string, readonly Claim[]>();
  private readonly ties = new ActorTies<Member>((called) => this.findNamed(called));
  /** For each group that readers say to be one with others: all of them, the one they are called after first. */
  private united: ReadonlyMap<string, readonly string[]> = new Map();
  private isUnitedAnew = true;

  /** Number of articles. */
  get size(): number {
    return this.entries.size;
  }

  /** Adds an article, in place of the one with the same path. `text` is the text the record was made from; `said` is what its readers say of it. */
  put(record: Annotation, text: string, said: ReadersWord = NOTHING_SAID): void {
    this.remove(record.path);
    const entry = readEntry(record, text, said);
    this.entries.set(record.path, entry);
    for (const member of entry.members.values()) this.joiner.add(member);
    for (const end of entry.ends) {
      const member = entry.members.get(end.entity);
      if (member) this.ties.add(end, member);
    }
    this.isUnitedAnew = false;
  }

  /** Takes an article out; false when there is none at this path. */
  remove(path: string): boolean {
    const entry = this.entries.get(path);
    if (!entry) return false;
    this.entries.delete(path);
    for (const end of entry.ends) this.ties.remove(end);
    this.isUnitedAnew = false;
    for (const member of entry.members.values()) this.joiner.remove(member);
    this.claimLists.delete(path);
    return true;
  }

  /** All articles, sorted by path. */
  articles(): CorpusArticle[] {
    return [...this.entries.values()]
      .map(({ article }) => article)
      .sort((a, b) => compareText(a.path, b.path));
  }

  /** The article at a path, if it is held. */
  article(path: string): CorpusArticle | undefined {
    return this.entries.get(path)?.article;
  }

  /** All entities, sorted by id. */
  entities(): CorpusEntity[] {
    return [...this.joiner.groupKeys()]
      .filter((group) => this.rootOf(group) === group)
      .map((group) => this.describe(group))
      .sort((a, b) => compareText(a.id, b.id));
  }

  /** The entity with an id, as long as an article mentions it; of one that readers say to be another, that other. */
  entity(id: string): CorpusEntity | undefined {
    const group = this.groupsById.get(id);
    return group === undefined ? undefined : this.describe(group);
  }

  /** The corpus entity of an article's own entity, by its id in the record. */
  entityOf(path: string, local: string): CorpusEntity | undefined {
    const member = this.entries.get(path)?.members.get(local);
    return member && this.describe(member.group);
  }

  /** Paths of the articles in which the corpus, not its readers, has found an article's own entity. */
  pathsOf(path: string, local: string): string[] {
    const member = this.entries.get(path)?.members.get(local);
    const joined = member === undefined ? undefined : this.joiner.members(member.group);
    return [...new Set([...(joined ?? [])].map((one) => one.path))];
  }

  /** What readers say to be one with an entity, by its id. */
  tiesOf(entityId: string): Tie<Member>[] {
    return this.ties.all().filter(({ one }) => this.describe(one.group).id === entityId);
  }

  /** Whether both of the actors that a correction says to be the same are in the corpus. */
  isTied(correction: TieKey): boolean {
    return this.tieOf(correction) !== undefined;
  }

  /** What a correction says to be the same, where both actors are in the corpus. */
  tieOf(correction: TieKey): Tie<Member> | undefined {
    return this.ties.of(correction);
  }

  /** The innermost mention at an offset; its end counts as inside, as a caret stands there. Null entities come too (dates, amounts). */
  mentionAt(path: string, offset: number): Mention | undefined {
    const mentions = this.entries.get(path)?.article.record.mentions ?? [];
    let best: Mention | undefined;
    for (const mention of mentions) {
      if (mention.start > offset) break;
      if (offset > mention.end) continue;
      // A mention that starts here wins over one that ends here; otherwise the shorter one.
      if (!best || best.end === offset || mention.end - mention.start < best.end - best.start) best = mention;
    }
    return best;
  }

  /** The claims of one article, by start of content. */
  claimsIn(path: string): readonly Claim[] {
    this.unite();
    const known = this.claimLists.get(path);
    if (known) return known;
    const entry = this.entries.get(path);
    if (!entry) return [];
    const claims = readClaims(entry, (local) => this.idOf(entry, local));
    this.claimLists.set(path, claims);
    return claims;
  }

  /** All claims, sorted by path, then by place in the article. */
  claims(): Claim[] {
    return [...this.entries.keys()].sort(compareText).flatMap((path) => this.claimsIn(path));
  }

  /** The claims an entity makes, alone or with others, sorted by path, then by place. */
  claimsBy(entityId: string): Claim[] {
    const { id = '', paths = [] } = this.entity(entityId) ?? {};
    return paths.flatMap((path) =>
      this.claimsIn(path).filter(({ speaker, coSpeakers }) => speaker === id || coSpeakers.includes(id)),
    );
  }

  /** The innermost claim whose content holds the offset. */
  claimAt(path: string, offset: number): Claim | undefined {
    let best: Claim | undefined;
    let shortest = Infinity;
    for (const claim of this.claimsIn(path)) {
      for (const { start, end } of claim.content) {
        if (start > offset || offset > end || end - start >= shortest) continue;
        best = claim;
        shortest = end - start;
      }
    }
    return best;
  }

  private idOf(entry: Entry, local: string): string | null {
    const group = entry.members.get(local)?.group;
    return group === undefined ? null : (this.ids.get(this.rootOf(group)) ?? null);
  }

  private describe(group: string): CorpusEntity {
    const root = this.rootOf(group);
    let entity = this.described.get(root);
    if (!entity) {
      const own = (one: string) => describeEntity(one, this.joiner.members(one) ?? []);
      entity = uniteDescriptions(own(root), (this.united.get(root) ?? []).slice(1).map(own));
      this.described.set(root, entity);
    }
    return entity;
  }

  /** The group that a group is called after: itself, unless readers say that it is another. */
  private rootOf(group: string): string {
    this.unite();
    return this.united.get(group)?.[0] ?? group;
  }

  /** Unites groups as readers say, once after each change of the corpus, and drops what was worked out from those concerned. */
  private unite(): void {
    if (this.isUnitedAnew) return;
    this.isUnitedAnew = true;
    if (this.ties.isEmpty && this.united.size === 0) return;
    const before = this.united;
    this.united = this.ties.united((group) => (group.startsWith('unnamed|') ? 1 : 0));
    for (const group of new Set([...before.keys(), ...this.united.keys()])) {
      this.described.delete(group);
      if (before.get(group)?.[0] === this.united.get(group)?.[0]) continue;
      for (const { path } of this.joiner.members(group) ?? []) this.claimLists.delete(path);
    }
  }

  /** The only actor so called; of their articles the first stands for them. */
  private findNamed({ name, type }: Called): Member | undefined {
    const keys = new Set((type ? [type] : NAME_TYPES).map((one) => keyNamed(name, one)));
    const members = [...keys].flatMap((key) => [...(this.joiner.withKey(key) ?? [])]);
    if (new Set(members.map(({ group }) => group)).size !== 1) return undefined;
    return members.sort((a, b) => compareText(a.path, b.path))[0];
  }

  /** Drops what was worked out from a group's former members, of which one stands in the article at `path`; the group has an id while it has members. */
  private regroup(group: string, path: string): void {
    this.described.delete(group);
    this.claimLists.delete(path);
    const known = this.ids.get(group);
    if (!this.joiner.members(group)) {
      if (known === undefined) return;
      this.ids.delete(group);
      this.groupsById.delete(known);
    } else if (known === undefined) {
      const id = stableId('e', group);
      this.ids.set(group, id);
      this.groupsById.set(id, group);
    }
  }
}
