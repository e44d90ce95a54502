import { startsClause } from '../../../language/clauses/clause';
import { DASH_OR_HYPHEN, SUBORDINATOR, WH } from '../../../language/data/word-classes';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** First unit of the stretch that ends at unit `b`, an opening conjunction left out. */
export function clauseStart(sentence: SpeechSentence, b: number): number {
  const { units, tags } = sentence;
  let first = b;
  for (let k = b; k >= 0; k--) {
    const lower = units[k]?.lower ?? '';
    if (lower === ';' || (lower === ':' && k < b)) break;
    if (k < b && isLoneDash(sentence, k, b) && startsClause(sentence, k + 1)) break;
    first = k;
  }
  while (first < b && (tags[first] === 'PUNCT' || opensLoosely(sentence, first))) first++;
  return first;
}

/** ", where, Smith said, there was soup", "because, Smith said, it rained": the word at unit `b` leads a clause that stands behind the attribution. */
export function leadsClause({ units, tags }: SpeechSentence, b: number): boolean {
  const lower = units[b]?.lower ?? '';
  const clause = units[b - 1]?.lower === ',' && (WH.has(lower) || SUBORDINATOR.has(lower));
  // "a scale under which, Smith said, they earn less"
  const relative = RELATIVE_PLACE.has(lower) && BEFORE_RELATIVE.has(tags[b - 1] ?? '');
  return NEVER_LAST.has(lower) || clause || relative;
}

/** Of the words that lead clauses, those that end none without a comma before them either, as "nobody knew why" does. */
const NEVER_LAST = new Set(['because', 'although', 'unless', 'whereas', 'whether']);

const BEFORE_RELATIVE = new Set<string>(['ADP', 'NOUN', 'PROPN']);

/** "under which", "a day when", "officers who" */
const RELATIVE_PLACE = new Set(['which', 'when', 'where', 'who']);

/** A conjunction that joins the sentence to the one before, and does not pair with one inside ("either … or"). */
export function opensLoosely({ units, tags }: SpeechSentence, k: number): boolean {
  return tags[k] === 'CCONJ' && !PAIRED.has(units[k]?.lower ?? '');
}

const PAIRED = new Set(['either', 'neither', 'both']);

/** A dash that no second one before unit `end` pairs with: "They had no choice — it is a small harbour, they say". */
function isLoneDash({ units }: SpeechSentence, k: number, end: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (!DASH_OR_HYPHEN.has(lower) || isHyphen(units, k)) return false;
  for (let i = end - 1; i >= 0; i--)
    if (i !== k && units[i]?.lower === lower && !isHyphen(units, i)) return false;
  return true;
}

/** "a well-kept gate", "Congo–Renovated": whether the dash at unit `k` joins two words. */
function isHyphen(units: SpeechSentence['units'], k: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (units[k - 1]?.end !== units[k]?.start) return false;
  return lower === '-' || (lower === '–' && units[k]?.end === units[k + 1]?.start);
}
