import type { Entity } from '../../annotation';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { OUTLET_KIN } from '../data/actors';
import { LESSER_RANKS } from '../../entities/data/titles';
import { FOUND, OPEN } from '../data/certainty';
import { COUNTRY_LEADER, ROLE_KIN } from '../data/role-kin';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import { canNameBody } from './name-beside';
import type { Cast } from './cast';
import { genderOfWords } from '../actors/gender';
import type { Memory } from './memory';
import { holdsByVerb } from './office-by-verb';
import type { Resolution } from './resolution';
import type { SourceReading } from './source-reading';

/** "the minister": the one person or body of the article so far that the noun fits. */
export function roleHolder(
  { core, words: phrase, lower }: Pick<SourceReading, 'core' | 'words' | 'lower'>,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  if (lower.endsWith('s')) return null;
  const isDefinite = /^(?:the|that|this|his|her|its|our)\s/i.test(phrase);
  // "Mayor denies bribe": a headline's bare title is the one holder whom the article goes on to name.
  const isBare =
    !isBodyNoun(lower) &&
    !isDefinite &&
    /^(?:\p{Lu}[\p{L}.]*['’]s\s)?\p{L}+(?:\s\p{L}+)?$/u.test(phrase) &&
    !/^(?:an?|one|another|some|every|no)\s/i.test(phrase);
  if (!isDefinite && !isBare) return null;
  // "According to Holm's model, Berg would lose"
  if (isBare && OWNED.test(phrase) && !cast.namesWithin(core).some(({ type }) => type !== 'person'))
    return null;
  if (phrase.split(/\s+/).length > 4) return isDefinite ? wholeRoleHolder(core, phrase, cast) : null;
  const fits: Entity[] = [];
  const seen = new Set<string>();
  for (const mention of isBare
    ? cast.namesBefore(core.start + HEADLINE_REACH, 60)
    : cast.namesBefore(core.start, 60)) {
    const id = mention.entity;
    if (!id) continue;
    if (seen.has(id)) {
      // Any mention of somebody may tell what office the one holds.
      const known = fits.some((fit) => fit.id === id) ? undefined : cast.entity(id);
      if (known?.type === 'person' && known.form === 'named' && holdsByVerb(mention, phrase, lower, memory))
        fits.push(known);
      continue;
    }
    seen.add(id);
    const entity = cast.entity(id);
    if (!entity || entity.form !== 'named') continue;
    if (isBare && isOfPlace(phrase) && isElsewhere(entity, mention, cast, memory)) continue;
    if (holds(entity, mention, phrase, lower, memory) && agrees(entity, phrase, lower, cast, memory))
      fits.push(entity);
  }
  const [first, second] = told(fits, phrase);
  if (!first) return null;
  if (isBare && second) return null;
  if (second && memory.lastSpeaker !== first.id) {
    return {
      speaker: null,
      certainty: OPEN.either,
      reason: `“${phrase}” could be ${first.name} or ${second.name}`,
    };
  }
  return {
    speaker: first.id,
    certainty: second ? FOUND.roleOfTwo : isBare ? FOUND.bareRole : FOUND.role,
    reason: `“${phrase}” is taken for ${first.name}`,
  };
}

/** "The head of the port authority": the one whose role, word for word, the long phrase is; null where none or more than one is shown so. */
function wholeRoleHolder(core: Span, phrase: string, cast: Cast): Resolution | null {
  const role = plainRole(phrase.replace(/^\S+\s+/, ''));
  const ids = new Set<string>();
  for (const { entity: id } of cast.namesBefore(core.start, 60)) {
    const entity = id ? cast.entity(id) : undefined;
    if (id && entity?.type === 'person' && entity.roles.some((own) => plainRole(own) === role)) ids.add(id);
  }
  const [id, second] = ids;
  const one = id !== undefined && second === undefined ? cast.entity(id) : undefined;
  return one
    ? { speaker: one.id, certainty: FOUND.role, reason: `“${phrase}” is taken for ${one.name}` }
    : null;
}

/** A role in lower case without articles. */
function plainRole(role: string): string {
  return role.toLowerCase().replace(/\b(?:the|an?|its)\s/g, '');
}

/** Of those who fit "the finance minister" the one whose role has all its words, where only one has; else all of them. */
function told(fits: readonly Entity[], phrase: string): readonly Entity[] {
  const words = phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(1);
  if (fits.length < 2 || words.length < 2) return fits;
  const exact = fits.filter(({ roles }) =>
    roles.some((role) => {
      const office = officeWords(role);
      return words.every((word) => office.includes(word));
    }),
  );
  return exact.length === 1 ? exact : fits;
}

/** Whether the noun is the role of the person, or a word of the body's name, or what either was called where it is named. */
function holds(entity: Entity, mention: Span, phrase: string, noun: string, memory: Memory): boolean {
  // "the board" is not its spokesman.
  if (entity.type === 'person' && (isBodyNoun(noun) || GUARDS.test(phrase))) return false;
  if (
    entity.type === 'person' &&
    entity.roles.length > 0 &&
    entity.roles.every((role) => isOtherRank(role, noun, phrase))
  )
    return false;
  if (entity.type === 'person' && isOtherOffice(entity, phrase)) return false;
  const isNamedSo =
    entity.type === 'person'
      ? entity.roles.some((role) => isRole(role, noun, kinOf(noun, phrase), phrase)) ||
        (memory.describedAs(entity.id, noun) && !entity.roles.some((role) => isLesser(role, noun, phrase)))
      : entity.type === 'organization' &&
        (((isBodyNoun(noun) || canNameBody(noun)) && entity.name.toLowerCase().split(/\s+/).includes(noun)) ||
          (canNameBody(noun) && memory.describedAs(entity.id, noun)));
  if (isNamedSo || !canBe(entity, noun)) return isNamedSo;
  return (
    isBeside(mention, noun, memory) ||
    (entity.type === 'person' && holdsByVerb(mention, phrase, noun, memory)) ||
    (OUTLETS.get(noun)?.some((kin) => isBeside(mention, kin, memory)) ?? false)
  );
}

/** Bodies whose last word is a person's elsewhere. */
const GUARDS = /\b(?:coast|national|border|home|revolutionary|presidential) guard$/i;

/** "the attorney general": whether the noun has an office before it that none of the roles has, so that no plain general is meant. */
function isOtherOffice({ roles }: Entity, phrase: string): boolean {
  const office = phrase.toLowerCase().split(/\s+/).at(-2) ?? '';
  if (!isOffice(office)) return false;
  return !roles.some((role) =>
    role
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(office),
  );
}

/** "Lumera's president" */
function isOfPlace(phrase: string): boolean {
  return /['’]s\s/.test(phrase);
}

/** Whether the article ties the holder's role to a place or a people of its own: "the Norwegian president, Ada Holm". */
function isElsewhere({ roles, roleSpans }: Entity, mention: Span, cast: Cast, memory: Memory): boolean {
  const first = Math.min(mention.start, roleSpans[0]?.start ?? Infinity);
  const beside = memory.textOf({ start: Math.max(0, first - BESIDE_REACH), end: first });
  const title = roles.find((role) => beside.trimEnd().endsWith(role));
  const before = title ? beside.trimEnd().slice(0, -title.length) : beside;
  if (/(?:\p{Lu}[\p{L}.]*|['’]s?)\s+$/u.test(before) && !/[.!?—–-]\s+\S*\s*$/u.test(before)) return true;
  return roleSpans.some((role) => cast.namesWithin(role).length > 0);
}

/** A person is no company, and a hospital no doctor. */
function canBe({ type }: Entity, noun: string): boolean {
  return type === 'person' ? !isBodyNoun(noun) : type === 'organization' && canNameBody(noun);
}

/** Whether nothing that the phrase says besides speaks against the one: names in it, its gender. */
function agrees(entity: Entity, phrase: string, noun: string, cast: Cast, memory: Memory): boolean {
  const known = `${entity.name} ${entity.roles.join(' ')}`.toLowerCase();
  const fitsPlaces = capitalisedBefore(phrase, noun).every(
    (word) => known.includes(word) || memory.describedAs(entity.id, word),
  );
  const [told, own] = [genderOfWords(phrase), cast.gender(entity.id)];
  return fitsPlaces && (told === 'unknown' || own === 'unknown' || told === own);
}

/** "the organiser, Holm Events", "Holm Events, the organiser of the fair": whether the noun stands beside the name. */
function isBeside({ start, end }: Span, noun: string, memory: Memory): boolean {
  const before = memory.textOf({ start: Math.max(0, start - BESIDE_REACH), end: start }).toLowerCase();
  if (new Set([`${noun} `, `${noun}, `]).has(before.slice(-(noun.length + 2)).trimStart())) return true;
  // "At Marstal Hospital, a doctor said": the comma closes the place.
  if (memory.isGoverned(start)) return false;
  const after = SET_BESIDE.exec(memory.textOf({ start: end, end: end + BESIDE_REACH }));
  return after?.[1] !== undefined && after[1].toLowerCase().split(/\s+/).at(-1) === noun;
}

const SET_BESIDE =
  /^,\s+(?:the|an?)\s+([\p{L}\p{N}\s-]{1,60}?)(?=\s(?:of|for|in|at|from|who|which|that|behind)\s|[,.;])/u;
/** In UTF-16 code units. */
const BESIDE_REACH = 60;

/** Whether the role is one by the noun, or by a word it can mean. */
function isRole(role: string, noun: string, kin: ReadonlySet<string> | undefined, phrase: string): boolean {
  const words = officeWords(role);
  if (isSpelled(words, noun, phrase)) return true;
  return words.some((word) => word === noun || kin?.has(word)) && !isLesser(role, noun, phrase);
}

/** The words of a role in lower case without those of whom it serves: "driver to the mayor" is no mayor. */
function officeWords(role: string): string[] {
  return role
    .toLowerCase()
    .replace(SERVES, '')
    .split(/[\s.-]+/);
}

const SERVES = /\s(?:to|for|at|from|under|until|of (?:the|an?|its|his|her|their))\s.*$/;

/** "the CM": the first letters of "Chief Minister". */
function isSpelled(words: readonly string[], noun: string, phrase: string): boolean {
  if (words.length < 2 || words.length !== noun.length || !phrase.endsWith(noun.toUpperCase())) return false;
  return words.every((word, at) => word.charAt(0) === noun.charAt(at));
}

/** "Deputy President", "ex-mayor": a role that is not the one that "the President", "the mayor" means; nor is "Mayor" what "the deputy mayor" means. */
function isLesser(role: string, noun: string, phrase: string): boolean {
  const words = officeWords(role);
  const at = words.indexOf(noun);
  // "the former army chief General Holm" is a general still.
  const office = words.slice(0, Math.max(0, at)).map(isOffice).lastIndexOf(true);
  const own = ranksOf(at < 0 ? words : words.slice(office + 1, at));
  const meant = ranksOf(phrase.toLowerCase().split(/[\s-]+/));
  // "The former minister": of one whom the article calls the minister.
  return [...own].some((rank) => !meant.has(rank)) || (meant.has('deputy') && !own.has('deputy'));
}

/** "chief", not "deputy" or "army" */
function isOffice(word: string): boolean {
  return isActorNoun(word) && !isBodyNoun(word) && !LESSER_RANKS.has(word);
}

/** "Holm's model" */
const OWNED = /^\S+['’]s\s/;

/** Whether the role is the noun's office at another rank. */
function isOtherRank(role: string, noun: string, phrase: string): boolean {
  return officeWords(role).includes(noun) && isLesser(role, noun, phrase);
}

function ranksOf(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => LESSER_RANKS.get(word)).filter((rank) => rank !== undefined));
}

/** For a noun for an outlet the others of its kind. */
const OUTLETS: ReadonlyMap<string, readonly string[]> = new Map(
  OUTLET_KIN.flatMap((row) =>
    row.split(' ').map((noun) => [noun, row.split(' ').filter((kin) => kin !== noun)] as const),
  ),
);

/** For a noun the words of the roles it can mean. */
const KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROLE_KIN.flatMap(({ nouns, roles }) => {
    const words = wordSet(roles);
    return nouns.split(' ').map((noun) => [noun, words] as const);
  }),
);

/** What a noun can mean besides itself. "The Japanese leader" is the president or premier, "the union leader" is not. */
function kinOf(noun: string, phrase: string): ReadonlySet<string> | undefined {
  return noun === 'leader' && OF_COUNTRY.test(phrase) ? COUNTRY_LEADER : KIN.get(noun);
}

const OF_COUNTRY = /^[Tt]he (?:\p{Lu}\p{L}+[ -]){1,2}leader$/u;

/** Nationalities, places and other names in front of the noun, lower case: "the French minister" is no other country's. */
function capitalisedBefore(phrase: string, noun: string): string[] {
  return phrase
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
    .filter((word) => word !== noun);
}

/** A bare title looks ahead this many code units for its holder. */
const HEADLINE_REACH = 3000;
