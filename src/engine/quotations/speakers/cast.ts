import type { Entity, Mention, NameType } from '../../annotation';
import type { Chains } from '../../entities/chains';
import type { Span } from '../../text/span';
import { MENTION } from '../data/certainty';
import type { Gender } from '../actors/gender';
import { Genders } from './genders';
import { NameIndex } from './name-index';
import { NameMentions } from './name-mentions';

/** The actors of an article while its quotations are read: chains from the names, and unnamed actors as sources bring them in. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  entity(id: string): Entity | undefined;
  /** The same entities by their names. */
  readonly names: NameIndex;
  /** Name mentions that lie within the span, sorted by start. */
  namesWithin(span: Span): Mention[];
  /** Up to `limit` name mentions that begin before `offset`, nearest first. */
  namesBefore(offset: number, limit: number): Mention[];
  /** Whether a person's name that several share, so that nobody knows whose it is, stands within the span. */
  sharesNameWithin(span: Span): boolean;
  gender(id: string): Gender;
  /** Whether nothing but the given name tells the gender. */
  isGenderGuessed(id: string): boolean;
  /** Notes what a pronoun told of somebody whose gender nothing else tells, or the given name alone. */
  learnGender(id: string, gender: Gender): void;
  /** Brings in somebody whom the source describes without a name; returns the id. */
  addUnnamed(span: Span, name: string, type: NameType): string;
  /** Brings in somebody whose name only the source itself gives, or who is known without being named; returns the id. */
  addNamed(span: Span, name: string, type?: NameType): string;
  /** Adds a mention, unless one begins there already. */
  addMention(span: Span, form: 'pronoun' | 'nominal', id: string, confidence: number): void;
}

/** Opens the cast of an article on its chains. */
export function openCast(text: string, chains: Chains): Cast {
  const entities: Entity[] = [...chains.entities];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byNames = new NameIndex(entities);
  const names = new NameMentions(
    chains.mentions.filter((mention) => mention.form === 'name' && mention.entity !== null),
  );
  const shared = chains.mentions
    .filter(({ type, entity }) => type === 'person' && entity === null)
    .slice(0, MOST_SHARED);
  const taken = new Set(chains.mentions.map((mention) => mention.start));
  const added: Mention[] = [];
  const genders = new Genders(text, chains.genders, names);
  const join = (form: 'named' | 'unnamed', name: string, type: NameType): string => {
    const id = `u${String(entities.length + 1)}`;
    const entity: Entity = { id, type, form, name, aliases: [], roles: [], roleSpans: [] };
    entities.push(entity);
    byId.set(id, entity);
    byNames.add(entity);
    return id;
  };
  return {
    entities,
    get mentions() {
      return [...chains.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
    },
    entity: (id) => byId.get(id),
    names: byNames,
    namesWithin: (span) => names.within(span),
    namesBefore: (offset, limit) => names.before(offset, limit),
    sharesNameWithin: ({ start, end }) => shared.some((name) => start <= name.start && name.end <= end),
    gender: (id) => genders.of(id, byId.get(id)),
    isGenderGuessed(id) {
      return this.gender(id) !== 'unknown' && genders.isGuessed(id);
    },
    learnGender(id, gender) {
      const known = this.gender(id);
      if (known === gender || known === 'unknown' || genders.isGuessed(id)) genders.learn(id, gender);
    },
    addUnnamed(span, name, type) {
      const id = join('unnamed', name, type);
      this.addMention(span, 'nominal', id, MENTION.unnamed);
      return id;
    },
    addNamed(span, name, type = 'person') {
      const id = join('named', name, type);
      this.addMention(span, 'nominal', id, MENTION.named);
      return id;
    },
    addMention(span, form, id, confidence) {
      if (taken.has(span.start)) return;
      taken.add(span.start);
      added.push({
        start: span.start,
        end: span.end,
        type: byId.get(id)?.type ?? 'person',
        form,
        entity: id,
        confidence,
      });
    },
  };
}

/** The entity's name, for reasons in plain English. */
export function nameOf(cast: Cast, id: string): string {
  return cast.entity(id)?.name ?? 'somebody';
}

/** Names nobody can be told by are looked through up to this many. */
const MOST_SHARED = 100;
