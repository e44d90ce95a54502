import { isTimeWord } from '../../language/clauses/noun-phrases';
import { isFiniteAt, isPast, verbGroupAt } from '../../language/clauses/verb-groups';
import { FINITE_AUXILIARY, MODAL } from '../../language/clauses/words';
import { opensPlainClause } from './bare-clause';
import { PHRASAL, type Opening } from './opening';
import { isOccasion } from './phrase-end';
import type { SpeechSentence } from '../sentences/speech-sentence';

/**
 * Whether content from unit `from` ends before unit `e` because words in quotation marks have just closed and the writer goes on:
 * “was “very kind” and left the room”, “called him “a clown” during a rally”.
 */
export function endsAfterQuotation(
  sentence: SpeechSentence,
  { from, cue, frame }: Opening,
  e: number,
): boolean {
  if (e <= from) return false;
  const { units, tags } = sentence;
  if (units[e]?.lower === ':' && tags[e + 1] === 'QUOTE') return PHRASAL.has(frame);
  const comma = units[e]?.lower === ',' ? 1 : 0;
  if (!quotationClosesBefore(sentence, e)) return false;
  const lower = units[e + comma]?.lower ?? '';
  if (lower === 'and' || lower === 'but') return verbOfTheWriter(sentence, from, cue, e + comma + 1);
  if (!PHRASAL.has(frame)) return false;
  if (lower === 'as' && frame === 'naming') return opensPlainClause(sentence, e + comma + 1);
  return (
    AFTERWARDS.has(lower) ||
    (tags[e] !== 'PUNCT' && isTimeWord(sentence, e)) ||
    ((lower === 'in' || lower === 'during') && isOccasion(sentence, e + comma))
  );
}

/** Words that lead from what somebody called something to when and where. */
const AFTERWARDS = new Set('after when while during'.split(' '));

function quotationClosesBefore({ units, tags, short }: SpeechSentence, e: number): boolean {
  if (tags[e - 1] === 'QUOTE') return true;
  const end = units[e - 1]?.end ?? 0;
  return short.some(
    (quote) => quote.closed && end <= quote.end && quote.innerEnd - end < 2 && quote.innerStart < end,
  );
}

/** Whether the verb behind "and" is one of the cue's own subject: of the cue's tense, and not of the verb's in what is said. */
function verbOfTheWriter(sentence: SpeechSentence, from: number, cue: number, at: number): boolean {
  const { units, tags, short } = sentence;
  if (short.some((quote) => quote.start <= (units[at]?.start ?? 0) && (units[at]?.start ?? 0) < quote.end))
    return false;
  let k = at;
  while (tags[k] === 'ADV' && k < at + 2) k++;
  const told = tenseOf(sentence, cue);
  const next = tags[k] === 'VERB' || tags[k] === 'AUX' ? tenseAt(sentence, k) : null;
  if (!next || !told) return false;
  if (told === 'ing' ? next !== 'ing' && next !== 'past' : next !== told) return false;
  for (let i = from; i < at; i++)
    if (isFiniteAt(sentence, i)) return tenseAt(sentence, i) !== next || (told === 'ing' && next === 'ing');
  return units[k]?.lower !== 'being';
}

type Tense = 'past' | 'present' | 'modal' | 'perfect' | 'ing';

function tenseOf(sentence: SpeechSentence, head: number): Tense | null {
  return tenseAt(sentence, verbGroupAt(sentence, head).first);
}

function tenseAt({ units, tags }: SpeechSentence, k: number): Tense | null {
  const lower = units[k]?.lower ?? '';
  if (MODAL.has(lower)) return 'modal';
  if (/^(?:has|have|['’]ve)$/.test(lower)) return 'perfect';
  if (/^(?:was|were|did|had)$/.test(lower)) return 'past';
  if (FINITE_AUXILIARY.has(lower)) return 'present';
  if (tags[k] !== 'VERB') return null;
  if (lower.endsWith('ing')) return 'ing';
  if (isPast(lower)) return 'past';
  return lower.endsWith('s') ? 'present' : null;
}
