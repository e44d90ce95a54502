import { CONNECTORS, IN, SAID } from '../data/name-context';
import { WordFlag } from '../lexicon/lexicon';
import { TokenBit, isCapital } from './token-bits';
import { Case, type WordInfo } from './word-info';

/** What an article may show of a word somewhere; bits of `WordRecord.evidence`. */
export const Evidence = {
  afterTitle: 1,
  afterGiven: 2,
  beforeSaid: 4,
  afterIn: 8,
  inParentheses: 16,
  beforeOrganizationHead: 32,
  afterThe: 64,
  possessive: 128,
  /** An acronym introduced in parentheses behind the name it stands for. */
  introduced: 256,
  /** An acronym whose letters begin the words of a name in the article. */
  initials: 512,
} as const;

/** Gathers what one sentence shows of its words. */
export function gatherEvidence(
  words: readonly WordInfo[],
  bits: Uint8Array,
  first: number,
  last: number,
  number: number,
): void {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word) continue;
    const { record } = word;
    if (record.article !== number) {
      record.article = number;
      record.capital = 0;
      record.small = 0;
      record.evidence = 0;
      record.votes.fill(0);
    }
    if (word.form === Case.lower) record.small++;
    else if (isCapital(word)) {
      if (((bits[i] ?? 0) & (TokenBit.opening | TokenBit.shouting | TokenBit.titled)) === 0) record.capital++;
      record.evidence |= evidenceAt(words, i, first, last);
    }
  }
}

function evidenceAt(words: readonly WordInfo[], i: number, first: number, last: number): number {
  const before = i > first ? words[i - 1] : undefined;
  const after = i + 1 < last ? words[i + 1] : undefined;
  let evidence = 0;
  if (before) {
    if (before.flags & WordFlag.title && !CONNECTORS.has(before.lower)) evidence |= Evidence.afterTitle;
    if (before.flags & (WordFlag.given | WordFlag.givenMale | WordFlag.givenFemale) && isCapital(before))
      evidence |= Evidence.afterGiven;
    if (IN.has(before.lower)) evidence |= Evidence.afterIn;
    if (before.lower === 'the') evidence |= Evidence.afterThe;
    if (before.text === '(' && after?.text === ')') evidence |= Evidence.inParentheses;
  }
  if (after) {
    if (SAID.has(after.lower)) evidence |= Evidence.beforeSaid;
    if (after.flags & WordFlag.organizationLast && isCapital(after))
      evidence |= Evidence.beforeOrganizationHead;
    if (after.lower === '’s' || after.lower === "'s") evidence |= Evidence.possessive;
  }
  return evidence;
}
