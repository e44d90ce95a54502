import { endsNounPhrase } from '../../language/clauses/noun-phrases';
import { finiteBefore, groupEnd, isFiniteAt, isPast } from '../../language/clauses/verb-groups';
import { SUBORDINATOR, WH } from '../../language/clauses/words';
import { cueForm } from '../cues/cue-verbs';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Stretch } from './draft';

/**
 * "The clerk who said that the seal was broken resigned": where what is said in a relative clause without commas ends, before the verb that its
 * antecedent, which begins at unit `subject`, still waits for. The content's own end where no such verb is seen; `phrase` tells that the content has no verb of its own.
 */
export function beforeMainVerb(
  sentence: SpeechSentence,
  content: Stretch,
  subject: number,
  phrase: boolean,
): number {
  if (finiteBefore(sentence, subject)) return content.last;
  const verbs = finiteVerbs(sentence, content, phrase);
  const main = verbs.filter((k) => !mayDescribe(sentence, k))[phrase ? 0 : 1] ?? verbs[phrase ? 0 : 1];
  if (main === undefined) return content.last;
  return endsNounPhrase(sentence, main - 1) || ENDING.has(sentence.tags[main - 1] ?? '')
    ? main
    : content.last;
}

/** First units of the verbs of what is said and of the clause around it; none behind a word or a mark that opens another clause. */
function finiteVerbs(sentence: SpeechSentence, { first, last }: Stretch, phrase: boolean): number[] {
  const found: number[] = [];
  for (let k = first; k < last; k++) {
    if (parts(sentence, k)) {
      if (found.length > 0 || k > first) break;
      continue;
    }
    if (!isFiniteAt(sentence, k)) continue;
    const end = groupEnd(sentence, k, sentence.units.length);
    // "said that he hoped it would end": such a verb's clause needs no "that".
    if (phrase || found.length > 0 || !takesBareClause(sentence, end)) found.push(k);
    k = end;
  }
  return found;
}

/** A mark, or a word that opens another clause. */
function parts({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return PARTING.has(tags[k] ?? '') || WH.has(lower) || lower === 'that' || SUBORDINATOR.has(lower);
}

const PARTING = new Set<string>(['QUOTE', 'PUNCT', 'CCONJ']);

function takesBareClause({ units }: SpeechSentence, k: number): boolean {
  return cueForm(units[k]?.lower ?? '')?.verb.senses.some(({ frame }) => frame.includes('b')) ?? false;
}

/** What may stand at the end of a clause besides a noun: "was broken", "had left early". */
const ENDING = new Set<string>(['VERB', 'ADJ', 'ADV']);

/** "stored in the hall": a past participle before a preposition. */
function mayDescribe({ units, tags }: SpeechSentence, k: number): boolean {
  return (
    tags[k] === 'VERB' && isPast(units[k]?.lower ?? '') && tags[k + 1] === 'ADP' && tags[k - 1] === 'NOUN'
  );
}
