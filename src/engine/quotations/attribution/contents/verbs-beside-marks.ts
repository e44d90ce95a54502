import { isTimeWord } from '../../../language/clauses/noun-phrases';
import { isPast } from '../../../language/clauses/verb-groups';
import { BE } from '../../../language/data/word-classes';
import { plainSense, type CueForm } from '../../cues/cue-verbs';
import type { Span } from '../../../text/span';
import { MEANING } from '../../data/not-quoted';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { CueSource } from '../sources/agent';
import type { Draft } from '../../drafts/draft';

/** Any verb right beside a quotation gives the word to somebody: “…,” she beamed. */
export function besideQuotation(sentence: SpeechSentence, i: number): CueForm | null {
  const { units, tags } = sentence;
  if (tags[i] !== 'VERB' || BE.has(units[i - 1]?.lower ?? '')) return null;
  // “…,” came the reply: told by its noun.
  if (COMING.has(units[i]?.lower ?? '')) return null;
  // “…,” lead researcher Holm told the paper.
  if (tags[i - 1] === 'QUOTE' && !isFinite(units[i]?.lower ?? '')) return null;
  const next = units[i + 1]?.lower === ',' || units[i + 1]?.lower === ':' ? i + 2 : i + 1;
  // earned “is it over?” headlines
  if (tags[next] === 'QUOTE') return describesNoun(sentence, next) ? null : ANY_VERB;
  for (let k = i - 1; k >= 0 && k > i - 10; k--) {
    if (tags[k] === 'QUOTE') return /[,?!]/.test(units[k]?.text ?? '') ? ANY_VERB : null;
    // “…,” a driver who gave his name as Holm told the paper.
    if (RELATIVE.has(units[k]?.lower ?? '')) return null;
    if (tags[k] === 'VERB' || (tags[k] === 'PUNCT' && units[k]?.lower !== ',' && units[k]?.lower !== '.'))
      return null;
  }
  return null;
}

/** Whether the quotation at unit `k` describes the noun behind it, which the verb acts on. */
function describesNoun(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  return tags[k + 1] === 'NOUN' && units[k]?.text !== ',' && !isTimeWord(sentence, k + 1);
}

const COMING = new Set(['came', 'comes']);
const RELATIVE = new Set(['who', 'which', 'whose']);

/** Whether a verb that follows its quotation can be finite: “…,” beamed Holm. */
const isFinite = (lower: string): boolean => lower.endsWith('s') || isPast(lower);

/** Any verb, as the cue of the quotation it stands beside. */
export const ANY_VERB: CueForm = {
  verb: {
    lemma: '',
    senses: [plainSense('q')],
  },
  form: 'ed',
};

/** Whether a verb that is no cue gives nobody the word, even beside a quotation: “what happened: …”, “…,” Holm, who chairs the board, said; the name means “…”. */
export function saysNothing({ units }: SpeechSentence, i: number, { head, through }: CueSource): boolean {
  return (
    through === 'relative' || NOT_SPEAKING.has(units[head]?.lower ?? '') || MEANING.has(units[i]?.lower ?? '')
  );
}

/** Subjects of verbs that say nothing, even beside a quotation. */
const NOT_SPEAKING = new Set(['what', 'which', 'there']);

/**
 * The men were “slow to report faults”, and …; nurse ‘joked about deaths’: a verb within marks whose content would run on beyond them, or whose
 * subject stands outside, so that it is part of what somebody else is quoted with.
 */
export function breaksMarks(
  { short }: SpeechSentence,
  { content, source }: Draft,
  { start, end }: Span,
): boolean {
  return short.some((quote) => {
    if (!quote.closed || start < quote.innerStart || end > quote.innerEnd) return false;
    const within = content.every((span) => span.start >= quote.start && span.end <= quote.end);
    return within ? source !== null && source.end <= quote.start : start > quote.innerStart;
  });
}
