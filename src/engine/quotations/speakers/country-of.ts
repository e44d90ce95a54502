import type { Span } from '../../text/span';
import { PEOPLES } from '../data/peoples';
import type { Cast } from './cast';

/** The country whose people the nationality `id` names: the place that the article names, or one brought in where it says only "the Turkish government", at `core`. Null for what is no nationality or may be several countries'. */
export function countryOf(cast: Cast, id: string, core: Span): string | null {
  const nationality = cast.entity(id);
  if (nationality?.type !== 'nationality') return null;
  const people = nationality.name.toLowerCase();
  const country = countries().get(people);
  for (const { id: place, type, name, aliases } of cast.entities) {
    if (type !== 'place') continue;
    if (country !== undefined && (name === country || aliases.includes(country))) return place;
    const stem = name.toLowerCase().replace(/[aeiouy]+$/, '');
    if (stem.length >= SHORTEST_STEM && people.startsWith(stem)) return place;
  }
  return country === undefined ? null : cast.addNamed(core, country, 'place');
}

/** "Russ" of "Russia" and "Russian". */
const SHORTEST_STEM = 4;

let known: ReadonlyMap<string, string> | null = null;

function countries(): ReadonlyMap<string, string> {
  known ??= new Map(
    PEOPLES.split('|').flatMap((entry) => {
      const [, people, country] = /^(\p{Ll}[\p{Ll} ]*) (\p{Lu}.*)$/u.exec(entry) ?? [];
      return people && country ? [[people, country]] : [];
    }),
  );
  return known;
}
