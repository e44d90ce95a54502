/** Which pronouns share weights: he and she; it and they. */
export type PronounKind = 'personal' | 'body';

/** Below this probability a pronoun is given to nobody; "they" often means people whom nothing names. */
export const LEAST_CERTAIN = { personal: 0.5, it: 0.5, they: 0.7 } as const;

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,241 times he, she and who
 * 1,127 go to the right one, 56 to a wrong one, 58 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.25,
    features: [
      0.76, 1.65, 0.11, -0.35, -1.54, 0.38, 0.39, 0.79, 0.82, -0.45, -0.05, -0.5, 0.4, 0.41, 0.19, -0.04,
      -0.04, 0.09, 1.62, 0.81, 0.01, -2.01, 0.0, 1.21, 0.28, 0.67, -0.41, -0.15, 0.12, 0.88, 0.39,
    ],
  },
  body: {
    nobody: -0.21,
    features: [
      1.05, 1.3, 0.46, -0.59, -1.36, 0.0, -0.21, 0.23, -0.75, 0.46, 0.97, 0.14, 0.74, 0.28, -1.39, 1.06, 1.83,
      -1.67, 0.44, 0.07, 0.0, 0.1, -2.52, 0.0, -0.7, -0.24, -0.77, -0.18, 1.47, 0.0, 2.01,
    ],
  },
};
