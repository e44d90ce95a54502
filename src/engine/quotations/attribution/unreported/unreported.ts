import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import { verbGroupAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { FORM_OF_ASKING } from '../../../language/data/verb-classes';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import {
  AHEAD,
  BEGINNING_SPEECH,
  ENDING_SPEECH,
  NO_SOURCE,
  REFUSING,
  SAID_SINCE,
  SHORT_OF,
  STOPPING,
  TRYING,
} from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { askedTo } from '../sources/asked-to';
import { isOutletPhrase } from '../../drafts/sayable';
import type { Stretch } from '../../drafts/draft';
import { leftOpenBy } from './left-open';
const REFUSALS = wordSet(REFUSING);
const AHEADS = wordSet(AHEAD);
const NOBODY = wordSet(NO_SOURCE);
const SHORT = wordSet(SHORT_OF);
const TRIES = wordSet(TRYING);
const STOPS = wordSet(STOPPING);

/** "no minister of the bay" */
const LONGEST_NOBODY = 5;
/** A refusal stands within this many units of its infinitive ("declined through an aide to say"), a wish or a plan nearer. */
const REFUSAL_REACH = 8;
const AHEAD_REACH = 4;
/** A condition is looked for within this many units before the verb. */
const CONDITION_REACH = 16;

/** Why the speech act of a verb group did not take place, in a few words of the text; null when it did. `source` is whoever is said to speak. */
export function unreportedBy(
  sentence: SpeechSentence,
  group: VerbGroup,
  source: Stretch | null,
): string | null {
  const { units, tags } = sentence;
  if (group.negated && !isNotOnly(sentence, group)) return 'it is denied that this was said';
  if (group.modal !== null && !tellsAhead(sentence, group, source))
    return `“${group.modal}” leaves open whether it was said`;
  if (units[group.head - 1]?.lower === 'but' && units[group.head - 2]?.lower === 'all')
    return '“all but” means that it was not said outright';
  const opening = source ? (units[source.first]?.lower ?? '') : '';
  if (
    source &&
    NOBODY.has(opening) &&
    (opening === 'neither' || source.last - source.first <= LONGEST_NOBODY)
  )
    return `“${opening}” means that it was not said`;
  if (source && (frontedNegation(sentence, source.first) || isNobodyElse(sentence, source)))
    return 'it is denied that this was said';
  if (source && units[source.first - 1]?.lower === 'nor') return '“nor” means that it was not said';
  const open = leftOpenBy(sentence, group, source);
  if (open) return open;
  const before = units[group.first - 1]?.lower ?? '';
  const asked = askedTo(sentence, group);
  if (asked?.wanted) return `“${units[asked.verb]?.lower ?? ''} to” leaves open whether it was said`;
  const unmoved = asked && notMoved(sentence, asked.verb);
  if (unmoved) return unmoved;
  if (group.form === 'infinitive')
    return withheldBefore(sentence, group.first) ?? conditionBefore(sentence, group.first);
  const staged = group.form === 'ing' ? stagedBy(sentence, group.first - 1) : null;
  if (staged) return staged;
  if (SHORT.has(before) && STOPS.has(units[group.first - 2]?.lower ?? ''))
    return `“${units[group.first - 2]?.lower ?? ''} ${before}” means that it was not said`;
  // "declined to confirm or deny that …"
  const plain = cueForm(units[group.head]?.lower ?? '')?.form === 'base';
  if (plain && (before === 'or' || before === 'and') && tags[group.first - 2] === 'VERB') {
    const joined = verbGroupAt(sentence, group.first - 2);
    if (joined.form === 'infinitive') return withheldBefore(sentence, joined.first);
  }
  return conditionBefore(sentence, group.first);
}

/** "not only said", "did not just say": said, and more besides. */
function isNotOnly({ units }: SpeechSentence, { first, head }: VerbGroup): boolean {
  for (let k = first - 2; k < head; k++)
    if (units[k]?.lower === 'not' && ONLY.has(units[k + 1]?.lower ?? '')) return true;
  return false;
}

const ONLY = new Set(['only', 'just', 'merely', 'simply']);

/** "stop talking about it", "should start talking about it": why what is begun or ended by the verb at unit `verb` was not said; null where it was. */
function stagedBy(sentence: SpeechSentence, verb: number): string | null {
  const lower = sentence.units[verb]?.lower ?? '';
  // "never stopped saying"
  if (ENDS.has(lower))
    return verbGroupAt(sentence, verb).negated ? null : `“${lower}” means that it is said no more`;
  if (!BEGINS.has(lower)) return null;
  const { modal, negated, form, first } = verbGroupAt(sentence, verb);
  if (negated) return 'it is denied that this was said';
  if (modal !== null) return `“${modal}” leaves open whether it was said`;
  return form === 'infinitive' ? withheldBefore(sentence, first) : null;
}

const ENDS = wordSet(ENDING_SPEECH);
const BEGINS = wordSet(BEGINNING_SPEECH);

/** "could persuade Holm to say", "tried to persuade her to say": why the verb at unit `verb` brought nobody to it; null where it did. */
function notMoved(sentence: SpeechSentence, verb: number): string | null {
  const { first, form, modal } = verbGroupAt(sentence, verb);
  if (modal !== null) return `“${modal}” leaves open whether it was said`;
  if (form !== 'infinitive') return null;
  const before = sentence.units[first - 1]?.lower ?? '';
  return TRIES.has(before)
    ? `“${before} to” leaves open whether it was said`
    : withheldBefore(sentence, first);
}

/** "would later say", "Years later she would say", "will say only": what was yet to come then, and has been said since; not where somebody says or thinks so: "said she would later tell". */
function tellsAhead(
  sentence: SpeechSentence,
  { first, head, modal }: VerbGroup,
  source: Stretch | null,
): boolean {
  const { units, tags } = sentence;
  // "The Courier can reveal that …"
  if (modal === 'can' && source && isOutletPhrase(sentence, source))
    return REVEALING.has(sentence.units[head]?.lower ?? '');
  // "He will say only that …": he says so much and no more.
  if (modal === 'will') return units[head]?.lower === 'say' && units[head + 1]?.lower === 'only';
  // "could only say"
  if (modal === 'could') return units[head - 1]?.lower === 'only';
  if (modal !== 'would') return false;
  const begins = source && source.first < first ? source.first : first;
  for (let k = begins - 1; k >= 0 && k > begins - FARTHEST_TELLER; k--)
    if (tags[k] === 'VERB' && cueForm(units[k]?.lower ?? '')) return false;
  for (let k = first; k <= head + 1; k++) if (SINCE.has(units[k]?.lower ?? '')) return true;
  if (toldSince(sentence, begins)) return true;
  // "would recall in a 2009 memoir"
  return units[head + 1]?.lower === 'in' && toldSince(sentence, baseEndFrom(sentence, head + 2));
}

/** "Years later, she would tell", "In a 2009 memoir he would write": whether the phrase that ends before unit `end` leads to a time that was later, and is past. */
function toldSince({ units, tags }: SpeechSentence, end: number): boolean {
  for (let k = end - 1; k >= 0 && k > end - LONGEST_LEAD; k--) {
    const lower = units[k]?.lower ?? '';
    if (tags[k] === 'VERB' || (lower === ',' && k < end - 1)) return false;
    if (LATER.has(lower)) return true;
    const article = units[k - 1]?.lower;
    if (PAST_YEAR.test(lower) && (article === 'a' || article === 'his' || article === 'her')) return true;
  }
  return false;
}

/** In units. */
const LONGEST_LEAD = 10;
const LATER = new Set(['later', 'afterwards', 'afterward']);
const PAST_YEAR = /^(?:1[89]\d\d|20[01]\d)$/;

/** What an outlet "can" do by telling it. */
const REVEALING = new Set(['reveal', 'disclose', 'report', 'confirm']);

/** Whoever says what was to come has a verb within this many units before it. */
const FARTHEST_TELLER = 40;

/** Words by which "would" tells what was done: "would later say", "would only say", "would often say". */
const SINCE = wordSet(SAID_SINCE);

/** "Nowhere does it say", "At no point did Holm admit": whether a denial opens the clause and its auxiliary stands before the subject at unit `subject`. */
function frontedNegation({ units, tags }: SpeechSentence, subject: number): boolean {
  if (tags[subject - 1] !== 'AUX') return false;
  // "Nowhere in the report does Holm say"
  for (let k = subject - 2; k >= 0 && k > subject - FRONTED_REACH && tags[k] !== 'VERB'; k--) {
    const lower = units[k]?.lower ?? '';
    if (k > 0 && tags[k - 1] !== 'PUNCT' && tags[k - 1] !== 'CCONJ') continue;
    if (FRONTED.has(lower) || (tags[k] === 'ADP' && units[k + 1]?.lower === 'no')) return true;
    break;
  }
  const [before, two, three] = [2, 3, 4].map((back) => units[subject - back]?.lower ?? '');
  return (
    FRONTED.has(before ?? '') ||
    two === 'no' ||
    (three === 'no' && tags[subject - 3] === 'ADJ') ||
    (two === 'not' && before === 'once')
  );
}

/** "Not even Holm said", "It was not Holm who said": whether the phrase is denied to be whoever says it. */
function isNobodyElse({ units, tags }: SpeechSentence, { first, last }: Stretch): boolean {
  const [before, two, three] = [1, 2, 3].map((back) => units[first - back]?.lower ?? '');
  if (before === 'even' && two === 'not') return true;
  const negated = before === 'not' || before === 'never' || /n['’]t$/.test(before ?? '');
  if (!negated) return false;
  if (first === 1) return true;
  return (
    RELATIVE.has(units[last - 1]?.lower ?? '') &&
    tags[first - 2] === 'AUX' &&
    (two === 'it' || three === 'it')
  );
}

const RELATIVE = new Set(['who', 'that']);
/** What opens such a clause stands within this many units before its subject. */
const FRONTED_REACH = 9;

const FRONTED = new Set(['nowhere', 'never', 'neither', 'nor', 'seldom']);

/** What keeps the infinitive at unit `first` from having happened. */
function withheldBefore(sentence: SpeechSentence, first: number): string | null {
  const { units, tags } = sentence;
  for (let k = first - 1; k >= 0 && k >= first - REFUSAL_REACH; k--) {
    const lower = units[k]?.lower ?? '';
    if (lower === ',' || lower === ';' || units[k]?.quoted) return null;
    // "were more likely than men to say": they did, and oftener.
    if (lower === 'likely' && COMPARING.has(units[k - 1]?.lower ?? '')) return null;
    // "did not hesitate to say", "never failed to mention"
    if (tags[k] === 'VERB' && REFUSALS.has(lower) && verbGroupAt(sentence, k).negated) return null;
    if (REFUSALS.has(lower) || (AHEADS.has(lower) && k >= first - AHEAD_REACH))
      return `“${lower} to” means that it was not said, or not yet`;
    // "did not wish to say"
    if (tags[k] === 'VERB')
      return verbGroupAt(sentence, k).negated ? 'it is denied that this was said' : null;
    // "it would be wrong to conclude"
    if (tags[k] === 'ADJ' && k === first - 1 && hasDummySubject(sentence, k))
      return 'nobody is said to have said it';
  }
  return null;
}

const COMPARING = new Set(['more', 'less', 'most', 'least', 'as']);

/** "it is wrong", "it would be too early": whether the adjective at unit `k` says something of "it". */
function hasDummySubject({ units, tags }: SpeechSentence, k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - 6; i--) {
    if (units[i]?.lower === 'it') return true;
    if (tags[i] !== 'AUX' && tags[i] !== 'ADV' && tags[i] !== 'PART') return false;
  }
  return false;
}

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** "if", "unless" before the verb at unit `first`, in its own clause or before an aside on its subject. */
function conditionBefore({ units }: SpeechSentence, first: number): string | null {
  let asides = 0;
  for (let k = first - 1; k >= 0 && k > first - CONDITION_REACH; k--) {
    const lower = units[k]?.lower ?? '';
    // "was asked if she would run and said no"
    if (lower === 'if' && FORM_OF_ASKING.has(units[k - 1]?.lower ?? '')) return null;
    // "the insurer IF Holm said"
    if (units[k]?.text === 'IF' && !ALL_CAPITALS.test(units[k + 1]?.text ?? '')) continue;
    if (lower === 'if' || lower === 'unless') return asides === 1 ? null : `“${lower}” makes it a condition`;
    if (lower === ';' || lower === ':') break;
    if (lower === ',' && ++asides > (units[first - 1]?.lower === ',' ? 2 : 0)) break;
  }
  return null;
}
