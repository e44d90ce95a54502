import type { Entity, Mention, Role } from '../annotation';
import type { Article } from '../article/article';
import type { Prose } from '../language/prose';
import { chainPeople } from './chaining/chain-people';
import { chainThings } from './chaining/chain-things';
import { addToChain, nameWords, plainWord, type Chain, type ChainedName } from './chaining/chained-name';
import { readRoles } from './chaining/read-roles';
import { onOneLine } from '../text/on-one-line';
import type { Chains } from './chains';
import { FEMALE_WORDS, MALE_WORDS } from './data/titles';
import { mayBeginWithFamily } from './family-first';
import type { Gender, NameSpan } from './recogniser';

/** Ties names to referents: full and family names, titles, acronyms, short forms. Reads roles on the way. */
export function chainMentions(names: readonly NameSpan[], prose: Prose, _article: Article): Chains {
  const chained = describeNames(names, prose);
  const people = chainPeople(chained.filter(({ type }) => type === 'person'));
  const pairs = introducedPairs(chained, prose);
  const chains = [
    ...joinIntroduced(people.chains, pairs),
    ...(['organization', 'place', 'nationality'] as const).flatMap((type) =>
      chainThings(
        type,
        chained.filter((name) => name.type === type),
        type === 'nationality' ? [] : pairs.filter(([full]) => full.type === type),
      ),
    ),
  ].sort((a, b) => firstStart(a) - firstStart(b));
  return toChains(chains, people.loose, prose);
}

function firstStart(chain: Chain): number {
  return chain.members[0]?.name.start ?? 0;
}

