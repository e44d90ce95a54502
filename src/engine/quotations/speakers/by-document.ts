import type { Mention } from '../../annotation';
import type { Span } from '../../text/span';
import { nameOf, type Cast } from './cast';
import type { Resolution } from './resolution';

/**
 * Who stands behind something written: the body or person it is by, from or of ("a study by the University of Oslo", "the ministry's report",
 * "a police memo"); nobody where the phrase does not say. `head` is the noun for what is written, `core` the phrase without its asides.
 */
export function byDocument(
  text: string,
  core: Span,
  head: Span,
  names: readonly Mention[],
  cast: Cast,
): Resolution {
  const phrase = text.slice(core.start, core.end);
  const author = names.find(
    (name) =>
      (name.type === 'organization' || name.type === 'person') &&
      name.entity !== null &&
      name.end <= core.end &&
      (name.end <= head.start
        ? OWNS.test(text.slice(name.end, head.start))
        : WROTE.test(text.slice(head.end, name.start))),
  );
  if (author?.entity)
    return {
      speaker: author.entity,
      certainty: 0.85,
      reason: `“${shown(phrase)}” speaks for ${nameOf(cast, author.entity)}`,
    };
  return {
    speaker: null,
    certainty: 0.7,
    reason: `“${shown(phrase)}” is something written or shown; who stands behind it is not named as the speaker`,
  };
}

/** Between an author and the noun: a possessive ending, or plain words that describe what is written. */
const OWNS = /^(?:['’]s?)?(?:\s+(?!(?:of|for|with|by|from|to|on|in|and|or)\s)[\p{Ll}-]+){0,3}\s+$/u;
/** Between the noun and its author. */
const WROTE =
  /^\s+(?:(?:[\p{Ll}]+ed|written|in \p{Lu}[\p{Ll}]+)\s+){0,2}(?:by|from)\s+(?:(?:the|its|an?)\s+)?(?:[\p{L}.-]+\s+){0,3}$/u;

const LONGEST_SHOWN = 70;

function shown(phrase: string): string {
  return phrase.length <= LONGEST_SHOWN
    ? phrase
    : `${phrase.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/, '')} …`;
}
