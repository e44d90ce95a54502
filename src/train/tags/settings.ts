import type { TaggerOptions } from './train-tagger';

/** The settings of the tagger that ships, and of those that only give their opinion on its training texts. */
export const TAGGING: { readonly final: TaggerOptions; readonly reconsidering: TaggerOptions } = {
  final: { epochs: 4, leastCount: 3, margin: 3, leastWeight: 3, seed: 1 },
  reconsidering: { epochs: 2, leastCount: 2, margin: 3, leastWeight: 1, seed: 1 },
};
