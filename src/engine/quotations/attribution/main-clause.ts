import { isActive, mainVerbs } from '../../language/clauses/main-verbs';
import { RELATIVE } from '../../language/clauses/words';
import { cueForm } from '../cues/cue-verbs';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Opening } from './opening';

/**
 * "Those who said the gate was their main worry split evenly": unit of the verb with which the main clause goes on behind a clause that was
 * said inside its subject; the sentence's end where it does not.
 */
export function mainClauseBehind(sentence: SpeechSentence, { from, cue }: Opening): number {
  const { units, tags } = sentence;
  const end = units.length;
  if (!isDescribing(sentence, cue)) return end;
  for (const _ of mainVerbs(sentence, 0, cue)) return end;
  const [first, second] = mainVerbs(sentence, from, end);
  if (first === undefined || second === undefined || leadsToClause(sentence, first, second)) return end;
  return tags[second] === 'AUX' || isActive(sentence, second) ? second : end;
}

/** Whether the cue stands in a clause with "who" or "that", or behind its noun: "voters saying". */
function isDescribing({ units, tags }: SpeechSentence, cue: number): boolean {
  let k = cue - 1;
  while (tags[k] === 'AUX' || tags[k] === 'ADV') k--;
  return (
    RELATIVE.has(units[k]?.lower ?? '') ||
    (tags[k] === 'NOUN' && (units[cue]?.lower.endsWith('ing') ?? false))
  );
}

/** Whether a verb among units `[first, last)` could have a clause without "that" for its object. */
function leadsToClause({ units, tags }: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (tags[k] === 'PUNCT' || tags[k] === 'CCONJ' || tags[k] === 'QUOTE') return true;
    if (
      tags[k] === 'VERB' &&
      cueForm(units[k]?.lower ?? '')?.verb.senses.some(({ frame }) => frame.includes('b'))
    )
      return true;
  }
  return false;
}
