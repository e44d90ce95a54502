import type { NameType } from '../../annotation';
import { ORGANIZATION_ALIASES, PLACE_ALIASES } from '../data/aliases';
import { initialsOf, isAcronym } from '../acronyms';
import { COMMON_HEADS, COMPANY_ENDINGS, COMPANY_WORDS, LEADING_FORMS } from '../data/heads';
import { addToChain, plainWord, startChain, type Chain, type ChainedName } from './chained-name';
import { Union } from './union';

/** Ties names of one kind other than people: by equal words, known aliases, acronyms and, for organizations, short forms. */
export function chainThings(
  type: NameType,
  names: readonly ChainedName[],
  pairs: readonly (readonly [ChainedName, ChainedName])[],
): Chain[] {
  const chains: Chain[] = [];
  const byKey = new Map<string, Chain>();
  for (const name of names) {
    const key = keyOf(type, name);
    let chain = byKey.get(key);
    if (!chain) {
      chain = startChain(type);
      chains.push(chain);
      byKey.set(key, chain);
    }
    addToChain(chain, name);
  }
  const merged = new Union(chains);
  for (const [full, short] of pairs) merged.join(byKey.get(keyOf(type, full)), byKey.get(keyOf(type, short)));
  if (type === 'organization') {
    joinAcronyms(chains, byKey, merged);
    joinShortForms(chains, merged);
  }
  return merged.chains();
}

/** What makes two mentions plainly the same: the full name of a known alias, else the words. */
function keyOf(type: NameType, { words }: ChainedName): string {
  const plain = words.join(' ');
  if (type === 'place') return PLACE_KEYS.get(plain) ?? plain;
  if (type === 'organization')
    return ORGANIZATION_KEYS.get(plain) ?? plain.replace(/^(?:united nations|u n) /, 'un ');
  return type === 'nationality' && plain.length > 4 ? plain.replace(/s$/, '') : plain;
}

function aliasKeys(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .map((word) => plainWord(word).replace(/,$/, ''))
      .join(' ');
  for (const group of groups) for (const name of group) keys.set(plain(name), plain(group[0] ?? name));
  return keys;
}

const PLACE_KEYS = aliasKeys(PLACE_ALIASES);
const ORGANIZATION_KEYS = aliasKeys(ORGANIZATION_ALIASES);

/**
 * Joins "WPK" to "Workers' Party of Korea" wherever the article uses both and the letters fit one name only; failing that, letters in
 * another order: the "BIR" is the Rapid Intervention Battalion in its own language.
 */
function joinAcronyms(chains: readonly Chain[], byKey: ReadonlyMap<string, Chain>, merged: Union): void {
  const byInitials = new Map<string, Set<Chain>>();
  const byLetters = new Map<string, Set<Chain>>();
  const note = (map: Map<string, Set<Chain>>, letters: string, chain: Chain): void => {
    const list = map.get(letters);
    if (list) list.add(chain);
    else map.set(letters, new Set([chain]));
  };
  for (const chain of chains) {
    for (const { words } of chain.members) {
      if (words.length < 2) continue;
      for (const initials of initialsOf(words)) {
        note(byInitials, initials, merged.find(chain));
        note(byLetters, sorted(initials), merged.find(chain));
      }
    }
  }
  for (const chain of byKey.values()) {
    const short = chain.members.find(({ text }) => isAcronym(text));
    if (!short) continue;
    const letters = short.words.join('');
    const known = byInitials.get(letters);
    const isForeign =
      !known &&
      letters.length >= LEAST_FOREIGN &&
      !ORGANIZATION_KEYS.has(letters) &&
      merged.membersOf(chain).every(isLetters);
    const full = isForeign ? byLetters.get(sorted(letters)) : known;
    if (full?.size === 1) for (const other of full) merged.join(other, chain);
  }
}

/** Fewer letters in another order are those of something else as often. */
const LEAST_FOREIGN = 3;

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

/**
 * Joins a short form to the one longer name it begins or ends, when that name came first: "the Foundation", "Security Council". What is known
 * by itself is short for nothing: the United Nations are not their Refugee Agency.
 */
function joinShortForms(chains: readonly Chain[], merged: Union): void {
  const longer = new Map<string, Chain[]>();
  for (const chain of chains) {
    const edges = new Set<string>();
    for (const { words } of chain.members) {
      const own = LEADING_FORMS.has(words[0] ?? '') ? words.slice(1) : words;
      for (let n = 1; n < words.length && n <= LONGEST_SHORT; n++) {
        edges.add(own.slice(0, n).join(' '));
        edges.add(words.slice(-n).join(' '));
      }
    }
    for (const edge of edges) {
      const list = longer.get(edge);
      if (list) list.push(chain);
      else longer.set(edge, [chain]);
    }
  }
  for (const chain of chains) {
    const short = chain.members[0];
    if (!short) continue;
    const isKnown = short.words.length > 1 && ORGANIZATION_KEYS.has(short.words.join(' '));
    if (isKnown) continue;
    if (chain.members.every(isLetters)) {
      joinCompany(chain, longer.get(short.words.join(' ')), merged);
      continue;
    }
    const bare = short.words.length === 1 && COMMON_HEADS.has(short.words[0] ?? '');
    const fitting = new Set((longer.get(short.words.join(' ')) ?? []).map((other) => merged.find(other)));
    fitting.delete(merged.find(chain));
    const known = [...fitting].filter((other) => !bare || merged.startOf(other) < short.name.start);
    if (known.length === 1) merged.join(known[0], chain);
    else if (known.length === 0 && COMPANY_WORDS.has(short.words.join(' ')))
      merged.join(mainCompany(chains, short.name.start, merged), chain);
  }
}

/** No short form has more words than this: it keeps the work linear where names run on. */
const LONGEST_SHORT = 12;

/** Letters are short for the one company whose name they are but for the word that says what it is: "OTP" of "OTP Bank". */
function joinCompany(letters: Chain, longer: readonly Chain[] = [], merged: Union): void {
  const form = letters.members[0]?.words.join(' ') ?? '';
  const companies = new Set<Chain>();
  for (const chain of longer) {
    const isCompany = chain.members.some(
      ({ words }) =>
        words.length > 1 && words[0] === form && words.slice(1).every((word) => COMPANY_ENDINGS.has(word)),
    );
    if (isCompany) companies.add(merged.find(chain));
  }
  companies.delete(merged.find(letters));
  if (companies.size === 1) for (const company of companies) merged.join(company, letters);
}

/** An acronym is no short form of a longer name that begins with it: "UN" and "UN Security Council" are two. */
function isLetters({ words, text }: ChainedName): boolean {
  return words.length === 1 && isAcronym(text);
}

/** The company the article has spoken of most before `offset`: what "the Company" or "the Group" means. */
function mainCompany(chains: readonly Chain[], offset: number, merged: Union): Chain | undefined {
  let best: Chain | undefined;
  let most = 0;
  for (const chain of chains) {
    if (merged.find(chain) !== chain) continue;
    const members = merged.membersOf(chain);
    if (!members.some(({ words }) => words.some((word) => COMPANY_ENDINGS.has(word)))) continue;
    const count = members.filter(({ name }) => name.start < offset).length;
    if (count > most) {
      most = count;
      best = chain;
    }
  }
  return best;
}
