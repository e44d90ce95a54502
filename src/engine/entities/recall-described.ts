import { MONTH, WEEKDAY } from '../language/data/word-classes';
import type { Prose, Token } from '../language/prose';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';
import { describedType } from './told-type';

/**
 * Finds the bodies that no name holds and that the article says to be one: "Green Seas, a charity", "a worker at Lumen, the utility that …". A word
 * that opens a sentence counts beside another with a capital only. Order and disjointness are kept. Linear.
 */
export function recallDescribed(
  names: readonly NameSpan[],
  { tokens, sentences }: Prose,
): readonly NameSpan[] {
  const heads = new Set(sentences.map(({ first }) => first));
  const found: NameSpan[] = [];
  let n = 0;
  for (let comma = 1; comma < tokens.length; comma++) {
    if (tokens[comma]?.text !== ',' || !ARTICLE.has(tokens[comma + 1]?.text ?? '')) continue;
    while ((names[n]?.last ?? Infinity) < comma) n++;
    const reached = Math.max(names[n - 1]?.last ?? 0, found.at(-1)?.last ?? 0, comma - LONGEST);
    if ((names[n]?.first ?? Infinity) < comma) continue;
    let first = comma;
    while (first > reached && isNameWord(tokens[first - 1]) && !heads.has(first)) first--;
    const words = comma - first;
    if (words === 0 || (words === 1 && heads.has(first)) || !opensName(tokens, first, reached)) continue;
    const start = tokens[first] as Token;
    const span = { start: start.start, end: tokens[comma - 1]?.end ?? start.end, first, last: comma };
    const name: NameSpan = { ...span, type: 'organization', confidence: RECALLED };
    if (describedType(name, tokens) === 'organization') found.push(name);
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** "Seas": a capital and small letters, or capitals alone. */
function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || !startsWithCapital(token) || !/^[\p{L}\p{N}’'-]+$/u.test(token.text))
    return false;
  return !LEADING.has(token.pos) && !MONTH.has(token.lower) && !WEEKDAY.has(token.lower);
}

/** "In May, a court, …": what leads into a clause. */
const LEADING = new Set<string>(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PRON']);

/** Whether what begins at token `first` is not the rest of a name or of a number before it. */
function opensName(tokens: readonly Token[], first: number, reached: number): boolean {
  const before = tokens[first - 1];
  return first > reached || before === undefined || !isNameWord(before);
}

const ARTICLE = new Set(['a', 'an', 'the']);
/** A name has at most so many words. */
const LONGEST = 5;
/** How sure such a body is. */
const RECALLED = 0.8;
