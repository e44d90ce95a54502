import type { Mention } from '../../annotation';
import { FOUND, MOST_NAMED, NAME_AS_SOURCE, OPEN } from '../data/certainty';
import { nameOf, type Cast } from './cast';
import type { Resolution } from './resolution';

/** Who a source with a name in it means: the bearer of `named`, one of the names in it; nobody where two of a kind share it ("Holm and Berg"). */
export function byName(text: string, named: Mention, names: readonly Mention[], cast: Cast): Resolution {
  const id = named.entity;
  if (!id)
    return { speaker: null, certainty: OPEN.unresolved, reason: 'the name in the source is not resolved' };
  const other = names.find(
    (name) =>
      name.entity !== id &&
      name.type === named.type &&
      name.start < named.start &&
      /\b(?:[Aa][Nn][Dd]|[Oo][Rr])\s+(?:[\p{L}.]+\s+){0,4}$/u.test(text.slice(name.end, named.start)) &&
      !/,/.test(text.slice(name.end, named.start)),
  );
  if (other?.entity) {
    return {
      speaker: null,
      certainty: OPEN.shared,
      reason: `two share it: ${nameOf(cast, other.entity)} and ${nameOf(cast, id)}`,
    };
  }
  const written = text.slice(named.start, named.end);
  const full = nameOf(cast, id);
  if (written === full)
    return {
      speaker: id,
      certainty: Math.max(FOUND.named, Math.min(MOST_NAMED, named.confidence + NAME_AS_SOURCE)),
      reason: `${full} is named as the source`,
    };
  return { speaker: id, certainty: FOUND.namedInPart, reason: `“${written}” is ${full}` };
}
