import type { Entity } from '../../annotation';
import { FEMALE_WORDS, MALE_WORDS } from '../../entities/data/titles';
import { mayBeginWithFamily } from '../../entities/family-first';
import { wordSet } from '../../text/word-set';
import { FEMALE_NAMES, MALE_NAMES, NAMES_OF_BOTH } from '../data/gender';

/** What is known of a person by name, title or pronoun. */
export type Gender = 'male' | 'female' | 'unknown';

const MALE_GIVEN = wordSet(MALE_NAMES);
const FEMALE_GIVEN = wordSet(FEMALE_NAMES);
const OF_BOTH = wordSet(NAMES_OF_BOTH);

/** What the words beside a person's name and the roles tell of gender. `before` is the text right before the first mention. */
export function genderOfTitles(entity: Entity, before: string): Gender {
  const title = before.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  // "a fisherman. Nina Holm": a stop behind a whole word ends a sentence.
  const ends = title.endsWith('.') && title.length > LONGEST_ABBREVIATION;
  return (
    (ends ? null : byWord(title)) ??
    entity.roles
      .flatMap((role) => role.toLowerCase().split(/[\s-]+/))
      .reduce<Gender | null>((found, word) => found ?? byWord(word), null) ??
    'unknown'
  );
}

/** "Messrs." and "Mlle.", with the stop, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 7;

/** The gender that the first part of a name tells; none where the family's name may stand first ("Kim Jong-un"). */
export function genderOfGiven(name: string): Gender {
  if (mayBeginWithFamily(name)) return 'unknown';
  const given = name.split(/\s+/)[0]?.toLowerCase() ?? '';
  // "Jean-Pierre": where lists know neither the whole nor its first part, the second tells.
  return (
    [given, ...given.split('-')].reduce<Gender | null>(
      (found, part) => found ?? (OF_BOTH.has(part) ? null : known(part, MALE_GIVEN, FEMALE_GIVEN)),
      null,
    ) ?? 'unknown'
  );
}

/** Whether the word is a person's given name, as far as the lists of names go. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return MALE_GIVEN.has(lower) || FEMALE_GIVEN.has(lower);
}

/** The gender a noun phrase's own words tell ("a spokeswoman for the bank"). */
export function genderOfWords(phrase: string): Gender {
  for (const word of phrase.toLowerCase().split(/[^\p{L}.]+/u)) {
    const gender = byWord(word);
    if (gender) return gender;
  }
  return 'unknown';
}

/** The gender of the first personal pronoun in a stretch of text. */
export function genderOfPronouns(stretch: string): Gender {
  const match = /\b(?:(he|his|him|himself)|(she|her|hers|herself))\b/i.exec(stretch);
  return match ? (match[1] ? 'male' : 'female') : 'unknown';
}

function byWord(word: string): Gender | null {
  return known(word.replace(/\.$/, ''), MALE_WORDS, FEMALE_WORDS);
}

function known(word: string, male: ReadonlySet<string>, female: ReadonlySet<string>): Gender | null {
  return male.has(word) ? 'male' : female.has(word) ? 'female' : null;
}
