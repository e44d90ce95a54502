import type { Span } from '../../text/span';
import { FOUND, MENTION, OPEN } from '../data/certainty';
import { isBodyNoun } from '../actors/actor-noun';
import { genderOfWords } from '../actors/gender';
import { isAnybodyAgain, isAnybodyNoun } from './anybody';
import { nameOf, type Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import type { SourceReading } from './source-reading';
import { describePhrase, isPlural, matchUnnamed } from '../actors/unnamed';

/** The unnamed actor a definite phrase goes back to; nobody where it could be either of two; null where there is none. */
export function earlierUnnamed(reading: Phrase, cast: Cast, memory: Memory): Resolution | null {
  const { core, words } = reading;
  const [first, second] = fitting(reading, memory);
  if (!first) return null;
  if (second && memory.lastSpeaker !== first.id)
    return {
      speaker: null,
      certainty: OPEN.either,
      reason: `“${words}” could be “${first.phrase}” or “${second.phrase}”`,
    };
  first.sentence = memory.sentenceAt(core.start);
  cast.addMention(core, 'nominal', first.id, MENTION.again);
  return {
    speaker: first.id,
    certainty: second ? FOUND.unnamedOfTwo : FOUND.unnamedBefore,
    reason: `“${words}” is taken for the unnamed source mentioned before: “${first.phrase}”`,
  };
}

/** The unnamed actor a definite phrase goes back to where nobody has spoken since; null else. */
export function lastUnnamed(reading: Phrase, cast: Cast, memory: Memory): Resolution | null {
  const last = memory.lastSpeaker;
  if (last === null || cast.entity(last)?.form !== 'unnamed') return null;
  const [first] = fitting(reading, memory);
  return first?.id === last
    ? earlierUnnamed(reading, cast, memory)
    : anybodyAgain(reading, last, cast, memory);
}

/** "A neighbour said … “…,” the woman said.": the one person without a name, `last`, who spoke just before, called by sex or age; null where it may be somebody else. */
function anybodyAgain(
  { core, words, lower }: Phrase,
  last: string,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const { lastPersonAt } = memory;
  if (!isAnybodyNoun(lower) || last !== memory.lastPerson || memory.plural.has(last)) return null;
  if (memory.sentenceAt(core.start) - memory.sentenceAt(lastPersonAt) > NEAR) return null;
  if (!isAnybodyAgain(words, lower, core, memory, lastPersonAt)) return null;
  const between = cast.namesWithin({ start: lastPersonAt, end: core.start });
  if (between.some(({ type, start }) => type === 'person' && !memory.isQuoted(start))) return null;
  const [gender, own] = [genderOfWords(lower), cast.gender(last)];
  if (gender !== 'unknown' && own !== 'unknown' && gender !== own) return null;
  if (gender !== 'unknown') cast.learnGender(last, gender);
  cast.addMention(core, 'nominal', last, MENTION.again);
  return {
    speaker: last,
    certainty: FOUND.unnamedBefore,
    reason: `“${words}” is taken for the unnamed source mentioned before: “${nameOf(cast, last)}”`,
  };
}

/** In sentences. */
const NEAR = 3;

/** What of a source says whom it describes. */
type Phrase = Pick<SourceReading, 'core' | 'words' | 'lower'>;

/** The unnamed actors that a phrase may mean, the likeliest first. */
function fitting({ core, words, lower }: Phrase, memory: Memory): ReturnType<typeof matchUnnamed> {
  return matchUnnamed(words, lower, memory.sentenceAt(core.start), memory.unnamed);
}

/** A new actor for a source that describes somebody without a name; `core` is the phrase without what is set beside it, `lower` its head. */
export function newUnnamed(
  text: string,
  source: Span,
  core: Span,
  lower: string,
  cast: Cast,
  memory: Memory,
): Resolution {
  const phrase = text.slice(core.start, core.end);
  const type = isBodyNoun(lower) ? 'organization' : 'person';
  const id = cast.addUnnamed(core, phrase, type);
  const described = describePhrase(text.slice(source.start, source.end), lower);
  const plural = isPlural(phrase, lower);
  if (plural) memory.plural.add(id);
  memory.unnamed.push({ id, phrase, ...described, plural, sentence: memory.sentenceAt(core.start) });
  if (memory.unnamed.length > REMEMBERED) memory.unnamed.shift();
  return { speaker: id, certainty: FOUND.unnamed, reason: `the source is not named: “${phrase}”` };
}

/** Unnamed actors kept in mind at one time. */
const REMEMBERED = 40;
