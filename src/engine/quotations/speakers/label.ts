import type { Span } from '../../text/span';
import { nameOf, type Cast } from './cast';
import type { Resolution } from './resolution';

/** A transcript's label: a name by its last word, or Q and A, who are known only where the article names just one person before. */
export function byLabel(label: string, source: Span, cast: Cast): Resolution {
  const lower = label.toLowerCase();
  const inside = lower.startsWith('q (')
    ? cast.namesWithin(source).find((name) => name.type === 'person')
    : undefined;
  if (inside?.entity)
    return {
      speaker: inside.entity,
      certainty: 0.95,
      reason: `${nameOf(cast, inside.entity)} asks, by the label`,
    };
  if (
    lower.startsWith('q (') ||
    lower === 'q' ||
    lower === 'question' ||
    lower === 'a' ||
    lower === 'answer'
  ) {
    if (lower.startsWith('q'))
      return {
        speaker: null,
        certainty: 0.6,
        reason: 'the interviewer asks; the text does not say who that is',
      };
    const people = new Set(
      cast
        .namesBefore(source.start, 200)
        .filter((name) => name.type === 'person')
        .map((name) => name.entity),
    );
    const [only] = people;
    if (people.size === 1 && only)
      return {
        speaker: only,
        certainty: 0.8,
        reason: `the one person named so far, ${nameOf(cast, only)}, is taken to answer`,
      };
    return {
      speaker: null,
      certainty: 0.5,
      reason: 'the person interviewed answers; the text leaves open which of those named that is',
    };
  }
  const fits = cast.entities.filter(
    (entity) =>
      entity.form === 'named' &&
      entity.name !== label.toUpperCase() &&
      (entity.name.toLowerCase() === lower ||
        entity.name.toLowerCase().split(/\s+/).at(-1) === lower.split(/\s+/).at(-1)),
  );
  const [one] = fits;
  if (fits.length === 1 && one)
    return { speaker: one.id, certainty: 0.95, reason: `the label “${label}” is ${one.name}` };
  if (fits.length > 1)
    return {
      speaker: null,
      certainty: 0.5,
      reason: `the label “${label}” fits several: ${fits
        .slice(0, 2)
        .map((entity) => entity.name)
        .join(' or ')}`,
    };
  return {
    speaker: cast.addUnnamed(source, label, 'person'),
    certainty: 0.7,
    reason: `the label “${label}” is all that is known of the speaker`,
  };
}
