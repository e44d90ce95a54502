import { Case, type WordInfo } from './word-info';

/** What a token's place shows. */
export const TokenBit = {
  /** Opens a sentence, a quotation or a line. */
  opening: 1,
  /** Stands in a line all in capitals. */
  shouting: 2,
  /** Stands in a headline in title case. */
  titled: 4,
  /** Joined to the token before it without a space. */
  joined: 8,
  /** Within quotation marks. */
  quoted: 16,
  /** Within parentheses. */
  bracketed: 32,
  /** In a sentence that opens with a small letter or holds "i" for "I": names may be written small there, too. */
  careless: 64,
} as const;

/** Whether a word begins with or holds a capital as names do. */
export function isCapital(word: WordInfo | undefined): boolean {
  return (
    word !== undefined && (word.form === Case.initial || word.form === Case.upper || word.form === Case.mixed)
  );
}