function describeNames(names: readonly NameSpan[], prose: Prose): ChainedName[] {
  const { sentences, text } = prose;
  let s = 0;
  return names.map((name, i) => {
    while (s < sentences.length - 1 && (sentences[s]?.last ?? Infinity) <= name.first) s++;
    const sentence = sentences[s];
    const { roles, titleWords } =
      name.type === 'person' && sentence
        ? readRoles(prose, names, i, sentence.first, sentence.last)
        : { roles: [], titleWords: [] };
    const start = fullStart(names, i);
    const own = onOneLine(text.slice(name.start, name.end));
    return {
      name,
      type: name.type,
      text: own,
      fullText: start === name.start ? own : onOneLine(text.slice(start, name.end)),
      words: nameWords(name, prose),
      block: sentence?.block ?? 0,
      roles,
      titleWords,
      roleWords: roles.flatMap(({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .split(/[^\p{L}\p{N}'’-]+/u)
          .map(plainWord),
      ),
      // A family name alone may read like a given one ("Anderson").
      gender:
        genderOf(titleWords) ??
        (name.last - name.first > 1 && /\s/.test(own) && !mayBeginWithFamily(own) ? name.gender : undefined),
    };
  });
}

/** Where an organization's name begins with the country right before it. */
function fullStart(names: readonly NameSpan[], i: number): number {
  const name = names[i] as NameSpan;
  const before = names[i - 1];
  const joined = name.type === 'organization' && before?.type === 'place' && before.last === name.first;
  return joined ? before.start : name.start;
}

function genderOf(titleWords: readonly string[]): Gender | undefined {
  for (const word of titleWords) {
    if (MALE_WORDS.has(word)) return 'male';
    if (FEMALE_WORDS.has(word)) return 'female';
  }
  return undefined;
}

/** Pairs the article itself introduces: "Workers' Party of Korea (WPK)". */
function introducedPairs(names: readonly ChainedName[], { tokens }: Prose): [ChainedName, ChainedName][] {
  const pairs: [ChainedName, ChainedName][] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const full = names[i];
    const short = names[i + 1];
    if (!full || !short || full.type !== short.type) continue;
    if (
      short.name.first !== full.name.last + 1 ||
      tokens[full.name.last]?.text !== '(' ||
      tokens[short.name.last]?.text !== ')'
    )
      continue;
    if (short.words.length !== 1) continue;
    const fullWords = full.fullText.toLowerCase().split(/[\s-]+/);
    const fits = isInitials(short.words[0] ?? '', fullWords);
    const isShort = fullWords.length > 1 && isAcronym(short.text);
    // Behind a body's name of several words an acronym is its own, even where it is made from another language.
    if (full.type === 'person' ? fits && isShort : fits || isShort) pairs.push([full, short]);
  }
  return pairs;
}

/** Joins people with the letters they go by: "Ada von Holm (AVH)". */
function joinIntroduced(
  people: readonly Chain[],
  pairs: readonly (readonly [ChainedName, ChainedName])[],
): readonly Chain[] {
  const chainOf = new Map(people.flatMap((chain) => chain.members.map((member) => [member, chain] as const)));
  const gone = new Set<Chain>();
  for (const [full, short] of pairs) {
    if (full.type !== 'person') continue;
    const whole = chainOf.get(full);
    const letters = chainOf.get(short);
    if (!whole || !letters || whole === letters) continue;
    for (const member of letters.members) {
      addToChain(whole, member);
      chainOf.set(member, whole);
    }
    whole.members.sort((a, b) => a.name.start - b.name.start);
    gone.add(letters);
  }
  return people.filter((chain) => !gone.has(chain));
}

/** "SASK", "AfCFTA", "PDP": letters of which most are capitals. */
function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{L}.-]{1,8}$/u.test(form) && (form.match(/\p{Lu}/gu)?.length ?? 0) * 2 > form.length;
}

/** True when the letters of a short form occur in order as letters of the full name, the first at its beginning or a word's. */
function isInitials(short: string, words: readonly string[]): boolean {
  const full = words.join(' ');
  let at = 0;
  for (const char of short) {
    at = full.indexOf(char, at);
    if (at < 0) return false;
    at++;
  }
  return words.some((word) => word.startsWith(short.charAt(0)));
}

function toChains(chains: readonly Chain[], loose: readonly ChainedName[], prose: Prose): Chains {
  const mentions: Mention[] = loose.map((name) => toMention(name, null));
  const entities: Entity[] = [];
  const genders = new Map<string, Gender>();
  chains.forEach((chain, i) => {
    const id = `e${i + 1}`;
    entities.push(toEntity(id, chain, prose));
    if (chain.gender) genders.set(id, chain.gender);
    for (const member of chain.members) mentions.push(toMention(member, id));
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, entities, genders };
}

function toMention({ name, type }: ChainedName, entity: string | null): Mention {
  return { start: name.start, end: name.end, type, form: 'name', entity, confidence: name.confidence };
}

function toEntity(id: string, chain: Chain, prose: Prose): Entity {
  const counts = new Map<string, number>();
  for (const { text } of chain.members) counts.set(text, (counts.get(text) ?? 0) + 1);
  const name = fullestForm(
    new Set(chain.members.flatMap(({ text, fullText }) => (text === fullText ? [text] : [text, fullText]))),
  );
  const aliases = [...counts.entries()]
    .filter(([form]) => form !== name)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const roleSpans: Role[] = [];
  for (const { roles } of chain.members) {
    for (const { start, end } of roles)
      roleSpans.push({ start, end, text: onOneLine(prose.text.slice(start, end)) });
  }
  roleSpans.sort((a, b) => a.start - b.start);
  const roles = roleSpans
    .map(({ text }) => text)
    .filter(
      (text, i, all) =>
        all.findIndex((other) => plainWord(other.toLowerCase()) === plainWord(text.toLowerCase())) === i,
    );
  return {
    id,
    type: chain.type,
    form: 'named',
    name,
    aliases: aliases.map(([form]) => form),
    roles,
    roleSpans,
  };
}

/** The form with the most words, then the longest; forms all in capitals only where there is no other. */
function fullestForm(forms: ReadonlySet<string>): string {
  if (forms.size === 1) for (const form of forms) return form;
  const shouted = (form: string): number => (form.length > 5 && form === form.toUpperCase() ? 1 : 0);
  const size = (form: string): number => form.split(/[\s-]+/).length;
  return (
    [...forms].sort((a, b) => shouted(a) - shouted(b) || size(b) - size(a) || b.length - a.length)[0] ?? ''
  );
}
