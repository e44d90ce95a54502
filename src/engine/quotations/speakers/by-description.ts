import type { Span } from '../../text/span';
import { isBodyNoun } from './actor-noun';
import type { Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import { describePhrase, isPlural, matchUnnamed } from './unnamed';

/** The unnamed actor a definite phrase goes back to; nobody where it could be either of two; null where there is none. */
export function earlierUnnamed(
  text: string,
  core: Span,
  lower: string,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const phrase = text.slice(core.start, core.end);
  const sentence = memory.sentenceAt(core.start);
  const [first, second] = matchUnnamed(phrase, lower, sentence, memory.unnamed);
  if (!first) return null;
  if (second && memory.lastSpeaker !== first.id)
    return {
      speaker: null,
      certainty: 0.45,
      reason: `“${phrase}” could be “${first.phrase}” or “${second.phrase}”`,
    };
  first.sentence = sentence;
  cast.addMention(core, 'nominal', first.id, 0.7);
  return {
    speaker: first.id,
    certainty: second ? 0.65 : 0.75,
    reason: `“${phrase}” is taken for the unnamed source mentioned before: “${first.phrase}”`,
  };
}

/** The unnamed actor a definite phrase goes back to where nobody has spoken since; null else. */
export function lastUnnamed(
  text: string,
  core: Span,
  lower: string,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const last = memory.lastSpeaker;
  if (last === null || cast.entity(last)?.form !== 'unnamed') return null;
  const phrase = text.slice(core.start, core.end);
  const [first] = matchUnnamed(phrase, lower, memory.sentenceAt(core.start), memory.unnamed);
  return first?.id === last ? earlierUnnamed(text, core, lower, cast, memory) : null;
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
  return { speaker: id, certainty: 0.85, reason: `the source is not named: “${phrase}”` };
}

/** Unnamed actors kept in mind at one time. */
const REMEMBERED = 40;
