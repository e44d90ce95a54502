import type { Token } from '../language/prose';
import { plainWord } from './chaining/chained-name';
import {
  ADDRESS_ONLY,
  ADDRESS_WITH,
  ADDRESS_WORDS,
  DOUBTFUL_TITLES,
  OFFICES_OF,
  ROLE_MODIFIERS,
  ROLE_WORDS,
} from './data/titles';

/** Leaves out titles at the front of a person's name as long as a name remains. Words that are given names too ("Major", "Judge") go only before two more words. */
export function skipTitles(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at + 1 < last) {
    const word = plainWord(tokens[at]?.lower ?? '');
    const next = tokens[at + 1];
    if (!next || !startsWithCapital(next)) break;
    // "Det Con Holm": "Con" is a name by itself.
    const isConstable = word === 'con' && plainWord(tokens[at - 1]?.lower ?? '') === 'det';
    if (!ADDRESS_WORDS.has(word) && !ROLE_WORDS.has(word) && !isConstable) break;
    if ((ADDRESS_WITH.get(word) ?? next.lower) !== next.lower) break;
    const isRank = RANK_LEADS.has(tokens[at - 1]?.lower ?? '');
    if (DOUBTFUL_TITLES.has(word) && last - at < 3 && !isRank) break;
    at++;
  }
  return at;
}

/** Where a person's name in tokens `[first, last)` begins behind a form of address within it, with what stands before taken in by mistake: "Jal Shakti Shri [Holm]". */
export function skipToAddressed(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 2; at > first; at--)
    if (ADDRESS_ONLY.has(plainWord(tokens[at]?.lower ?? '')) && startsWithCapital(tokens[at])) return at + 1;
  return first;
}

/** Words before a doubtful title that leave no doubt: "Air Marshal Holm". Lower case. */
const RANK_LEADS = new Set(['air', 'field', 'provost']);

/**
 * Where a person's name begins behind an office that was taken into it: "[Foreign Secretary] Holm", "[US Secretary of State] Ada Holm". Only
 * words that describe an office may stand before the office; `isPeople` knows countries and nationalities.
 */
export function skipOffice(
  tokens: readonly Token[],
  first: number,
  last: number,
  isPeople: (lower: string) => boolean,
): number {
  let name = first;
  for (let i = first; i + 1 < last; i++) {
    const { lower } = tokens[i] as Token;
    const word = plainWord(lower);
    if (ROLE_WORDS.has(word) && !DOUBTFUL_TITLES.has(word)) {
      const isOf =
        tokens[i + 1]?.lower === 'of' && i + 3 < last && OFFICES_OF.has(tokens[i + 2]?.lower ?? '');
      if (isOf) i += 2;
      name = i + 1;
    } else if (!ROLE_MODIFIERS.has(word) && !isPeople(lower)) break;
  }
  return startsWithCapital(tokens[name]) ? name : first;
}

/** Whether a token begins with a letter in upper case. */
export function startsWithCapital(token: Token | undefined): boolean {
  const first = token?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}
