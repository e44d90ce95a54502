import { isPast } from '../language/clauses/verb-groups';
import { MONTH } from '../language/data/word-classes';
import type { Prose, Token } from '../language/prose';
import { mayBeginWithFamily } from './family-first';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';

/**
 * Finds the family names that are words as well ("Peter Day" … “It fell,” Day wrote): behind somebody's full name the last word of it, with its
 * capital and no other capital beside it, is the same name; so is the first where families come first (“Oh Se-chang”). At the head of a sentence only before a verb in the past, and where the article
 * never writes the word small. Order and disjointness are kept. Linear.
 */
export function recallFamilies(names: readonly NameSpan[], prose: Prose): readonly NameSpan[] {
  const { tokens, sentences, text } = prose;
  const families = familiesOf(names, prose);
  if (families.size === 0) return names;
  const small = new Set(
    tokens.filter((token) => families.has(capitalised(token.text))).map(({ text: own }) => own),
  );
  const heads = new Set(sentences.map(({ first }) => first));
  const found: NameSpan[] = [];
  let n = 0;
  for (let t = 0; t < tokens.length; t++) {
    while ((names[n]?.last ?? Infinity) <= t) n++;
    if ((names[n]?.first ?? Infinity) <= t) continue;
    const token = tokens[t] as Token;
    const full = families.get(token.text);
    if (!full || full.last > t || !standsAlone(tokens, t)) continue;
    const leads =
      heads.has(t) || !/[\p{L}\d,;”"’']\s*$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
    if (leads && (small.has(token.lower) || !isPast(tokens[t + 1]?.lower ?? ''))) continue;
    found.push({
      type: 'person',
      confidence: RECALLED,
      start: token.start,
      end: token.end,
      first: t,
      last: t + 1,
    });
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** The last words of people's full names and those first words that may be the family's, each with the first name that bears it. */
function familiesOf(names: readonly NameSpan[], { tokens, text }: Prose): Map<string, NameSpan> {
  const families = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.type !== 'person' || name.last - name.first < 2) continue;
    const form = text.slice(name.start, name.end);
    const leading = tokens[name.first]?.text ?? '';
    const least = TWO_SYLLABLES.test(form) ? LEAST_OF_TWO_SYLLABLES : LEAST_CERTAIN;
    if (name.confidence >= least && LEADING_FAMILY.test(leading) && mayBeginWithFamily(form))
      if (!families.has(leading)) families.set(leading, name);
    if (name.confidence < LEAST_CERTAIN) continue;
    const family = tokens[name.last - 1]?.text ?? '';
    if (FAMILY.test(family) && !families.has(family)) families.set(family, name);
  }
  return families;
}

/** Whether neither an article nor an owner nor another capital stands beside the word. */
function standsAlone(tokens: readonly Token[], t: number): boolean {
  const [before, after] = [tokens[t - 1], tokens[t + 1]];
  if (after && (startsWithCapital(after) || JOINS.has(after.text))) return false;
  // "in May"
  const isMonth = MONTH.has(tokens[t]?.lower ?? '');
  if (isMonth && (!before || before.pos === 'ADP' || after?.pos === 'NUM' || before.pos === 'VERB'))
    return false;
  if (!before) return true;
  if (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM' || OWNS.has(before.lower))
    return false;
  return !startsWithCapital(before) && !JOINS.has(before.text);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const FAMILY = /^\p{Lu}\p{Ll}{2,}$/u;
/** Before a given name it may be as short as “Oh”. */
const LEADING_FAMILY = /^\p{Lu}\p{Ll}+$/u;
/** “Oh Se-chang”: the form alone shows a person. */
const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** Marks by which a word is part of another. */
const JOINS = new Set(['-', '/', '&', '@', '#']);
const OWNS = new Set(["'s", '’s', "'", '’', 'of', 'on']);
const LEAST_CERTAIN = 0.6;
const LEAST_OF_TWO_SYLLABLES = 0.3;
/** How sure a name is that only its bearer's full name tells. */
const RECALLED = 0.8;
