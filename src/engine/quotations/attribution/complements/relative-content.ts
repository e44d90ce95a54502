import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { isActorNoun } from '../../actors/actor-noun';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';

/**
 * What the clause behind a cue lacks because it stands before the cue's subject, whose first unit is `subject`: "which" of "a road which
 * officials said will close", and where no pronoun stands for it "a mood" of "a mood Smith said could turn". Null when nothing does.
 */
export function relativeBefore(sentence: SpeechSentence, subject: number): Stretch | null {
  const before = subject - 1;
  const lower = sentence.units[before]?.lower ?? '';
  if (PRONOUN.has(lower)) return { first: before, last: subject };
  if (sentence.tags[before] !== 'NOUN' && lower !== 'something') return null;
  const phrase = nounPhraseEndingAt(sentence, subject);
  return phrase && { first: phrase.first, last: subject };
}

/** "a mistake Holm says could cost lives": what stands before the cue as one phrase, parted into the thing that the clause lacks and whose name is behind it. Null where no thing stands before a name: "a pilot Holm". */
export function partedByName(
  { units, tags }: SpeechSentence,
  { first, last }: Stretch,
): { readonly thing: Stretch; readonly name: Stretch } | null {
  let name = last;
  while (name > first && tags[name - 1] === 'PROPN') name--;
  if (name === last || name < first + 2 || !INDEFINITE.has(units[first]?.lower ?? '')) return null;
  const thing = tags[name - 1];
  if ((thing !== 'NOUN' && thing !== 'ADJ') || isActorNoun(units[name - 1]?.lower ?? '')) return null;
  return { thing: { first, last: name }, name: { first: name, last } };
}

const INDEFINITE = new Set(['a', 'an']);

const PRONOUN = new Set(['which', 'who', 'that', 'what']);
