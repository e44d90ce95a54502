/** Which pronouns share weights: he and she; it and they. */
export type PronounKind = 'personal' | 'body';

/** Below this probability a pronoun is given to nobody; "they" often means people whom nothing names. */
export const LEAST_CERTAIN = { personal: 0.5, it: 0.5, they: 0.7 } as const;

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,245 times he, she and who
 * 1,127 go to the right one, 57 to a wrong one, 61 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.3,
    features: [
      0.84, 1.83, 0.11, -0.46, -1.51, 0.4, 0.44, 0.64, 0.9, -0.21, -0.01, -0.55, 0.22, 0.46, 0.24, 0.02, 0.03,
      0.25, 1.61, 0.83, 0.01, -2.01, 0.0, 1.19, 0.2, 0.53, -0.39, -0.17, 0.13, 0.89, 0.44,
    ],
  },
  body: {
    nobody: -0.22,
    features: [
      1.09, 1.17, 0.47, -0.53, -1.33, 0.0, -0.28, 0.33, -0.74, 0.42, 0.94, 0.21, 0.81, 0.27, -1.33, 1.03, 1.8,
      -1.69, 0.44, 0.04, 0.0, 0.06, -2.5, 0.0, -0.67, -0.27, -0.9, -0.19, 1.45, 0.0, 2.04,
    ],
  },
};
