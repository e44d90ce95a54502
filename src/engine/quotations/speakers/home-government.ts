import type { Span } from '../../text/span';
import { FOUND, MENTION } from '../data/certainty';
import { OUTLET_HOMES } from '../data/outlet-homes';
import type { Cast } from './cast';
import type { Resolution } from './resolution';

let homes: ReadonlyMap<string, string> | null = null;

/** The country an outlet is at home in; null where that is not known. */
export function homeOf(publisher: string | null): string | null {
  if (publisher === null) return null;
  homes ??= new Map(
    Object.entries(OUTLET_HOMES).flatMap(([country, names]) =>
      names.split('|').map((name): [string, string] => [name, country]),
    ),
  );
  const name = publisher
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();
  return (
    homes.get(name) ??
    homes.get(name.replace(/[\s,]+(?:news agency|news|online|newspaper|daily)$/, '')) ??
    null
  );
}

/** A headline's bare "Government": that of the country the article's outlet is at home in. Null for other phrases and unknown outlets. */
export function homeGovernment(
  phrase: string,
  core: Span,
  home: string | null,
  cast: Cast,
): Resolution | null {
  if (home === null || !BARE.test(phrase)) return null;
  const met = cast.entities.find(
    ({ type, name, aliases }) => type === 'place' && (name === home || aliases.includes(home)),
  );
  const speaker = met?.id ?? cast.addNamed(core, home, 'place');
  if (met) cast.addMention(core, 'nominal', met.id, MENTION.homeGovernment);
  return {
    speaker,
    certainty: FOUND.homeGovernment,
    reason: `“${phrase}” is read as that of ${home}, where the outlet is at home`,
  };
}

/** In running text "the government" is another's as often as not, and "our government" says itself whose it is. */
const BARE = /^(?:Government|GOVERNMENT|Govt|Gov['’]t)$/;
