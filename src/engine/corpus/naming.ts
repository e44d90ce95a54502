import type { Annotation, Entity, NameType } from '../annotation';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../entities/data/name-parts';
import { countryNamed } from './countries';
import {
  COMMON_INSTITUTIONS,
  COMMON_OPENINGS,
  PARTY_HEADS,
  PARTY_WORDS,
  SINGULAR_BODIES,
  STANDING_ALONE,
  WRITTEN_OUT,
} from './data/bodies';
import { PLACE_VARIANTS } from './data/place-variants';
import { nameWords, normaliseName } from './normalise-name';
import { spellName, type SpelledName } from './spelled-name';

/**
 * How one article's entity is known to the corpus. Entities of two articles with the same `key` are the same entity; short names
 * (a bare family name, an acronym) have a key of their own and are led to a full one by the joiner where that is safe.
 */
export interface Naming {
  /** Class and normalised name, such as `person|vladimir putin`. */
  readonly key: string;
  /** Country's usual name, where the entity is a country. */
  readonly country?: string;
  /** For a bare family or given name: the word that full names are looked up by. */
  readonly bare?: string;
  /** For a full personal name: its words, in order. */
  readonly words?: readonly string[];
  /** For a full personal name: those of its words that the article uses alone. */
  readonly usedAlone?: ReadonlySet<string>;
  /** For a full personal name in Latin letters: what other spellings of it are found by. */
  readonly spelled?: SpelledName;
  /**
   * For a body or place: keys of short forms ("UNSC", "Security Council") that the article ties to this name; for a person: of the
   * name in its other order.
   */
  readonly shortForms?: readonly string[];
  /** The key as an article about the same country may tie it to a longer name, for an acronym that has several meanings: "NEC" in Ghana. */
  readonly scoped?: string;
}

/** Names every entity of a record for the corpus; by local entity id. Depends on this record alone. */
export function nameEntities(record: Annotation, id: string): Map<string, Naming> {
  const scope = mainCountry(record);
  const namings = new Map<string, Naming>();
  const seen = new Map<string, number>();
  for (const entity of record.entities) {
    if (entity.form === 'named') {
      namings.set(entity.id, nameOf(entity, scope));
      continue;
    }
    const label = `${entity.type}|${normaliseName(entity.name)}`;
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    namings.set(entity.id, { key: `unnamed|${label}|${nth}|${id}` });
  }
  return namings;
}

/** Key under which the corpus knows an actor by their name alone. */
export function keyNamed(name: string, type: NameType): string {
  return nameOf({ name, type, aliases: [], roles: [] }, '').key;
}

/** What of an entity names it. */
type Named = Pick<Entity, 'name' | 'type' | 'aliases' | 'roles'>;

function nameOf(entity: Named, scope: string): Naming {
  if (entity.type === 'person') return namePerson(entity);
  if (entity.type === 'nationality') return { key: `nationality|${writtenOut(entity.name)}` };
  const country = [entity.name, ...entity.aliases].map(countryNamed).find((name) => name !== undefined);
  if (country !== undefined && countryNamed(entity.name) !== undefined) {
    return { key: `place|${normaliseName(country)}`, country };
  }
  return nameBody(entity, scope);
}

function namePerson(entity: Named): Naming {
  const words = nameWords(entity.name);
  const own = words.filter((word) => !NAME_PARTICLES.has(word) && !NAME_SUFFIXES.has(word));
  if (own.length <= 1) {
    const bare = own[0] ?? normaliseName(entity.name);
    return { key: `person|${bare}`, bare };
  }
  const aliases = entity.aliases.map((alias) => nameWords(alias).filter((word) => !NAME_PARTICLES.has(word)));
  const usedAlone = new Set(aliases.flatMap((alias) => (alias.length === 1 ? alias : [])));
  const key = `person|${personKey(words)}`;
  const shortForms = entity.aliases
    .filter((alias) => isSameInOtherOrder(nameWords(alias), words))
    .map((alias) => `person|${personKey(nameWords(alias))}`)
    .filter((alias) => alias !== key);
  const spelled = spellName(entity);
  return { key, words: own, usedAlone, shortForms, ...(spelled && { spelled }) };
}

/** "Hayashi Tomoko" and "Tomoko Hayashi". */
function isSameInOtherOrder(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 1 && [...words].sort().join(' ') === [...others].sort().join(' ');
}

/** A middle initial is often left out, so that it does not tell people apart: "Maria T. Lopez" is "Maria Lopez". */
function personKey(words: readonly string[]): string {
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
  return kept.join(' ');
}

