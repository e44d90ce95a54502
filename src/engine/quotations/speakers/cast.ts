import type { Entity, Mention, NameType } from '../../annotation';
import type { Chains } from '../../entities/chains';
import type { Span } from '../../text/span';
import { genderOfGiven, genderOfPronouns, genderOfTitles, genderOfWords, type Gender } from './gender';
import { NameIndex } from './name-index';

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
  addUnnamed(span: Span, name: string, type: NameType): string;
  /** Somebody whose name only the source itself gives, or who is known without being named. */
  addNamed(span: Span, name: string, type?: NameType): string;
  addMention(span: Span, form: 'pronoun' | 'nominal', id: string, confidence: number): void;
}

/** Opens the cast of an article on its chains. */
export function openCast(text: string, chains: Chains): Cast {
  const entities: Entity[] = [...chains.entities];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byNames = new NameIndex(entities);
  const names = chains.mentions.filter((mention) => mention.form === 'name' && mention.entity !== null);
  const shared = chains.mentions
    .filter(({ type, entity }) => type === 'person' && entity === null)
    .slice(0, MOST_SHARED);
  const taken = new Set(chains.mentions.map((mention) => mention.start));
  const added: Mention[] = [];
  const firstNames = new Map<string, Mention>();
  for (const mention of names)
    if (mention.entity && !firstNames.has(mention.entity)) firstNames.set(mention.entity, mention);
  const genders = new Map<string, Gender>();
  const guessed = new Set<string>();
  let told: ReadonlySet<string> | null = null;
  /** Those before whose names "Mr", "Mrs" and the like stand somewhere. */
  const addressed = (): ReadonlySet<string> =>
    (told ??= new Set(
      names
        .filter(
          ({ start }) => genderOfWords(lastWord(text.slice(Math.max(0, start - 12), start))) !== 'unknown',
        )
        .map(({ entity }) => entity ?? ''),
    ));
  /** Array position of the first name that begins at or after `offset`. */
  const position = (offset: number): number => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const join = (entity: Entity): void => {
    entities.push(entity);
    byId.set(entity.id, entity);
    byNames.add(entity);
  };
  return {
    entities,
    get mentions() {
      return [...chains.mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
    },
    entity: (id) => byId.get(id),
    names: byNames,
    namesWithin(span) {
      const found: Mention[] = [];
      for (let i = position(span.start); i < names.length; i++) {
        const mention = names[i];
        if (!mention || mention.start >= span.end) break;
        if (mention.end <= span.end) found.push(mention);
      }
      return found;
    },
    namesBefore(offset, limit) {
      const last = position(offset);
      return names.slice(Math.max(0, last - limit), last).reverse();
    },
    sharesNameWithin: ({ start, end }) => shared.some((name) => start <= name.start && name.end <= end),
    gender(id) {
      const known = genders.get(id);
      if (known) return known;
      const entity = byId.get(id);
      const first = firstNames.get(id);
      let gender: Gender = entity
        ? genderOfTitles(entity, first ? text.slice(Math.max(0, first.start - 12), first.start) : '')
        : 'unknown';
      const given = gender === 'unknown' && entity ? genderOfGiven(entity.name) : 'unknown';
      if (given !== 'unknown') {
        gender = given;
        if ((chains.genders?.get(id) ?? given) === given && !addressed().has(id)) guessed.add(id);
      }
      if (gender === 'unknown') gender = chains.genders?.get(id) ?? 'unknown';
      if (gender === 'unknown' && entity?.form === 'unnamed') gender = genderOfWords(entity.name);
      if (gender === 'unknown' && first)
        gender = besideName(text.slice(first.end, first.end + LONGEST_BESIDE));
      if (gender === 'unknown' && first && !describesAnother(text, names[position(first.start) - 1], first)) {
        // "Rehana Sultana lost her shop": the first pronoun after the name, before anybody else is named.
        const next = names[position(first.end)];
        gender = genderOfPronouns(text.slice(first.end, Math.min(first.end + 240, next?.start ?? Infinity)));
      }
      genders.set(id, gender);
      return gender;
    },
    isGenderGuessed(id) {
      return this.gender(id) !== 'unknown' && guessed.has(id);
    },
    learnGender(id, gender) {
      const known = this.gender(id);
      if (known === gender || known === 'unknown' || guessed.has(id)) {
        genders.set(id, gender);
        guessed.delete(id);
      }
    },
    addUnnamed(span, name, type) {
      const id = `u${String(entities.length + 1)}`;
      const entity: Entity = { id, type, form: 'unnamed', name, aliases: [], roles: [], roleSpans: [] };
      join(entity);
      this.addMention(span, 'nominal', id, 0.8);
      return id;
    },
    addNamed(span, name, type = 'person') {
      const id = `u${String(entities.length + 1)}`;
      const entity: Entity = {
        id,
        type,
        form: 'named',
        name,
        aliases: [],
        roles: [],
        roleSpans: [],
      };
      join(entity);
      this.addMention(span, 'nominal', id, 0.7);
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

function lastWord(before: string): string {
  return /\S+\s*$/.exec(before)?.[0] ?? '';
}

/** ", the powerful sister of": the gender of what is set beside a name. `after` is the text behind it. */
function besideName(after: string): Gender {
  const beside = BESIDE.exec(after);
  return beside?.[1] ? genderOfWords(beside[1]) : 'unknown';
}

const BESIDE = /^,\s+(?:the|an?|his|her|their|its)\s+((?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*)/u;
const LONGEST_BESIDE = 64;

/** "Ada Holm, the sister of Lars Berg, …": the second name only describes the first, of whom the text goes on to speak. */
function describesAnother(text: string, before: Mention | undefined, { start }: Mention): boolean {
  return (
    before !== undefined &&
    start - before.end < LONGEST_DESCRIPTION &&
    DESCRIBED.test(text.slice(before.end, start))
  );
}

const DESCRIBED = /^,\s+(?:the|an?|his|her|their)\s[^,.;!?]*\b(?:of|for|to)\b[^,.;!?]*$/u;
const LONGEST_DESCRIPTION = 100;

/** The entity's name, for reasons in plain English. */
export function nameOf(cast: Cast, id: string): string {
  return cast.entity(id)?.name ?? 'somebody';
}

/** Names nobody can be told by are looked through up to this many. */
const MOST_SHARED = 100;
