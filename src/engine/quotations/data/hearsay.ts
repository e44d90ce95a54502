/** Adverbs that pass on what people say without saying who: "the mayor reportedly took the money". Lower case. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
]);
