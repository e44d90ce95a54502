import { PREFIX_ONLY, PhraseKind, WordFlag, wordHash } from '../engine/entities/lexicon/lexicon';
import { readDivisions, readPeople } from './open-names';
import { addPhrase, phraseKind } from './phrase-table';
import { readGivenNames, readList } from './read-lists';
import type { WordNet } from './wordnet';

/**
 * People's names of the larger lists. A word that running text uses with a meaning of its own ("long", "hope") is left out, so that
 * the flag keeps saying something.
 */
export function collectMoreWords(words: Map<number, number>, { commonWords, people }: WordNet): void {
  const add = (name: string, flag: number): void => {
    for (const part of name.split(/[ -]/)) {
      const lower = part.toLowerCase();
      if (!/^\p{Lu}\p{L}/u.test(part) || commonWords.has(lower)) continue;
      const hash = wordHash(lower);
      words.set(hash, (words.get(hash) ?? 0) | flag);
    }
  };
  const open = readPeople();
  for (const name of open.male) add(name, WordFlag.given | WordFlag.givenMale);
  for (const name of open.female) add(name, WordFlag.given | WordFlag.givenFemale);
  for (const name of open.given) add(name, WordFlag.given);
  for (const name of open.family) add(name, WordFlag.family);
  for (const { label, names } of readGivenNames('given-names-by-culture')) {
    const sex = { m: WordFlag.givenMale, f: WordFlag.givenFemale }[label] ?? 0;
    for (const name of names) add(name, WordFlag.given | sex);
  }
  for (const name of readList('family-names-by-culture')) add(name, WordFlag.family);
  for (const name of people) {
    const last = /^\p{Lu}[\p{Ll}.]+ .*?(\p{Lu}\p{Ll}{2,})$/u.exec(name)?.[1];
    if (last) add(last, WordFlag.family);
  }
}

/** Our larger lists of organizations, each in a file of its own. */
const MORE_ORGANIZATIONS = ['parties', 'public-bodies', 'media-and-sport', 'companies-and-schools'];

/**
 * The larger lists of organizations and places. They take nothing back that the first ones say, and of single words only those that
 * mean nothing else: no common words, no people's names, no places.
 */
export function collectMorePhrases(
  words: Map<number, number>,
  phrases: Map<number, number>,
  { commonWords, places, organizations }: WordNet,
): void {
  const people = WordFlag.given | WordFlag.givenMale | WordFlag.givenFemale | WordFlag.family;
  const add = (name: string, kind: number, flag: number): void => {
    const known = phraseKind(phrases, name);
    if (known !== undefined && known !== PREFIX_ONLY) return;
    const lower = name.toLowerCase();
    const single = !/[^\p{L}\p{N}]/u.test(name);
    if (single && (name.length < 2 || commonWords.has(lower))) return;
    if (single && /\p{Ll}/u.test(name) && ((words.get(wordHash(lower)) ?? 0) & people) !== 0) return;
    addPhrase(words, phrases, name, kind, flag);
  };
  for (const name of readList('places-of-the-news')) add(name, PhraseKind.region, 0);
  for (const name of readDivisions()) add(name, PhraseKind.region, 0);
  for (const name of places) add(name, PhraseKind.region, 0);
  for (const list of MORE_ORGANIZATIONS)
    for (const name of readList(list))
      add(name.replace(/^The /, ''), PhraseKind.organization, WordFlag.organization);
  for (const name of organizations) add(name, PhraseKind.organization, WordFlag.organization);
}
