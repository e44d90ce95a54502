import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { FOUND, OPEN } from '../data/certainty';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import { bodyReference } from './body-reference';
import { earlierUnnamed, newUnnamed } from './by-description';
import { nameOf, type Cast } from './cast';
import { genderOfPronouns, genderOfWords } from '../actors/gender';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import { actsOnAnother, broughtInBehind, tellerBefore } from './ruled-out';
import { isPlural, tellsOfSeveral } from '../actors/unnamed';

/**
 * "A witness said a man had run. “…,” she said.", "A second diplomat agreed. “…,” she said.": the one without a name of whom the sentence
 * right before speaks, when nobody is named in between. Null where there is none.
 */
export function unnamedBefore(
  pronoun: string,
  { sentence, source, act }: Draft,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  if (sentence.within !== null || here < 1) return null;
  const start = memory.sentenceStart(here - 1);
  const last = memory.lastPerson;
  const spoke =
    last !== null &&
    memory.lastPersonAt >= start &&
    memory.lastPersonBlock === sentence.block &&
    cast.entity(last)?.form === 'unnamed' &&
    cast.entity(last)?.type === 'person' &&
    !memory.plural.has(last) &&
    broughtInBehind(at, cast, memory) !== last
      ? last
      : null;
  const from = spoke ? memory.lastPersonAt : start;
  const named = cast
    .namesWithin({ start: from, end: at })
    .some(({ type, start: name }) => type === 'person' && !memory.isQuoted(name));
  if (named || (spoke && tellerBefore(at, cast, memory) === spoke)) return null;
  // “Are you drunk?” he asked: whoever stops somebody asks, too.
  const acts =
    actsOnAnother(pronoun, here - 1, memory) && (!spoke || memory.statedIn.get(here - 1)?.speaker === spoke);
  if (acts && act !== 'ask') return likeBoth(pronoun, start, memory);
  const id = spoke ?? actingIn(start, memory.sentenceStart(here), cast, memory);
  if (id === null || !agrees(pronoun, cast.gender(id))) return null;
  const told = genderOfPronouns(pronoun);
  if (told !== 'unknown') cast.learnGender(id, told);
  return {
    speaker: id,
    certainty: spoke ? FOUND.unnamedSpoke : FOUND.unnamedActed,
    reason: `speaker inferred from “${pronoun.charAt(0).toUpperCase()}${pronoun.slice(1)}”: “${nameOf(cast, id)}”, of whom the sentence before speaks`,
  };
}

/** "His father found him. “…,” he said.": nobody, where the pronoun fits both whoever acts in the sentence from `start` on and whom it is done to; null where only the other is left. */
function likeBoth(pronoun: string, start: number, memory: Memory): Resolution | null {
  const words = memory.textOf({ start, end: start + LONGEST_PHRASE }).split(/\s+/, LONGEST);
  const acting = words.find((word) => genderOfWords(word.toLowerCase()) === genderOfPronouns(pronoun));
  if (acting === undefined || acting.toLowerCase() === pronoun || POSSESSIVE.test(acting)) return null;
  return {
    speaker: null,
    certainty: OPEN.either,
    reason: `“${pronoun.charAt(0).toUpperCase()}${pronoun.slice(1)}” could be the ${acting.toLowerCase()} or whom the sentence before speaks of besides`,
  };
}

/** In UTF-16 code units. */
const LONGEST_PHRASE = 48;
const POSSESSIVE = /^(?:his|her|him)$/i;

/** "Researchers report that … The effect, they say, …": the several without a name who spoke last, in this sentence or the one right before, when nobody was named since. Null where nobody did. */
export function severalBefore({ sentence, source }: Draft, cast: Cast, memory: Memory): Resolution | null {
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  let back = 0;
  while (back < FARTHEST && !memory.statedIn.has(here - back)) back++;
  const stated = memory.statedIn.get(here - back);
  const id = stated?.speaker;
  if (sentence.within !== null || !stated || id === undefined || !memory.plural.has(id)) return null;
  const from = stated.draft.source?.end ?? at;
  if (from >= at) return null;
  const between = { start: from, end: at };
  const named = cast.namesWithin(between).some(({ type }) => type === 'person' || type === 'organization');
  if (
    named ||
    (back > 1 && tellsOfSeveral(memory.textOf({ start: memory.sentenceStart(here - back + 1), end: at })))
  )
    return null;
  return {
    speaker: id,
    certainty: back > 1 ? FOUND.severalSpokeBefore : FOUND.severalSpoke,
    reason: `speaker inferred from “They”: “${nameOf(cast, id)}”, who spoke right before`,
  };
}

