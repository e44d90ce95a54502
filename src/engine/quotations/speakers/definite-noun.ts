import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import type { Draft } from '../drafts/draft';
import { OF_THE_PEOPLE, PERSON_AGAIN } from '../data/certainty';
import { PARTISAN_NOUN, PERSON_AGAIN_NOUN, PLAYER_NOUN } from '../data/person-nouns';
import { isBodyNoun } from '../actors/actor-noun';
import { bodyReference } from './body-reference';
import { isAnybodyAgain, isAnybodyNoun } from './anybody';
import { nameOf, type Cast } from './cast';
import { genderOfWords } from '../actors/gender';
import type { Memory } from './memory';
import { resolvePronoun } from './pronoun';
import type { Resolution } from './resolution';
import { isPlural } from '../actors/unnamed';

/** The body a definite noun means ("the company"), or the person it means by people or party ("the Frenchman"); null where neither. */
export function byDefiniteNoun(
  text: string,
  core: Span,
  lower: string,
  draft: Draft,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const phrase = text.slice(core.start, core.end);
  if (!DEFINITE.test(phrase) || isPlural(phrase, lower)) return null;
  const meant = isBodyNoun(lower)
    ? bodyReference(phrase, core, lower, cast, memory)
    : OF_A_PEOPLE.test(phrase) && (PARTISANS.has(lower) || isPeople(core, cast))
      ? ofThePeople(phrase, resolvePronoun('who', draft, cast, memory))
      : personBefore(phrase, core, lower, draft, cast, memory);
  if (meant?.speaker) cast.addMention(core, 'nominal', meant.speaker, meant.certainty);
  return meant;
}

function ofThePeople(phrase: string, { speaker, certainty, reason }: Resolution): Resolution | null {
  return speaker === null
    ? null
    : { speaker, certainty: certainty * OF_THE_PEOPLE, reason: reason.replace('“Who”', `“${phrase}”`) };
}

/** "The company", "the Norfolk-based lender": an article, a few words, the noun, and nothing behind it. */
const DEFINITE = /^[Tt][Hh][Ee]\s+(?:[\p{L}\p{N}.,’'-]+\s+){0,3}[\p{L}\p{N}’'-]+$/u;

/** "The Dane", "the 29-year-old Democrat". */
const OF_A_PEOPLE = /^[Tt]he\s+(?:\d\S*\s+)?\p{Lu}\S*$/u;

function isPeople(core: Span, cast: Cast): boolean {
  return cast.namesWithin(core).some(({ type }) => type === 'nationality');
}

/**
 * "Holm refused to go. “…,” the striker said.", "…, the 46-year-old said": the person of whom the text has just told, where the noun is one by
 * which news tells of the same person again and nobody else comes near. Null where it could well be somebody else.
 */
function personBefore(
  phrase: string,
  core: Span,
  lower: string,
  draft: Draft,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const byAge = AGED.test(phrase);
  const isAnybody = isAnybodyNoun(lower);
  // "The Forward": a paper.
  if (!byAge && !phrase.endsWith(lower) && phrase !== phrase.toUpperCase()) return null;
  if (!byAge && !isAnybody && !PLAYERS.has(lower) && !isKindOfPerson(lower)) return null;
  if (isAnybody && !byAge && !isAnybodyAgain(phrase, lower, core, memory)) return null;
  if (cast.namesWithin(core).some(({ type }) => type !== 'place' && type !== 'nationality')) return null;
  const opening = memory.textOf({
    start: memory.sentenceStart(memory.sentenceAt(core.start)),
    end: core.start,
  });
  const { speaker, certainty } = resolvePronoun('who', draft, cast, memory);
  if (speaker === null || certainty < LEAST_CERTAIN || cast.entity(speaker)?.form !== 'named') return null;
  if (!byAge && !PLAYERS.has(lower) && !isAlone(speaker, core, draft, cast, memory)) return null;
  // "Holm has refused, a senior official said. “…,” the official said."
  if (!byAge && broughtIn(lower, core.start, memory)) return null;
  // "But the striker said …": another than whoever has just spoken.
  if (opening === 'But ' && speaker === memory.lastSpeaker) return null;
  const gender = genderOfWords(phrase);
  if (gender !== 'unknown' && cast.gender(speaker) !== 'unknown' && cast.gender(speaker) !== gender)
    return null;
  return {
    speaker,
    certainty: PERSON_AGAIN * certainty,
    reason: `“${phrase}” is taken for ${nameOf(cast, speaker)}, of whom the text has just spoken`,
  };
}

/** Whether news tells of the same person again by the noun in lower case: "the singer", "the mum-of-two". */
function isKindOfPerson(lower: string): boolean {
  return KINDS_OF_PERSON.has(lower) || PARENT.test(lower);
}

const PARENT = /^(?:(?:grand)?(?:mother|father)|mum|mom|dad|gran|nan|grandad)-of-\p{L}+$/u;

/** Whether the text has just brought in somebody by the noun, as "an official" or "a senior official". */
function broughtIn(noun: string, before: number, memory: Memory): boolean {
  const start = memory.sentenceStart(Math.max(0, memory.sentenceAt(before) - NEAR));
  const words = memory.textOf({ start, end: before }).toLowerCase().split(/\s+/);
  return words.some((word, at) => {
    if (word.replace(/[^\p{L}-]/gu, '') !== noun) return false;
    for (let k = at - 1; k >= 0 && k >= at - FARTHEST_ARTICLE; k--) {
      if (ARTICLE.has(words[k] ?? '')) return true;
      if (words[k] === 'the' || /[.,;:”"]$/.test(words[k] ?? '')) return false;
    }
    return false;
  });
}

const ARTICLE = new Set(['a', 'an', 'another']);
/** In words. */
const FARTHEST_ARTICLE = 4;

/** Whether the paragraph, or the sentence before it, has named nobody else so far. */
function isAlone(id: string, core: Span, { sentence }: Draft, cast: Cast, memory: Memory): boolean {
  const here = memory.sentenceAt(sentence.start);
  const start = memory.sentenceStart(Math.max(0, here - NEAR));
  const people = cast
    .namesWithin({ start, end: core.start })
    .filter(({ type, start: name }) => type === 'person' && !memory.isQuoted(name));
  return people.length > 0 && people.every(({ entity }) => entity === id);
}

const NEAR = 2;
const LEAST_CERTAIN = 0.7;
/** "The 46-year-old", "the 29-year-old instructor". */
const AGED = /^[Tt]he\s+\d{1,3}-year-old\b/;
const PARTISANS = wordSet(PARTISAN_NOUN);
const PLAYERS = wordSet(PLAYER_NOUN);
const KINDS_OF_PERSON = wordSet(PERSON_AGAIN_NOUN);
