import type { Annotation, Quotation } from '../../annotation';
import { contains } from '../../text/span';
import { Entities } from './entities';
import type { Placed } from './placed';
import { wasSure } from './reasons';

/**
 * Takes away what is no quotation, and gives quotations the speaker they have. `record` has its names put right; `found` is the record as the
 * engine made it.
 */
export function correctQuotations(
  record: Annotation,
  found: Annotation,
  placed: readonly Placed[],
): Annotation {
  const entities = new Entities(record, found);
  const corrected = new Map<number, Quotation | undefined>();
  for (const { change, target } of placed) {
    const quotation = record.quotations[target];
    const before = found.quotations[target];
    if (!quotation || !before) continue;
    if (change.kind === 'notQuotation') corrected.set(target, undefined);
    else if (change.kind === 'speaker') {
      const { name, type } = change;
      const speaker = name === null ? null : entities.named(name, type, quotation.content[0]?.start ?? 0);
      corrected.set(target, withSpeaker(quotation, before, speaker, found));
    }
  }
  if (corrected.size === 0) return record;
  const quotations = record.quotations.flatMap((quotation, i) =>
    corrected.has(i) ? (corrected.get(i) ?? []) : quotation,
  );
  return { ...record, entities: entities.all, quotations };
}

function withSpeaker(
  quotation: Quotation,
  before: Quotation,
  speaker: string | null,
  found: Annotation,
): Quotation {
  const nameOf = (id: string) => found.entities.find((entity) => entity.id === id)?.name ?? '';
  const sure = wasSure(before.confidence);
  if (speaker !== null && speaker === before.speaker) {
    return { ...quotation, speaker, confidence: 1, reason: `confirmed by the reader${sure} before` };
  }
  const was =
    before.speaker === null
      ? 'the speaker had been left open'
      : `“${nameOf(before.speaker)}” had been taken for the speaker${sure}`;
  const alone: { -readonly [key in keyof Quotation]: Quotation[key] } = { ...quotation };
  delete alone.coSpeakers;
  return {
    ...alone,
    speaker,
    addressee: quotation.addressee === speaker ? null : quotation.addressee,
    // Nobody passes on what they say themselves.
    relays: quotation.relays.filter(({ entity }) => entity === null || entity !== speaker),
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
