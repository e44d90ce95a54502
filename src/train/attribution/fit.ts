/** One case a logistic model learns from. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** How a model is held back. */
export interface Fitting {
  /** Weight of the penalty on the squares of the weights, per example. */
  readonly penalty: number;
  /** Passes over all examples. */
  readonly rounds: number;
  /** A feature seen in fewer examples is left out. */
  readonly fewest: number;
}

const STEP = 0.3;

/** Fits a logistic model by gradient descent with AdaGrad (Duchi, Hazan and Singer 2011) over all examples at once. Deterministic. */
export function fitLogistic(
  examples: readonly Example[],
  { penalty, rounds, fewest }: Fitting,
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    ids: features.map((name) => index.get(name)).filter((id) => id !== undefined),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    for (const { ids, right } of rows) {
      let sum = 0;
      for (const id of ids) sum += weights[id] ?? 0;
      const error = right - 1 / (1 + Math.exp(-sum));
      for (const id of ids) gradient[id] = (gradient[id] ?? 0) + error;
    }
    for (let id = 0; id < names.length; id++) {
      const slope = (gradient[id] ?? 0) / rows.length - penalty * (weights[id] ?? 0);
      squares[id] = (squares[id] ?? 0) + slope * slope;
      weights[id] = (weights[id] ?? 0) + (STEP * slope) / Math.sqrt(squares[id] ?? 1);
    }
  }
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]));
}
