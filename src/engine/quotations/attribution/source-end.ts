import { nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** End (exclusive) of a source that begins at unit `first`, with its appositions and participles: "a study published on Monday by the bank". */
export function sourceEndFrom(sentence: SpeechSentence, first: number, leading: boolean): number {
  const { units, tags } = sentence;
  const end = nounPhraseEndFrom(sentence, first);
  for (let k = end; k < units.length; k++) {
    const lower = units[k]?.lower ?? '';
    if (
      tags[k] === 'QUOTE' ||
      lower === ';' ||
      lower === ':' ||
      lower === '—' ||
      lower === '–' ||
      /^[.!?]$/.test(lower)
    )
      return k;
    if (lower === ',') {
      if (leading) {
        // An apposition closes with a second comma before the clause begins.
        const aside = tags[k + 1] === 'DET' || units[k + 1]?.lower === 'who' || tags[k + 1] === 'NUM';
        const close = aside
          ? units.findIndex((unit, at) => at > k + 1 && at < k + 30 && unit.lower === ',')
          : -1;
        const clause =
          aside && close > 0
            ? !hasVerbBetween(sentence, k + 1, close) || units[k + 1]?.lower === 'who'
            : false;
        return clause && close > 0 ? close : k;
      }
      if (tags[k + 1] === 'DET' || units[k + 1]?.lower === 'who' || units[k + 1]?.lower === 'which') continue;
      if (tags[k + 1] === 'PROPN' && tags[k - 1] !== 'PROPN') {
        const name = nounPhraseEndFrom(sentence, k + 1);
        if (name > k + 1 && (name >= units.length || tags[name] === 'PUNCT')) {
          k = name - 1;
          continue;
        }
      }
      return k;
    }
    if ((lower === 'and' || lower === 'but') && k > end && (tags[k + 1] === 'PRON' || tags[k + 1] === 'VERB'))
      return k;
    if (k - first > 45) return k;
  }
  return units.length;
}

function hasVerbBetween({ tags }: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (tags[k] === 'VERB' || tags[k] === 'AUX') return true;
  return false;
}