/** Several who spoke are looked for so many sentences back. */
const FARTHEST = 3;

/** "Poland said the gate was weak. It said more would follow.": the one body or country that spoke in the sentence right before, when no other was named since. Null where none did. */
export function bodyBefore({ sentence, source }: Draft, cast: Cast, memory: Memory): Resolution | null {
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  const stated = memory.statedIn.get(here - 1);
  if (sentence.within !== null) return null;
  if (!stated) return here < 1 ? null : bodyActing(memory.sentenceStart(here - 1), at, cast, memory);
  const id = stated.speaker;
  if (memory.plural.has(id)) return null;
  if (stated.draft.sentence.block !== sentence.block || !standsFirst(memory.sentenceStart(here), at, memory))
    return null;
  const type = cast.entity(id)?.type;
  if (type === undefined || !BODIES.has(type)) return null;
  const between = { start: stated.draft.source?.end ?? at, end: at };
  const rivals = cast
    .namesWithin(between)
    .some((name) => BODIES.has(name.type) && name.entity !== id && !carries(name, memory));
  if (rivals || between.start >= at) return null;
  return {
    speaker: id,
    certainty:
      type === 'organization' && cast.entity(id)?.form === 'named' ? FOUND.bodySpoke : FOUND.countrySpoke,
    reason: `speaker inferred from “It”: ${nameOf(cast, id)}, which spoke right before`,
  };
}

/** "In a statement carried by the Kerr news agency, it said", "denied a Kerr report that": whether the name is only of who carried it. */
function carries({ start, end }: Span, memory: Memory): boolean {
  return (
    CARRIED_BY.test(memory.textOf({ start: Math.max(0, start - LONGEST_CARRIED), end: start })) ||
    REPORT_BEHIND.test(memory.textOf({ start: end, end: end + LONGEST_CARRIED }))
  );
}

const CARRIED_BY =
  /\b(?:(?:carried|published|released|issued|broadcast|aired|printed|distributed|posted) by|(?:report|story|article)s? (?:by|in|from|on)) (?:[\p{L}-]+ ){0,4}$/u;
