import type { Mention } from '../../annotation';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import type { Draft } from '../drafts/draft';
import { OPEN } from '../data/certainty';
import { CALENDAR_WORD } from '../data/unnamed';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import { authorPhrase } from './author-phrase';
import { earlierUnnamed, lastUnnamed, newUnnamed } from './by-description';
import { byKind } from './by-kind';
import { byName } from './by-name';
import type { Cast } from './cast';
import { byDefiniteNoun } from './definite-noun';
import { byLabel } from './label';
import type { Memory } from './memory';
import { byNameBeside, holderBehind, isPersonalNoun } from './name-beside';
import { onlyPerson } from './only-person';
import { partInTrial } from './part-in-trial';
import { oneOfSeveral, severalActing } from './one-of-several';
import { resolvePronoun } from './pronoun';
import type { Resolution } from './resolution';
import { roleHolder } from './role-holder';
import { coreOf, readSource, type SourceReading } from './source-reading';
import { byWrittenName } from './written-name';

const CALENDAR = wordSet(CALENDAR_WORD);
const PRONOUNS = wordSet('he she it they we i you who whom him her them us me');
/** Whom a possessive means: "his claim" is what he claims. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
  ['our', 'we'],
  ['my', 'i'],
]);
/** Pronouns that stand for nobody in particular. */
const VAGUE = wordSet(
  'this that these those there one everyone everybody someone somebody anyone anybody nobody none many some most all few several others another both either neither each which what',
);

/** Resolves the source of a draft: names first, then pronouns, roles, governments; what is left is an unnamed actor. */
export function resolveSpeaker(text: string, draft: Draft, cast: Cast, memory: Memory): Resolution {
  const { source } = draft;
  if (!source)
    return draft.construction === 'transcript'
      ? byTurn(text, 'A', firstOf(draft), cast, memory)
      : withoutSource(text, draft);
  if (draft.construction === 'transcript')
    return byTurn(text, text.slice(source.start, source.end), source, cast, memory);
  const reading = readSource(text, draft, source, cast);
  const found =
    byPronoun(reading, cast, memory) ??
    byOwnName(reading, cast, memory) ??
    byNameBeside(reading, cast, memory) ??
    byKind(reading, cast, memory) ??
    byCount(reading, cast, memory) ??
    byEarlierMention(reading, cast, memory) ??
    byWrittenName(reading, cast) ??
    asUnnamed(reading, cast, memory);
  return found.speaker === null ? (byAuthor(reading, cast, memory) ?? found) : found;
}

/** Whoever is said to stand behind what is written, without a name: "a statement from the board". Null where nobody is. */
function byAuthor({ text, draft, words }: SourceReading, cast: Cast, memory: Memory): Resolution | null {
  const author = authorPhrase(draft);
  if (!author) return null;
  const { speaker, certainty } = resolveSpeaker(text, { ...draft, ...author }, cast, memory);
  const by = text.slice(author.source.start, author.source.end);
  return speaker === null
    ? null
    : { speaker, certainty: Math.min(certainty, 0.85), reason: `“${words}” speaks for “${by}”` };
}

function withoutSource(text: string, { construction, cue }: Draft): Resolution {
  if (construction !== 'hearsay')
    return { speaker: null, certainty: OPEN.noSource, reason: 'no source is named' };
  return {
    speaker: null,
    certainty: OPEN.hearsay,
    reason: `“${cue ? text.slice(cue.start, cue.end) : ''}” passes it on without saying who said it`,
  };
}

/** Where an answer without a label begins. */
function firstOf({ content, sentence }: Draft): Span {
  return content[0] ?? sentence;
}

function byTurn(text: string, label: string, source: Span, cast: Cast, memory: Memory): Resolution {
  return byLabel(label, source, cast, memory.labels, {
    leads: (offset) =>
      offset - memory.sentenceStart(memory.sentenceAt(offset)) < LONGEST_TITLE && !memory.isGoverned(offset),
    isGuest: (offset) => TALKING_WITH.test(text.slice(Math.max(0, offset - LONGEST_TALK), offset)),
    isHost: (offset) => TALKS_WITH.test(text.slice(offset, offset + LONGEST_TALK)),
  });
}

/** A name behind this many UTF-16 code units of titles still leads its sentence. */
const LONGEST_TITLE = 30;
/** "an interview with the painter", "questions for", "We spoke to Dr.": before the name of who answers. "Holm spoke to Berg" does not say which of them it is. */
const TALKING_WITH =
  /\b(?:(?:interview|conversation|talk|chat|q&a|q & a) with|questions (?:for|to)|(?:we|i) (?:(?:spoke|talked|speak|talk) (?:to|with)|sat down with|met(?: with)?|meet))\s(?:[\p{L}.-]+\s){0,5}$/iu;
/** "met her", "interviewed the painter": behind the name of who asks. "Holm spoke to Berg" does not say which of them it is. */
const TALKS_WITH =
  /^(?:,[^,.]{2,40},)?\s(?:interviewed\s|(?:met(?: with)?|visited|joined|called|caught up with|sat down with|(?:spoke|talked|chatted) (?:to|with))\s(?:her|him|them)\b)/u;
