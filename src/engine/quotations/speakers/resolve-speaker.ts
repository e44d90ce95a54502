import type { Mention } from '../../annotation';
import type { Span } from '../../text/span';
import type { Draft } from '../attribution/draft';
import {
  BUSINESS_ROLE_NOUN,
  DOCUMENT_NOUN,
  GOVERNMENT_NOUN,
  MEDIA_WORD,
  ORGANIZATION_NOUN,
} from '../data/actors';
import { CALENDAR_WORD } from '../data/unnamed';
import { isActorNoun } from './actor-noun';
import { earlierUnnamed, newUnnamed } from './by-description';
import { byDocument } from './by-document';
import { byName } from './by-name';
import { nameOf, type Cast } from './cast';
import { byDefiniteNoun } from './definite-noun';
import { homeGovernment } from './home-government';
import { byLabel } from './label';
import type { Memory } from './memory';
import { onlyPerson } from './only-person';
import { resolvePronoun } from './pronoun';
import type { Resolution } from './resolution';
import { roleHolder } from './role-holder';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const GOVERNMENTS = words(GOVERNMENT_NOUN);
const ORGANIZATIONS = words(ORGANIZATION_NOUN);
const DOCUMENTS = words(DOCUMENT_NOUN);
const MEDIA = words(MEDIA_WORD);
const BUSINESS_ROLES = words(BUSINESS_ROLE_NOUN);
const CALENDAR = words(CALENDAR_WORD);
const PRONOUNS = new Set('he she it they we i you who whom him her them us me'.split(' '));
/** Whom a possessive means: "his claim" is what he claims. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
  ['our', 'we'],
  ['my', 'i'],
]);
/** Pronouns that stand for nobody in particular. */
const VAGUE = new Set(
  'this that these those there one everyone everybody someone somebody anyone anybody nobody none many some most all few several others another both either neither each which what'.split(
    ' ',
  ),
);

