import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { FOUND, MENTION } from '../data/certainty';
import { SINGLE_OFFICE } from '../data/person-nouns';
import { nameOf, type Cast } from './cast';
import { genderOfWords } from '../actors/gender';
import type { Memory } from './memory';
import type { Resolution } from './resolution';

const OFFICES = wordSet(SINGLE_OFFICE);
/** Names looked back over, and how many sentences back the last of them may stand. */
const NAMES = 200;
const NEAR = 6;

/** "The Prime Minister", "the mayor": the one person the article has named so far, when it has named no other and told no role that speaks against it. Null else. */
export function onlyPerson(
  phrase: string,
  core: Span,
  noun: string,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  if (!DEFINITE.test(phrase) || !OFFICES.has(noun)) return null;
  if (cast.namesWithin(core).length > 0) return null;
  let one: string | null = null;
  let last = -1;
  for (const { type, entity, start } of cast.namesBefore(core.start, NAMES)) {
    if (type !== 'person' || entity === null || entity === one) continue;
    if (one !== null) return null;
    one = entity;
    last = start;
  }
  const away = memory.sentenceAt(core.start) - memory.sentenceAt(last);
  // "Holm said it was safe, while the mayor said …": named and meant in one sentence they are two.
  if (one === null || away === 0 || away > NEAR) return null;
  const gender = genderOfWords(phrase);
  if (gender !== 'unknown' && cast.gender(one) !== 'unknown' && cast.gender(one) !== gender) return null;
  if ((cast.entity(one)?.roles.length ?? 0) > 0) return null;
  // "“She sent a heart,” said Holm. … The minister apologised": whoever spoke without an office has none.
  for (const { speaker } of memory.statedIn.values()) if (speaker === one) return null;
  cast.addMention(core, 'nominal', one, MENTION.again);
  return {
    speaker: one,
    certainty: FOUND.onlyPerson,
    reason: `“${phrase}” is taken for ${nameOf(cast, one)}, the only person named before`,
  };
}

const DEFINITE = /^[Tt]he (?:(?:Prime|Vice|Deputy|[\p{Ll}-]+)[ -]){0,2}\p{L}[\p{L}-]*$/u;
