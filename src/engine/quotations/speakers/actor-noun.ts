import { wordSet } from '../../text/word-set';
import { ORGANIZATION_NOUN } from '../data/actors';
import { PERSON_NOUN } from '../data/person-nouns';

const PEOPLE = wordSet(PERSON_NOUN);
const BODIES = wordSet(ORGANIZATION_NOUN);
const PERSONAL_ENDING = /(?:er|or|ist|ian|man|men|woman|women|person|people|folk|crat|eer|ese)$/;
/** Things that end like people. */
const NOT_PEOPLE = wordSet(
  'number order paper matter power letter center centre water weather error factor sector computer border answer danger river tower offer disorder behavior behaviour color colour favor favour horror harbor labor labour terror mirror monitor tenor minor winter summer september october november december dinner chapter character quarter corner cover cancer fever finger folder hammer hunger layer manner master-plan murder newsletter poster prayer server shelter shoulder shower spider temper theater theatre thunder timber transfer trigger twitter whisper wonder encounter disaster barrier career frontier over under after never however whether either neither rather other another archdiocese diocese these further former later earlier ever outer inner upper lower prior major minor senior junior',
);

/** True for a lower-cased noun that names people or a body of people, so that it can speak. */
export function isActorNoun(lower: string): boolean {
  if (BODIES.has(lower) || PEOPLE.has(lower)) return true;
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  if (BODIES.has(singular) || PEOPLE.has(singular)) return true;
  // "Witnesses", "bosses", "coaches".
  if (/(?:s|ch|x)es$/.test(lower) && PEOPLE.has(lower.slice(0, -2))) return true;
  return singular.length > 3 && PERSONAL_ENDING.test(singular) && !NOT_PEOPLE.has(singular);
}

/** True for a lower-cased noun that names a body of people ("ministry", "company"). */
export function isBodyNoun(lower: string): boolean {
  return BODIES.has(lower);
}
