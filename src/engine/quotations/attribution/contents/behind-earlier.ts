import { holdsFinite } from '../../../language/clauses/verb-groups';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { endsWithAttribution } from '../clauses/closing-attribution';

/** "Sales fell, Holm said, but exports rose, Berg said": first unit of the clause behind the last attribution that is set between commas into units `[first, end)`, where a conjunction joins the clause to it; `first` where none does. */
export function behindEarlier(sentence: SpeechSentence, first: number, end: number): number {
  const { units, tags } = sentence;
  for (let close = end - 1; close > first; close--) {
    if (units[close]?.lower !== ',' || !JOINING.has(units[close + 1]?.lower ?? '')) continue;
    const said = tags[end - 1] === 'QUOTE' || holdsFinite(sentence, close + 2, end);
    if (said && followsAttribution(sentence, first, close)) return close + 2;
  }
  return first;
}

/** Whether an attribution of what stands from unit `first` on stands in the last commas before the one at unit `close`. */
function followsAttribution(sentence: SpeechSentence, first: number, close: number): boolean {
  let commas = 0;
  for (let k = close - 1; k >= first && commas < MOST_COMMAS; k--) {
    const quoted = sentence.tags[k] === 'QUOTE';
    if (sentence.units[k]?.lower !== ',' && !quoted) continue;
    commas++;
    if (isAttribution(sentence, k + 1) && (quoted || holdsFinite(sentence, first, k))) return true;
  }
  return false;
}

/** ", Ada Holm, the mayor, said" */
const MOST_COMMAS = 3;

function isAttribution(sentence: SpeechSentence, at: number): boolean {
  return sentence.units[at]?.lower === 'according' || endsWithAttribution(sentence, at, true);
}

const JOINING = new Set(['and', 'but', 'yet', 'while', 'whereas', 'though', 'although']);
