import { PhraseKind, WordFlag, phraseHash, wordHash, type Lexicon } from './lexicon/lexicon';

/** What the word lists say of whole names; words in lower case. */
export interface NameLists {
  isCountry(words: readonly string[]): boolean;
  /** A country, a region or a big city. */
  isPlace(words: readonly string[]): boolean;
  isSmallCity(words: readonly string[]): boolean;
  isOrganization(words: readonly string[]): boolean;
  isNationality(words: readonly string[]): boolean;
  /** Whether a word may be a given name: it is listed, sounds like a person's name, or is known for nothing else. */
  isGivenName(word: string): boolean;
}

/** The lists of a names file, asked for whole names. */
export function openNameLists(lexicon: Lexicon): NameLists {
  const isListed =
    (...kinds: number[]) =>
    (words: readonly string[]): boolean =>
      kinds.includes(lexicon.phrase(words.reduce((hash, word) => phraseHash(hash, wordHash(word)), 0)));
  return {
    isCountry: isListed(PhraseKind.country),
    isPlace: isListed(PhraseKind.country, PhraseKind.region, PhraseKind.bigCity),
    isSmallCity: isListed(PhraseKind.smallCity),
    isNationality: isListed(PhraseKind.nationality),
    isOrganization: isListed(PhraseKind.organization),
    isGivenName: (word) => {
      const hash = wordHash(word);
      const guess = lexicon.guess(hash);
      return (lexicon.flags(hash) & WordFlag.given) !== 0 || guess < 0 || (guess & 3) >= LIKELY;
    },
  };
}

/** Of the two bits of a guess that tell how far a word sounds like a person’s name, as much as makes one likely. */
const LIKELY = 2;
