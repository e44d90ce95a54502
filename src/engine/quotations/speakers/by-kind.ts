import { wordSet } from '../../text/word-set';
import { GOVERNMENT_NOUN, MEDIA_WORD } from '../data/actors';
import { PLATFORMS, POSTED } from '../data/documents';
import { isDocumentNoun } from '../drafts/sayable';
import { FOUND } from '../data/certainty';
import { byDocument } from './by-document';
import { nameOf, type Cast } from './cast';
import { countryOf } from './country-of';
import { homeGovernment } from './home-government';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import type { SourceReading } from './source-reading';
const GOVERNMENTS = wordSet(GOVERNMENT_NOUN);
const MEDIA = wordSet(MEDIA_WORD);
/** Written things that stand for their authors. */
const PEOPLE_READ = new Set(['campaign', 'website', 'paper']);

/** Sources that say by their kind whose words they are: a document's, a government's ("the Russian side"), an outlet's ("state media KCNA"). Null for others. */
export function byKind(reading: SourceReading, cast: Cast, memory: Memory): Resolution | null {
  const { text, core, head, lower, names, words: own } = reading;
  if (isDocumentNoun(lower) && !PEOPLE_READ.has(lower))
    return byDocument(text, core, head ?? core, names, cast, memory);
  const within = names.filter((name) => name.end <= core.end);
  const beside = within.find((name) => name.type === 'place' || name.type === 'nationality');
  if (GOVERNMENTS.has(lower) && beside?.entity) {
    const speaker = countryOf(cast, beside.entity, core) ?? beside.entity;
    return { speaker, certainty: FOUND.government, reason: `“${own}” is read as ${nameOf(cast, speaker)}` };
  }
  const home = GOVERNMENTS.has(lower) ? homeGovernment(own, core, memory.home, cast) : null;
  if (home) return home;
  // "a YouTube channel": somebody's, and not the site's.
  const outlet = within
    .filter(
      ({ type, start, end }) =>
        type === 'organization' &&
        !(POSTED.has(lower) && PLATFORMS.has(text.slice(start, end).toLowerCase())),
    )
    .at(-1);
  return MEDIA.has(lower) && outlet?.entity
    ? { speaker: outlet.entity, certainty: FOUND.outlet, reason: `named as “${own}”` }
    : null;
}
