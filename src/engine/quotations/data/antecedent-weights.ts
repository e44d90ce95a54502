/** Which pronouns share weights: he and she; it and they. */
export type PronounKind = 'personal' | 'body';

/** Below this probability a pronoun is given to nobody; "they" often means people whom nothing names. */
export const LEAST_CERTAIN = { personal: 0.5, it: 0.5, they: 0.7 } as const;

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,243 times he, she and who
 * 1,127 go to the right one, 59 to a wrong one, 57 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.28,
    features: [
      0.82, 1.71, 0.19, -0.36, -1.57, 0.35, 0.45, 0.73, 0.72, -0.42, 0.04, -0.38, 0.47, 0.49, 0.04, -0.01,
      -0.03, 0.18, 1.57, 0.89, 0.01, -1.93, 0.0, 1.14, 0.26, 0.59, -0.48, -0.23, 0.11, 0.82, 0.45,
    ],
  },
  body: {
    nobody: -0.22,
    features: [
      1.03, 1.16, 0.47, -0.46, -1.31, 0.0, -0.19, 0.34, -0.73, 0.45, 0.88, 0.12, 0.66, -0.19, -1.17, 1.14,
      2.11, -1.66, 0.78, 0.04, 0.0, -0.2, -2.56, 0.0, -0.73, -0.15, -1.0, -0.19, 1.57, 0.0, 1.91,
    ],
  },
};
