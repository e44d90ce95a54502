import type { PronounKind } from '../speakers/antecedents';

/** Below this probability a pronoun is given to nobody; "they" often means people whom nothing names. */
export const LEAST_CERTAIN = { personal: 0.5, it: 0.5, they: 0.7 } as const;

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,244 times he, she and who
 * 1,127 go to the right one, 57 to a wrong one, 60 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.27,
    features: [
      0.79, 1.75, 0.19, -0.4, -1.57, 0.33, 0.42, 0.77, 0.76, -0.45, -0.06, -0.34, 0.45, 0.36, 0.15, -0.04,
      -0.01, 0.19, 1.59, 0.9, 0.01, -1.84, 0.0, 1.2, 0.27, 0.54, -0.52, -0.27, 0.1, 0.95, 0.45,
    ],
  },
  body: {
    nobody: -0.19,
    features: [
      0.82, 1.36, 0.32, -0.41, -1.33, 0.0, 0.14, -0.0, -0.37, 0.42, 0.61, -0.05, 0.71, -0.01, -1.04, 1.12,
      1.65, -1.68, 0.87, 0.26, 0.0, -0.75, -2.44, 0.0, -0.58, 0.03, -0.84, -0.14, 1.62, 0.0, 1.58,
    ],
  },
};
