/** A logistic model: a weight for each named feature. */
export type Weights = ReadonlyMap<string, number>;

/** Reads weights as they are stored: one `feature weight` a line. */
export function readWeights(stored: string): Weights {
  const weights = new Map<string, number>();
  for (const line of stored.split('\n')) {
    const cut = line.lastIndexOf(' ');
    if (cut > 0) weights.set(line.slice(0, cut), Number(line.slice(cut + 1)));
  }
  return weights;
}

/** The logit of the model: the sum of the weights of what is present. */
export function logit(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const name of features) sum += weights.get(name) ?? 0;
  return sum;
}

/** The probability that a logit stands for. */
export function chanceOf(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
