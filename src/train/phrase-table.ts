import { LONGEST_PHRASE, PREFIX_ONLY, phraseHash, wordHash } from '../engine/entities/lexicon/lexicon';
import { tokenSpans } from '../engine/language/tokenise';

/** Lower-cased words of a listed name as the product's own tokens. */
function phraseWords(name: string): string[] {
  return tokenSpans(name).map(({ start, end }) => name.slice(start, end).toLowerCase());
}

/** The kind a listed phrase has so far, PREFIX_ONLY for one that only begins others, undefined for none. */
export function phraseKind(phrases: ReadonlyMap<number, number>, name: string): number | undefined {
  return phrases.get(phraseWords(name).reduce((hash, word) => phraseHash(hash, wordHash(word)), 0));
}

/** Lists a phrase with its kind, in place of an earlier one, and gives a single word the flag. Longer ones than a phrase may be are left out. */
export function addPhrase(
  words: Map<number, number>,
  phrases: Map<number, number>,
  name: string,
  kind: number,
  flag: number,
): void {
  const tokens = phraseWords(name);
  if (tokens.length === 0 || tokens.length > LONGEST_PHRASE) return;
  let hash = 0;
  tokens.forEach((token, i) => {
    hash = phraseHash(hash, wordHash(token));
    if (i < tokens.length - 1) {
      if (!phrases.has(hash)) phrases.set(hash, PREFIX_ONLY);
    } else phrases.set(hash, kind);
  });
  if (tokens.length === 1 && flag) {
    const word = wordHash(tokens[0] ?? '');
    words.set(word, (words.get(word) ?? 0) | flag);
  }
}
