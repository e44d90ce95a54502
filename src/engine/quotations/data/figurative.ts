/** Verbs that say something only where somebody is their subject, or something written: "the storm threatened to close the pass". */
export const FIGURATIVE: ReadonlySet<string> = new Set(
  'underscore underline signal project threaten promise'.split(' '),
);
/** Subjects that stand for nobody: "there are ways to express it". */
export const PLACEHOLDER: ReadonlySet<string> = new Set(['there', 'this', 'that']);
