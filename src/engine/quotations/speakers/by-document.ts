import type { Mention } from '../../annotation';
import type { Span } from '../../text/span';
import { FOUND, OPEN } from '../data/certainty';
import { AUTHORED, PLATFORMS, POSTED } from '../data/documents';
import { nameOf, type Cast } from './cast';
import type { Memory } from './memory';
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
  memory: Memory,
): Resolution {
  const phrase = text.slice(core.start, core.end);
  const author = names.find(
    (name) =>
      (name.type === 'organization' || name.type === 'person') &&
      name.entity !== null &&
      isAuthor(text, core, head, name),
  );
  if (author?.entity)
    return {
      speaker: author.entity,
      certainty: FOUND.author,
      reason: `“${shown(phrase)}” speaks for ${nameOf(cast, author.entity)}`,
    };
  const known = authorBefore(text, core, head, cast, memory);
  if (known)
    return {
      speaker: known,
      certainty: FOUND.authorBefore,
      reason: `“${shown(phrase)}” is taken for the one by ${nameOf(cast, known)} mentioned before`,
    };
  return {
    speaker: null,
    certainty: OPEN.document,
    reason: `“${shown(phrase)}” is something written or shown; who stands behind it is not named as the speaker`,
  };
}

/**
 * Who stands behind "the statement", "the memo", "its report": whoever said something in, or brought out, the one that the article introduced
 * before ("Holm wrote in a memo", "the union published a report"); null where the text does not say.
 */
function authorBefore(text: string, core: Span, head: Span, cast: Cast, memory: Memory): string | null {
  if (!DEFINITE.test(text.slice(core.start, head.start))) return null;
  const noun = text.slice(head.start, head.end).toLowerCase();
  const here = memory.sentenceAt(core.start);
  const from = Math.max(0, core.start - FARTHEST);
  const before = text.slice(from, core.start).toLowerCase();
  for (let at = before.length, tries = 0; tries < MOST_MENTIONS; tries++) {
    at = at > 0 ? before.lastIndexOf(noun, at - 1) : -1;
    if (at < 0) return null;
    const offset = from + at;
    if (/[\p{L}-]/u.test(text.charAt(offset - 1))) continue;
    const index = memory.sentenceAt(offset);
    if (index === here) continue;
    const stated = memory.statedIn.get(index);
    const isSaid = stated?.draft.content.some(({ start, end }) => start <= offset && offset < end) ?? false;
    if (isSaid) continue;
    // "The report said …, the report added …": told of the same one before.
    const isSource =
      stated?.draft.source && stated.draft.source.start <= offset && offset < stated.draft.source.end;
    const introduces = INTRODUCED.test(text.slice(Math.max(0, offset - LONGEST_LEAD), offset));
    if (stated && (isSource || introduces)) return stated.speaker;
    if (!introduces) continue;
    const start = memory.sentenceStart(index);
    const maker = cast
      .namesWithin({ start, end: offset })
      .find(
        (name) =>
          (name.type === 'organization' || name.type === 'person') &&
          !memory.isGoverned(name.start) &&
          !memory.isPossessive(name.end),
      );
    return maker && maker.start - start < SUBJECT_PLACE && MADE.test(text.slice(maker.end, offset))
      ? maker.entity
      : null;
  }
  return null;
}

/** "the statement", "this report", "its affidavit": what is known already. */
const DEFINITE = /^(?:the|this|that|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
/** "in a short statement", "its affidavit": what is brought up for the first time. */
const INTRODUCED = /\b(?:an?|its|his|her|their|another|new)\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/u;
/** "The union published a report": how somebody comes to be its author. */
const MADE =
  /\b(?:issued?|issues|issuing|releas\w+|publish\w+|post\w*|wrote|writes|written|sent|sends|sign\w*|fil\w+|submit\w*|circulat\w+|distribut\w+|put out|produc\w+|present\w+|unveil\w+|launch\w*|deliver\w*|penned|tweet\w*|shar\w+|made|makes)\b/u;
/** The article is searched this many code units back, and over this many places that hold the noun. */
const FARTHEST = 1500;
const MOST_MENTIONS = 6;
const LONGEST_LEAD = 48;
/** A name that begins within this many code units of its sentence's start is taken for the subject. */
const SUBJECT_PLACE = 60;

/** Whether the words between a name and the noun for what is written say that it is by the name's bearer. */
function isAuthor(text: string, core: Span, head: Span, name: Mention): boolean {
  if (name.start > core.end) return MADE_BY.test(text.slice(core.end, name.start));
  if (name.end <= head.start) {
    const between = text.slice(name.end, head.start);
    return OWNS.test(between) && !isOnPlatform(text, name, between, text.slice(head.start, head.end));
  }
  const between = text.slice(head.end, name.start);
  if (WROTE.test(between)) return true;
  return (
    name.type === 'organization' &&
    OF.test(between) &&
    AUTHORED.has(text.slice(head.start, head.end).toLowerCase())
  );
}

/** "a Facebook post", but "Facebook's post": whether the name is that of the site on which somebody else put the thing. */
function isOnPlatform(text: string, { start, end }: Span, between: string, noun: string): boolean {
  const onSite = PLATFORMS.has(text.slice(start, end).toLowerCase()) && POSTED.has(noun.toLowerCase());
  return onSite && !/^['’]/.test(between);
}

/** Between an author and the noun: a possessive ending, or plain words that describe what is written. */
const OWNS = /^(?:['’]s?)?(?:\s+(?!(?:of|for|with|by|from|to|on|in|and|or)\s)[\p{Ll}-]+){0,3}\s+$/u;
/** Between the noun and its author; whoever only got hold of it is none. */
const WROTE =
  /^\s+(?!(?:[\p{Ll}]+ed\s+)?(?:obtain|review|view|access|examin|inspect|receiv|verifi|uncover|request|acquir|consult)ed\s)(?:(?:[\p{Ll}]+ed|written|in \p{Lu}[\p{Ll}]+)\s+){0,2}(?:by|from)\s+(?:(?:the|its|an?)\s+)?(?:[\p{L}.-]+\s+){0,3}$/u;

/** ", compiled by the institute": an author told behind a comma. */
const MADE_BY =
  /^,\s+(?:dated [^,]{1,20}? and )?(?!(?:\p{Ll}+ly\s|first\s)?(?:obtain|review|view|access|examin|inspect|receiv|verifi|uncover|request|acquir|consult|report)ed\s|(?:first\s)?seen\s)(?:\p{Ll}+(?:ed|en)|put out|drawn up|brought out)\s+(?:\p{Ll}+\s+){0,3}by\s+(?:(?:the|its|an?)\s+)?$/u;
/** Between what is written and the body whose it is: "figures of the Ministry of Agriculture". */
const OF = /^\s+of\s+(?:the\s+)?$/u;

const LONGEST_SHOWN = 70;

function shown(phrase: string): string {
  return phrase.length <= LONGEST_SHOWN
    ? phrase
    : `${phrase.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/, '')} …`;
}
