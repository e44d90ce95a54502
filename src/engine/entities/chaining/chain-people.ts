import { ADDRESS_WORDS } from '../data/titles';
import type { Chain, ChainedName } from './chained-name';
import { Namesakes } from './namesakes';
import type { Person } from './person';
import { readPersonName, type PersonName } from './person-name';

/** Ties people's names to people. A name that several people share and that nothing resolves stays out: it is returned in `loose`. */
export function chainPeople(names: readonly ChainedName[]): { chains: Chain[]; loose: ChainedName[] } {
  const people = new Namesakes();
  const rest: { name: ChainedName; parts: PersonName; candidates?: readonly Person[] }[] = [];
  for (const name of names) {
    const parts = readPersonName(name.text);
    if (parts.significant.length < 2) {
      rest.push({ name, parts });
      continue;
    }
    const known = people.ofFullName(name, parts);
    if (known.length > 1) rest.push({ name, parts, candidates: known });
    else people.addFull(known[0], name, parts);
  }
  const loose: ChainedName[] = [];
  const singles = new Map<string, Person>();
  for (const { name, parts, candidates = people.ofShortName(name, parts) } of rest) {
    if (candidates.length > 0) {
      const chosen = choose(candidates, name, parts);
      if (chosen) chosen.addShort(name, parts);
      else loose.push(name);
      continue;
    }
    const word = parts.significant[0] ?? '';
    let person = singles.get(word);
    if (!person || person.contradicts(name, parts)) singles.set(word, (person = people.start()));
    person.addShort(name, parts);
  }
  const chains = people.all.map(({ chain }) => chain);
  for (const chain of chains) chain.members.sort((a, b) => a.name.start - b.name.start);
  return { chains, loose };
}

/** How many blocks back a namesake may have been mentioned for nearness to count against it. */
const NEAR_BLOCKS = 3;

/**
 * The person a shared name means: the only one brought in so far, the one whose sex or suffix is told, whose title fits, or who was just
 * spoken of; else nobody.
 */
function choose(candidates: readonly Person[], name: ChainedName, parts: PersonName): Person | undefined {
  if (candidates.length === 1) return candidates[0];
  const told = candidates.filter(
    ({ chain, suffix }) =>
      (name.gender !== undefined && chain.gender === name.gender) ||
      (parts.suffix !== '' && suffix === parts.suffix),
  );
  const fitting = told.length > 0 ? told : candidates;
  const { start } = name.name;
  const known = fitting.filter((person) => person.start < start);
  if (known.length === 1) return known[0];
  const pool = known.length > 0 ? known : fitting;
  if (pool.length === 1 && told.length > 0) return pool[0];
  const titled = bestTitled(pool, name);
  if (titled.length === 1) return titled[0];
  return nearest(known, name);
}

/** Those whom the title before the name fits best: "Deputy Mayor Lee" the deputy mayor of that name rather than the mayor. */
function bestTitled(pool: readonly Person[], { titleWords, roleWords }: ChainedName): readonly Person[] {
  const title = [...new Set([...titleWords, ...roleWords])].filter((word) => !ADDRESS_WORDS.has(word));
  const fits = pool.map((person) => person.fits(title));
  const best = Math.max(0, ...fits);
  return best === 0 ? [] : pool.filter((_, at) => fits[at] === best);
}

/** The one named last, where the others have not been named for long. */
function nearest(known: readonly Person[], { name: { start }, block }: ChainedName): Person | undefined {
  const [last, next] = known
    .map((person) => ({ person, named: person.lastBefore(start) }))
    .sort((a, b) => (b.named?.name.start ?? -1) - (a.named?.name.start ?? -1));
  if (!last?.named || block - last.named.block > NEAR_BLOCKS) return undefined;
  const gap = last.named.block - (next?.named?.block ?? -Infinity);
  const sameBlock = last.named.block === block && next?.named?.block !== block;
  return sameBlock || gap >= NEAR_BLOCKS ? last.person : undefined;
}
