import type { Annotation, Entity, Mention, NameType } from '../../annotation';
import { compareSpans, contains, overlaps, type Span } from '../../text/span';
import { normaliseName } from '../normalise-name';
import { words } from '../words';
import { Entities } from './entities';
import { isName } from './findings';
import { MARKED } from './reasons';
import { withoutNames } from './without-names';

/** A name that the engine missed, where it stands. */
export interface MarkedName {
  readonly span: Span;
  readonly type: NameType;
  /** Wherever the article has these words by themselves. */
  readonly everywhere: boolean;
}

/**
 * Brings in names that were missed. What had been found across their borders goes: names never overlap. A name found with other borders hands
 * over whom it means.
 */
export function markNames(record: Annotation, text: string, marks: readonly MarkedName[]): Annotation {
  // Full names first: family names may then join them.
  const ordered = [...marks].sort(
    (a, b) => lengthOf(b.span) - lengthOf(a.span) || a.span.start - b.span.start,
  );
  return ordered.reduce((marked, mark) => markName(marked, text, mark), record);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function markName(record: Annotation, text: string, { span, type, everywhere }: MarkedName): Annotation {
  const entities = new Entities(record, record);
  const places = everywhere ? placesOf(text, span, record.mentions) : [span];
  const across = namesAcross(record.mentions, places);
  const name = words(text, span);
  const here = across.filter((mention) => overlaps(mention, span));
  const bearer = bearerIn(record, here, name, type) ?? entities.bearer(name, type, span.start);
  const added = places.map(({ start, end }): Mention => ({
    start,
    end,
    type,
    form: 'name',
    entity: bearer,
    confidence: 1,
    reason: MARKED,
  }));
  const marked: Annotation = {
    ...record,
    mentions: [...record.mentions, ...added].sort(compareSpans),
    entities: entities.all.map((entity) => (entity.id === bearer ? calledAlso(entity, name) : entity)),
  };
  const heirs = new Map(across.flatMap(({ entity }) => (entity === null ? [] : [[entity, bearer]])));
  return withoutNames(marked, text, new Set(across), heirs);
}

/** Whom the names across the borders of a mark meant, where they are a part of it or it is of them: it was one name with other borders. */
function bearerIn(
  { entities }: Annotation,
  across: readonly Mention[],
  name: string,
  type: NameType,
): string | undefined {
  const sought = ` ${normaliseName(name)} `;
  const [only, ...others] = across.filter(isName);
  const entity = entities.find(({ id }) => id === only?.entity);
  if (others.length > 0 || entity?.type !== type) return undefined;
  const own = ` ${normaliseName(entity.name)} `;
  return own.includes(sought) || sought.includes(own) ? entity.id : undefined;
}

/** An entity with one name more; the longest is the fullest. */
function calledAlso(entity: Entity, name: string): Entity {
  const names = [entity.name, ...entity.aliases];
  if (names.some((own) => normaliseName(own) === normaliseName(name))) return entity;
  return name.length > entity.name.length
    ? { ...entity, name, aliases: names }
    : { ...entity, aliases: [...entity.aliases, name] };
}

/** The names that have words in common with one of these places. */
function namesAcross(mentions: readonly Mention[], places: readonly Span[]): Mention[] {
  const sorted = [...places].sort(compareSpans);
  let next = 0;
  return mentions.filter((mention) => {
    if (mention.form !== 'name') return false;
    while ((sorted[next]?.end ?? Infinity) <= mention.start) next++;
    const place = sorted[next];
    return place !== undefined && overlaps(place, mention);
  });
}

/** Where the words of a span stand by themselves: neither within a longer word nor in another name, unless that is a part of them. The span itself is one of them. */
export function placesOf(text: string, span: Span, mentions: readonly Mention[]): Span[] {
  const sought = text.slice(span.start, span.end);
  const taken = mentions.filter(({ form }) => form === 'name').sort(compareSpans);
  const places: Span[] = [];
  let next = 0;
  for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + sought.length)) {
    const place = { start, end: start + sought.length };
    if (overlaps(place, span)) continue;
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    const other = taken[next];
    if (isWhole(text, place) && !(other && isBeyond(other, place))) places.push(place);
  }
  return [...places, span];
}

/** Whether a name shares words with a place and has some that the place has not, or is it: then it is to stay. */
function isBeyond(name: Span, place: Span): boolean {
  return overlaps(name, place) && (!contains(place, name) || contains(name, place));
}

/** Whether a stretch neither begins nor ends within a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  return (
    !LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !LETTER.test(text.slice(end, end + 2))
  );
}

const LETTER = /^[\p{L}\p{N}]/u;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
