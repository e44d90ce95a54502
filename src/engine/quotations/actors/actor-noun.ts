import { wordSet } from '../../text/word-set';
import { ORGANIZATION_NOUN } from '../data/actors';
import { PERSON_NOUN, THING_LIKE_PERSON } from '../data/person-nouns';

const PEOPLE = wordSet(PERSON_NOUN);
const BODIES = wordSet(ORGANIZATION_NOUN);
const PERSONAL_ENDING = /(?:er|or|ist|ian|man|men|woman|women|person|people|folk|crat|eer|ese|-year-old)$/;

/** "mum-of-two", "brothers-in-law", "editor-in-chief": what somebody is, with more behind a hyphen. */
const COMPOUND = /^(\p{L}+)-(?:of-\p{L}+|in-law|in-chief|to-be)$/u;

/** True for a lower-cased noun that names people or a body of people, so that it can speak. */
export function isActorNoun(lower: string): boolean {
  if (BODIES.has(lower) || PEOPLE.has(lower)) return true;
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  if (BODIES.has(singular) || PEOPLE.has(singular)) return true;
  // "Witnesses", "bosses", "coaches".
  if (/(?:s|ch|x)es$/.test(lower) && PEOPLE.has(lower.slice(0, -2))) return true;
  const compound = COMPOUND.exec(lower)?.[1];
  if (compound !== undefined) return isActorNoun(compound);
  return singular.length > 3 && PERSONAL_ENDING.test(singular) && !THING_LIKE_PERSON.has(singular);
}

/** True for a lower-cased noun that names a body of people ("ministry", "company"). */
export function isBodyNoun(lower: string): boolean {
  return BODIES.has(lower);
}
