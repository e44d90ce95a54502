import { POSSESSIVE_PRONOUN } from '../../language/clauses/words';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** "called Smith a liar": after the object comes what it is called. */
export function namesAfter(sentence: SpeechSentence, first: number, end: number): boolean {
  const { units, tags } = sentence;
  const tag = tags[end];
  if (
    tag === 'QUOTE' ||
    tag === 'DET' ||
    tag === 'ADJ' ||
    units[end]?.lower === 'as' ||
    (tag === 'ADV' && tags[end + 1] === 'ADJ') ||
    POSSESSIVE_PRONOUN.has(units[end]?.lower ?? '') ||
    units[end]?.lower === 'nothing' ||
    units[end]?.lower === 'one'
  )
    return true;
  if (
    sentence.short.some(
      (quote) => quote.start >= (units[first]?.start ?? 0) && quote.start <= (units[end]?.start ?? 0),
    )
  )
    return true;
  if (tags[first] === 'PRON')
    return (
      tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || (tag === 'ADP' && units[end]?.lower === 'out')
    );
  return false;
}

/** "called the idea that anybody would pay a “fantasy”": a quotation further on is what the object is called. */
export function namedLater({ units, tags, short }: SpeechSentence, from: number): boolean {
  for (let i = from; i < units.length && i < from + NAME_REACH; i++) {
    const lower = units[i]?.lower ?? '';
    const start = units[i]?.start ?? 0;
    const quoted = tags[i] === 'QUOTE' || short.some((quote) => quote.closed && quote.innerStart === start);
    if (quoted) {
      const before = tags[i - 1];
      return before !== 'VERB' && before !== 'ADP' && before !== 'SCONJ' && units[i - 1]?.lower !== ':';
    }
    if (lower === ';' || lower === ':' || tags[i] === 'CCONJ' || lower === 'saying' || lower === 'adding')
      return false;
  }
  return false;
}

/** "called Holm, a former pilot, an outstanding mayor", "called the man who led the strike a hero": unit of what the object that ends before unit `end` is called, behind what describes it; -1 where nothing is. */
export function namedBeyond({ units, tags }: SpeechSentence, end: number): number {
  const aside = units[end]?.lower === ',';
  if (!aside && tags[end] !== 'PRON' && tags[end] !== 'VERB') return -1;
  for (let i = end + 1; i < units.length && i < end + NAME_REACH; i++) {
    const lower = units[i]?.lower ?? '';
    if (lower === ',') return aside && INDEFINITE.has(units[i + 1]?.lower ?? '') ? i + 1 : -1;
    if (tags[i] === 'PUNCT' || tags[i] === 'QUOTE' || tags[i] === 'CCONJ') return -1;
    if (!aside && INDEFINITE.has(lower) && (tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN')) return i;
  }
  return -1;
}

const INDEFINITE = new Set(['a', 'an']);

/** What an object is called stands within this many units of it. */
const NAME_REACH = 22;
