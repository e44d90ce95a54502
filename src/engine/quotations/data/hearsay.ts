import { wordSet } from '../../text/word-set';

/** Adverbs that pass on what people say without saying who: "the mayor reportedly took the money". Lower case. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
]);

/** Participles by which something is passed on of which nobody is named as the source: "it is understood that", "it was gathered that". Lower case. */
export const PASSED_ON: ReadonlySet<string> = wordSet(
  'understood believed thought reported alleged rumoured rumored gathered learnt learned claimed said whispered speculated',
);

/** Verbs that do the same without an auxiliary: "it emerged that". */
export const COMING_OUT: ReadonlySet<string> = new Set(['emerged', 'emerges', 'transpired', 'transpires']);

/** Verbs of hearing behind which "from" leads to a source: "it was gathered from residents that". */
export const HEARD_FROM: ReadonlySet<string> = wordSet(
  'gathered learned learnt heard understands understood',
);
