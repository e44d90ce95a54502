import { startsClause } from '../../../language/clauses/clause';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensPlainClause } from '../clauses/bare-clause';
import type { Stretch } from '../../drafts/draft';
import { clauseStart } from '../clauses/clause-start';
import { trimStretch } from '../../drafts/spans';

/** "As Smith points out in a column, the plan failed" and "The plan failed, as Smith pointed out": the other clause. */
export function afterAsClause(sentence: SpeechSentence, as: number, cue: number): Stretch | null {
  const { units, tags } = sentence;
  if (as <= 1) {
    for (let k = cue + 1; k < units.length && k < cue + 25; k++) {
      if (units[k]?.lower === ',' || tags[k] === 'QUOTE')
        return trimStretch(sentence, { first: units[k]?.lower === ',' ? k + 1 : k, last: units.length });
    }
    return null;
  }
  const joins = tags[as - 1] === 'CCONJ';
  if (units[as - 1]?.lower !== ',' && !joins) return null;
  const led = joins ? as - 1 : as - 2;
  if (joins || LEADING.has(units[led]?.lower ?? '')) {
    const close = commaBehind(sentence, cue);
    if (close > 0 && startsClause(sentence, close + 1))
      return trimStretch(sentence, { first: close + 1, last: units.length });
  }
  // "The harbour is, as Smith put it to a friend, “a bath”"
  const quoted = commaBehind(sentence, cue) + 1;
  if (quoted > 0 && tags[quoted] === 'QUOTE')
    return trimStretch(sentence, { first: quoted, last: units.length });
  const resumes = clauseBehind(sentence, joins ? 0 : as, cue);
  if (resumes > 0) return trimStretch(sentence, { first: resumes, last: units.length });
  if (joins) return null;
  const rest = units[cue + 1]?.lower ?? '.';
  if (
    !/^[.,;]$/.test(rest) &&
    tags[cue + 1] !== 'ADP' &&
    tags[cue + 1] !== 'PUNCT' &&
    rest !== 'out' &&
    rest !== 'it'
  )
    return null;
  const first = clauseStart(sentence, as - 2);
  // "However, as Smith reported, the plan failed": a lead of a word or two is not what was reported.
  if (as - 1 - first < SHORTEST_CLAUSE)
    return units[cue + 1]?.lower === ',' ? { first: cue + 2, last: units.length } : null;
  // "Asked whether they had met, as the paper reported, Holm said no": what they were asked.
  if (units[first]?.lower === 'asked') return null;
  return { first, last: as - 1 };
}

/** "In the old days, as Smith reported in a book, the gate was open": where the clause begins behind the one with the cue; -1 when a clause stands before it, too, or none behind. */
function clauseBehind(sentence: SpeechSentence, as: number, cue: number): number {
  const { units, tags } = sentence;
  for (let k = 0; k < as - 1; k++) if (isFiniteAt(sentence, k) || tags[k] === 'QUOTE') return -1;
  for (let k = cue + 1; k < units.length && k < cue + LONGEST_AS_CLAUSE; k++)
    if (units[k]?.lower === ',') return opensPlainClause(sentence, k + 1) ? k + 1 : -1;
  return -1;
}

/** The comma that closes the as-clause with the cue; -1 when none is near. */
function commaBehind({ units, tags }: SpeechSentence, cue: number): number {
  for (let k = cue + 1; k < units.length && k < cue + LONGEST_AS_CLAUSE; k++) {
    if (units[k]?.lower === ',') return k;
    if (tags[k] === 'QUOTE') return -1;
  }
  return -1;
}

/** Words that lead a clause in, so that an as-clause right behind them belongs to it: "given that, as Smith reported, the gate is shut". */
const LEADING = new Set(['that', 'because', 'but', 'and', 'since', 'although', 'though', 'while']);

const LONGEST_AS_CLAUSE = 12;

/** A clause has this many units at least. */
const SHORTEST_CLAUSE = 4;
