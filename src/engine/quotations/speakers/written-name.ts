import { FOUND } from '../data/certainty';
import { isActorNoun } from '../actors/actor-noun';
import type { Cast } from './cast';
import type { Resolution } from './resolution';
import type { SourceReading } from './source-reading';

/** Somebody whose name stands at the end of the source, where the names' reading missed it; null where none does. */
export function byWrittenName({ core, words }: SourceReading, cast: Cast): Resolution | null {
  const known = bearerOfWord(words, cast);
  if (known) return known;
  const full = writtenName(words);
  if (!full) return null;
  const met = cast.names.named(full);
  return {
    speaker: met?.id ?? cast.addNamed(core, full),
    certainty: FOUND.written,
    reason: `${full} is named as the source`,
  };
}

/** "said Jonas Lie … Lie said", "Zhuang Hai … Zhuang said": a bare word with a capital that is the first or the last name of one person of the article alone. */
function bearerOfWord(word: string, cast: Cast): Resolution | null {
  if (!ONE_CAPITALISED.test(word)) return null;
  const [one, other] = cast.names.bearersOf(word);
  if (!one || other) return null;
  return { speaker: one.id, certainty: FOUND.onlyBearer, reason: `“${word}” is taken for ${one.name}` };
}

const ONE_CAPITALISED = /^\p{Lu}[\p{L}’'-]+$/u;

/** A person's name at the end of a phrase that the names' reading missed: two capitalised words behind a title. Null when there is none. */
function writtenName(phrase: string): string | null {
  if (!TWO_CAPITALISED.test(phrase)) return null;
  const match =
    /(?:^|\s)(\p{L}[\p{L}.-]*)\s+(\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+)(?=$|\s(?:of|from|at|for)\s)/u.exec(
      phrase,
    );
  // "the wife of worker Lars Berg", "a lawyer for former minister Ada Holm" is not he or she.
  return match?.[1] &&
    !OF_ANOTHER.test(phrase.slice(0, match.index + 1)) &&
    match[2] &&
    isActorNoun(match[1].toLowerCase()) &&
    !match[2].split(/\s/).some((word) => isActorNoun(word.toLowerCase()))
    ? match[2]
    : null;
}

/** What leads from somebody to another person before the name. */
const OF_ANOTHER = /\s(?:of|for|to|with|from|by|against|behind|under)\s/;

/** Whether there is anything to look for: two words behind another that begin with no small letter. */
const TWO_CAPITALISED = /\s[^\sa-z]\S*\s+[^\sa-z]/;
