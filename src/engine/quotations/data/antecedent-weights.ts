import type { PronounKind } from '../speakers/antecedents';

/** Below this probability a pronoun is given to nobody; "it" and "they" often mean nothing that is named. */
export const LEAST_CERTAIN: Readonly<Record<PronounKind, number>> = { personal: 0.5, body: 0.7 };

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,204 times he, she and who
 * 1,067 go to the right one, 73 to a wrong one, 64 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.34,
    features: [
      1.34, 1.36, 0.17, -0.38, -1.41, 0.26, 1.03, 0.69, 0.56, -0.6, 0.11, -0.45, -0.4, 0.75, 0.6, -0.25, 0.34,
      0.3, 1.35, 0.75, -0.0, -2.17, 0.0, 1.17, -0.27, 0.69, -0.6, 0.31, 0.14, 0.55, -0.25,
    ],
  },
  body: {
    nobody: -0.27,
    features: [
      1.5, 1.29, -0.19, -0.26, -1.26, 0.0, 0.15, -0.14, -0.11, 0.48, 0.67, 0.03, -1.05, 0.5, 0.16, 1.47, 1.33,
      -1.32, 0.47, -0.79, 0.0, -0.32, -2.28, 0.0, 0.15, -0.01, -1.11, -0.14, 0.92, 0.0, 1.17,
    ],
  },
};
