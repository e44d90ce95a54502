import type { PronounKind } from '../speakers/antecedents';

/** Below this probability a pronoun is given to nobody; "it" and "they" often mean nothing that is named. */
export const LEAST_CERTAIN: Readonly<Record<PronounKind, number>> = { personal: 0.5, body: 0.7 };

/**
 * Weights of the features in `speakers/antecedents.ts`, and of nobody's being meant: a multinomial logistic regression fitted by
 * `npm run train:antecedents` on the pronouns of our own annotated articles. Cross-validated over articles, of 1,209 times he, she and who
 * 1,070 go to the right one, 74 to a wrong one, 65 to nobody; 21 of them mean an actor without a name.
 */
export const ANTECEDENT_WEIGHTS: Readonly<
  Record<PronounKind, { readonly nobody: number; readonly features: readonly number[] }>
> = {
  personal: {
    nobody: -0.32,
    features: [
      1.26, 1.33, 0.13, -0.32, -1.46, 0.33, 1.01, 0.69, 0.48, -0.64, 0.13, -0.41, -0.3, 0.78, 0.49, -0.15,
      0.19, 0.24, 1.36, 0.85, 0.02, -2.17, 0.0, 1.26, -0.29, 0.63, -0.61, 0.22, 0.11, 0.52, -0.45,
    ],
  },
  body: {
    nobody: -0.27,
    features: [
      1.43, 1.5, -0.19, -0.34, -1.33, 0.0, 0.34, -0.31, -0.12, 0.54, 0.67, -0.06, -0.96, 0.46, -0.0, 1.48,
      1.43, -1.35, 0.54, -0.8, 0.0, -0.24, -2.27, 0.0, 0.1, 0.04, -0.88, -0.12, 0.91, 0.0, 1.05,
    ],
  },
};
