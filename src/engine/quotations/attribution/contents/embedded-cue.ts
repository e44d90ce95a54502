import { startsClause } from '../../../language/clauses/clause';
import { finiteBefore, isFiniteAt } from '../../../language/clauses/verb-groups';
import { SUBORDINATOR } from '../../../language/data/word-classes';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { CueReading } from './cue-reading';
import type { Stretch } from '../../drafts/draft';

/** Whether a verb of saying, with `source` for its subject, stands in a clause inside another one, which goes on behind it: "who said …, left". */
export function isEmbedded({ sentence, i, group, found }: CueReading, source: Stretch | null): boolean {
  return (
    found.through === 'relative' ||
    isOwners(sentence, source) ||
    (found.shared && source !== null && RELATIVE.has(sentence.units[source.last - 1]?.lower ?? '')) ||
    (group.passive && sentence.units[i]?.lower === 'asked') ||
    (source !== null && (source.first > i || opensRelative(sentence, source.first))) ||
    (group.form !== 'finite' &&
      (!finiteBefore(sentence, group.first) || isBeforeMainClause(sentence, group.first))) ||
    isSubordinate(sentence, source?.first ?? group.first) ||
    (source !== null && opensCondition(sentence, source.first - 1))
  );
}

/** "As Smith stood there, refusing to say that …, Jones left": whether the sentence opens with what leads a clause in, and its main clause has not begun before unit `end`. */
function isBeforeMainClause(sentence: SpeechSentence, end: number): boolean {
  const { units } = sentence;
  if (!LEADING_CLAUSE.has(units[0]?.lower ?? '') && units[0]?.lower !== 'when') return false;
  for (let k = 1; k < end; k++) if (units[k]?.lower === ',' && startsClause(sentence, k + 1)) return false;
  return true;
}

const RELATIVE = new Set(['who', 'which']);

/** "Holm, whose party vowed to cut fares, said": the party's clause stands within another one. */
export function isOwners({ units }: SpeechSentence, source: Stretch | null): boolean {
  return source !== null && units[source.first]?.lower === 'whose';
}

/** "Had Holm said …, nobody would have left": whether the auxiliary at unit `k` opens a condition. */
function opensCondition({ units, tags }: SpeechSentence, k: number): boolean {
  const opens = k === 0 || tags[k - 1] === 'PUNCT' || tags[k - 1] === 'CCONJ';
  return opens && tags[k] === 'AUX' && /^(?:had|should|were)$/.test(units[k]?.lower ?? '');
}

/** "In the film, in which Holm says …, a boat burns": whether a preposition and its pronoun stand before unit `first`. */
function opensRelative({ units, tags }: SpeechSentence, first: number): boolean {
  return units[first - 1]?.lower === 'which' && tags[first - 2] === 'ADP';
}

/** "While Smith said …, Jones left", "Days after it was said that …": the verb's clause opens the sentence and hangs on what follows. `first` is where its subject begins. */
function isSubordinate(sentence: SpeechSentence, first: number): boolean {
  const { units } = sentence;
  for (let k = first - 1; k >= 0 && k > first - 4; k--) {
    if (!LEADING_CLAUSE.has(units[k]?.lower ?? '')) continue;
    if (k <= 1 || units[k - 1]?.lower === ',' || sentence.tags[k - 1] === 'CCONJ') return true;
    return !finiteBefore(sentence, k);
  }
  return opensLed(sentence, first);
}

/** "Now that Smith has said …, Jones left", "On the day when …", "Where they say …": whether the sentence begins with what leads to a clause, and nothing but its subject stands between that and unit `first`. */
function opensLed(sentence: SpeechSentence, first: number): boolean {
  const { units, tags } = sentence;
  for (let k = first - 1; k >= 0 && k > first - LONGEST_LEAD; k--) {
    const lower = units[k]?.lower ?? '';
    if (isFiniteAt(sentence, k) || lower === ',' || tags[k] === 'QUOTE') return false;
    const leads =
      lower === 'that' ? tags[k] === 'SCONJ' : LEADING_CLAUSE.has(lower) || RELATIVE_WORD.has(lower);
    if (leads) return !finiteBefore(sentence, k) && OPENING.has(k === 0 ? 'SCONJ' : (tags[0] ?? ''));
  }
  return false;
}

const LEADING_CLAUSE = new Set([...SUBORDINATOR].filter((word) => word !== 'so' && word !== 'than'));
const RELATIVE_WORD = new Set(['where', 'when', 'which', 'whom']);
/** From what leads to a clause to the cue's subject there are fewer units than this. */
const LONGEST_LEAD = 12;
/** Parts of speech that open what leads to a sentence. */
const OPENING = new Set<string>(['SCONJ', 'ADP', 'ADV', 'VERB']);
