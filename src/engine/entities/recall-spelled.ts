import type { Prose, Token } from '../language/prose';
import { SPELLED_LIKE_WORDS } from './data/spelled-like-words';
import type { NameSpan } from './recogniser';

/**
 * Finds the bodies whose letters spell a small word ("the WHO", "fighters of IS") and that no name holds: written in capitals in a line that is
 * not, where the word has no place. Order and disjointness are kept. Linear.
 */
export function recallSpelled(names: readonly NameSpan[], { tokens }: Prose): readonly NameSpan[] {
  const found = new Map<number, NameSpan>();
  tokens.forEach((token, t) => {
    const spelled = SPELLED_LIKE_WORDS.get(token.text);
    if (!spelled || shouts(tokens, t) || spelled.never.has(tokens[t + 1]?.lower ?? '')) return;
    const before = tokens[t - 1];
    if (!spelled.behindSubject && before && SUBJECT.has(before.pos)) return;
    const place = { start: token.start, end: token.end, first: t, last: t + 1 };
    found.set(t, { ...place, type: 'organization', confidence: RECALLED });
  });
  if (found.size === 0) return names;
  const kept: NameSpan[] = [];
  for (const name of names) {
    // What was read so already is read more surely.
    if (name.last - name.first === 1 && found.has(name.first) && name.confidence < RECALLED) continue;
    for (let t = name.first; t < name.last; t++) found.delete(t);
    kept.push(name);
  }
  return [...kept, ...found.values()].sort((a, b) => a.start - b.start);
}

/** Whether a word right beside token `t` is in capitals, too: a line of them, where they tell nothing. */
function shouts(tokens: readonly Token[], t: number): boolean {
  const beside = [tokens[t - 1], tokens[t + 1]].filter((token) => token && /^\p{L}{2,}/u.test(token.text));
  return beside.length === 0 || beside.some((token) => token && token.text === token.text.toUpperCase());
}

/** What may stand before a verb as its subject: "it IS true". */
const SUBJECT = new Set<string>(['PRON', 'NOUN', 'PROPN', 'AUX', 'ADV']);

/** How sure such a body is. */
const RECALLED = 0.85;
