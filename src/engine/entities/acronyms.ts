/** What letters stand for, and how they are told from words. Forms as written, words in lower case without stops. */

/** "SASK", "AfCFTA", "W.P.K.", "PML-N", "M23": a few letters, most of them capitals. */
export function isAcronym(form: string): boolean {
  if (form.length < 2 || form.length > LONGEST || !/^\p{Lu}[\p{L}\p{N}.&-]+$/u.test(form)) return false;
  const letters = form.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter !== letter.toLowerCase()).length * 2 > letters.length;
}

const LONGEST = 11;

/** The initials a name may go by: of every word, of all but the small ones, and of those before the small one that ends it ("… of Japan"). */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('');
  const all = new Set([initials(words), initials(words.filter((word) => !SKIPPED.has(word)))]);
  let tail = words.length - 1;
  while (tail > 1 && !SKIPPED.has(words[tail] ?? '')) tail--;
  if (tail > 1) all.add(initials(words.slice(0, tail).filter((word) => !SKIPPED.has(word))));
  return all;
}

/** Small words that give no letter to what stands for a name. */
export const SKIPPED = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'de', 'la', 'del', 'to', '&']);

/** True when letters occur in order in a name, the first of them at a word's beginning: "SASK" of "Saskatoon", "JPMC" of "JPMorgan Chase". */
export function spells(letters: string, words: readonly string[]): boolean {
  const full = words.join(' ');
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return words.some((word) => word.startsWith(letters.charAt(0)));
}
