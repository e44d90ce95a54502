import type { Chain, ChainedName } from './chained-name';
import { Union } from './union';

/** Joins people with the other name they are introduced with: "Ada von Holm (AVH)", "Ada Holm, known as Nita". */
export function joinIntroduced(
  people: readonly Chain[],
  pairs: readonly (readonly [full: ChainedName, short: ChainedName])[],
): readonly Chain[] {
  if (pairs.length === 0) return people;
  const chainOf = new Map(people.flatMap((chain) => chain.members.map((member) => [member, chain] as const)));
  const joined = new Union(people);
  for (const [full, short] of pairs) joined.join(chainOf.get(full), chainOf.get(short));
  return joined.chains();
}
