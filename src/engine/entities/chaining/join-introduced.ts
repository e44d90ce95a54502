import { addToChain, type Chain, type ChainedName } from './chained-name';

/** Joins people with the other name they are introduced with: "Ada von Holm (AVH)", "Ada Holm, known as Nita". */
export function joinIntroduced(
  people: readonly Chain[],
  pairs: readonly (readonly [full: ChainedName, short: ChainedName])[],
): readonly Chain[] {
  if (pairs.length === 0) return people;
  const chainOf = new Map(people.flatMap((chain) => chain.members.map((member) => [member, chain] as const)));
  const gone = new Set<Chain>();
  for (const [full, short] of pairs) {
    const whole = chainOf.get(full);
    const other = chainOf.get(short);
    if (!whole || !other || whole === other) continue;
    for (const member of other.members) {
      addToChain(whole, member);
      chainOf.set(member, whole);
    }
    whole.members.sort((a, b) => a.name.start - b.name.start);
    gone.add(other);
  }
  return people.filter((chain) => !gone.has(chain));
}
