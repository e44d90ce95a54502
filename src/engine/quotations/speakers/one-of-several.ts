import type { Span } from '../../text/span';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import { describePhrase, isPlural } from '../actors/unnamed';
import { FOUND } from '../data/certainty';
import { NUMBER_WORD, OPEN_COUNT } from '../data/unnamed';
import { wordSet } from '../../text/word-set';
import type { Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';

/** "Two pilots saw it. “…,” one said.": the noun in lower case for the several of whom alone the two sentences before UTF-16 offset `at` speak; null where they speak of none or of others as well. */
export function severalActing(at: number, memory: Memory): string | null {
  const here = memory.sentenceAt(at);
  for (let sentence = here; sentence >= 0 && sentence >= here - FARTHEST; sentence--) {
    const start = memory.sentenceStart(sentence);
    const told = memory.textOf({ start, end: sentence === here ? at : memory.sentenceStart(sentence + 1) });
    const [first = '', ...others] = told
      .replace(QUOTED, ' ')
      .split(/[^\p{L}-]+/u)
      .filter(Boolean);
    const nouns = new Set([first.toLowerCase(), ...others].filter(isSeveral));
    const [noun, other] = nouns;
    if (noun !== undefined) return other === undefined ? noun : null;
  }
  return null;
}

/** Words in marks, which speak of others. */
const QUOTED = /[“"„«][^”"»]*/gu;
/** In sentences. */
const FARTHEST = 2;

/** A noun for several people, in small letters. */
function isSeveral(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    !COUNTS.has(word) &&
    isActorNoun(word) &&
    !isBodyNoun(word) &&
    isPlural(`the ${word}`, word)
  );
}

/** Words for how many, which leave open of whom. */
const COUNTS = wordSet(`${NUMBER_WORD} ${OPEN_COUNT}`);

/** One of them, an actor without a name; `core` is the word that means him. */
export function oneOfSeveral(several: string, core: Span, cast: Cast, memory: Memory): Resolution {
  const phrase = `${memory.textOf(core)} of the ${several}`;
  const described = describePhrase(phrase, several);
  const id = cast.addUnnamed(core, phrase, 'person');
  memory.unnamed.push({ id, phrase, ...described, plural: false, sentence: memory.sentenceAt(core.start) });
  return {
    speaker: id,
    certainty: FOUND.unnamedActed,
    reason: `“${memory.textOf(core)}” is taken for one of the ${several} of whom the text has just spoken`,
  };
}
