import type { Prose } from '../../language/prose';
import { LONGEST_PHRASE, PhraseKind, phraseHash, type Lexicon } from '../lexicon/lexicon';
import { isCapital } from './token-bits';
import { Case, type WordInfo } from './word-info';

/** Finds the longest listed phrase at each capitalised word. */
export function findPhrases(
  words: readonly WordInfo[],
  sentences: Prose['sentences'],
  lexicon: Lexicon,
): Uint8Array {
  const phrases = new Uint8Array(words.length);
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const word = words[i];
      if (!word || word.form === Case.mark || word.form === Case.digit) continue;
      if (
        word.form === Case.lower &&
        word.smallName === 0 &&
        !isCapital(words[i + 1]) &&
        words[i + 1]?.lower !== '-'
      )
        continue;
      let hash = 0;
      let kind: number = PhraseKind.none;
      let end = i;
      for (let j = i; j < last && j < i + LONGEST_PHRASE; j++) {
        hash = phraseHash(hash, words[j]?.lowerHash ?? 0);
        const found = lexicon.phrase(hash);
        if (found === 0) break;
        if (found > 0 && (isCapital(words[j]) || j > i || word.smallName > 0)) {
          kind = found;
          end = j;
        }
      }
      if (kind === PhraseKind.none) continue;
      for (let k = i; k <= end; k++) {
        const part = i === end ? 3 : k === i ? 0 : k === end ? 2 : 1;
        phrases[k] = kind * 4 + part;
      }
      i = end;
    }
  }
  return phrases;
}
