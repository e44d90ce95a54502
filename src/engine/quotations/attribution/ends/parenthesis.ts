import { holdsFinite } from '../../../language/clauses/verb-groups';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/**
 * How unit `e` stands to a parenthesis within what was said from unit `from` on: `inside` one, where nothing ends ("the bridge (built in
 * 1932, Berg noted) would close"), or `closing` where one opens that ends the sentence with a clause of its own or with somebody else's words
 * ("profit fell (in fact, it rose)"). Null elsewhere.
 */
export function parenthesisAt(
  sentence: SpeechSentence,
  from: number,
  e: number,
): 'inside' | 'closing' | null {
  const { units, tags } = sentence;
  if (units[e]?.lower === '(') {
    const close = closeOf(units, e);
    if (close < 0 || close + 2 < units.length) return null;
    const last = tags[close - 1] === 'VERB' && cueForm(units[close - 1]?.lower ?? '') !== undefined;
    if (holdsFinite(sentence, e, close)) return 'closing';
    return last || units.slice(e, close).some(({ lower }) => lower === 'according') ? 'closing' : null;
  }
  for (let k = e - 1; k > from && k > e - LONGEST; k--) {
    const lower = units[k]?.lower;
    if (lower === ')') return null;
    if (lower === '(') return closeOf(units, k) > e ? 'inside' : null;
  }
  return null;
}

/** Unit of the mark that closes the parenthesis opened at unit `open`; -1 where none is near. */
function closeOf(units: SpeechSentence['units'], open: number): number {
  for (let k = open + 1; k < units.length && k < open + LONGEST; k++) if (units[k]?.lower === ')') return k;
  return -1;
}

/** A parenthesis has fewer units than this. */
const LONGEST = 30;
