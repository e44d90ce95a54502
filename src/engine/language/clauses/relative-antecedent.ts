import { DASH_OR_HYPHEN } from '../data/word-classes';
import type { Clauses } from '../units';
import { findBack } from './find-back';
import { endsNounPhrase, nounPhraseEndingAt } from './noun-phrases';
import type { Subject } from './subject';
import { beforeAge, behindBy, describedName, trimmed } from './subject-phrase';

/** Whether the word at unit `k` opens a clause about somebody named before it: "who", "which", or "that" behind a noun phrase. */
export function opensRelative(clauses: Clauses, k: number): boolean {
  const lower = clauses.units[k]?.lower ?? '';
  if (k <= 0) return false;
  return lower === 'who' || lower === 'which' || (lower === 'that' && endsNounPhrase(clauses, k - 1));
}

/** Whom the relative word at unit `k` means: the name or phrase before it, past a mark, an age or what stands in parentheses. */
export function antecedentOf(clauses: Clauses, k: number): Subject | null {
  const { units } = clauses;
  const mark = units[k - 1]?.lower ?? '';
  let end = mark === ',' || DASH_OR_HYPHEN.has(mark) ? k - 1 : k;
  if (units[end - 1]?.lower === ')')
    end = Math.max(
      1,
      findBack(end - 1, (i) => units[i]?.lower === '('),
    );
  const nearest = nounPhraseEndingAt(clauses, beforeAge(clauses, end));
  // "It was Berg, not Holm, who said"
  const contrast =
    nearest && units[nearest.first - 1]?.lower === 'not' && units[nearest.first - 2]?.lower === ',';
  const antecedent = contrast ? nounPhraseEndingAt(clauses, nearest.first - 2) : nearest;
  const owner = antecedent && describedName(clauses, antecedent);
  if (owner) return { ...owner, last: k + 1, through: 'relative' };
  return antecedent
    ? { ...trimmed(clauses, behindBy(clauses, antecedent)), last: k + 1, through: 'relative' }
    : null;
}

/** "a letter, which was unsigned and which said": whom the earlier of two clauses with the same relative word means, the later of which opens at unit `k` behind its conjunction; null where none stands before it. */
export function antecedentOfPair(clauses: Clauses, k: number): Subject | null {
  const { units } = clauses;
  const word = units[k]?.lower;
  if (word === 'that') return null;
  const earlier = findBack(k - 2, (i) => units[i]?.lower === word || units[i]?.lower === ';');
  const found = earlier > 0 && opensRelative(clauses, earlier) ? antecedentOf(clauses, earlier) : null;
  return found && { ...found, last: k + 1 };
}