/** "a Kerr report that", "Kerr’s story that" */
const REPORT_BEHIND =
  /^(?:['’]s)?(?: (?:newspaper|news agency))? (?:report|story|article)s? (?:that|of|about|on)\s/u;
/** In UTF-16 code units. */
const LONGEST_CARRIED = 60;

/** "The union was blunt. “…,” it said.": the body without a name with which the sentence from `start` begins, where nobody else is named before `end`; null where it begins otherwise. */
function bodyActing(start: number, end: number, cast: Cast, memory: Memory): Resolution | null {
  const told = memory.textOf({ start, end });
  const [phrase, noun] = BODY_FIRST.exec(told) ?? [];
  if (phrase === undefined || noun === undefined || told.includes('\n')) return null;
  const lower = noun.toLowerCase();
  if (!isBodyNoun(lower) || isPlural(phrase, lower)) return null;
  const [other] = cast
    .namesWithin({ start, end })
    .filter((name) => BODIES.has(name.type) && !memory.isQuoted(name.start));
  if (other?.entity)
    return {
      speaker: null,
      certainty: OPEN.either,
      reason: `“It” could be “${phrase}” or ${nameOf(cast, other.entity)}`,
    };
  const core = { start, end: start + phrase.length };
  const reading = { core, words: phrase, lower };
  const meant = bodyReference(phrase, core, lower, cast, memory) ?? earlierUnnamed(reading, cast, memory);
  const whole = memory.textOf({ start: 0, end: Infinity });
  const known = (meant ?? newUnnamed(whole, core, core, lower, cast, memory)).speaker;
  return known === null
    ? null
    : {
        speaker: known,
        certainty: FOUND.bodyActed,
        reason: `speaker inferred from “It”: ${nameOf(cast, known)}, of which the sentence before speaks`,
      };
}

/** What “it” may stand for among those who speak. */
const BODIES = new Set<string>(['organization', 'place']);
/** "The union", "The board", and a verb. */
const BODY_FIRST = /^The (\p{Ll}+)(?=\s\p{Ll})/u;

/** Whether the pronoun at the offset is near enough to its sentence's start, or behind one phrase that leads in, to be taken for the subject. */
function standsFirst(start: number, at: number, memory: Memory): boolean {
  return (
    at <= start + SUBJECT_PLACE ||
    LEAD.test(memory.textOf({ start, end: Math.min(at, start + LONGEST_LEAD) }))
  );
}

/** In UTF-16 code units. */
const SUBJECT_PLACE = 20;
const LONGEST_LEAD = 120;
/** "In a statement on its site, ", all of the text. */
const LEAD = /^(?:In|On|At|During|Through|Via)\s[^,;:.]+,\s$/u;

function agrees(pronoun: string, gender: string): boolean {
  const own = genderOfPronouns(pronoun);
  return gender === 'unknown' || own === 'unknown' || gender === own;
}

/** A new actor for the person without a name with whom the sentence from `start` to `end` begins; null where it begins otherwise. */
function actingIn(start: number, end: number, cast: Cast, memory: Memory): string | null {
  if (memory.statedIn.has(memory.sentenceAt(start))) return null;
  const sentence = memory.textOf({ start, end });
  const definite = DEFINITE.exec(sentence);
  const owned = POSSESSED.exec(sentence);
  const opening = INDEFINITE.exec(sentence) ?? definite ?? owned;
  if (!opening || sentence.trimEnd().includes('\n')) return null;
  // "The mayor" may be any of the people named before.
  if (definite && cast.namesWithin({ start: 0, end: start }).some(({ type }) => type === 'person'))
    return null;
  const first = start + (opening[1]?.length ?? 0);
  let length = opening[0].length;
  for (const written of sentence.slice(length).split(' ', LONGEST)) {
    // "A neighbour, who saw it,"
    const word = written.replace(/,$/, '');
    length += word.length;
    if (!PLAIN.test(word)) return null;
    if (isActorNoun(word) && !isBodyNoun(word) && !isPlural(word, word)) {
      if (owned && isHeld(word.toLowerCase(), start, cast, memory)) return null;
      const span: Span = { start: first, end: start + length };
      const phrase = memory.textOf(span);
      const known = earlierUnnamed({ core: span, words: phrase, lower: word }, cast, memory);
      if (known) return known.speaker;
      const id = cast.addUnnamed(span, phrase, 'person');
      memory.unnamed.push({
        id,
        phrase,
        head: word,
        words: new Set(),
        plural: false,
        sentence: memory.sentenceAt(start),
      });
      return id;
    }
    if (word !== written) return null;
    length++;
  }
  return null;
}

/** Whether somebody named not far before offset `at` is called by the noun. */
function isHeld(noun: string, at: number, cast: Cast, memory: Memory): boolean {
  return cast
    .namesBefore(at, LOOK_BACK)
    .some(
      ({ entity }) =>
        entity !== null &&
        (memory.describedAs(entity, noun) ||
          (cast.entity(entity)?.roles.some((role) => role.toLowerCase().includes(noun)) ?? false)),
    );
}

const LOOK_BACK = 30;

const POSSESSED = /^(?:his|her|their)\s/i;
const INDEFINITE = /^(?:an?|one|another)\s/i;
/** "The engineer", "Asked about it, the engineer": the first group is what leads in. */
const DEFINITE =
  /^((?:(?:Asked|Pressed|Told|When|As|After|Before|While|On|In|At|From|By|Since)\b[^,;:.“”"]*,\s+)?)the\s/i;
/** A word of the phrase, with nothing set beside it. */
const PLAIN = /^\p{L}[\p{L}-]*$/u;
/** The noun is among this many words. */
const LONGEST = 5;
