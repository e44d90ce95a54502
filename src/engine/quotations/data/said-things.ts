import { wordSet } from '../../text/word-set';
import { CUE_NOUNS } from './cue-nouns';

/** First words of what is said without being a clause: "said goodbye to the crew", "says a lot about him", "said the same of her". */
export const NO_CLAUSE: ReadonlySet<string> = wordSet(
  'a an this that these those some something nothing anything everything much little more less goodbye hello thanks grace no yes words things so',
);

const THINGS = [
  ...CUE_NOUNS.flatMap(({ nouns }) => nouns.split(' ')),
  'figure',
  'description',
  'criticism',
  'phrase',
  'word',
];
/** Nouns for what somebody said: "a claim the ministry called absurd", "made claims, which he denied". Singular and plural. */
export const SAID_THINGS: ReadonlySet<string> = new Set(THINGS.flatMap((noun) => [noun, `${noun}s`]));

const OTHERS_SAID =
  'claims allegations accusations reports suggestions complaints charges rumours rumors assertions';

/** What others have said, in the plural, which somebody answers: "responded to claims that". */
export const ANSWERED: ReadonlySet<string> = wordSet(OTHERS_SAID, 'criticism warnings speculation');

/** What others have said, in the plural. */
export const TOLD: ReadonlySet<string> = wordSet(OTHERS_SAID);

/** What is told without being a clause: "told a different story". */
export const TALE: ReadonlySet<string> = wordSet('story stories tale tales joke jokes version lie lies');

/** Nouns by which "by" attributes: "by his own account". */
export const TELLING_NOUN: ReadonlySet<string> = wordSet(
  'account accounts admission reckoning estimate telling',
);

/** Nouns by which "in" attributes: "in her view". */
export const VIEW: ReadonlySet<string> = wordSet('view opinion estimation judgment judgement');

/** What is asked or told as a thing, one of it: "asked that question", "told that story". */
export const TOLD_THING: ReadonlySet<string> = wordSet(
  'question story joke lie tale anecdote thing man woman boy girl',
);
