import { SCORED } from './tags';

/** The tag with the highest sum, the first of equals, and by how much it leads. The same object each time. */
export function leader(sums: Int32Array): { readonly tag: number; readonly by: number } {
  let best = 0;
  let top = sums[0] as number;
  let next = -Infinity;
  for (let tag = 1; tag < SCORED; tag++) {
    const sum = sums[tag] as number;
    if (sum > top) {
      next = top;
      top = sum;
      best = tag;
    } else if (sum > next) next = sum;
  }
  LEADER.tag = best;
  LEADER.by = top - next;
  return LEADER;
}

const LEADER = { tag: 0, by: 0 };
