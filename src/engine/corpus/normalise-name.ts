/**
 * The form of a name under which its spellings meet: lower case, without accents, apostrophes, dots, possessive and article;
 * hyphens become spaces and single letters in a row join. "Han Seung-woo", "HAN Seung Woo" and "Han Seung-woo’s" are all "han seung woo";
 * "U.S." and "US" are "us". Never empty for a name that holds a letter or digit of any script.
 */
export function normaliseName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’‘ʼ`´]s(?=\s|$)/g, '')
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
  const joined = plain.replace(/(?<=^| )(\p{L})((?: \p{L})+)(?= |$)/gu, (run) => run.replaceAll(' ', ''));
  return joined || name.trim().toLowerCase();
}

/** The words of a name as they stand between spaces, each normalised: "Han Seung-woo" gives "han", "seung woo". */
export function nameWords(name: string): string[] {
  return name
    .split(/\s+/)
    .map(normaliseName)
    .filter((word) => word !== '');
}

const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
