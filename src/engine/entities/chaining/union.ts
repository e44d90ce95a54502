import { addToChain, type Chain, type ChainedName } from './chained-name';

/** Chains joined with each other. Each keeps its own members until all is joined. */
export class Union {
  private readonly parent = new Map<Chain, Chain>();
  /** What has been joined into a chain, itself among it. The smaller group goes into the larger, so that the work stays near linear. */
  private readonly groups = new Map<Chain, Chain[]>();

  constructor(private readonly all: readonly Chain[]) {}

  /** The chain that stands for a chain and all it is joined with. */
  find(chain: Chain): Chain {
    let root = chain;
    for (let next = this.parent.get(root); next; next = this.parent.get(root)) root = next;
    return root;
  }

  join(a: Chain | undefined, b: Chain | undefined): void {
    if (!a || !b) return;
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return;
    const [groupOfOne, groupOfOther] = [this.groupOf(one), this.groupOf(other)];
    const isSmaller = groupOfOne.length < groupOfOther.length;
    const [small, large] = isSmaller ? [one, other] : [other, one];
    const group = isSmaller ? groupOfOther : groupOfOne;
    for (const chain of isSmaller ? groupOfOne : groupOfOther) group.push(chain);
    this.groups.set(large, group);
    this.groups.delete(small);
    this.parent.set(small, large);
  }

  /** The mentions of a chain and of all it is joined with, chain by chain. */
  membersOf(chain: Chain): ChainedName[] {
    return this.groupOf(this.find(chain)).flatMap(({ members }) => members);
  }

  /** Where a chain or one it is joined with is first named. */
  startOf(chain: Chain): number {
    let start = Infinity;
    for (const { members } of this.groupOf(this.find(chain)))
      start = Math.min(start, members[0]?.name.start ?? Infinity);
    return start;
  }

  /** The chains that are left, with the members of those joined with them, sorted. */
  chains(): Chain[] {
    const roots = this.all.filter((chain) => !this.parent.has(chain));
    for (const root of roots) {
      for (const chain of this.groupOf(root))
        if (chain !== root) for (const member of chain.members) addToChain(root, member);
      root.members.sort((a, b) => a.name.start - b.name.start);
    }
    return roots;
  }

  private groupOf(root: Chain): Chain[] {
    return this.groups.get(root) ?? [root];
  }
}
