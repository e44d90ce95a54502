import type { Span } from '../../text/span';
import type { Draft } from '../attribution/draft';
import { isActorNoun, isBodyNoun } from './actor-noun';
import { bodyReference } from './body-reference';
import type { Cast } from './cast';
import type { Memory } from './memory';
import { resolvePronoun } from './pronoun';
import type { Resolution } from './resolution';
import { isPlural } from './unnamed';

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
    : OF_A_PEOPLE.test(phrase) && (isActorNoun(lower) || isPeople(core, cast))
      ? ofThePeople(phrase, resolvePronoun('who', draft, cast, memory))
      : null;
  if (meant?.speaker) cast.addMention(core, 'nominal', meant.speaker, meant.certainty);
  return meant;
}

function ofThePeople(phrase: string, { speaker, certainty, reason }: Resolution): Resolution | null {
  return speaker === null
    ? null
    : { speaker, certainty: certainty * 0.9, reason: reason.replace('“Who”', `“${phrase}”`) };
}

/** "The company", "the Norfolk-based lender": an article, a few words, the noun, and nothing behind it. */
const DEFINITE = /^[Tt][Hh][Ee]\s+(?:[\p{L}\p{N}.,’'-]+\s+){0,3}[\p{L}\p{N}’'-]+$/u;

/** "The Dane", "the 29-year-old Democrat". */
const OF_A_PEOPLE = /^[Tt]he\s+(?:\d\S*\s+)?\p{Lu}\S*$/u;

function isPeople(core: Span, cast: Cast): boolean {
  return cast.namesWithin(core).some(({ type }) => type === 'nationality');
}
