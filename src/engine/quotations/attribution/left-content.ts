import { startsClause } from '../../language/clauses/clause';
import { isActive } from '../../language/clauses/main-verbs';
import { isTimeWord, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { holdsFinite, isFiniteAt, isPast } from '../../language/clauses/verb-groups';
import { SUBORDINATOR, WH } from '../../language/clauses/words';
import { cueForm } from '../cues/cue-verbs';
import type { SpeechSentence, SpeechUnit } from '../sentences/speech-sentence';
import { isRoughly } from './bare-clause';
import { isSetting, pass } from './between';
import type { Complement } from './complement';
import type { Stretch } from './draft';
import { isShouted } from './held-by-noun';
import { isTermOf } from './not-speech';

/** What stands before "Smith said" and belongs to it: a quotation, or a clause and a comma. `inverted` is true before "said Smith", which leaves no doubt of it. */
export function leftContent(sentence: SpeechSentence, start: number, inverted: boolean): Stretch | null {
  const { units, tags } = sentence;
  let b = start - 1;
  if (b < 0) return null;
  let comma = false;
  while (b >= 0 && (units[b]?.lower === ',' || DASH.has(units[b]?.lower ?? ''))) {
    comma = true;
    b--;
  }
  if (b < 0) return null;
  if (tags[b] === 'QUOTE') return quotedLeft(sentence, clauseStart(sentence, b), b);
  if (!comma || units[start - 1]?.lower !== ',' || leadsClause(sentence, b)) return null;
  const first = clauseStart(sentence, b);
  // “We left,” said Holm, who has, she says, “a plan”: what stands before is somebody's already.
  if (tags[first] === 'QUOTE' && tags[first + 1] === 'VERB' && cueForm(units[first + 1]?.lower ?? ''))
    return null;
  const whole =
    hasFiniteClause(sentence, first, b + 1) || closesSentence(sentence, start, first, b) || inverted;
  return first <= b && whole ? { first, last: b + 1 } : null;
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

/** “Among the poor, Smith said, “the toll is high”: the words before a quotation that goes on with their sentence, as its small letter shows. Null when they only tell when or how it was said. */
export function leadBeforeQuotation(
  sentence: SpeechSentence,
  start: number,
  complement: Complement | null,
): Stretch | null {
  const { units, tags } = sentence;
  if (complement?.kind !== 'quote' || units[start - 1]?.lower !== ',' || start < 2) return null;
  if (units[complement.from - 1]?.lower !== ',' || units[complement.from]?.opensUpper) return null;
  // "a line which, Smith said, “will pay for itself”": the quotation goes on with “which” alone.
  if (leadsClause(sentence, start - 2)) return { first: start - 2, last: start - 1 };
  const first = clauseStart(sentence, start - 2);
  const settles =
    opensLoosely(sentence, first) ||
    isLeadIn(sentence, first) ||
    isSetting(sentence, first) ||
    (tags[first] === 'VERB' && /(?:ed|ing)$/.test(units[first]?.lower ?? '')) ||
    SPEAKING_LEAD.has(units[first]?.lower ?? '');
  return settles ? null : { first, last: start - 1 };
}

/** What ends with the quotation at unit `b` and begins at unit `first`: all of it, the quotation alone where only a lead-in stands before it, nothing where a term or a title closes the lead-in. */
function quotedLeft(sentence: SpeechSentence, first: number, b: number): Stretch | null {
  const { units, tags } = sentence;
  if (first === b) return { first, last: b + 1 };
  // They liked such men — “He would have loved it,” Smith said — and left.
  if (DASH.has(units[b - 1]?.lower ?? '') && opensSentence(units[b])) return { first: b, last: b + 1 };
  const opening = units[first]?.lower ?? '';
  // "The term “…” describes what happens", "To cries of “…,” Smith said …"
  if (isTermOf(sentence, b) || isShouted(sentence, b)) return null;
  const isTerm = (units[b]?.lastToken ?? 0) - (units[b]?.firstToken ?? 0) < LONGEST_TERM;
  const leadsIn =
    tags[first] === 'ADP' ||
    (tags[first] === 'VERB' && opening.endsWith('ing')) ||
    SUBORDINATOR.has(opening) ||
    isTimeWord(sentence, first);
  // “With ‘proof,’ he said …”, “Speaking on “This Week,” he said …”
  if (leadsIn && (isTerm || cueForm(opening)?.form === 'ing')) return null;
  if (leadsIn && !hasMainClause(sentence, first, b)) return { first: b, last: b + 1 };
  // “Holm, host of “Morning Call,” said …”; but “The plan “is dead,” he said …”
  if (!leadsIn && isTerm && units[b]?.quoted && units[b].opensUpper && !holdsFinite(sentence, first, b))
    return null;
  return { first, last: b + 1 };
}

/** A stretch of so many units is a clause, though no verb is seen in it. */
export const LONG_STRETCH = 7;

/** A term or a title has fewer units than this, marks included. */
const LONGEST_TERM = 6;

/** "A long stretch whose verb was not seen, one friend said on Monday." — nothing but a hearer, a time and an occasion follows the cue, so what stands before is what was said. */
function closesSentence(sentence: SpeechSentence, start: number, first: number, b: number): boolean {
  const { units, tags } = sentence;
  if (b - first < SHORTEST_CLOSED || SUBORDINATOR.has(units[first]?.lower ?? '')) return false;
  // "On Monday, even as it rained": its verb was seen.
  if (tags[first] === 'ADP' && holdsFinite(sentence, first, b)) return false;
  for (let cue = start; cue < units.length && cue < start + LONGEST_SUBJECT; cue++) {
    const verb = tags[cue] === 'VERB' ? cueForm(units[cue]?.lower ?? '')?.verb : undefined;
    if (!verb?.senses.some(({ frame, attitude }) => /[bl]/.test(frame) && !attitude)) continue;
    const told = verb.senses.some(({ frame }) => frame.includes('a'));
    return endsAfter(sentence, told ? nounPhraseEndFrom(sentence, cue + 1) : cue + 1);
  }
  return false;
}

/** A clause before its cue has more units than this. */
const SHORTEST_CLOSED = 5;
/** Between the first unit of a source and its verb stand fewer units than this. */
const LONGEST_SUBJECT = 20;

/** Whether nothing but times and occasions stands between unit `k` and the sentence's end, or the comma before a participle: "…, citing Holm". */
export function endsAfter(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  for (let at = k, steps = 0; at < units.length; steps++) {
    if (steps > MOST_SETTINGS) return false;
    const lower = units[at]?.lower ?? '';
    if (SENTENCE_END.has(lower)) return at === units.length - 1;
    if (lower === ',') return tags[at + 1] === 'VERB' && (units[at + 1]?.lower.endsWith('ing') ?? false);
    const next = pass(sentence, at);
    if (next <= at) return false;
    at = next;
  }
  return true;
}

/** No more times, places and occasions than this follow a cue. */
const MOST_SETTINGS = 12;
const SENTENCE_END = new Set(['.', '!', '?']);

const DASH = new Set(['—', '–', '―', '--', '-']);

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

/** A conjunction that joins the sentence to the one before, and does not pair with one inside ("either … or"). */
export function opensLoosely({ units, tags }: SpeechSentence, k: number): boolean {
  return tags[k] === 'CCONJ' && !PAIRED.has(units[k]?.lower ?? '');
}

const PAIRED = new Set(['either', 'neither', 'both']);

/** A dash that no second one before unit `end` pairs with: "They had no choice — it is a small harbour, they say". */
function isLoneDash({ units }: SpeechSentence, k: number, end: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (!DASH.has(lower) || isHyphen(units, k)) return false;
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

function hasFiniteClause(sentence: SpeechSentence, first: number, last: number): boolean {
  // "Asked whether he would go, Smith said no": a participle's lead-in is no statement.
  const participle =
    sentence.tags[first] === 'VERB' ? /(?:ed|ing)$/.exec(sentence.units[first]?.lower ?? '')?.[0] : null;
  if (participle) return participle === 'ing' && isGerundSubject(sentence, first, last);
  const { units, tags } = sentence;
  let led = SUBORDINATOR.has(units[first]?.lower ?? '');
  for (let k = first; k < last; k++) {
    if (isFiniteAt(sentence, k) || tags[k] === 'QUOTE') return !led || hasMainClause(sentence, first, last);
    // "In May, when it rained" leads in what "In May the gate closed" says.
    led ||= tags[first] === 'ADP' && (units[k]?.lower === ',' || WH.has(units[k]?.lower ?? ''));
  }
  return false;
}

/** "Finding what lies below is not simple": more verbs than the clauses inside the gerund's phrase need, and no comma before the last. */
function isGerundSubject(sentence: SpeechSentence, first: number, last: number): boolean {
  const { units, tags } = sentence;
  let open = 0;
  for (let k = first + 1; k < last; k++) {
    const lower = units[k]?.lower ?? '';
    if (lower === ',') return false;
    if (WH.has(lower) || SUBORDINATOR.has(lower) || lower === 'that') open++;
    else if (isFiniteAt(sentence, k)) {
      if (open > 0) open--;
      else if (tags[k] === 'AUX' || isActive(sentence, k)) return true;
    }
  }
  return false;
}

function hasMainClause(sentence: SpeechSentence, first: number, last: number): boolean {
  for (let k = first + 2; k < last - 1; k++)
    if (
      sentence.units[k]?.lower === ',' &&
      !WH.has(sentence.units[k + 1]?.lower ?? '') &&
      sentence.units[k + 1]?.lower !== 'even' &&
      startsClause(sentence, k + 1)
    )
      return true;
  return false;
}

/** A lead that belongs to the saying rather than to what was said: "On Monday, Smith said, …". */
const LEAD_IN = new Set(['still', 'however', 'meanwhile', 'then', 'later', 'again', 'instead', 'well']);

/** "As for the plan," "When asked": what leads in the saying, not what was said. */
const SPEAKING_LEAD = new Set(['as', 'when', 'while', 'asked', 'after', 'before', 'speaking']);

export function isLeadIn(sentence: SpeechSentence, first: number): boolean {
  const lower = sentence.units[first]?.lower ?? '';
  return (
    LEAD_IN.has(lower) || isTimeWord(sentence, first) || (lower === 'on' && isTimeWord(sentence, first + 1))
  );
}

/** Whether what stands left of "Smith said" is its content although something on the right could be. */
export function leftWins(
  sentence: SpeechSentence,
  complement: Complement,
  left: Stretch,
  cue: number,
): boolean {
  const { tags, units } = sentence;
  if (tags[left.last - 1] === 'QUOTE')
    return (
      !(complement.kind === 'that' && isIntroduced(sentence, left.last - 1)) &&
      !isConceded(sentence, complement, left, cue)
    );
  // "The gate had stuck, Smith said: it was never oiled."
  if (complement.kind === 'colon')
    return left.last - left.first > 3 && !complement.sense.attitude && !isSettingAlone(sentence, left);
  // "The gate stuck, Smith said during the trial to be held in May": an infinitive further on is not what was said.
  if (complement.kind === 'infinitive' && complement.from > cue + 1 && !complement.addressee) return true;
  // A whole sentence in quotation marks on the right needs nothing from the left: "Soon after the vote, Smith said, “It is over.”"
  if (complement.kind === 'quote' && opensSentence(units[complement.from])) return false;
  if (
    complement.kind === 'quote' &&
    units[left.last - 1 + 1]?.lower === ',' &&
    !units[complement.from]?.opensUpper
  )
    return units[complement.from - 1]?.lower === ',';
  // "The gate is safe, Smith said after meeting the board, because he had seen it."
  if (complement.kind === 'clause' && AFTERWARDS.has(units[complement.from]?.lower ?? ''))
    return left.last - left.first >= SHORTEST_CLAUSE;
  if (complement.kind === 'clause' && left.last - left.first > 4) {
    // "The gate had stuck, Smith told the paper, while buses waited."
    const { from } = complement;
    if (units[from - 1]?.lower === ',' && SUBORDINATOR.has(units[from]?.lower ?? '')) return true;
    if (opensSetting(sentence, cue, complement)) return true;
  }
  // The plan, Smith said, would fail / “The plan,” …: on the right the rest after a comma.
  return (
    (complement.kind === 'quote' || complement.kind === 'object') &&
    units[complement.from - 1]?.lower === ',' &&
    complement.from - cue < 25 &&
    left.last - left.first > 3
  );
}

/** "In a recording played to the jury, he says: “…”": whether a phrase with a participle at most is all that stands before the comma. */
function isSettingAlone({ units, tags }: SpeechSentence, { first, last }: Stretch): boolean {
  if (tags[first] !== 'ADP') return false;
  for (let k = first + 1; k < last; k++) {
    const participle = tags[k] === 'VERB' && tags[k - 1] === 'NOUN' && tags[k + 1] === 'ADP';
    const verb = tags[k] === 'AUX' || (tags[k] === 'VERB' && !(participle && isPast(units[k]?.lower ?? '')));
    if (verb || tags[k] === 'QUOTE') return false;
  }
  return true;
}

/** Words that lead from a saying to when it was said. */
const AFTERWARDS = new Set(['after', 'before', 'while', 'during', 'following']);
/** Units of the shortest clause that can be told from what leads one in. */
const SHORTEST_CLAUSE = 3;

/** Although he told the paper they “were friends,” he said they had never met: the quotation stands in a clause that leads in the one behind the cue. */
function isConceded(
  { units }: SpeechSentence,
  { kind, from }: Complement,
  { first }: Stretch,
  cue: number,
): boolean {
  return kind === 'clause' && from === cue + 1 && CONCEDING.has(units[first]?.lower ?? '');
}

const CONCEDING = new Set(['although', 'though', 'while', 'even']);

/** Pressed him, asking, “Why?”: whether a verb of saying and a comma or colon lead to the quotation at unit `quote`. */
function isIntroduced({ units, tags }: SpeechSentence, quote: number): boolean {
  const mark = units[quote - 1]?.lower;
  return (
    (mark === ',' || mark === ':') &&
    tags[quote - 2] === 'VERB' &&
    cueForm(units[quote - 2]?.lower ?? '') !== undefined
  );
}

/** A quotation of several words that begins with a capital. */
function opensSentence(unit: SpeechUnit | undefined): boolean {
  return unit?.quoted ? unit.lastToken - unit.firstToken >= WHOLE_SENTENCE && unit.opensUpper : false;
}

/** "The plan failed, Smith insisted on Thursday during a stop": what looked like a clause is the occasion. */
function opensSetting(sentence: SpeechSentence, cue: number, { from }: Complement): boolean {
  const { tags, units } = sentence;
  return (
    tags[from] === 'ADP' &&
    !isRoughly(sentence, from) &&
    !tags.slice(from + 1, units.length).some((tag, at) => (tag === 'AUX' || tag === 'PRON') && at < 30) &&
    from < cue + 4
  );
}

/** Units of a quotation, marks included, from which a capital means a sentence rather than a name. */
const WHOLE_SENTENCE = 5;
