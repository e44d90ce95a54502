import { endsNounPhrase } from '../../../language/clauses/noun-phrases';
import { mainVerbBehind } from '../../../language/clauses/main-verbs';
import { finiteBefore, groupEnd, holdsFinite, isFiniteAt } from '../../../language/clauses/verb-groups';
import { SUBORDINATOR, WH } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';
import { quotedEnd } from './naming';

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
  // "The clerk who said that “the seal was broken” resigned": all that was said is in marks.
  const behind = quotedEnd(sentence, content.first);
  if (
    behind > content.first &&
    behind < content.last &&
    isFiniteAt(sentence, behind) &&
    !holdsFinite(sentence, groupEnd(sentence, behind, content.last) + 1, content.last)
  )
    return behind;
  const main = mainVerbBehind(
    sentence,
    content.first,
    nextParting(sentence, content),
    phrase ? 0 : 1,
    asksPlain,
  );
  if (main === undefined) return content.last;
  return endsNounPhrase(sentence, main - 1) || ENDING.has(sentence.tags[main - 1] ?? '')
    ? main
    : content.last;
}

/** First unit of a content, its first word aside, that opens another clause or is a mark; its end where there is none. */
function nextParting(sentence: SpeechSentence, { first, last }: Stretch): number {
  for (let k = first + 1; k < last; k++) if (parts(sentence, k)) return k;
  return last;
}

/** A mark, or a word that opens another clause. */
function parts({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return PARTING.has(tags[k] ?? '') || WH.has(lower) || lower === 'that' || SUBORDINATOR.has(lower);
}

const PARTING = new Set<string>(['PUNCT', 'CCONJ']);

/** A verb whose clause needs no "that". */
function asksPlain(lower: string): boolean {
  return cueForm(lower)?.verb.senses.some(({ frame }) => frame.includes('b')) ?? false;
}

/** What may stand at the end of a clause besides a noun: "was broken", "had left early". */
const ENDING = new Set<string>(['VERB', 'ADJ', 'ADV']);
