import { ADDRESS_WORDS } from '../data/titles';
import { addToChain, startChain, type Chain, type ChainedName } from './chained-name';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const SON_OF = new Set(['bin', 'ibn', 'bint']);
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'da',
  'dos',
  'du',
  'di',
  'e',
  'y',
]);

/** Ties people's names to people. A name that several people share and that nothing resolves stays out: it is returned in `loose`. */
export function chainPeople(names: readonly ChainedName[]): { chains: Chain[]; loose: ChainedName[] } {
  const chains: Chain[] = [];
  const byName = new Map<string, Chain>();
  for (const name of names) {
    if (!isFull(name)) continue;
    const key = core(name).join(' ');
    let chain = byName.get(key) ?? chains.find((other) => sameFullName(other, name));
    if (!chain) {
      chain = startChain('person');
      chains.push(chain);
    }
    byName.set(key, chain);
    addToChain(chain, name);
  }
  const full = new Set(names.filter(isFull));
  const loose: ChainedName[] = [];
  const singles = new Map<string, Chain>();
  const bearers = indexByWord(chains);
  for (const name of names) {
    if (full.has(name)) continue;
    const word = significant(name)[0] ?? '';
    const candidates = (bearers.get(word) ?? []).filter(
      (chain) => mayBear(chain, word, name) && !contradicts(chain, name),
    );
    if (candidates.length === 0) {
      let chain = singles.get(word);
      if (!chain || contradicts(chain, name)) {
        chain = startChain('person');
        chains.push(chain);
        singles.set(word, chain);
      }
      addToChain(chain, name);
      continue;
    }
    const chosen = choose(candidates, name);
    if (chosen) addToChain(chosen, name);
    else loose.push(name);
  }
  for (const chain of chains) chain.members.sort((a, b) => a.name.start - b.name.start);
  return { chains, loose };
}

/** A name's words without suffixes and lone initials. */
function core({ words }: ChainedName): readonly string[] {
  const kept = words.filter((word) => !SUFFIXES.has(word) && word.length > 1 && !ADDRESS_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

/** The core words that are no particles: "Assad" of "al-Assad". */
function significant(name: ChainedName): readonly string[] {
  const words = core(name);
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** True when a name has a given and a family part. */
function isFull(name: ChainedName): boolean {
  return significant(name).length >= 2;
}

function indexByWord(chains: readonly Chain[]): Map<string, Chain[]> {
  const index = new Map<string, Chain[]>();
  for (const chain of chains) {
    for (const word of chain.words) {
      const list = index.get(word);
      if (list) list.push(chain);
      else index.set(word, [chain]);
    }
  }
  return index;
}

/** One full name is the other with words left out or turned round, first and last words kept: "Luiz Inácio Lula da Silva", "Lula da Silva". */
function sameFullName(chain: Chain, name: ChainedName): boolean {
  const words = core(name);
  if (chain.gender && name.gender && chain.gender !== name.gender) return false;
  return chain.members.some((member) => {
    const own = core(member);
    const [short, long] = own.length <= words.length ? [own, words] : [words, own];
    if (short.filter((word) => !PARTICLES.has(word)).length < 2) return false;
    return short.every((word) => long.includes(word)) && (short.length > 2 || long.length <= 4);
  });
}

/**
 * A single word stands for a person when it is the first or last word of the full name, or the part after a particle; the name of the
 * father ("Omar bin Rashid") does so only with its particle ("bin Rashid"): "King Rashid" is somebody else.
 */
function mayBear(chain: Chain, word: string, name: ChainedName): boolean {
  return chain.members.some((member) => {
    const own = core(member);
    const before = own[own.indexOf(word) - 1] ?? '';
    if (SON_OF.has(before) && !name.words.includes(before)) return false;
    return (
      own[0] === word ||
      own[own.length - 1] === word ||
      (own.length > 2 && own.includes(word) && !PARTICLES.has(word))
    );
  });
}

function contradicts(chain: Chain, name: ChainedName): boolean {
  return chain.gender !== undefined && name.gender !== undefined && chain.gender !== name.gender;
}

/** How many blocks back a namesake may have been mentioned for nearness to count against it. */
const NEAR_BLOCKS = 3;

/** The person a shared name means: the only one brought in so far, the one whose title fits, the one just spoken of; else nobody. */
function choose(candidates: readonly Chain[], name: ChainedName): Chain | undefined {
  if (candidates.length === 1) return candidates[0];
  const known = candidates.filter((chain) => (chain.members[0]?.name.start ?? Infinity) < name.name.start);
  if (known.length === 1) return known[0];
  const pool = known.length > 0 ? known : candidates;
  if (name.titleWords.length > 0) {
    const titled = pool.filter((chain) => chain.members.some((member) => sharesTitle(member, name)));
    if (titled.length === 1) return titled[0];
  }
  if (known.length === 0) return undefined;
  const byNearness = known
    .map((chain) => ({ chain, last: lastBefore(chain, name) }))
    .sort((a, b) => (b.last?.name.start ?? -1) - (a.last?.name.start ?? -1));
  const [nearest, next] = byNearness;
  if (!nearest?.last || name.block - nearest.last.block > NEAR_BLOCKS) return undefined;
  const gap = nearest.last.block - (next?.last?.block ?? -Infinity);
  const sameBlock = nearest.last.block === name.block && next?.last?.block !== name.block;
  return sameBlock || gap >= NEAR_BLOCKS ? nearest.chain : undefined;
}

function sharesTitle(member: ChainedName, name: ChainedName): boolean {
  const bears = (word: string): boolean =>
    member.titleWords.includes(word) || member.roleWords.includes(word);
  return name.titleWords.some((word) => !ADDRESS_WORDS.has(word) && bears(word));
}

function lastBefore(chain: Chain, name: ChainedName): ChainedName | undefined {
  let last: ChainedName | undefined;
  for (const member of chain.members)
    if (member.name.start < name.name.start && (!last || member.name.start > last.name.start)) last = member;
  return last;
}
