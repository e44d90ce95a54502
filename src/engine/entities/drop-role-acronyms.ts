import type { Prose } from '../language/prose';
import { plainWord } from './chaining/chained-name';
import { ROLE_WORDS } from './data/titles';
import type { NameSpan } from './recogniser';

/**
 * Letters introduced for an office are no name: "the Deputy Prime Minister (DPM)". The office must stand outside of names: "the Office of
 * the Prime Minister (OPM)" is a body. Linear.
 * @param expansions which tokens the letters in brackets behind them stand for; see `ArticleView`.
 */
export function dropRoleAcronyms(
  names: readonly NameSpan[],
  { tokens }: Prose,
  expansions: Uint8Array,
): readonly NameSpan[] {
  const offices = new Set<string>();
  names.forEach(({ first, last }, i) => {
    const end = first - 1;
    const isIntroduced = last - first === 1 && tokens[end]?.text === '(' && expansions[end - 1] === LAST_PART;
    if (!isIntroduced || (names[i - 1]?.last ?? 0) === end) return;
    let start = end - 1;
    while (start > 0 && expansions[start] !== FIRST_PART) start--;
    let head = start;
    while (head + 1 < end && tokens[head + 1]?.lower !== 'of' && tokens[head + 1]?.lower !== 'for') head++;
    if (ROLE_WORDS.has(plainWord(tokens[head]?.lower ?? ''))) offices.add(tokens[first]?.text ?? '');
  });
  if (offices.size === 0) return names;
  return names.filter(({ first, last }) => last - first > 1 || !offices.has(tokens[first]?.text ?? ''));
}

/** Parts of what letters stand for, as the tagger marks them: acronyms.ts. */
const FIRST_PART = 1;
const LAST_PART = 3;
