/** Words that stay small inside a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|vs\.?|de|la|as)$/i;

/** A title has this many words at most. */
const LONGEST = 14;

/** True for the words of a title in title case (“Meet the Press,”): two words and more, all but small ones capitalised. */
export function isTitleCase(inner: string): boolean {
  const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || words.length > LONGEST) return false;
  let capitals = 0;
  for (const word of words) {
    const letters = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (/^[\p{Lu}\p{N}]/u.test(letters)) capitals++;
    else if (!SMALL.test(letters)) return false;
  }
  return capitals >= 2;
}
