import { wordSet } from '../../text/word-set';
import { DOCUMENT_NOUN } from '../data/actors';
import { FIGURATIVE, OUTLETS_ONLY, PLACEHOLDER } from '../data/figurative';
import { namesOutlet } from '../actors/is-outlet';
import { isActorNoun } from '../actors/actor-noun';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Stretch } from './draft';

/** Whether the verb `lemma` lets its subject, with its head at unit `head`, say what follows: "the storm threatened to close the pass" and "there are ways to express it" do not. */
export function canSay(sentence: SpeechSentence, lemma: string, subject: Stretch, head: number): boolean {
  const { units, tags } = sentence;
  const lower = units[head]?.lower ?? '';
  if (subject.last - subject.first === 1 && PLACEHOLDER.has(lower) && opensClause(sentence, subject.first))
    return false;
  if (OUTLETS_ONLY.has(lemma) && !isOutletPhrase(sentence, subject)) return false;
  return !FIGURATIVE.has(lemma) || tags[head] !== 'NOUN' || isActorNoun(lower) || isDocumentNoun(lower);
}

/** Whether the stretch is an outlet's name: "the Harbour Times". */
export function isOutletPhrase({ units }: SpeechSentence, { first, last }: Stretch): boolean {
  const words = units.slice(first, last).map(({ text }) => text);
  return last - first <= LONGEST_OUTLET && namesOutlet(words.join(' '));
}

/** An outlet's name with its article has no more units than this. */
const LONGEST_OUTLET = 6;

/** Not "a robocall that told voters". */
function opensClause({ units, tags }: SpeechSentence, k: number): boolean {
  const before = tags[k - 1] ?? 'PUNCT';
  return (before === 'PUNCT' && units[k - 1]?.lower !== ',') || before === 'CCONJ' || before === 'SCONJ';
}

/** A noun for something written or measured, in lower case. */
export function isDocumentNoun(lower: string): boolean {
  return DOCUMENTS.has(lower);
}

const DOCUMENTS = wordSet(DOCUMENT_NOUN);
