import { countBefore } from '../../text/sorted';
import { NAME_PARTICLES, SON_OF } from '../data/name-parts';
import { LESSER_RANKS } from '../data/titles';
import { addToChain, startChain, type Chain, type ChainedName } from './chained-name';
import { differs, type PersonName } from './person-name';

/** Somebody in the making: a chain, and what its names tell of who it is. */
export class Person {
  readonly chain: Chain = startChain('person');
  /** Its full names as written in the article, each once, by their words. */
  readonly forms: (readonly string[])[] = [];
  /** The words of the titles and roles beside its names, each wording once. */
  private readonly titles = new Map<string, ReadonlySet<string>>();
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
    const title = new Set(
      [...member.titleWords, ...member.roleWords].flatMap((word) => [word, ...word.split('-')]),
    );
    if (title.size > 0 && this.titles.size < MOST_TITLES) this.titles.set([...title].join(' '), title);
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

  /** How well a title fits one that the article has given this one: words in common, less when only one of the two is a deputy's or a former one's; 0 for not at all. */
  fits(title: readonly string[]): number {
    let best = 0;
    for (const own of this.titles.values()) {
      const shared = title.filter((word) => own.has(word)).length;
      const apart = ranksOf(title) === ranksOf([...own]) ? 0 : 0.5;
      if (shared > 0) best = Math.max(best, shared - apart);
    }
    return best;
  }

  /** Where it is first named. */
  get start(): number {
    return this.chain.members[0]?.name.start ?? Infinity;
  }

  /** The last mention before an offset, of those added so far. */
  lastBefore(offset: number): ChainedName | undefined {
    const named = this.full[countBefore(this.full, ({ name }) => name.start < offset) - 1];
    const { latest } = this;
    if (!latest || latest.name.start >= offset) return named;
    return named && named.name.start > latest.name.start ? named : latest;
  }
}

/** More wordings of somebody's titles tell nothing more. Keeps the work linear. */
const MOST_TITLES = 12;

/** "deputy", "former deputy": what sets an office apart from the one of which it is a lesser form. */
function ranksOf(title: readonly string[]): string {
  return [...new Set(title.map((word) => LESSER_RANKS.get(word) ?? ''))].sort().join(' ').trim();
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
