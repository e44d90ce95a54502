import { isCapital } from '../../../language/clauses/capital';
import { nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import { OBJECT_PRONOUN, POSSESSIVE_PRONOUN, REFLEXIVE } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { plainSense, type CueForm } from '../../cues/cue-verbs';
import { CHOOSING_VERB, SERVING_VERB } from '../../data/not-quoted';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { quotedEnd } from '../clauses/naming';

/** Offered herself as a “safe pair of hands”, the verb as a cue, whichever has an object that something in marks is said to be; null where the verb at unit `i` has no such object, or where the marks hold a name. */
export function presentedAs(sentence: SpeechSentence, i: number): CueForm | null {
  const { units, tags } = sentence;
  const lower = units[i]?.lower ?? '';
  if (tags[i] !== 'VERB' || CHOOSING.has(lower) || verbGroupAt(sentence, i).passive) return null;
  const object = units[i + 1]?.lower ?? '';
  let as = PRONOUNS.has(object) ? i + 2 : nounPhraseEndFrom(sentence, i + 1);
  if (as <= i + 1) return null;
  if (tags[as] === 'ADV') as++;
  if (units[as]?.lower !== 'as' || !holdsMarks(sentence, as + 1)) return null;
  return {
    verb: PRESENTING,
    form: lower.endsWith('ing') ? 'ing' : isPast(lower) ? 'ed' : lower.endsWith('s') ? 's' : 'base',
  };
}

/** Whether words in marks stand behind unit `from`, which an article or an owner at most may lead to; not “Great Gate Prize”, a name. */
export function holdsMarks(sentence: SpeechSentence, from: number): boolean {
  const { units, tags } = sentence;
  const led = tags[from] === 'DET' || POSSESSIVE_PRONOUN.has(units[from]?.lower ?? '');
  const first = led && quotedEnd(sentence, from) === from ? from + 1 : from;
  const end = quotedEnd(sentence, first);
  if (end <= first) return false;
  if (tags[first] === 'QUOTE') return units[first]?.opensUpper === false;
  return units.slice(first, end).some(({ text }) => !isCapital(text));
}

const PRONOUNS = new Set([...REFLEXIVE, ...OBJECT_PRONOUN]);
const CHOOSING = wordSet(`${CHOOSING_VERB} ${SERVING_VERB}`);

/** Any verb, as the cue of what it presents something as. */
const PRESENTING: CueForm['verb'] = {
  lemma: '',
  senses: [plainSense('o')],
};
