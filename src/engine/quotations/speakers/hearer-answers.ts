import { FOUND } from '../data/certainty';
import type { Draft } from '../drafts/draft';
import { genderOfPronouns, genderOfWords } from '../actors/gender';
import { newUnnamed } from './by-description';
import { nameOf, type Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';

/** "Ada Holm told her father that she was leaving. He said …": the one without a name who was told something in the sentence right before, where the pronoun does not fit whoever told it and nobody else is named since. Null where nobody was. */
export function hearerAnswers(
  pronoun: string,
  { sentence, source }: Draft,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  const stated = memory.statedIn.get(here - 1);
  const told = genderOfPronouns(pronoun);
  if (!stated || sentence.within !== null || told === 'unknown') return null;
  const { draft, speaker } = stated;
  const hearer = draft.addressee;
  if (!hearer || draft.sentence.block !== sentence.block) return null;
  const own = cast.gender(speaker);
  const phrase = memory.textOf(hearer);
  if (own === 'unknown' || own === told || !RELATED.test(phrase) || genderOfWords(nounOf(phrase)) !== told)
    return null;
  const named = cast
    .namesWithin({ start: hearer.start, end: at })
    .some(({ type, entity }) => type === 'person' && entity !== speaker);
  if (named) return null;
  const whole = memory.textOf({ start: 0, end: Infinity });
  const { speaker: id } = newUnnamed(whole, hearer, hearer, nounOf(phrase), cast, memory);
  return {
    speaker: id,
    certainty: FOUND.hearerAnswered,
    reason: `speaker inferred from the pronoun: “${id === null ? phrase : nameOf(cast, id)}”, who was told it right before`,
  };
}

/** "her late father": somebody of the speaker's, with no more than three words. */
const RELATED = /^(?:his|her|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*$/u;

function nounOf(phrase: string): string {
  return phrase.slice(phrase.search(/\S+$/)).toLowerCase();
}
