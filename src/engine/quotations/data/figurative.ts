import { wordSet } from '../../text/word-set';

/** Verbs that say something only where somebody is their subject, or something written: "the storm threatened to close the pass". */
export const FIGURATIVE: ReadonlySet<string> = wordSet(
  'underscore underline signal project threaten promise assure',
);
/** Verbs by which outlets tell what nobody is named for: "The Anchor has learned that …"; others merely learn it. */
export const OUTLETS_ONLY: ReadonlySet<string> = new Set(['learn', 'understand']);
/** Subjects that stand for nobody: "there are ways to express it". */
export const PLACEHOLDER: ReadonlySet<string> = new Set(['there', 'this', 'that']);
