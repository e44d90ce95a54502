import type { Clauses } from '../units';

/** "not to sail", "never again to sail": the unit of the "to" behind a denial at unit `k`; `k` itself where none leads to one. */
export function pastDenial({ units }: Clauses, k: number): number {
  const lower = units[k]?.lower ?? '';
  if (!DENYING.has(lower)) return k;
  const to = AGAIN.has(units[k + 1]?.lower ?? '') ? k + 2 : k + 1;
  return units[to]?.lower === 'to' ? to : k;
}

const DENYING = new Set(['not', 'never']);
const AGAIN = new Set(['again', 'ever']);
