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
