import { adjectiveLength } from '../engine/entities/split-adjective';
import { PhraseKind, phraseHash, wordHash, type Lexicon } from '../engine/entities/lexicon/lexicon';
import { tokenSpans } from '../engine/language/tokenise';
import type { NamedText } from './corpus';

/** Brings a corpus's names to our conventions: no article before the name, no whole phrases taken for names, no nationality before a common body. */
export function followConventions(text: NamedText, lexicon: Lexicon): NamedText {
  const names = text.names.flatMap((name) => {
    const written = text.text.slice(name.start, name.end);
    const article = /^(?:the|a|an)\s+(?=\S)/i.exec(written);
    let start = name.start + (article && !KEPT_ARTICLES.test(written) ? article[0].length : 0);
    const rest = text.text.slice(start, name.end);
    if (text.corpus === 're3d_open' && (!/\p{Lu}/u.test(rest) || PHRASE.test(rest))) return [];
    if (name.type === 'organization') {
      const tokens = tokenSpans(rest);
      const words = tokens.map((token) => rest.slice(token.start, token.end).toLowerCase());
      const cut = adjectiveLength(words, (n) => isNationality(words.slice(0, n), lexicon));
      start += tokens[cut]?.start ?? 0;
    }
    return [{ ...name, start }];
  });
  return { ...text, names };
}

function isNationality(words: readonly string[], lexicon: Lexicon): boolean {
  return (
    lexicon.phrase(words.reduce((hash, word) => phraseHash(hash, wordHash(word)), 0)) ===
    PhraseKind.nationality
  );
}

/** Names whose article belongs to them. */
const KEPT_ARTICLES = /^the (?:hague|bronx|gambia|bahamas|beatles|who)\b/i;

/** A noun phrase about an entity rather than its name: several small words in a row, or a clause. */
const PHRASE = /,| which | and the |\p{Ll}{4,} \p{Ll}{4,}/u;
