import { startsClause } from '../../../language/clauses/clause';
import { isActive } from '../../../language/clauses/main-verbs';
import { isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { holdsFinite, isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { BE, DASH_OR_HYPHEN, SUBORDINATOR, WH } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isSetting, pass } from '../clauses/between';
import { clauseStart, leadsClause, opensLoosely } from '../clauses/clause-start';
import type { Complement } from '../complements/complement';
import type { Stretch } from '../../drafts/draft';
import { behindEarlier } from './behind-earlier';
import { opensSentence } from './left-wins';
import { isShouted } from '../unclaimed/held-by-noun';
import { isTermOf } from '../unreported/not-speech';

/** What stands before "Smith said" and belongs to it: a quotation, or a clause and a comma. `inverted` is true before "said Smith", which leaves no doubt of it. */
export function leftContent(sentence: SpeechSentence, start: number, inverted: boolean): Stretch | null {
  const { units, tags } = sentence;
  let b = start - 1;
  if (b < 0) return null;
  let comma = false;
  while (b >= 0 && (units[b]?.lower === ',' || DASH_OR_HYPHEN.has(units[b]?.lower ?? ''))) {
    comma = true;
    b--;
  }
  if (b < 0) return null;
  if (tags[b] === 'QUOTE')
    return quotedLeft(sentence, behindEarlier(sentence, clauseStart(sentence, b), b + 1), b);
  if (!comma || units[start - 1]?.lower !== ',' || leadsClause(sentence, b)) return null;
  // "Nobody, it seems, told the pilots"
  if (SEEMING.has(units[b]?.lower ?? '') && units[b - 1]?.lower === 'it' && units[b - 2]?.lower === ',')
    return null;
  const opening = clauseStart(sentence, b);
  const first = behindEarlier(sentence, insideParenthesis(sentence, opening, b), b + 1);
  // “We left,” said Holm, who has, she says, “a plan”: what stands before is somebody's already.
  if (tags[first] === 'QUOTE' && tags[first + 1] === 'VERB' && cueForm(units[first + 1]?.lower ?? ''))
    return null;
  const whole =
    (leadsItself(sentence, first, b) && cueCloses(sentence, start)) ||
    hasFiniteClause(sentence, first, b + 1) ||
    isVerblessStatement(sentence, start, first, b) ||
    (isQuestion(sentence, first, b) && cueCloses(sentence, start)) ||
    // "Sorry, Smith said."
    ((first > opening || (first === b && ANSWERS.has(units[b]?.lower ?? ''))) &&
      cueCloses(sentence, start)) ||
    inverted;
  return first <= b && whole ? { first, last: b + 1 } : null;
}

/** "the firm paid (about two million euros, Smith said) and went on": behind the parenthesis that opens between units `first` and `b` and closes behind them; `first` where none does. */
function insideParenthesis({ units }: SpeechSentence, first: number, b: number): number {
  for (let k = b; k >= first; k--) {
    if (units[k]?.lower === ')') return first;
    if (units[k]?.lower === '(') return k + 1;
  }
  return first;
}

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
  // They drew anger from members (“I want my dues back,” wrote Smith).
  if (units[b - 1]?.lower === '(') return { first: b, last: b + 1 };
  // They liked such men — “He would have loved it,” Smith said — and left.
  if (DASH_OR_HYPHEN.has(units[b - 1]?.lower ?? '') && opensSentence(units[b]))
    return { first: b, last: b + 1 };
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

const SEEMING = new Set(['seems', 'seemed', 'appears', 'appeared']);
const ANSWERS = new Set(['yes', 'no', 'sorry', 'maybe', 'never', 'nonsense']);

/** A stretch of so many units is a clause, though no verb is seen in it. */
export const LONG_STRETCH = 7;

/** A term or a title has fewer units than this, marks included. */
const LONGEST_TERM = 6;

/** "A long stretch whose verb was not seen, one friend said on Monday." — nothing but a hearer, a time and an occasion follows the cue, so what stands before is what was said. */
function isVerblessStatement(sentence: SpeechSentence, start: number, first: number, b: number): boolean {
  const { units, tags } = sentence;
  if (b - first < SHORTEST_CLOSED || SUBORDINATOR.has(units[first]?.lower ?? '')) return false;
  // "Then, turning to the cameras, she conceded"
  if (LEAD_IN.has(units[first]?.lower ?? '') && units[first + 1]?.lower === ',') return false;
  // "Asked who leads the party, Smith said Jones": what Smith was asked.
  if (tags[first] === 'VERB' && (units[first]?.lower.endsWith('ed') ?? false)) return false;
  // "On Monday, even as it rained": its verb was seen.
  if (tags[first] === 'ADP' && holdsFinite(sentence, first, b)) return false;
  return cueCloses(sentence, start);
}

/** "Whether the gate will open is unclear, Holm said.", "Whether it will, Holm would not say.": a clause with "whether" up to unit `b`, its verb in it. */
function isQuestion(sentence: SpeechSentence, first: number, b: number): boolean {
  return sentence.units[first]?.lower === 'whether' && holdsFinite(sentence, first + 1, b + 1);
}

/** "If it rains the match will end": whether what leads a clause in and the clause stand before unit `b` without a comma between them. */
function leadsItself(sentence: SpeechSentence, first: number, b: number): boolean {
  const { units } = sentence;
  if (!LEADING_IN.has(units[first]?.lower ?? '')) return false;
  let verbs = 0;
  for (let k = first + 1; k <= b; k++) {
    if (units[k]?.lower === ',') return false;
    if (!isFiniteAt(sentence, k)) continue;
    const group = verbGroupAt(sentence, k);
    const subject = group.first === k ? subjectBefore(sentence, k) : null;
    const before = units[(subject?.first ?? 0) - 1]?.lower ?? '';
    if (subject && !WH.has(before) && !SUBORDINATOR.has(before) && before !== 'that' && before !== 'and')
      verbs++;
  }
  return verbs > 0;
}

const LEADING_IN = new Set(['if', 'when', 'once', 'unless', 'until']);

/** Whether the first verb of saying behind unit `start` has nothing but a hearer, times and occasions behind it. */
function cueCloses(sentence: SpeechSentence, start: number): boolean {
  const { units, tags } = sentence;
  for (let cue = start; cue < units.length && cue < start + LONGEST_SOURCE; cue++) {
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
const LONGEST_SOURCE = 20;

/** Whether nothing but times and occasions stands between unit `k` and the sentence's end, or the comma before a participle: "…, citing Holm". */
export function endsAfter(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  for (let at = k, steps = 0; at < units.length; steps++) {
    if (steps > MOST_SETTINGS) return false;
    const lower = units[at]?.lower ?? '';
    if (lower === ')') return true;
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

function hasFiniteClause(sentence: SpeechSentence, first: number, last: number): boolean {
  // "Asked whether he would go, Smith said no": a participle's lead-in is no statement.
  const participle =
    sentence.tags[first] === 'VERB' ? /(?:ed|ing)$/.exec(sentence.units[first]?.lower ?? '')?.[0] : null;
  if (participle) return participle === 'ing' && isGerundSubject(sentence, first, last);
  const { units, tags } = sentence;
  if (isAddedPoint(sentence, first, last)) return false;
  let led = SUBORDINATOR.has(units[first]?.lower ?? '') && !opensCount(sentence, first);
  for (let k = first; k < last; k++) {
    if (isFiniteAt(sentence, k) || tags[k] === 'QUOTE') return !led || hasMainClause(sentence, first, last);
    // "In May, when it rained" leads in what "In May the gate closed" says.
    led ||= tags[first] === 'ADP' && (units[k]?.lower === ',' || WH.has(units[k]?.lower ?? ''));
  }
  return false;
}

/** "so far 12 people have died", "as many as 12 people had died" */
function opensCount({ units }: SpeechSentence, first: number): boolean {
  const [lower, next, third] = [units[first]?.lower, units[first + 1]?.lower, units[first + 2]?.lower];
  return (lower === 'so' && next === 'far') || (lower === 'as' && third === 'as' && COUNTING.has(next ?? ''));
}

const COUNTING = new Set(['many', 'few', 'much', 'little']);

/** "What's more, Smith said, it leaks": words that only add what follows. */
function isAddedPoint({ units }: SpeechSentence, first: number, last: number): boolean {
  return (
    last - first <= LONGEST_ADDED &&
    units[first]?.lower === 'what' &&
    BE.has(units[first + 1]?.lower ?? '') &&
    ADDED.has(units[first + 2]?.lower ?? '')
  );
}

const LONGEST_ADDED = 4;
const ADDED = new Set(['more', 'worse', 'better', 'most']);

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

const LEAD_IN = new Set(['still', 'however', 'meanwhile', 'then', 'later', 'again', 'instead', 'well']);

/** "As for the plan," "When asked": what leads in the saying, not what was said. */
const SPEAKING_LEAD = new Set(['as', 'when', 'while', 'asked', 'after', 'before', 'speaking']);

/** Whether what begins at unit `first` leads in the saying rather than what was said: "On Monday, Smith said, …". */
export function isLeadIn(sentence: SpeechSentence, first: number): boolean {
  const lower = sentence.units[first]?.lower ?? '';
  // "Later, Smith said, …", but "Instead of cutting taxes, Smith said, …"
  return (
    (LEAD_IN.has(lower) && sentence.units[first + 1]?.lower !== 'of') ||
    isTimeWord(sentence, first) ||
    (lower === 'on' && isTimeWord(sentence, first + 1))
  );
}