function nameBody(entity: Named, scope: string): Naming {
  const name = entity.type === 'place' ? usualPlace(writtenOut(entity.name)) : writtenOut(entity.name);
  const kind = name.includes(' ') ? 'body' : entity.type;
  if (isCommonInstitution(name)) return { key: `${kind}|${name}|${scope}` };
  const shortForms = entity.aliases.filter((alias) => isShortFormOf(alias, name)).map(shortKey);
  const tail = withoutQualifier(name);
  if (tail !== undefined) shortForms.push(`body|${tail}`);
  if (scope !== '') {
    for (const alias of entity.aliases) if (isAcronym(alias)) shortForms.push(`${shortKey(alias)}|${scope}`);
    for (const common of commonPartsOf(name)) shortForms.push(`body|${common}|${scope}`);
  }
  const scoped = isAcronym(entity.name) && scope !== '' ? `${kind}|${name}|${scope}` : undefined;
  return {
    key: `${kind}|${name}`,
    shortForms: [...new Set(shortForms)],
    ...(scoped !== undefined && { scoped }),
  };

  function shortKey(alias: string): string {
    const short = writtenOut(alias);
    return `${short.includes(' ') ? 'body' : entity.type}|${short}`;
  }
}

/** An acronym, or several words of the name in a row that say more than a common office. */
function isShortFormOf(alias: string, name: string): boolean {
  const short = writtenOut(alias);
  if (short === name || STANDING_ALONE.has(short) || countryNamed(alias) !== undefined) return false;
  if (isAcronym(alias)) return true;
  return short.includes(' ') && ` ${name} `.includes(` ${short} `) && !isCommonInstitution(short);
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}.&-]{2,8}s?$/u.test(name);
}

/** What "Workers’ Party of Korea" is called in its own country: "Workers’ Party". */
function commonPartsOf(name: string): string[] {
  const cut = name.indexOf(' of ');
  const short = cut < 0 ? '' : name.slice(0, cut);
  return isPartyAnywhere(short) && !STANDING_ALONE.has(short) ? [short] : [];
}

function isPartyAnywhere(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    PARTY_HEADS.has(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => PARTY_WORDS.has(word))
  );
}

function isCommonInstitution(name: string): boolean {
  if (SINGULAR_BODIES.has(name) || STANDING_ALONE.has(name)) return false;
  if (isPartyAnywhere(name)) return true;
  if (COMMON_OPENINGS.some((opening) => name.startsWith(opening))) return true;
  const words = name.split(' ');
  return words.length <= 2 && COMMON_INSTITUTIONS.has(words.at(-1) ?? '');
}

/** What is left of "United Nations Security Council" without the union in front, where that still names it. */
function withoutQualifier(name: string): string | undefined {
  for (const qualifier of WRITTEN_OUT.values()) {
    const tail = name.startsWith(`${qualifier} `) ? name.slice(qualifier.length + 1) : '';
    if (tail.includes(' ') && !isCommonInstitution(tail)) return tail;
  }
  return undefined;
}

let usualNames: ReadonlyMap<string, string> | undefined;

/** "kiev" as "kyiv". */
function usualPlace(name: string): string {
  usualNames ??= new Map(
    PLACE_VARIANTS.trim()
      .split('\n')
      .flatMap((line) => {
        const [usual = '', others = ''] = line.split(': ');
        return others.split(', ').map((other) => [other, usual] as const);
      }),
  );
  return usualNames.get(name) ?? name;
}

function writtenOut(name: string): string {
  const words = normaliseName(name).split(' ');
  if (words.length < 2) return WRITTEN_OUT.get(words[0] ?? '') ?? words[0] ?? '';
  const [first = '', second = '', ...rest] = words;
  if ((first === 'n' || first === 's') && second.startsWith('korea')) {
    return [first === 'n' ? 'north' : 'south', second, ...rest].join(' ');
  }
  return [WRITTEN_OUT.get(first) ?? first, second, ...rest].join(' ');
}

/** The country the article speaks of most; '' when it names none. A tie goes to the first in alphabetical order. */
function mainCountry(record: Annotation): string {
  const counts = new Map<string, number>();
  for (const mention of record.mentions) {
    if (mention.entity !== null) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  let best = '';
  let most = 0;
  for (const entity of record.entities) {
    const country = entity.type === 'place' ? countryNamed(entity.name) : undefined;
    const count = counts.get(entity.id) ?? 0;
    if (country === undefined || count < most || (count === most && best !== '' && country > best)) continue;
    best = country;
    most = count;
  }
  return best;
}
