import { startsClause } from '../../../language/clauses/clause';
import { opensPlainClause } from '../clauses/bare-clause';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Whether a dash at unit `e` ends what was said from unit `from` on: the writer's own remark follows it. A phrase is ended by any that stands alone. */
export function remarkFollows(sentence: SpeechSentence, from: number, e: number, isPhrase: boolean): boolean {
  const { units, tags } = sentence;
  if (!isDash(sentence, e)) return false;
  // "He admired such men — “He would have loved it,” he said"
  if (tags[e + 1] === 'QUOTE' && units[e + 1]?.opensUpper) return true;
  // "called for calm — a rare word — while Berg laughed"
  if (isPhrase && breaksOff(sentence, e)) return true;
  return (
    (isPhrase || opensAside(sentence, e + 1)) &&
    standsAlone(sentence, from, e) &&
    !goesOnAlike(sentence, from, e)
  );
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
  const lower = sentence.units[k]?.lower ?? '';
  if (CONCEDING.has(lower)) return true;
  // "say the tide has turned — and the board is holding talks"
  if (TURNING.has(lower)) return opensPlainClause(sentence, k + 1) || sentence.units[k + 1]?.lower === 'so';
  return tag === 'DET' || tag === 'PRON' || (SUBJECT_OPENING.has(tag) && startsClause(sentence, k));
}

const CONCEDING = new Set(['though', 'although', 'despite']);
const TURNING = new Set(['and', 'but']);
const SUBJECT_OPENING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM']);

/** "the club would survive — and Holm would stay": whether the same shifted verb stands before the dash at unit `e` and behind it. */
function goesOnAlike({ units, tags }: SpeechSentence, from: number, e: number): boolean {
  if (!TURNING.has(units[e + 1]?.lower ?? '')) return false;
  const shifted = (first: number, end: number) =>
    units.slice(first, end).find(({ lower }, i) => tags[first + i] === 'AUX' && SHIFTED.has(lower))?.lower;
  const said = shifted(from, e);
  return said !== undefined && said === shifted(e, units.length);
}

const SHIFTED = new Set(['would', 'could', 'might', 'should', 'had']);

/** Whether the dash at unit `e` opens an aside, behind which another clause begins. */
function breaksOff(sentence: SpeechSentence, e: number): boolean {
  const { units, tags } = sentence;
  for (let k = e + 1; k < units.length && k < e + LONGEST_ASIDE; k++) {
    if (tags[k] === 'QUOTE') return false;
    if (isDash(sentence, k)) return JOINING.has(units[k + 1]?.lower ?? '') && startsClause(sentence, k + 2);
  }
  return false;
}

/** In units. */
const LONGEST_ASIDE = 25;
const JOINING = new Set(['and', 'but', 'while', 'whereas']);

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
