import type { SpeechSentence } from '../../sentences/speech-sentence';

/** "There is, said Ada Holm, the mayor, no sign of a leak": the last comma in the source in units `[first, end)`, behind which stands what the verb before the attribution waits for; `end` where it holds none. */
export function beforeAwaited({ units }: SpeechSentence, first: number, end: number): number {
  for (let k = end - 1; k > first; k--) if (units[k]?.lower === ',') return k;
  return end;
}
