import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { holdsFinite } from '../../../language/clauses/verb-groups';
import { SAID_THINGS } from '../../data/said-things';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Draft, Stretch } from '../../drafts/draft';

/**
 * What ", which he denied" answers, its comma at unit `comma`: what somebody was said to have said right before it ("said Holm lied, which he
 * denied"), what a noun for something said names ("made claims that she lied, which he denied"), or the clause that opens the sentence ("Holm
 * lied, which he denied"). Null where it is not plain.
 */
export function answeredClause(
  sentence: SpeechSentence,
  comma: number,
  earlier: readonly Draft[],
): Stretch | null {
  const { units } = sentence;
  const last = earlier.at(-1);
  // "Holm did not say what he meant, which Berg denied": that he did not.
  const said = last?.unreported ? undefined : last?.content.at(-1);
  if (said && said.end === units[comma - 1]?.end) {
    const first = units.findIndex(({ start }) => start >= said.start);
    return first >= 0 && first < comma ? { first, last: comma } : null;
  }
  for (let k = comma - 1; k >= 0 && comma - k < LONGEST; k--) {
    const { lower = '' } = units[k] ?? {};
    if (SAID_THINGS.has(lower))
      return { first: nounPhraseEndingAt(sentence, k + 1)?.first ?? k, last: comma };
    if (PARTING.has(lower)) return null;
  }
  if (comma >= LONGEST) return null;
  const first = OPENING.has(units[0]?.lower ?? '') ? 1 : 0;
  return holdsFinite(sentence, first, comma) ? { first, last: comma } : null;
}

/** In units. */
const LONGEST = 30;
const PARTING = new Set([',', ';', ':', '(', ')', '—', '–', '--']);
/** "But Holm lied, which he denied", "If Holm lied, which he denies": words that are no part of what is answered. */
const OPENING = new Set(['but', 'and', 'yet', 'so', 'if', 'although', 'though', 'because']);