/** Resolves the source of a draft: names first, then pronouns, roles, governments; what is left is an unnamed actor. */
export function resolveSpeaker(text: string, draft: Draft, cast: Cast, memory: Memory): Resolution {
  const source = draft.source;
  if (!source && draft.construction === 'hearsay')
    return {
      speaker: null,
      certainty: 0.9,
      reason: `“${draft.cue ? text.slice(draft.cue.start, draft.cue.end) : ''}” passes it on without saying who said it`,
    };
  if (!source) return { speaker: null, certainty: 0.4, reason: 'no source is named' };
  const phrase = text.slice(source.start, source.end);
  if (draft.construction === 'transcript')
    return byLabel(phrase, source, cast, memory.labels, {
      leads: (offset) =>
        offset - memory.sentenceStart(memory.sentenceAt(offset)) < LONGEST_TITLE &&
        !memory.isGoverned(offset),
      isGuest: (offset) => TALKING_WITH.test(text.slice(Math.max(0, offset - LONGEST_TALK), offset)),
    });
  const headUnit = draft.sourceHead >= 0 ? draft.sentence.units[draft.sourceHead] : undefined;
  const head = headUnit && headUnit.start >= source.start && headUnit.end <= source.end ? headUnit : null;
  const lower = (head?.lower ?? phrase.trim().toLowerCase().split(/\s+/).at(-1) ?? '').replace(
    /[^\p{L}\p{N}.'’-]/gu,
    '',
  );
  const names = cast.namesWithin(source);
  const named = head ? names.find((name) => name.start <= head.start && head.end <= name.end) : names.at(-1);
  // "Liu He" ends in no pronoun.
  const isInName = named !== undefined && head !== null && named.start < head.start;
  const pronoun = OWNERS.get(lower) ?? lower;
  if (PRONOUNS.has(pronoun) && !isInName && (head ? head.end - head.start : phrase.length) < 6) {
    const resolution = resolvePronoun(pronoun, draft, cast, memory, lower);
    if (resolution.speaker)
      cast.addMention(head ?? source, 'pronoun', resolution.speaker, resolution.certainty);
    return resolution;
  }
  const partial =
    named &&
    /^[ -]\p{Lu}[\p{L}-]/u.test(text.slice(named.end, Math.min(named.end + 3, source.end))) &&
    head !== null &&
    head.end > named.end;
  if (named?.entity && !partial) remarkApposition(text, source, named, memory);
  // "The Frenchman", "the Democrat": somebody of a people or a party.
  if (
    named &&
    named.type !== 'place' &&
    (named.type === 'person' ? A_COUNTRYMAN.test(phrase) : named.type === 'nationality' || isPersonal(lower))
  ) {
    const whole = coreOf(text, source, named);
    const meant = byDefiniteNoun(text, whole, lower, draft, cast, memory);
    if (meant) return meant;
  }
  // "The Director, Defence Media Operations, Maj. Gen. Holm", "the Public Relations Officer, Holm": the person named behind the office.
  const holder = named?.type === 'organization' ? holderBehind(text, named, names) : undefined;
  if (holder?.entity) return byName(text, holder, names, cast);
  if (named?.entity && !partial) return byName(text, named, names, cast);
  const core = head ? coreOf(text, source, head) : source;
  const apposed = names.find(
    (name) =>
      name.start > core.end &&
      (name.type === 'person' ||
        (name.type === 'organization' && (!isPersonal(lower) || BUSINESS_ROLES.has(lower)))) &&
      APPOSED.test(text.slice(core.end, name.start)),
  );
  if (apposed?.entity) {
    memory.describe(apposed.entity, lower);
    return {
      speaker: apposed.entity,
      certainty: 0.96,
      reason: `${nameOf(cast, apposed.entity)} is named beside “${text.slice(core.start, core.end)}”`,
    };
  }
  const titled = head && names.find((name) => isTitledBy(name, head, cast));
  if (titled?.entity) return byName(text, titled, names, cast);
  const within = names.filter((name) => name.end <= core.end);
  const introduced = selfNamed(text, source, core, cast);
  if (introduced?.entity)
    return {
      speaker: introduced.entity,
      certainty: 0.9,
      reason: `${nameOf(cast, introduced.entity)} is the name given for “${text.slice(core.start, core.end)}”`,
    };
  if (DOCUMENTS.has(lower) && !PEOPLE_READ.has(lower))
    return byDocument(text, core, head ?? core, names, cast, memory);
  const beside = within.find((name) => name.type === 'place' || name.type === 'nationality');
  if (GOVERNMENTS.has(lower) && beside?.entity) {
    const country = countryOf(cast, beside.entity);
    if (country)
      return {
        speaker: country,
        certainty: 0.85,
        reason: `“${text.slice(core.start, core.end)}” is read as ${nameOf(cast, country)}`,
      };
    return {
      speaker: beside.entity,
      certainty: 0.85,
      reason: `“${text.slice(core.start, core.end)}” is read as ${nameOf(cast, beside.entity)}`,
    };
  }
  if (GOVERNMENTS.has(lower)) {
    const home = homeGovernment(text.slice(core.start, core.end), core, memory.home, cast);
    if (home) return home;
  }
  const outlet = within.filter((name) => name.type === 'organization').at(-1);
  if (MEDIA.has(lower) && outlet?.entity)
    return {
      speaker: outlet.entity,
      certainty: 0.9,
      reason: `named as “${text.slice(core.start, core.end)}”`,
    };
  const following = lower === 'another' ? memory.unnamed.at(-1) : undefined;
  // "wrote one user. Another commented"
  if (following && !following.plural && core.end - core.start === lower.length)
    return newUnnamed(text, source, core, following.head, cast, memory);
  const picked = lower === 'one' ? onePicked(text, source, core) : null;
  if (picked) return newUnnamed(text, picked.span, picked.span, picked.noun, cast, memory);
  if (VAGUE.has(lower) && core.end - core.start === lower.length)
    return { speaker: null, certainty: 0.5, reason: `“${lower}” does not say who` };
  const role = roleHolder(text, core, lower, cast, memory);
  if (role) {
    cast.addMention(core, 'nominal', role.speaker ?? '', role.certainty);
    return role;
  }
  const earlier = earlierUnnamed(text, core, lower, cast, memory);
  if (earlier) return earlier;
  const meant = byDefiniteNoun(text, core, lower, draft, cast, memory);
  if (meant) return meant;
  const only = onlyPerson(text.slice(core.start, core.end), core, lower, cast, memory);
  if (only) return only;
  const full = writtenName(text.slice(core.start, core.end));
  if (full) {
    const met = cast.entities.find((entity) => entity.name === full);
    return {
      speaker: met?.id ?? cast.addNamed(core, full),
      certainty: 0.8,
      reason: `${full} is named as the source`,
    };
  }
  if (!isActorNoun(lower) && !lower.endsWith('-old') && !isUnreadName(text, draft, head ?? source)) {
    return {
      speaker: null,
      certainty: 0.6,
      reason: `“${text.slice(core.start, core.end)}” is not somebody who could be named as the speaker`,
    };
  }
  return newUnnamed(text, source, core, lower, cast, memory);
}

/** “…,” said one, a woman who was walking her dog: what is set beside "one" says who. Null where nothing is. */
function onePicked(text: string, source: Span, core: Span): { span: Span; noun: string } | null {
  const beside = ONE_BESIDE.exec(text.slice(core.end, source.end));
  if (!beside?.[1]) return null;
  const words = beside[1].toLowerCase().split(/\s+/);
  const noun = words.find((word, at) => at > 0 && isActorNoun(word));
  const start = core.end + beside[0].length - beside[1].length;
  return noun === undefined ? null : { span: { start, end: start + beside[1].length }, noun };
}

const ONE_BESIDE = /^,\s+(an?\s+(?:\p{L}[\p{L}-]*\s?){1,4}?)(?=\s+(?:who|from|of|in|with|at|whose)\s|,|$)/u;

/** "The Dutchman", taken for a name. */
const A_COUNTRYMAN = /^[Tt]he \p{Lu}\p{Ll}+(?:man|woman)$/u;

/** The person whose name stands behind a comma and titles after a body's or an office's. */
function holderBehind(text: string, { end }: Mention, names: readonly Mention[]): Mention | undefined {
  return names.find(
    (name) => name.type === 'person' && name.start > end && TITLED.test(text.slice(end, name.start)),
  );
}

const TITLED = /^,\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u;

/** "an interview with the painter", "questions for", "We spoke to Dr.": before the name of who answers. "Holm spoke to Berg" does not say which of them it is. */
const TALKING_WITH =
  /\b(?:(?:interview|conversation|talk|chat|q&a|q & a) with|questions (?:for|to)|(?:we|i) (?:(?:spoke|talked|speak|talk) (?:to|with)|sat down with|met(?: with)?|meet))\s(?:[\p{L}.-]+\s){0,5}$/iu;
const LONGEST_TALK = 72;

/** A name behind this many UTF-16 code units of titles still leads its sentence. */
const LONGEST_TITLE = 30;

/** A capitalised head that the names' reading left out, and no date nor a common noun that merely opens its sentence. */
function isUnreadName(text: string, draft: Draft, head: Span): boolean {
  const word = text.slice(head.start, head.end);
  if (!/^\p{Lu}/u.test(word) || CALENDAR.has(word.toLowerCase())) return false;
  const unit = draft.sourceHead;
  return (
    unit < 0 ||
    (draft.sentence.tags[unit] === 'PROPN' && !/^\s+(?:of|on|in)\s/.test(text.slice(head.end, head.end + 4)))
  );
}

/** Between "the minister" and the name beside it: a comma or a bracket, and titles. */
const APPOSED =
  /^\s*(?:\([^)]{1,12}\)\s*)?,?\s*(?:(?:the|an?)\s+)?(?:\d{1,3}-year-old\s+)?(?:(?!(?:of|for|with|from|at|in|on|by|to|and|or|as|who|whose|which|that|led|headed|among|including|like|such|than)\s)\p{L}[\p{L}.-]*\s+){0,4}$/u;

