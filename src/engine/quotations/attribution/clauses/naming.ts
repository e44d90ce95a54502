import { isCapital } from '../../../language/clauses/capital';
import { POSSESSIVE_PRONOUN } from '../../../language/data/word-classes';
import { TOLD } from '../../data/said-things';
import type { SpeechSentence } from '../../sentences/speech-sentence';

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

/** "Berg calls Holm risk to town": unit of what a name is called without an article, as only a headline has it; -1 where nothing is. */
export function namedBare({ units, tags }: SpeechSentence, k: number): number {
  if (tags[k] !== 'PROPN' || tags.at(-1) === 'PUNCT') return -1;
  let end = k;
  while (tags[end] === 'PROPN') end++;
  return tags[end] === 'NOUN' && !isCapital(units[end]?.text ?? '') ? end : -1;
}

/** "rejected as “groundless” a claim by the board", "condemned as illegal the sale of the pier": whether what something is said to be stands at unit `k`, before the thing itself. */
export function namesAhead(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (units[k]?.lower !== 'as') return false;
  // "rejected as “groundless” reports of a sale", "dismissed as nonsense claims that …"
  const marked = quotedEnd(sentence, k + 1);
  if (marked > k + 1 ? NOMINAL.has(tags[marked] ?? '') : TOLD.has(units[k + 2]?.lower ?? '')) return true;
  let end = k + 1;
  while (AHEAD.has(tags[end] ?? '') && end < k + LONGEST_AHEAD) end++;
  return end > k + 1 && (tags[end] === 'DET' || POSSESSIVE_PRONOUN.has(units[end]?.lower ?? ''));
}

/** First unit behind the quotation that begins at unit `first`; `first` where none does. */
export function quotedEnd({ units, tags, short }: SpeechSentence, first: number): number {
  if (tags[first] === 'QUOTE') return first + 1;
  const start = units[first]?.start ?? -1;
  const quote = short.find((one) => one.start === start || one.innerStart === start);
  if (!quote) return first;
  let end = first;
  while (end < units.length && (units[end]?.start ?? quote.end) < quote.end) end++;
  return end;
}

const NOMINAL = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'DET']);

const AHEAD = new Set<string>(['QUOTE', 'ADJ', 'ADV', 'NOUN', 'CCONJ', 'VERB']);
const LONGEST_AHEAD = 6;

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
