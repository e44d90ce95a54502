import { readUntaggedProse } from '../engine/language/read-prose';
import type { Recogniser } from '../engine/entities/recogniser';
import { plainArticle, type NamedText } from './corpus';

/** One name found: the probability the model gave it, and whether it was right. */
interface Outcome {
  readonly logit: number;
  readonly right: boolean;
}

/**
 * Fits the two numbers that turn the model's own probabilities into ones that hold on texts it has not seen (Platt 1999):
 * `1 / (1 + exp(-(slope * logit + shift)))`. Nationalities are left out: most corpora do not mark them.
 */
export function calibrate(
  recogniser: Recogniser,
  texts: readonly NamedText[],
): { slope: number; shift: number } {
  const outcomes = texts.flatMap((text) => outcomesOf(recogniser, text));
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 2000; round++) {
    let slopeGradient = 0;
    let shiftGradient = 0;
    for (const { logit, right } of outcomes) {
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-(slope * logit + shift)));
      slopeGradient += (error * logit) / outcomes.length;
      shiftGradient += error / outcomes.length;
    }
    slope += 0.1 * slopeGradient;
    shift += 0.3 * shiftGradient;
  }
  return outcomes.length > 100 ? { slope, shift } : { slope: 1, shift: 0 };
}

/** No probability is taken for nearer to 0 or 1 than this. */
const LEAST = 0.0001;

function outcomesOf(recogniser: Recogniser, { text, names }: NamedText): Outcome[] {
  const article = plainArticle(text);
  const gold = new Set(names.map(({ start, end, type }) => `${start}-${end}-${type}`));
  return recogniser
    .recognise(readUntaggedProse(article), article)
    .filter(({ type }) => type !== 'nationality')
    .map(({ start, end, type, confidence }) => ({
      logit: Math.log(Math.max(confidence, LEAST) / Math.max(1 - confidence, LEAST)),
      right: gold.has(`${start}-${end}-${type}`),
    }));
}
