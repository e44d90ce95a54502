import type { PartOfSpeech, Prose } from '../../engine/language/prose';
import type { NamedText } from '../corpus';

/** A text cut into the product's tokens, with the tags the tagger shall learn. */
export interface TaughtText {
  readonly source: NamedText;
  readonly prose: Prose;
  /** One tag a token. */
  readonly tags: PartOfSpeech[];
  /** One entry a token: number of the {@link NamedText.names} it lies in plus one, 0 outside of names. */
  readonly names: Uint16Array;
}

/** For each token the number of the name it lies in plus one. */
export function namedTokens({ names }: NamedText, { tokens }: Prose): Uint16Array {
  const inside = new Uint16Array(tokens.length);
  const order = names.map((_, i) => i).sort((a, b) => (names[a]?.start ?? 0) - (names[b]?.start ?? 0));
  let t = 0;
  for (const n of order) {
    const name = names[n];
    if (!name) continue;
    while (t < tokens.length && (tokens[t]?.end ?? 0) <= name.start) t++;
    for (let i = t; i < tokens.length && (tokens[i]?.start ?? Infinity) < name.end; i++) inside[i] = n + 1;
  }
  return inside;
}
