/** A logistic model: a weight for each named feature. */
export type Weights = ReadonlyMap<string, number>;

/** Reads weights as they are stored: `feature weight`, parted by bars and line breaks. */
export function readWeights(stored: string): Weights {
  const weights = new Map<string, number>();
  for (const cell of stored.split(/[|\n]/)) {
    const cut = cell.lastIndexOf(' ');
    if (cut > 0) weights.set(cell.slice(0, cut), Number(cell.slice(cut + 1)));
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
