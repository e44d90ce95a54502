import type { NameType } from '../../annotation';
import type { Prose } from '../../language/prose';
import type { Span } from '../../text/span';
import type { Gender, NameSpan } from '../recogniser';

/** A name mention on its way into a chain. */
export interface ChainedName {
  readonly name: NameSpan;
  readonly type: NameType;
  /** As written, line breaks and doubled spaces as one space. */
  readonly text: string;
  /** With the country right before it, where there is one: "Namibia Public Workers' Union". */
  readonly fullText: string;
  /** Words in lower case without stops, apostrophes made straight; a hyphen is no word. */
  readonly words: readonly string[];
  /** Array position of the block it stands in. */
  readonly block: number;
  /** Whether that is running text: not a headline, a caption and the like. */
  readonly inBody: boolean;
  /** Role phrases read beside it. */
  readonly roles: readonly Span[];
  /** Words of the title right before it, lower case: "president", "mrs". */
  readonly titleWords: readonly string[];
  /** Words of the role phrases, lower case. */
  readonly roleWords: readonly string[];
  readonly gender: Gender | undefined;
}

/** A chain in the making: mentions of one referent. */
export interface Chain {
  readonly type: NameType;
  readonly members: ChainedName[];
  /** All words of its full forms. */
  readonly words: Set<string>;
  gender: Gender | undefined;
}

/** A name's words for comparison. */
export function nameWords(name: Pick<NameSpan, 'first' | 'last'>, { tokens }: Prose): string[] {
  const words: string[] = [];
  for (let i = name.first; i < name.last; i++) {
    const word = plainWord(tokens[i]?.lower ?? '');
    if (word !== '' && /[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  return words;
}

/** A word without stops, its apostrophes straight: "U.S." gives "us". */
export function plainWord(lower: string): string {
  return lower.includes('.') || lower.includes('’') ? lower.replaceAll('.', '').replaceAll('’', "'") : lower;
}

/** A chain without members. */
export function startChain(type: NameType): Chain {
  return { type, members: [], words: new Set(), gender: undefined };
}

/** Adds a member and its words to a chain. */
export function addToChain(chain: Chain, member: ChainedName): void {
  chain.members.push(member);
  for (const word of member.words) chain.words.add(word);
  chain.gender ??= member.gender;
}
