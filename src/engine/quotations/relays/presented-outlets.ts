import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { OUTLET_KIND } from '../data/actors';
import { DONE_BY_OUTLETS } from '../data/relays';
import type { Cast } from '../speakers/cast';
import { namesOutlet } from '../actors/is-outlet';

const KINDS = wordSet(OUTLET_KIND, 'agency');

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
    const words = text
      .slice(Math.max(0, start - LONGEST_KIND), start - 1)
      .toLowerCase()
      .split(' ');
    const [before = '', last = ''] = words.slice(-2);
    if (KINDS.has(last) || (last === 'by' && DONE_BY_OUTLETS.has(before))) found.add(entity);
  }
  for (const { id, name, aliases } of cast.entities) if ([name, ...aliases].some(namesOutlet)) found.add(id);
  return found;
}

/** The two words before an outlet's name, blanks included, have fewer UTF-16 code units. */
const LONGEST_KIND = 24;
