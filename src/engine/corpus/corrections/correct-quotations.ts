import type { Annotation, Mention, Quotation } from '../../annotation';
import { contains } from '../../text/span';
import { Entities } from './entities';
import type { Placed } from './placed';
import { CORRECTED_PRONOUN, wasSure } from './reasons';
import { pronounAt, runBehind } from './speaking-run';

/**
 * Takes away what is no quotation, and gives quotations the speaker they have, and those that only follow them the same. `record` has its
 * names put right; `found` is the record as the engine made it.
 */
export function correctQuotations(
  record: Annotation,
  found: Annotation,
  placed: readonly Placed[],
): Annotation {
  const entities = new Entities(record, found);
  const corrected = new Map<number, Quotation | undefined>();
  const spoken: number[] = [];
  for (const { change, target } of placed) {
    const quotation = record.quotations[target];
    const before = found.quotations[target];
    if (!quotation || !before) continue;
    if (change.kind === 'notQuotation') corrected.set(target, undefined);
    else if (change.kind === 'speaker') {
      const { name, type } = change;
      const speaker = name === null ? null : entities.named(name, type, quotation.content[0]?.start ?? 0);
      corrected.set(target, withSpeaker(quotation, before, speaker, found));
      if (speaker !== null) spoken.push(target);
    }
  }
  if (corrected.size === 0) return record;
  followOn(record, found, spoken, corrected);
  const quotations = record.quotations.flatMap((quotation, i) =>
    corrected.has(i) ? (corrected.get(i) ?? []) : quotation,
  );
  const mentions = repoint(record, [...corrected.values()]);
  return { ...record, mentions, entities: entities.all, quotations };
}

/** Gives the quotations that follow those at `spoken` the same speakers, in `corrected`. */
function followOn(
  record: Annotation,
  found: Annotation,
  spoken: readonly number[],
  corrected: Map<number, Quotation | undefined>,
): void {
  const settled = new Map(corrected);
  for (const target of spoken) {
    const quotation = corrected.get(target);
    const former = found.quotations[target]?.speaker ?? null;
    if (!quotation || quotation.speaker === former) continue;
    for (const i of runBehind(record, { target, quotation, former }, settled)) {
      const next = record.quotations[i];
      const was = nameOf(found, former);
      const reason = `follows the quotation before, corrected by the reader: “${was}” had been taken for the speaker`;
      if (next) corrected.set(i, { ...spokenBy(next, quotation.speaker), reason });
    }
  }
}

/** The mentions, with the pronouns that are sources of corrected quotations meaning who speaks there. */
function repoint(record: Annotation, corrected: readonly (Quotation | undefined)[]): readonly Mention[] {
  const meant = new Map(
    corrected.flatMap((quotation) => {
      const pronoun = quotation?.source && pronounAt(record, quotation.source);
      return pronoun ? [[pronoun, quotation.speaker] as const] : [];
    }),
  );
  return record.mentions.map((mention) => {
    const entity = meant.get(mention);
    return entity === undefined || entity === null || entity === mention.entity
      ? mention
      : { ...mention, entity, confidence: 1, reason: CORRECTED_PRONOUN };
  });
}

function nameOf({ entities }: Annotation, id: string | null): string {
  return entities.find((entity) => entity.id === id)?.name ?? '';
}

/** A quotation said by somebody else: nobody passes on what they say themselves, or says it to themselves. */
function spokenBy(quotation: Quotation, speaker: string | null): Quotation {
  return {
    ...quotation,
    speaker,
    addressee: quotation.addressee === speaker ? null : quotation.addressee,
    relays: quotation.relays.filter(({ entity }) => entity === null || entity !== speaker),
  };
}

function withSpeaker(
  quotation: Quotation,
  before: Quotation,
  speaker: string | null,
  found: Annotation,
): Quotation {
  const sure = wasSure(before.confidence);
  if (speaker !== null && speaker === before.speaker) {
    return { ...quotation, speaker, confidence: 1, reason: `confirmed by the reader${sure} before` };
  }
  const was =
    before.speaker === null
      ? 'the speaker had been left open'
      : `“${nameOf(found, before.speaker)}” had been taken for the speaker${sure}`;
  const alone: { -readonly [key in keyof Quotation]: Quotation[key] } = { ...quotation };
  delete alone.coSpeakers;
  return {
    ...spokenBy(alone, speaker),
    source: isOf(quotation, before.speaker, speaker, found) ? null : quotation.source,
    confidence: 1,
    reason: `${speaker === null ? 'left open' : 'corrected'} by the reader: ${was}`,
  };
}

/** Whether the source names the former speaker and not the new one: then it is another's. */
function isOf(
  { source }: Quotation,
  former: string | null,
  now: string | null,
  { mentions }: Annotation,
): boolean {
  if (!source || former === null) return false;
  const named = mentions.filter(({ form, ...span }) => form === 'name' && contains(source, span));
  return named.some(({ entity }) => entity === former) && !named.some(({ entity }) => entity === now);
}
