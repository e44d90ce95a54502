import type { Annotation, Mention, NameType } from '../../annotation';
import type { Span } from '../../text/span';
import { normaliseName } from '../normalise-name';
import { correctionId, findingOf, isMark, NAME_TYPES, type Change, type Correction } from './correction';

/** From the first to the last word of a quotation's content. */
export function extentOf({ content }: { readonly content: readonly Span[] }): Span {
  const start = content[0]?.start ?? 0;
  return { start, end: content.at(-1)?.end ?? start };
}

/** Whether two spans are of one finding: they share more than they do not. */
export function isSame(a: Span, b: Span): boolean {
  return shareOf(a, b) > LEAST_SHARE;
}

/** Whether a mention is a name, which readers can correct: dates and amounts are none. */
export function isName({ form, type }: Mention): boolean {
  return form === 'name' && NAMED.has(type);
}

const NAMED: ReadonlySet<string> = new Set(NAME_TYPES);

/** Whom a mention means: its chain, or where it has none only itself. */
export function bearerOf({ entity, start }: Mention): string {
  return entity ?? `mention at ${start}`;
}

/** Index of the mention or quotation that takes up these words: the one that shares most with them. Nothing need be there to be added. */
export function findTarget(
  { mentions, quotations }: Annotation,
  { change }: Correction,
  place: Span,
): number | undefined {
  if (isMark(change)) return undefined;
  let best: number | undefined;
  let most = LEAST_SHARE;
  const consider = (span: Span, i: number) => {
    const share = shareOf(span, place);
    if (share <= most) return;
    best = i;
    most = share;
  };
  if (findingOf(change) === 'quotation')
    quotations.forEach((quotation, i) => consider(extentOf(quotation), i));
  else mentions.forEach((mention, i) => (isMeant(mention, change) ? consider(mention, i) : undefined));
  return best;
}

/** Index of the first name of the only actor of a record who goes by a name; where several do, of the only one of that type. */
export function findNamed(
  { mentions, entities }: Annotation,
  name: string,
  type?: NameType,
): number | undefined {
  const sought = normaliseName(name);
  const called = entities.filter(
    ({ form, name: own, aliases }) =>
      form === 'named' && [own, ...aliases].some((other) => normaliseName(other) === sought),
  );
  const meant = called.length > 1 ? called.filter((entity) => entity.type === type) : called;
  const at = mentions.findIndex(({ form, entity }) => form === 'name' && entity === meant[0]?.id);
  return meant.length === 1 && at >= 0 ? at : undefined;
}

/** Whether a change can be about a mention: of who somebody is, whatever they are called by; otherwise of names. */
function isMeant(mention: Mention, { kind }: Change): boolean {
  return kind === 'same' || kind === 'apart' ? mention.entity !== null : isName(mention);
}

/** What a correction of the mention or quotation with this index is about: of several about one subject only one can count. */
export function subjectOf({ mentions }: Annotation, correction: Correction, target: number): string {
  const { change } = correction;
  if (findingOf(change) === 'quotation') return `quotation ${target}`;
  const mention = mentions[target];
  if (!mention) return `name ${target}`;
  switch (change.kind) {
    // A type is that of the bearer, whichever mention it was corrected at.
    case 'type':
      return typeSubject(mention);
    case 'apart':
      return actorSubject(mention);
    // Somebody may be the same as several.
    case 'same':
      return `${actorSubject(mention)} as ${correctionId(correction)}`;
    default:
      return `name ${target}`;
  }
}

/** What a correction of who somebody is is about. */
export function actorSubject(mention: Mention): string {
  return `actor of ${bearerOf(mention)}`;
}

/** What a correction of a name's type is about. */
export function typeSubject(mention: Mention): string {
  return `type of ${bearerOf(mention)}`;
}

/** What two spans have in common, as a share of what they cover together. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return common <= 0 ? 0 : common / together;
}

/** A new engine may draw the borders of a finding a little otherwise. */
const LEAST_SHARE = 0.5;
