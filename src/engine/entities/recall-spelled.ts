import type { Prose, Token } from '../language/prose';
import { SPELLED_LIKE_WORDS } from './data/spelled-like-words';
import type { NameSpan } from './recogniser';

/**
 * Finds the bodies whose letters spell a small word ("the WHO", "fighters of IS") and that no name holds: written in capitals in a line that is
 * not, where the word has no place. Order and disjointness are kept. Linear.
 */
export function recallSpelled(names: readonly NameSpan[], { tokens }: Prose): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let n = 0;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    const spelled = SPELLED_LIKE_WORDS.get(token.text);
    if (!spelled) continue;
    while ((names[n]?.last ?? Infinity) <= t) n++;
    if ((names[n]?.first ?? Infinity) <= t || shouts(tokens, t) || spelled.never.has(lowerAt(tokens, t + 1)))
      continue;
    const before = tokens[t - 1];
    if (spelled.behindSubject || !before || !SUBJECT.has(before.pos))
      found.push({
        type: 'organization',
        confidence: RECALLED,
        start: token.start,
        end: token.end,
        first: t,
        last: t + 1,
      });
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** Whether a word right beside token `t` is in capitals, too: a line of them, where they tell nothing. */
function shouts(tokens: readonly Token[], t: number): boolean {
  const beside = [tokens[t - 1], tokens[t + 1]].filter((token) => token && /^\p{L}{2,}/u.test(token.text));
  return beside.length === 0 || beside.some((token) => token && token.text === token.text.toUpperCase());
}

/** What may stand before a verb as its subject: "it IS true". */
const SUBJECT = new Set<string>(['PRON', 'NOUN', 'PROPN', 'AUX', 'ADV']);

function lowerAt(tokens: readonly Token[], t: number): string {
  return tokens[t]?.lower ?? '';
}

/** How sure such a body is. */
const RECALLED = 0.85;
