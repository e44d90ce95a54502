import type { Prose, Token } from '../language/prose';
import type { NameLists } from './name-lists';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';

/**
 * A name is one with the nickname set inside it: "Holger “Bo” Lindqvist", "Ana (Nita) Reyes". The tagger often cuts it at the marks.
 * Order and disjointness are kept. Linear.
 * What stands before the nickname where the tagger found nothing is looked up in the lists.
 */
export function joinNicknames(
  names: readonly NameSpan[],
  { tokens }: Prose,
  { isGivenName }: Pick<NameLists, 'isGivenName'>,
): NameSpan[] {
  const out: NameSpan[] = [];
  for (const name of names) {
    const mark = name.type === 'person' ? openingBefore(tokens, name.first) : -1;
    if (mark < 1) {
      out.push(name);
      continue;
    }
    let inside = 0;
    while ((out.at(-1 - inside)?.first ?? -1) > mark) inside++;
    const before = out.at(-1 - inside);
    const given = before?.last === mark ? before : undefined;
    const isGiven = isGivenName(tokens[mark - 1]?.lower ?? '');
    // In brackets behind a whole name stands where somebody is from: "Ada Holm (Labour) Odd Berg (Centre)".
    const fits = given ? given.type === 'person' && (isGiven || tokens[mark]?.text !== '(') : isGiven;
    if (fits) {
      out.length -= inside + (given ? 1 : 0);
      out.push(join(given ?? name, name, given?.first ?? mark - 1, tokens));
    } else out.push(name);
  }
  return out;
}

/** The tokens of the nickname inside a name's tokens `[first, last)`, without its marks. */
export function nicknameIn(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly first: number; readonly last: number } | undefined {
  for (let close = last - 2; close > first + 2; close--) {
    const opening = OPENING.get(tokens[close]?.text ?? '');
    if (!opening) continue;
    for (let open = close - 2; open > first; open--)
      if (opening.includes(tokens[open]?.text ?? '?')) return { first: open + 1, last: close };
  }
  return undefined;
}

function join(given: NameSpan, family: NameSpan, first: number, tokens: readonly Token[]): NameSpan {
  return {
    ...family,
    ...(given.gender ? { gender: given.gender } : {}),
    first,
    start: tokens[first]?.start ?? given.start,
    confidence: Math.max(given.confidence, family.confidence),
  };
}

/** Where the nickname that ends right before token `at` is opened, a word standing right before it; -1 where there is none. */
function openingBefore(tokens: readonly Token[], at: number): number {
  const opening = OPENING.get(tokens[at - 1]?.text ?? '');
  if (!opening || !isSpaced(tokens, at)) return -1;
  for (let i = at - 2; i > 0 && at - 2 - i <= LONGEST; i--) {
    const token = tokens[i] as Token;
    if (opening.includes(token.text)) return i < at - 2 && isSpaced(tokens, i) ? i : -1;
    if (!startsWithCapital(token) && !PARTICLES.has(token.lower)) return -1;
  }
  return -1;
}

/** True when one space stands before a token. */
function isSpaced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && tokens[at]?.start === before.end + 1;
}

/** The marks that may open a nickname, by the one that closes it. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['”', '“„"'],
  ['"', '"'],
  ['’', '‘'],
  ["'", "'‘"],
  [')', '('],
  ['»', '«'],
]);

/** A nickname has at most so many words. */
const LONGEST = 3;
/** Words in small letters that a nickname may hold. */
const PARTICLES = new Set(['the', 'el', 'la', 'al', 'il', '-']);
