import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { SUBJECT_PRONOUN } from '../../../language/data/word-classes';
import { isTitleCase } from '../../sentences/is-title';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { draftOf, type Reading } from './unclaimed';

/** “…,” Holm said. “They have been told, and most agree” on the need for a pier, or Instead, “he just gave up”: a clause in marks that begins its sentence, behind an attribution of its paragraph, goes on with what was quoted there. */
export const carriedOn: Reading = (unclaimed) => {
  const { text, sentence, i, quoted, words, last, announced } = unclaimed;
  if (sentence.within !== null || words < FEWEST_WORDS || announced || !last?.source) return undefined;
  if (last.sentence.block !== sentence.block || !quotes(last.sentence)) return undefined;
  if (!opensSentence(sentence, i) || isFiniteAt(sentence, i + 1)) return undefined;
  if (isTitleCase(text.slice(quoted.innerStart, quoted.innerEnd))) return undefined;
  return { ...draftOf(unclaimed), construction: 'floating', source: last.source };
};

/** A clause rather than a term has this many words at least. */
const FEWEST_WORDS = 6;

/** Whether words stand in marks in the sentence, so that more of them may follow. */
function quotes({ units, short }: SpeechSentence): boolean {
  return short.length > 0 || units.some(({ quoted }) => quoted !== null);
}

/** Whether nothing stands before unit `i` but a phrase and its comma, or the subject of what is quoted: "Instead, “…”", "It “…”", "Holm “…”". */
function opensSentence({ units, tags }: SpeechSentence, i: number): boolean {
  if (i === 0) return true;
  if (i > LONGEST_LEAD) return false;
  for (let k = 0; k < i; k++) if (VERBS.has(tags[k] ?? '') || units[k]?.quoted) return false;
  const before = units[i - 1]?.lower ?? '';
  return before === ',' || SUBJECT_PRONOUN.has(before) || tags[i - 1] === 'PROPN';
}

/** "In the north, by contrast,": what leads such a clause in has this many units at most. */
const LONGEST_LEAD = 7;
const VERBS = new Set<string>(['VERB', 'AUX']);
