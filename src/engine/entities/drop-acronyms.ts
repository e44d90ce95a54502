import type { Prose } from '../language/prose';
import { SKIPPED, isAcronym } from './acronyms';
import { plainWord } from './chaining/chained-name';
import { KINDS_OF_BODIES } from './data/kinds-of-things';
import { ROLE_WORDS } from './data/titles';
import type { NameSpan } from './recogniser';

/**
 * Letters introduced for what has no name are none: for an office, "the Deputy Prime Minister (DPM)", or for common words, "a
 * public-private partnership (PPP)". The office must stand outside of names: "the Office of the Prime Minister (OPM)" is a body. Linear.
 * @param expansions which tokens the letters in brackets behind them stand for; see `ArticleView`.
 */
export function dropAcronyms(
  names: readonly NameSpan[],
  { tokens }: Prose,
  expansions: Uint8Array,
): readonly NameSpan[] {
  const nameless = new Set<string>();
  names.forEach(({ first, last }, i) => {
    const end = first - 1;
    if (last - first !== 1 || tokens[end]?.text !== '(' || (names[i - 1]?.last ?? 0) === end) return;
    const letters = tokens[first]?.text ?? '';
    const isNameless =
      expansions[end - 1] === LAST_PART
        ? isOffice(tokens, end, expansions)
        : tokens[last]?.text === ')' && standsForCommonWords(tokens, end, letters);
    if (isNameless) nameless.add(letters);
  });
  if (nameless.size === 0) return names;
  return names.filter(({ first, last }) => last - first > 1 || !nameless.has(tokens[first]?.text ?? ''));
}

/** True when the words that end before token `end`, marked as what the letters stand for, name an office. */
function isOffice(tokens: Prose['tokens'], end: number, expansions: Uint8Array): boolean {
  let start = end - 1;
  while (start > 0 && expansions[start] !== FIRST_PART) start--;
  let head = start;
  while (head + 1 < end && tokens[head + 1]?.lower !== 'of' && tokens[head + 1]?.lower !== 'for') head++;
  return ROLE_WORDS.has(plainWord(tokens[head]?.lower ?? ''));
}

/** Parts of what letters stand for, as the tagger marks them: acronyms.ts. */
const FIRST_PART = 1;
const LAST_PART = 3;

/** True when the letters begin the words before token `end`, all of them written small, and these mean no body ("the community policing forum"). */
function standsForCommonWords(tokens: Prose['tokens'], end: number, letters: string): boolean {
  if (!isAcronym(letters) || KINDS_OF_BODIES.has(tokens[end - 1]?.text ?? '')) return false;
  const initials = letters.toLowerCase().replace(/s$/, '');
  let letter = initials.length - 1;
  for (let i = end - 1; i >= 0 && letter >= 0; i--) {
    const text = tokens[i]?.text ?? '';
    if (LINKS.has(text)) continue;
    if (SKIPPED.has(text)) {
      // The small letter of "MoU".
      if (text.charAt(0) === letters.charAt(letter)) letter--;
      continue;
    }
    for (const part of text.split('-').reverse())
      if (part.charAt(0) !== initials.charAt(letter--)) return false;
  }
  return letter === -1;
}

/** Marks between words that letters stand for. */
const LINKS = new Set(['-', ',', '/']);
