import { wordSet } from '../../text/word-set';
import { isActorNoun } from './actor-noun';
import { NUMBER_WORD, OPEN_WORD, PLURAL_PERSON } from '../data/unnamed';

const OPEN = wordSet(OPEN_WORD);
const NUMBERS = wordSet(NUMBER_WORD);
const PLURALS = wordSet(PLURAL_PERSON);

/** An actor the text describes without a name ("a U.S. official"), kept so that later phrases can mean the same one. */
export interface Unnamed {
  readonly id: string;
  readonly phrase: string;
  /** Singular of the head noun, lower case. */
  readonly head: string;
  /** Every other word that describes it: nationality, place, adjectives, number, what it belongs to. */
  readonly words: ReadonlySet<string>;
  readonly plural: boolean;
  /** Array position of the last sentence that meant it. */
  sentence: number;
}

/** A definite phrase reaches back over this many sentences for an actor without a name. */
const FARTHEST = 12;

/** Nouns that stand for anybody who spoke without a name so many sentences before. */
const SOURCES = new Set(['source', 'person']);
const NEAR = 3;

/** What a phrase says of its actor. `head` is its head noun in lower case. */
export function describePhrase(phrase: string, head: string): Pick<Unnamed, 'head' | 'words' | 'plural'> {
  const words = new Set<string>();
  for (const word of wordsOf(phrase)) if (word !== head && !OPEN.has(word)) words.add(word);
  return { head: singular(head), words, plural: isPlural(phrase, head) };
}

/**
 * The earlier actors a definite phrase can mean, the latest first: the same noun in the same number, and nothing in the later phrase
 * that was not said of the earlier one ("the Iranian official" is not "a U.S. official"; "the official" may be).
 */
export function matchUnnamed(
  phrase: string,
  head: string,
  sentence: number,
  known: readonly Unnamed[],
): Unnamed[] {
  if (!/^(?:the|that|this|these|those)\s/i.test(phrase)) return [];
  const later = describePhrase(phrase, head);
  // "The source": whoever spoke without a name just before.
  const isSource = SOURCES.has(later.head) && later.words.size === 0;
  return known
    .filter(
      (one) =>
        (one.head === later.head || (isSource && sentence - one.sentence <= NEAR)) &&
        one.plural === later.plural &&
        sentence - one.sentence <= FARTHEST &&
        [...later.words].every((word) => one.words.has(word)),
    )
    .sort((a, b) => b.sentence - a.sentence);
}

/** True for a phrase that means several people. */
export function isPlural(phrase: string, head: string): boolean {
  if (PLURALS.has(head)) return true;
  if (/[^s]s$/.test(head)) return true;
  return NUMBERS.has(wordsOf(phrase)[0] ?? '');
}

function singular(head: string): string {
  return head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/([^s])s$/, '$1');
}

/** Words in lower case, possessive endings and points left off: "U.S." is "us". */
function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/['’]s?(?=[\s,]|$)/g, '')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
}

/** Whether a text has a noun for several people or bodies, in lower case or at the head of a sentence. */
export function tellsOfSeveral(text: string): boolean {
  return text.split(/[^\p{L}-]+/u).some((word) => {
    if (!/^\p{L}\p{Ll}{2,}$/u.test(word)) return false;
    const lower = word.toLowerCase();
    return isPlural(lower, lower) && isActorNoun(lower);
  });
}
