/** What the word lists say of whole names; words in lower case. */
export interface NameLists {
  isCountry(words: readonly string[]): boolean;
  /** A country, a region or a big city. */
  isPlace(words: readonly string[]): boolean;
  isSmallCity(words: readonly string[]): boolean;
  isOrganization(words: readonly string[]): boolean;
  isNationality(words: readonly string[]): boolean;
}
