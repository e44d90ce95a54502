import { nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import type { VerbGroup } from '../../../language/clauses/verb-groups';
import type { CueVerb } from '../../cues/cue-verbs';
import { DESCRIBING } from '../../data/verb-kinds';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';
import { quotedEnd } from '../clauses/naming';

/** "a toll that Holm called unfair", "what he describes as a gift": the relative pronoun and what it is called by the cue at unit `i`, whose subject is `source`; null where the cue calls nothing that stands before it. */
export function frontedNaming(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  verb: CueVerb,
  source: Stretch | null,
): Stretch[] | null {
  const { units, tags } = sentence;
  if (!source || source.last !== group.first || group.form !== 'finite' || group.passive) return null;
  const pronoun = source.first - 1;
  if (!RELATIVE.has(units[pronoun]?.lower ?? '')) return null;
  const from = i + 1;
  const named = units[from]?.lower === 'as' ? from + 1 : from;
  const names = verb.senses.some(({ frame }) => frame.includes('c'));
  const marked = markedEnd(sentence, named);
  if (named === from ? !names : !names && !DESCRIBING.has(verb.lemma) && marked === named) return null;
  let end = Math.max(marked, nounPhraseEndFrom(sentence, named));
  // "called unfair": an adjective alone.
  while (end <= named && (tags[end] === 'ADV' || tags[end] === 'ADJ')) end++;
  if (tags[end - 1] === 'ADV' || end <= named) return null;
  // "what they called a plan to sell the lake"
  if (tags[end - 1] === 'NOUN' && units[end]?.lower === 'to' && tags[end + 1] === 'VERB')
    end = Math.max(end + 2, nounPhraseEndFrom(sentence, end + 2));
  return [
    { first: pronoun, last: pronoun + 1 },
    { first: from, last: end },
  ];
}

/** a “swamp”: end of the words in marks that stand at unit `k` or behind an article there; `k` itself where none do. */
function markedEnd(sentence: SpeechSentence, k: number): number {
  const first = sentence.tags[k] === 'DET' && quotedEnd(sentence, k) === k ? k + 1 : k;
  const end = quotedEnd(sentence, first);
  return end > first ? end : k;
}

const RELATIVE = new Set(['which', 'what', 'that', 'whom', 'who']);
