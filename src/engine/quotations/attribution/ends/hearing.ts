import { HEARING } from '../../data/trials';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensPlainClause } from '../clauses/bare-clause';
import type { Stretch } from '../../drafts/draft';

/** ", the Old Bailey and its jury were told" is no longer than this in units. */
const LONGEST = 9;

/**
 * ", the court heard", ", Oslo Crown Court was told" behind the comma at unit `comma`, at the end of a sentence: who listened while somebody
 * who is not named told it. The stretch of the words for who listened; null where something else follows.
 */
export function hearingBehind(sentence: SpeechSentence, comma: number): Stretch | null {
  const { units, tags } = sentence;
  let last = units.length;
  while (last > comma && tags[last - 1] === 'PUNCT') last--;
  if (last - comma > LONGEST || last - comma < 3) return null;
  const end = listenersEnd(sentence, last - 1);
  if (end < 0) return null;
  for (let k = comma + 1; k < end; k++) if (!NAMING.has(tags[k] ?? '')) return null;
  return { first: comma + 1, last: end };
}

/** "Oslo Crown Court heard that …", "Jurors were told the pilot had …": the first unit of what was told where those who listened open the sentence; -1 where they do not. */
export function heardThat(sentence: SpeechSentence, verb: number): number {
  const { units, tags } = sentence;
  if (verb < 1 || verb > LONGEST) return -1;
  const that = units[verb + 1]?.lower === 'that';
  if (!that && !LISTENING.has(units[verb]?.lower ?? '')) return -1;
  const end = listenersEnd(sentence, verb);
  for (let k = 0; k < end; k++) if (tags[k] === 'PUNCT' || tags[k] === 'ADP' || tags[k] === 'AUX') return -1;
  if (end < 0) return -1;
  if (that) return verb + 2;
  return opensPlainClause(sentence, verb + 1) ? verb + 1 : -1;
}

const LISTENING = new Set(['heard', 'hears', 'told']);

/** "the court has heard", "the jury was told": the unit behind the words for who listens, where the verb at unit `verb` is one of listening; -1 where nobody does. */
function listenersEnd({ units, isHeadline }: SpeechSentence, verb: number): number {
  const lower = units[verb]?.lower ?? '';
  const told = lower === 'told' && BEEN.has(units[verb - 1]?.lower ?? '');
  // "Gate was weak, court told", "Court told gate was weak": in a headline.
  const bare = lower === 'told' && isHeadline;
  if (!LISTENING.has(lower) || (lower === 'told' && !told && !bare)) return -1;
  let end = told ? verb - 1 : verb;
  while (end > 1 && BEFORE_HEARD.has(units[end - 1]?.lower ?? '')) end--;
  return HEARING.has(units[end - 1]?.lower ?? '') ? end : -1;
}

const BEFORE_HEARD = new Set(['has', 'had', 'also']);
const BEEN = new Set(['was', 'were', 'been']);
/** Parts of speech in the words for who listens. */
const NAMING = new Set<string>(['DET', 'PROPN', 'NOUN', 'ADJ', 'PART', 'PRON']);
