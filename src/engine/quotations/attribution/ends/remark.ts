import { startsClause } from '../../../language/clauses/clause';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Whether a dash at unit `e` ends what was said from unit `from` on: the writer's own remark follows it. A phrase is ended by any that stands alone. */
export function remarkFollows(sentence: SpeechSentence, from: number, e: number, isPhrase: boolean): boolean {
  const { units, tags } = sentence;
  if (!isDash(sentence, e)) return false;
  // "He admired such men — “He would have loved it,” he said"
  if (tags[e + 1] === 'QUOTE' && units[e + 1]?.opensUpper) return true;
  return (isPhrase || opensAside(sentence, e + 1)) && standsAlone(sentence, from, e);
}

/** Whether unit `e` is a dash with space around it: what follows "— a sum that nobody had asked for" is the writer's remark, where no second dash closes it. */
export function isDash({ units }: SpeechSentence, e: number): boolean {
  const unit = units[e];
  return unit !== undefined && DASH.has(unit.lower) && (units[e - 1]?.end ?? 0) < unit.start;
}

const DASH = new Set(['—', '–', '--', '-']);

/** Whether a clause or a phrase of the writer's own begins at unit `k`, rather than one that hangs on what was said ("because", "that", "and"). */
function opensAside(sentence: SpeechSentence, k: number): boolean {
  const tag = sentence.tags[k] ?? '';
  if (CONCEDING.has(sentence.units[k]?.lower ?? '')) return true;
  return tag === 'DET' || tag === 'PRON' || (SUBJECT_OPENING.has(tag) && startsClause(sentence, k));
}

const CONCEDING = new Set(['though', 'although', 'despite']);
const SUBJECT_OPENING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM']);

/** Whether the dash at unit `e` neither opens nor closes a pair, and no quotation follows it. */
function standsAlone(sentence: SpeechSentence, from: number, e: number): boolean {
  const { units, tags } = sentence;
  let before = 0;
  for (let k = from; k < units.length; k++) {
    if (k > e && (tags[k] === 'QUOTE' || isDash(sentence, k))) return false;
    if (k < e && isDash(sentence, k)) before++;
  }
  return before % 2 === 0;
}
