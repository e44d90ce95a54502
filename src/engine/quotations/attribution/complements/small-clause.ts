import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { isFiniteAt, isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { MEASURED_STATE, MEASURING_NOUN, STATE_BEHIND } from '../../data/measuring';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Found, Place } from './complement-place';

const MEASURES = wordSet(MEASURING_NOUN);
const STATES = wordSet(MEASURED_STATE);
const PHRASES = new Set(STATE_BEHIND);
const FINDING = new Set(['find', 'show', 'put']);

/** "The poll found Holm leading by two points", "a survey shows her ahead of Berg", "the poll put Labour on 38 percent": somebody or something and how it stands, without a finite verb, behind what measures. Undefined where none stands at the place. */
export function smallClauseAt({ sentence, k, cue, cueLast, lemma, passive }: Place): Found | undefined {
  if (passive || k !== cueLast + 1 || !FINDING.has(lemma)) return undefined;
  const subject = subjectBefore(sentence, verbGroupAt(sentence, cue).first);
  if (!subject || !MEASURES.has(sentence.units[subject.head]?.lower ?? '')) return undefined;
  return stateBehind(sentence, k, lemma === 'put') ? { kind: 'clause', from: k } : undefined;
}

/** Whether a noun phrase begins at unit `k` and what tells how it stands follows before any finite verb; of `numbers` only a figure does. */
function stateBehind(sentence: SpeechSentence, k: number, numbers: boolean): boolean {
  const { units, tags } = sentence;
  const base = baseEndFrom(sentence, k);
  if (base <= k) return false;
  for (let at = base; at < units.length && at < base + FARTHEST; at++) {
    const lower = units[at]?.lower ?? '';
    const next = tags[at + 1];
    if (tags[at] === 'PUNCT' || tags[at] === 'QUOTE' || isFiniteAt(sentence, at)) return false;
    // "Holm with 48 percent", "Labour on 38 percent", "support at half"
    if (FIGURE_LEADS.has(lower) && (next === 'NUM' || next === 'SYM')) return true;
    if (STATES.has(lower)) return true;
    if (numbers) continue;
    if (tags[at] === 'VERB' && (lower.endsWith('ing') || (isPast(lower) && tags[at + 1] === 'ADP')))
      return true;
    if (PHRASES.has(`${lower} ${units[at + 1]?.lower ?? ''}`)) return true;
    if (tags[at] === 'ADJ' && (next === 'ADP' || next === 'PART')) return true;
  }
  return false;
}

const FIGURE_LEADS = new Set(['with', 'on', 'at']);
/** In units behind the noun. */
const FARTHEST = 8;
