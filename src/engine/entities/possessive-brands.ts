import type { Prose, Token } from '../language/prose';
import { BRAND_VERBS, POSSESSIVE_BRANDS } from './data/possessive-brands';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';

/**
 * Gives companies called after somebody the ending of their name: "McDonald’s", "Lloyd’s of London", and whatever speaks or acts with such an ending
 * ("Kell’s said", "Kell’s will"), where the article never writes the name without it. Order and disjointness are kept. Linear.
 */
export function namePossessiveBrands(names: readonly NameSpan[], prose: Prose): readonly NameSpan[] {
  const { tokens } = prose;
  const brands = brandsOf(tokens);
  if (brands.size === 0) return names;
  const out: NameSpan[] = [];
  let n = 0;
  for (let t = 1; t < tokens.length; t++) {
    const stem = tokens[t - 1] as Token;
    if (!brands.has(stem.text) || !isEnding(tokens, t)) continue;
    for (; (names[n]?.last ?? Infinity) < t; n++) out.push(names[n] as NameSpan);
    const name = names[n];
    const held = name !== undefined && name.first < t ? name : null;
    // "Ada Holm's said", "Campbell's Soup"
    if (held && (held.last > t || (held.type === 'person' && held.last - held.first > 1))) continue;
    if (held) n++;
    const home = names[n];
    const isOfPlace = home?.first === t + 2 && home.type === 'place' && tokens[t + 1]?.lower === 'of';
    if (isOfPlace) n++;
    const last = isOfPlace ? home.last : t + 1;
    const first = held?.first ?? t - 1;
    out.push({
      type: 'organization',
      confidence: Math.max(CONFIDENCE, held?.type === 'organization' ? held.confidence : 0),
      first,
      last,
      start: tokens[first]?.start ?? stem.start,
      end: tokens[last - 1]?.end ?? stem.end,
    });
  }
  for (; n < names.length; n++) out.push(names[n] as NameSpan);
  return out;
}

const CONFIDENCE = 0.85;

/** The words of one capital that are such names in this article, without the ending. */
function brandsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const brands = new Set<string>();
  for (let t = 1; t < tokens.length; t++) {
    if (!isEnding(tokens, t)) continue;
    const stem = tokens[t - 1] as Token;
    const acts = BRAND_VERBS.has(tokens[t + 1]?.lower ?? '') && !startsWithCapital(tokens[t - 2]);
    if (startsWithCapital(stem) && (POSSESSIVE_BRANDS.has(stem.lower) || acts)) brands.add(stem.text);
  }
  if (brands.size > 0)
    for (let t = 0; t < tokens.length; t++) {
      const { text } = tokens[t] as Token;
      if (brands.has(text) && !isEnding(tokens, t + 1)) brands.delete(text);
    }
  return brands;
}

/** Whether token `t` is a possessive ending right behind a word. */
function isEnding(tokens: readonly Token[], t: number): boolean {
  const { lower, start } = tokens[t] ?? {};
  return (lower === '’s' || lower === "'s") && tokens[t - 1]?.end === start;
}
