import { baseEndingAt, nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { verbGroupAt } from '../../../language/clauses/verb-groups';
import { OBJECT_PRONOUN } from '../../../language/data/word-classes';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import { RECALLING } from '../../data/perceiving';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';
import { isSpeaker } from '../../actors/somebody';
import { spanOf } from '../../drafts/spans';

/** Somebody whom another recalls speaking, or spoken to, and the other, who passes it on. */
export interface HeardSpeaking {
  readonly heard: Stretch & { readonly head: number };
  readonly via: readonly Span[];
}

/** "Holm recalled the mayor telling her that …", "remembers him being told that …": whom the verb before recalls doing what the participle says whose group begins at unit `participle`; null where it recalls nobody. */
export function heardSpeaking(sentence: SpeechSentence, participle: number): HeardSpeaking | null {
  for (const heard of phrasesBefore(sentence, participle)) {
    const verb = heard.first - 1;
    if (!RECALLS.has(sentence.units[verb]?.lower ?? '') || sentence.tags[verb] !== 'VERB') continue;
    const group = verbGroupAt(sentence, verb);
    if (group.passive) return null;
    const subject = subjectBefore(sentence, group.first);
    // "Holm, who recalls him saying"
    const last = subject?.through === 'relative' ? beforeWho(sentence, subject) : (subject?.last ?? 0);
    const by = subject && spanOf(sentence, { first: subject.first, last });
    return { heard, via: by ? [by] : [] };
  }
  return null;
}

/** The end of whoever "who" stands for, without the pronoun and its comma. */
function beforeWho({ units }: SpeechSentence, { last }: Stretch): number {
  return units[last - 2]?.lower === ',' ? last - 2 : last - 1;
}

/** Whether the verb at unit `i` recalls somebody speaking, whose words are told then and not the verb's. */
export function recallsSpeaking(sentence: SpeechSentence, i: number): boolean {
  const { units, tags } = sentence;
  if (!RECALLS.has(units[i]?.lower ?? '')) return false;
  for (let k = i + 2; k < units.length && k < i + LONGEST_HEARD; k++) {
    if (tags[k] === 'PUNCT' || tags[k] === 'QUOTE' || tags[k] === 'SCONJ') return false;
    const speaks = cueForm(units[k]?.lower ?? '');
    const told = units[k - 1]?.lower === 'being' && speaks?.form === 'ed';
    if (!told && speaks?.form !== 'ing') continue;
    const participle = told ? k - 1 : k;
    return phrasesBefore(sentence, participle).some(({ first }) => first === i + 1);
  }
  return false;
}

const RECALLS = wordSet(RECALLING);
/** Whoever is recalled speaking is named in fewer units than this. */
const LONGEST_HEARD = 10;

/** The phrases for somebody that may end right before unit `end`: with what belongs to it, and without. */
function phrasesBefore(sentence: SpeechSentence, end: number): (Stretch & { head: number })[] {
  if (OBJECT_PRONOUN.has(sentence.units[end - 1]?.lower ?? ''))
    return [{ first: end - 1, last: end, head: end - 1 }];
  return [nounPhraseEndingAt(sentence, end), baseEndingAt(sentence, end)].filter(
    (phrase) => phrase !== null && isSpeaker(sentence, phrase.head),
  ) as (Stretch & { head: number })[];
}
