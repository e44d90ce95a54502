import { NAME_PARTICLES, SON_OF } from '../data/name-parts';
import { addToChain, startChain, type Chain, type ChainedName } from './chained-name';
import { differs, type PersonName } from './person-name';

/** Somebody in the making: a chain, and what its names tell of who it is. */
export class Person {
  readonly chain: Chain = startChain('person');
  /** Its full names as written in the article, each once, by their words. */
  readonly forms: (readonly string[])[] = [];
  private readonly titles = new Set<string>();
  /** Mentions by full name in order of the text, and the latest by a short one: those come later, in order as well. */
  private readonly full: ChainedName[] = [];
  private latest: ChainedName | undefined;
  initials = '';
  suffix = '';

  addFull(member: ChainedName, parts: PersonName): void {
    this.add(member, parts);
    this.initials ||= parts.initials;
    this.full.push(member);
  }

  addShort(member: ChainedName, parts: PersonName): void {
    this.add(member, parts);
    // Of somebody with a full name, it may be the initial of the given name.
    if (this.forms.length === 0) this.initials ||= parts.initials;
    this.latest = member;
  }

  private add(member: ChainedName, { suffix }: PersonName): void {
    addToChain(this.chain, member);
    for (const word of member.titleWords) this.titles.add(word);
    for (const word of member.roleWords) this.titles.add(word);
    this.suffix ||= suffix;
  }

  /** True when a name cannot be this one's: of another sex, with other initials, the son's and not the father's. */
  contradicts({ gender }: ChainedName, parts: PersonName): boolean {
    const own = this.chain.gender;
    return (own !== undefined && gender !== undefined && own !== gender) || differs(this, parts);
  }

  /** Whether a short name may be this one's. Its initial may stand for a word left out: "A. Holm" of "Ada Holm". */
  mayBeCalled(name: ChainedName, parts: PersonName): boolean {
    const { initials } = parts;
    const given = this.forms.some((form) => form.some((word) => initials.startsWith(word.charAt(0))));
    const isOther = initials !== '' && this.forms.length > 0 && this.initials === '' && !given;
    return !isOther && !this.contradicts(name, given ? { ...parts, initials: '' } : parts);
  }

  /** True when a name with "Jr." is not this one's, who is called the same without it in running text. */
  isElderOf({ suffix }: PersonName): boolean {
    return suffix !== '' && suffix !== 'sr' && this.suffix === '' && this.full.some(({ inBody }) => inBody);
  }

  /** Whether the article has given this one such a title or role. */
  hasTitle(word: string): boolean {
    return this.titles.has(word);
  }

  /** Where it is first named. */
  get start(): number {
    return this.chain.members[0]?.name.start ?? Infinity;
  }

  /** The last mention before an offset, of those added so far. */
  lastBefore(offset: number): ChainedName | undefined {
    let low = 0;
    for (let high = this.full.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.full[middle]?.name.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    const named = this.full[low - 1];
    const { latest } = this;
    if (!latest || latest.name.start >= offset) return named;
    return named && named.name.start > latest.name.start ? named : latest;
  }
}

/**
 * What somebody of a full name may be called by alone: its first or last word, or an inner one that is no particle. The name of the father
 * ("Omar bin Rashid") stands for the son only with its particle ("bin Rashid"): "King Rashid" is somebody else.
 */
export function shortFormsOf(words: readonly string[]): string[] {
  const last = words.length - 1;
  return words.flatMap((word, i) => {
    const isInner = i > 0 && i < last;
    if (isInner && (NAME_PARTICLES.has(word) || SON_OF.has(word))) return [];
    const before = words[i - 1] ?? '';
    return [SON_OF.has(before) ? `${before} ${word}` : word];
  });
}
