import type { Mention } from '../../annotation';
import { ADDRESS_ONLY } from '../../entities/data/titles';
import { wordSet } from '../../text/word-set';
import { BUSINESS_ROLE_NOUN, ORGANIZATION_NOUN } from '../data/actors';
import { FOUND } from '../data/certainty';
import { isActorNoun } from '../actors/actor-noun';
import { byName } from './by-name';
import { nameOf, type Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import type { SourceReading } from './source-reading';
import { selfNamed } from './self-named';
const ORGANIZATIONS = wordSet(ORGANIZATION_NOUN);
const BUSINESS_ROLES = wordSet(BUSINESS_ROLE_NOUN);

/** Whoever the source names beside its noun: behind an office ("The Director, Defence Media, Maj. Gen. Holm"), set beside a role, behind a title with "of", or as the name somebody gives. Null where nobody is. */
export function byNameBeside(reading: SourceReading, cast: Cast, memory: Memory): Resolution | null {
  const { text, core, head, lower, names } = reading;
  // "The mother of one of the captives, Corporal Holm,": the name is the captive's.
  const apposed = names.find(
    (name) =>
      !ONE_OF.test(reading.words) &&
      name.start > core.end &&
      (name.type === 'person' || (name.type === 'organization' && canNameBody(lower))) &&
      APPOSED.test(text.slice(core.end, name.start)),
  );
  if (apposed?.entity) {
    memory.describe(apposed.entity, lower);
    return named(apposed.entity, FOUND.apposed, `is named beside “${reading.words}”`, cast);
  }
  const closing = head && heldBy(reading, names);
  if (closing?.entity) {
    memory.describe(closing.entity, lower);
    return named(closing.entity, FOUND.introduced, `is named behind “${reading.words}”`, cast);
  }
  const titled = head && names.find((name) => isTitledBy(name, head, cast));
  if (titled?.entity) return byName(text, titled, names, cast);
  const introduced = selfNamed(reading, cast);
  return introduced?.entity
    ? named(introduced.entity, FOUND.introduced, `is the name given for “${reading.words}”`, cast)
    : null;
}

/** "Deputy Chairman of the Committee on Policy Ada Holm", "Minister for Jal Shakti Shri Lal": the person right behind the name of the body whose office somebody holds, or behind the form of address that closes it; undefined where none stands there. */
function heldBy({ text, core, lower }: SourceReading, names: readonly Mention[]): Mention | undefined {
  if (!isPersonalNoun(lower) || lower.endsWith('s')) return undefined;
  return names.find(
    (person) =>
      person.type === 'person' &&
      person.end === core.end &&
      (isAddressedBehindName(text.slice(core.start, person.start)) ||
        names.some(
          ({ type, end }) =>
            (type === 'organization' || type === 'place') &&
            end < person.start &&
            text.slice(end, person.start) === ' ',
        )),
  );
}

/** Whether a form of address closes `before`, right behind a capitalised word. */
function isAddressedBehindName(before: string): boolean {
  const address = /\s\p{Lu}[\p{L}-]*\s+(\p{Lu}\p{Ll}+)\.?\s$/u.exec(before)?.[1] ?? '';
  return ADDRESS_ONLY.has(address.toLowerCase());
}

function named(id: string, certainty: number, reason: string, cast: Cast): Resolution {
  return { speaker: id, certainty, reason: `${nameOf(cast, id)} ${reason}` };
}

/** True for a noun in lower case that can be said of a body: "the company", "the organiser". */
export function canNameBody(lower: string): boolean {
  return !isPersonalNoun(lower) || BUSINESS_ROLES.has(lower) || TRADING.test(lower);
}

/** "the shipowner, Holm Line", "the carmaker" */
const TRADING = /.(?:owner|maker|builder|operator|holder|lender|dealer)$/;

/** True for a noun in lower case that names a person rather than a body. */
export function isPersonalNoun(lower: string): boolean {
  return isActorNoun(lower) && !ORGANIZATIONS.has(lower);
}

const ONE_OF = /\sof one of\s/;

/** Between "the minister" and the name beside it: a comma or a bracket, and titles. */
const APPOSED =
  /^\s*(?:\([^)]{1,12}\)\s*)?,?\s*(?:(?:the|an?)\s+)?(?:\d{1,3}-year-old\s+)?(?:(?!(?:of|for|with|from|at|in|on|by|to|and|or|as|who|whose|which|that|led|headed|among|including|like|such|than)\s)\p{L}[\p{L}.-]*\s+){0,4}$/u;

/** "Minister of Transport Ada Holm": whether the names' reading took the words around `head` for the role of whoever the name names. */
function isTitledBy({ type, entity, start }: Mention, head: SourceReading['core'], cast: Cast): boolean {
  if (type !== 'person' || !entity) return false;
  const roles = cast.entity(entity)?.roleSpans ?? [];
  return roles.some((role) => role.start <= head.start && head.end <= role.end && role.end <= start);
}

/** The person whose name stands behind a comma and titles after a body's or an office's. */
export function holderBehind(text: string, { end }: Mention, names: readonly Mention[]): Mention | undefined {
  return names.find(
    (name) => name.type === 'person' && name.start > end && TITLED.test(text.slice(end, name.start)),
  );
}

const TITLED = /^,\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u;
