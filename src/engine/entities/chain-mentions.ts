import type { Article } from '../article/article';
import type { Prose } from '../language/prose';
import { chainPeople } from './chaining/chain-people';
import { chainThings } from './chaining/chain-things';
import type { Chain } from './chaining/chained-name';
import { describeNames } from './chaining/describe-names';
import { joinIntroduced } from './chaining/join-introduced';
import { nameEntities } from './chaining/name-entities';
import type { Chains } from './chains';
import { findIntroductions } from './introductions';
import type { NameSpan } from './recogniser';

/** Ties names to referents: full and family names, titles, acronyms, short forms. Reads roles on the way. */
export function chainMentions(names: readonly NameSpan[], prose: Prose, article: Article): Chains {
  const chained = describeNames(names, prose, article);
  const introduced = findIntroductions(names, prose).flatMap(({ full, short, by }) => {
    const pair = [chained[full], chained[short]] as const;
    const [whole, other] = pair;
    // Behind somebody's name an acronym that does not fit it is a party or a country.
    const fits = whole?.type !== 'person' || by === 'initials' || by === 'says';
    return whole && other && whole.type === other.type && fits ? [[whole, other] as const] : [];
  });
  const people = chainPeople(chained.filter(({ type }) => type === 'person'));
  const chains = [
    ...joinIntroduced(people.chains, introduced),
    ...(['organization', 'place', 'nationality'] as const).flatMap((type) =>
      chainThings(
        type,
        chained.filter((name) => name.type === type),
        type === 'nationality' ? [] : introduced.filter(([full]) => full.type === type),
      ),
    ),
  ].sort((a, b) => startOf(a) - startOf(b));
  return nameEntities(chains, people.loose, prose);
}

function startOf(chain: Chain): number {
  return chain.members[0]?.name.start ?? 0;
}
