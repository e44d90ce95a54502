import type { Span } from '../../text/span';
import { OUTLET_KIND } from '../data/actors';
import type { Cast } from '../speakers/cast';

const KINDS = new Set([...OUTLET_KIND.split(' '), 'agency']);

/** Tells whether a phrase names an outlet that the article presents as one somewhere: "told ERR" where it has "the public broadcaster ERR". */
export function presentedOutlets(text: string, cast: Cast): (phrase: Span) => boolean {
  let known: Set<string> | null = null;
  return (phrase) => {
    known ??= findPresented(text, cast);
    return (
      known.size > 0 && cast.namesWithin(phrase).some(({ entity }) => entity !== null && known?.has(entity))
    );
  };
}

function findPresented(text: string, cast: Cast): Set<string> {
  const found = new Set<string>();
  for (const { start, entity, form, type } of cast.mentions) {
    if (form !== 'name' || type !== 'organization' || entity === null || text[start - 1] !== ' ') continue;
    const before = text.slice(Math.max(0, start - LONGEST_KIND), start - 1);
    if (KINDS.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase())) found.add(entity);
  }
  return found;
}

/** A word for a kind of outlet, with the blank before it, has fewer UTF-16 code units. */
const LONGEST_KIND = 16;
