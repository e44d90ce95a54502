import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';

/** "accused the crowd, which had come early, of noise", "praised Holm, who left on Monday, as a friend": unit of the comma that closes the relative clause opened by the one at unit `e`, where the phrase goes on behind it with what its verb asks for; -1 where it does not. */
export function asideClosed({ units, tags }: SpeechSentence, e: number): number {
  if (units[e]?.lower !== ',' || !RELATIVE.has(units[e + 1]?.lower ?? '')) return -1;
  for (let k = e + 2; k < units.length && k < e + LONGEST_ASIDE; k++) {
    if (tags[k] === 'QUOTE' || units[k]?.lower === ';') return -1;
    if (units[k]?.lower === ',') return RESUMING.has(units[k + 1]?.lower ?? '') ? k : -1;
  }
  return -1;
}

/** The stretch without the first such relative clause in it: "the crowd" and "of noise". */
export function withoutAside(sentence: SpeechSentence, { first, last }: Stretch): Stretch[] {
  for (let e = first + 1; e < last; e++) {
    const close = asideClosed(sentence, e);
    if (close > 0 && close + 1 < last)
      return [
        { first, last: e },
        { first: close + 1, last },
      ];
  }
  return [{ first, last }];
}

const RELATIVE = new Set(['who', 'whose', 'which', 'whom']);
const RESUMING = new Set(['of', 'as', 'for']);
const LONGEST_ASIDE = 25;

/** ", including the crane", ", 2001", ", that it is over", "to build boats, raise tolls and …": what a phrase goes on with behind a comma, though a verb follows. */
export function goesOnWithPhrase(sentence: SpeechSentence, frame: string, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (ADDING.has(lower) || tags[k] === 'NUM' || goesOnWithList(sentence, k)) return true;
  // "three things: that it was over, that she was sorry and that she would go"
  if (lower === 'that' && tags[k] !== 'DET') return true;
  return frame === 'infinitive' && tags[k] === 'VERB' && !/(?:ed|ing|s)$/.test(lower);
}

/** "a drill by Seoul, the United States and Japan as a “rehearsal”": whether the name at unit `k` and one behind "and" go on with a list, which no verb follows. */
function goesOnWithList(clauses: SpeechSentence, k: number): boolean {
  const { units, tags } = clauses;
  let end = baseEndFrom(clauses, k);
  for (let steps = 0; steps < LONGEST_LIST && units[end]?.lower === ','; steps++)
    end = baseEndFrom(clauses, end + 1);
  const named = (at: number) => tags[at] === 'PROPN' || (tags[at] === 'DET' && tags[at + 1] === 'PROPN');
  if (end <= k || tags[end] !== 'CCONJ' || !named(k) || !named(end + 1)) return false;
  const last = baseEndFrom(clauses, end + 1);
  return tags[last] === 'ADP' || tags[last] === 'QUOTE' || tags[last] === 'SCONJ';
}

/** A list has at most this many parts more. */
const LONGEST_LIST = 4;

const ADDING = new Set(['including', 'such', 'if', 'despite', 'even']);

/** ", a landmark of the town" at the sentence's end: what a phrase names is told apart from what the writer adds to it. */
export function addsToPhrase({ units, tags }: SpeechSentence, k: number): boolean {
  if (tags[k] !== 'DET' || !/^(?:a|an|the|another)$/.test(units[k]?.lower ?? '')) return false;
  for (let e = k + 1; e < units.length; e++)
    if (units[e]?.lower === ',' || tags[e] === 'CCONJ' || tags[e] === 'QUOTE') return false;
  return true;
}