const LONGEST_TALK = 72;

function byPronoun(
  { draft, source, phrase, head, lower, named }: SourceReading,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  // "Liu He" ends in no pronoun.
  const pronoun = OWNERS.get(lower) ?? lower;
  // "US urges Holm to stay"
  const isInName = named !== undefined && head !== null && (named.start < head.start || pronoun === 'us');
  if (!PRONOUNS.has(pronoun) || isInName || (head ? head.end - head.start : phrase.length) >= 6) return null;
  const resolution = resolvePronoun(pronoun, draft, cast, memory, lower);
  if (resolution.speaker)
    cast.addMention(head ?? source, 'pronoun', resolution.speaker, resolution.certainty);
  return resolution;
}

/** The name that the source's head belongs to, or the person named behind a body's or an office's name. */
function byOwnName(reading: SourceReading, cast: Cast, memory: Memory): Resolution | null {
  const { text, draft, source, phrase, lower, names, named, isPartial } = reading;
  if (!named) return null;
  if (named.entity && !isPartial) remarkApposition(text, source, named, memory);
  // "The Frenchman", "the Democrat": somebody of a people or a party.
  const isOfPeople =
    named.type === 'person'
      ? A_COUNTRYMAN.test(phrase)
      : named.type === 'nationality' || (named.type !== 'place' && isPersonalNoun(lower));
  const meant = isOfPeople
    ? byDefiniteNoun(text, coreOf(text, source, named), lower, draft, cast, memory)
    : null;
  if (meant) return meant;
  // "The Director, Defence Media Operations, Maj. Gen. Holm", "the Public Relations Officer, Holm".
  const holder = named.type === 'organization' ? holderBehind(text, named, names) : undefined;
  if (holder?.entity) return byName(text, holder, names, cast);
  return named.entity && !isPartial ? byName(text, named, names, cast) : null;
}

/** "The Dutchman", taken for a name. */
const A_COUNTRYMAN = /^[Tt]he \p{Lu}\p{Ll}+(?:man|woman)$/u;

/** "Kim, the deputy minister, …": later "the deputy minister" is Kim. */
function remarkApposition(text: string, source: Span, named: Mention, memory: Memory): void {
  const after = /^,?\s+(?:the|a|an|its|their)\s+([^,]{2,60})/i.exec(text.slice(named.end, source.end));
  for (const word of [
    ...(after?.[1] ?? '').split(/\s+/),
    ...text.slice(source.start, named.start).split(/\s+/),
  ]) {
    const lower = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
    // "a spokesman for the board, Holm": the board is not he.
    const isAnother = named.type === 'person' && isBodyNoun(lower);
    if (named.entity && lower.length > 2 && !isAnother) memory.describe(named.entity, lower);
  }
}

/** "Another", "one, a woman who …", and words that say no more than how many. */
function byCount(
  { text, source, core, lower }: SourceReading,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const isBare = core.end - core.start === lower.length;
  // "wrote one user. Another commented"
  const following = lower === 'another' ? memory.unnamed.at(-1) : undefined;
  if (following && !following.plural && isBare)
    return newUnnamed(text, source, core, following.head, cast, memory);
  const picked = lower === 'one' ? onePicked(text, source, core) : null;
  if (picked) return newUnnamed(text, picked.span, picked.span, picked.noun, cast, memory);
  const several =
    (isBare && (lower === 'one' || lower === 'another')) || THE_OTHER.test(text.slice(core.start, core.end))
      ? severalActing(core.start, memory)
      : null;
  if (several) return oneOfSeveral(several, core, cast, memory);
  return VAGUE.has(lower) && isBare
    ? { speaker: null, certainty: OPEN.vague, reason: `“${lower}” does not say who` }
    : null;
}

const THE_OTHER = /^the other$/i;

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

/** Whoever the phrase means of those told of before: the holder of a role, somebody without a name, a body, the only person. */
function byEarlierMention(reading: SourceReading, cast: Cast, memory: Memory): Resolution | null {
  const { text, draft, core, words, lower } = reading;
  const last = lastUnnamed(reading, cast, memory);
  if (last) return last;
  const role = roleHolder(reading, cast, memory) ?? partInTrial(reading, cast, memory);
  if (role) {
    cast.addMention(core, 'nominal', role.speaker ?? '', role.certainty);
    return role;
  }
  return (
    earlierUnnamed(reading, cast, memory) ??
    byDefiniteNoun(text, core, lower, draft, cast, memory) ??
    onlyPerson(words, core, lower, cast, memory)
  );
}

/** A new actor without a name, where the phrase names somebody who can speak. */
function asUnnamed(
  { text, draft, source, core, words, head, lower }: SourceReading,
  cast: Cast,
  memory: Memory,
): Resolution {
  return isActorNoun(lower) || isUnreadName(text, draft, head ?? source)
    ? newUnnamed(text, source, core, lower, cast, memory)
    : {
        speaker: null,
        certainty: OPEN.nobody,
        reason: `“${words}” is not somebody who could be named as the speaker`,
      };
}

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
