import { endsNounPhrase, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { namesOutlet } from '../../actors/is-outlet';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/**
 * "told the council | two men were held", "told Reuters | Russia would go", "told a meeting | half of the homes were lost": where, among units `[k, base)`
 * that read as one phrase, those spoken to end and the subject of a clause begins; `k` where nothing tells the two apart.
 */
export function hearerSplit(sentence: SpeechSentence, k: number, base: number): number {
  const { units, tags } = sentence;
  for (let end = base - 1; end > k; end--) {
    if (!endsNounPhrase(sentence, end - 1) || tags[end - 1] === 'NUM') continue;
    const counts = tags[end] === 'NUM' || AMOUNT.has(units[end]?.lower ?? '');
    const isPart = counts && NUMBERED.has(units[end - 1]?.lower ?? '');
    const named = tags[end] === 'PROPN' && tags[end - 1] === 'PROPN';
    if (!(counts && !isPart) && !(named && namesOutlet(wordsOf(sentence, k, end)))) continue;
    const verb = nounPhraseEndFrom(sentence, end);
    if (verb > end && isFiniteAt(sentence, verb)) return end;
  }
  return k;
}

function wordsOf({ units }: SpeechSentence, first: number, last: number): string {
  return units
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
}

/** Words for how many that open a subject. */
const AMOUNT = wordSet('most half many several few all both some such');

/** What a number belongs to that stands behind it: "told Channel 4 pilots were leaving". */
const NUMBERED = wordSet('channel radio tv france news network');
