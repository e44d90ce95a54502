/** Which pronouns share weights: he and she; it and they. */
export type PronounKind = 'personal' | 'body';

/** Below this probability a pronoun is given to nobody; "they" often means people whom nothing names. */
export const LEAST_CERTAIN = { personal: 0.5, it: 0.5, they: 0.7 } as const;

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,242 times he, she and who
 * 1,126 go to the right one, 55 to a wrong one, 61 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.26,
    features: [
      0.8, 1.72, 0.12, -0.48, -1.52, 0.39, 0.41, 0.73, 0.73, -0.21, -0.02, -0.6, 0.16, 0.51, 0.16, 0.01, 0.0,
      0.19, 1.61, 0.79, 0.01, -2.08, 0.0, 1.27, 0.22, 0.58, -0.26, -0.15, 0.13, 0.87, 0.41,
    ],
  },
  body: {
    nobody: -0.22,
    features: [
      0.96, 1.16, 0.49, -0.46, -1.29, 0.0, -0.29, 0.04, -0.78, 0.48, 1.06, 0.34, 0.78, 0.36, -1.38, 0.92,
      1.93, -1.75, 0.54, 0.13, 0.0, 0.09, -2.51, 0.0, -0.67, -0.05, -1.01, -0.18, 1.33, 0.0, 2.11,
    ],
  },
};