function isPersonal(head: string): boolean {
  return isActorNoun(head) && !ORGANIZATIONS.has(head);
}

/** "a woman who gave her name as Umida", "a man calling himself Ali": the name within the phrase's own description. */
function selfNamed(text: string, source: Span, core: Span, cast: Cast): Mention | undefined {
  // “…,” said a driver who gave his name as Ali: the source may end before its relative clause.
  const end = Math.max(source.end, core.end + LONGEST_SELF_NAMING);
  return cast.namesWithin({ start: core.start, end }).find(({ type, start, end: last }) => {
    if (type !== 'person' || start <= core.start) return false;
    const before = text.slice(Math.max(core.start, start - 48), start);
    return last <= source.end
      ? SELF_NAMED.test(before)
      : NAME_GIVEN.test(before) && BEHIND_SOURCE.test(text.slice(core.end, start));
  });
}

/** In UTF-16 code units. */
const LONGEST_SELF_NAMING = 80;
/** Between the source and the name that its relative clause or participle gives. */
const BEHIND_SOURCE = /^,?\s+(?:(?:who|that)\s[^,.;!?”"]*|\p{L}+ing\s[^,.;!?”"]*|\p{L}+ed\s[^,.;!?”"]*)$/u;

/** "Minister of Transport Ada Holm": whether the names' reading took the words around `head` for the role of whoever the name names. */
function isTitledBy({ type, entity, start }: Mention, head: Span, cast: Cast): boolean {
  if (type !== 'person' || !entity) return false;
  const roles = cast.entity(entity)?.roleSpans ?? [];
  return roles.some((role) => role.start <= head.start && head.end <= role.end && role.end <= start);
}

const NAME_GIVEN =
  /\b(?:gave|giving) (?:only )?(?:the|his|her|their|a)(?: \w+)? name(?: as| of)?\s$|\b(?:identified|introduced|identifying|calling) (?:himself|herself|themselves)(?: only| simply)?(?: as)?\s$/u;

const SELF_NAMED =
  /\b(?:(?:gave|giving|used|using) (?:only )?(?:the|his|her|their|a)(?: \w+)? name(?: as| of)?|(?:identified|named|called|calling|introduced|identifying) (?:himself|herself|themselves)(?: (?:only|simply|just|merely))?(?: as)?|known (?:only |simply )?as|goes by(?: the name(?: of)?)?|named|called)\s$/u;

/** Written things that stand for their authors. */
const PEOPLE_READ = new Set(['campaign', 'website', 'paper']);

/** "Kim, the deputy minister, …": later "the deputy minister" is Kim. */
function remarkApposition(text: string, source: Span, named: Mention, memory: Memory): void {
  const after = /^,?\s+(?:the|a|an|its|their)\s+([^,]{2,60})/i.exec(text.slice(named.end, source.end));
  for (const word of [
    ...(after?.[1] ?? '').split(/\s+/),
    ...text.slice(source.start, named.start).split(/\s+/),
  ]) {
    const lower = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
    if (named.entity && lower.length > 2) memory.describe(named.entity, lower);
  }
}

/** A person's name at the end of a phrase that the names' reading missed: two capitalised words behind a title. Null when there is none. */
function writtenName(phrase: string): string | null {
  if (!TWO_CAPITALISED.test(phrase)) return null;
  const match =
    /(?:^|\s)(\p{L}[\p{L}.-]*)\s+(\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+)(?=$|\s(?:of|from|at|for)\s)/u.exec(
      phrase,
    );
  // "the wife of worker Lars Berg" is not he.
  return match?.[1] &&
    !/\sof\s/.test(phrase.slice(0, match.index + 1)) &&
    match[2] &&
    isActorNoun(match[1].toLowerCase()) &&
    !match[2].split(/\s/).some((word) => isActorNoun(word.toLowerCase()))
    ? match[2]
    : null;
}

/** Whether there is anything to look for: two words behind another that begin with no small letter. */
const TWO_CAPITALISED = /\s[^\sa-z]\S*\s+[^\sa-z]/;

/** The country whose people a nationality names, when the article names it: "Russian" and "Russia". */
function countryOf(cast: Cast, id: string): string | null {
  const nationality = cast.entity(id);
  if (nationality?.type !== 'nationality') return null;
  const people = nationality.name.toLowerCase();
  for (const entity of cast.entities) {
    if (entity.type !== 'place') continue;
    const stem = entity.name.toLowerCase().replace(/[aeiouy]+$/, '');
    if (stem.length >= 4 && people.startsWith(stem)) return entity.id;
  }
  return null;
}

/** From the source's beginning to its head noun and what hangs on it by "of" or "for", apposition left out. */
function coreOf(text: string, source: Span, head: Span): Span {
  const rest = text.slice(head.end, source.end);
  const cut = /[,(—–]|\bwho\b|\bwhich\b|\bthat\b/.exec(rest);
  let end = head.end + (cut ? cut.index : rest.length);
  while (end > head.end && /[\s,]/.test(text.charAt(end - 1))) end--;
  return { start: source.start, end };
}
