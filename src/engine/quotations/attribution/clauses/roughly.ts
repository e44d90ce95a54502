import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Whether words that make a number or a share inexact stand at unit `k`: "about half", "at least 20", "between five and ten". */
export function isRoughly(sentence: SpeechSentence, k: number): boolean {
  return roughlyEnd(sentence, k) > k;
}

/** Unit of the number or share that inexact words at unit `k` lead to; `k` itself where none do. */
export function roughlyEnd({ units, tags }: SpeechSentence, k: number): number {
  const lower = units[k]?.lower ?? '';
  const second = SECOND.get(lower);
  if (second === undefined && !INEXACT.has(lower)) return k;
  if (second !== undefined && units[k + 1]?.lower !== second) return k;
  const at = second === undefined ? k + 1 : k + 2;
  const number = units[at]?.lower ?? '';
  const share =
    number === 'a'
      ? SHARE.has(units[at + 1]?.lower ?? '')
      : SHARE.has(number) || /^\p{L}+-(?:third|quarter|fifth|tenth)s?$/u.test(number);
  return share || tags[at] === 'NUM' || tags[at] === 'SYM' || number === 'half' || number === 'one' ? at : k;
}

const INEXACT = new Set(['about', 'around', 'over', 'under', 'nearly', 'almost', 'between', 'roughly']);
const SECOND: ReadonlyMap<string, string> = new Map([
  ['at', 'least'],
  ['up', 'to'],
]);
const SHARE = new Set(['quarter', 'third', 'dozen', 'hundred', 'thousand', 'million', 'fifth', 'tenth']);
