import type { Act } from '../../../annotation';
import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { isFiniteAt, isPast, type VerbGroup } from '../../../language/clauses/verb-groups';
import { OBJECT_PRONOUN, POINTING } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import type { Sense } from '../../cues/cue-verbs';
import { CLAIMED_NOT_SAID } from '../../data/claimed';
import { NO_CLAUSE, TALE } from '../../data/said-things';
import { RINGING, TELEPHONED } from '../../data/spoken-nouns';
import { COURTESIES } from '../../data/verb-kinds';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { roughlyEnd } from '../clauses/roughly';
import type { Stretch } from '../../drafts/draft';

const SEEMING = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'tend', 'tends', 'is']);

/** False for an object too thin to be anything said ("said it", "called him", "repeated it since Tuesday"), or of another kind than the verb's sense asks for. */
export function objectFits(
  sentence: SpeechSentence,
  { first, last }: Stretch,
  { act, objects }: Sense,
  takesClause: boolean,
): boolean {
  const { tags, units } = sentence;
  if (objects) return objects.has(units[baseEndFrom(sentence, first) - 1]?.lower ?? '');
  if (POINTING.has(units[first]?.lower ?? '') && !NOMINAL.has(tags[first + 1] ?? '')) {
    if (ANSWERING.has(act) && last - first === 1) return true;
    // "described it as “news”"
    const enough = last - first > 3 || tags.slice(first, last).includes('QUOTE');
    return !takesClause && PREDICATING.has(units[first + 1]?.lower ?? '') && enough;
  }
  if (last - first > 1 || /^(?:yes|no)$/.test(units[first]?.lower ?? '')) return true;
  return tags[first] === 'QUOTE' || (tags[first] !== 'PRON' && (units[first]?.lower.length ?? 0) > 3);
}

/** Acts that answer something said before, to which their object may only point: "denied this". */
const ANSWERING: ReadonlySet<Act> = new Set<Act>(['deny', 'confirm']);
/** "described it as a lapse": what is said stands behind these. */
const PREDICATING = new Set(['as', 'of', 'for']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'QUOTE']);

/** Verbs whose -ing form explains what was meant rather than reporting what was said: ", referring to the bank". */
export const GLOSSING = new Set(['refer', 'allude', 'signal']);

/** "needless to say", "that said", "having said that", "worth noting", "let's say". */
export function isIdiom({ units, tags }: SpeechSentence, i: number, group: VerbGroup): boolean {
  const lower = units[i]?.lower ?? '';
  const before = units[group.first - 1]?.lower ?? '';
  const two = units[group.first - 2]?.lower ?? '';
  if (
    group.form === 'infinitive' &&
    (before === 'needless' ||
      before === 'is' ||
      before === 'fair' ||
      before === 'safe' ||
      before === 'hard' ||
      before === 'easy' ||
      before === 'enough' ||
      before === 'have')
  )
    return true;
  if (group.form === 'infinitive' && SEEMING.has(before) && /^(?:suggest|indicate|signal|show)$/.test(lower))
    return true;
  // "put it in writing"
  if (lower === 'writing' && before === 'in' && tags[i + 1] !== 'DET') return true;
  if (lower.endsWith('ing') && (before === 'worth' || before === 'without')) return true;
  if (
    lower === 'said' &&
    // "Having said that", but "quoted as having said that"
    ((units[i - 1]?.lower === 'having' && units[i - 2]?.lower !== 'as') ||
      (before === 'that' && two === '') ||
      before === 'being')
  )
    return true;
  if (
    (lower === 'say' || lower === 'tell') &&
    (before === "let's" || before === 'let' || before === "'s" || two === 'let' || group.modal === 'must')
  )
    return true;
  // "Bees can tell real flowers from false ones", but "I can tell you"
  if (lower === 'tell' && DISCERNING.has(group.modal ?? '') && !OBJECT_PRONOUN.has(units[i + 1]?.lower ?? ''))
    return true;
  // "calling on behalf of the mayor"
  if (units[i + 1]?.lower === 'on' && units[i + 2]?.lower === 'behalf') return true;
  // "called to say", "called to order"
  if (CALLED.has(lower) && units[i + 1]?.lower === 'to' && PHONED.has(units[i + 2]?.lower ?? '')) return true;
  // "who answered the phone"
  if (lower.startsWith('answer') && [2, 3].some((step) => RUNG.has(units[i + step]?.lower ?? '')))
    return true;
  if (isTaken(units, i) || keepsUnnamed(units, i) || units[i + 1]?.lower === 'anonymity') return true;
  return isPast(lower) && before === 'the';
}

const CALLED = new Set(['call', 'calls', 'called']);
const PHONED = wordSet(TELEPHONED);
const RUNG = wordSet(RINGING);
const DISCERNING = new Set(['can', 'could', 'cannot', 'ca']);

/** "asked not to be named": terms of the talk, not what was said. */
function keepsUnnamed(units: SpeechSentence['units'], i: number): boolean {
  let k = i + 1;
  if (units[k]?.lower === 'not') k++;
  return units[k]?.lower === 'to' && units[k + 1]?.lower === 'be' && NAMED.has(units[k + 2]?.lower ?? '');
}

const NAMED = new Set(['named', 'identified', 'quoted', 'cited']);

/** "claimed victory", "claimed the title", "claimed 14 lives". */
function isTaken(units: SpeechSentence['units'], i: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/.test(units[i]?.lower ?? '')) return false;
  let k = i + 1;
  while (
    k < i + 4 &&
    /^(?:the|a|an|his|her|its|their|first|second|third|\d[\d,.]*)$/.test(units[k]?.lower ?? '')
  )
    k++;
  return (
    CLAIMED_NOT_SAID.has(units[k]?.lower ?? '') &&
    !/^(?:is|was|were|are|has|had|will|would)$/.test(units[k + 1]?.lower ?? '')
  );
}

/** “We thank the crew”, “I want to congratulate her”, “I ask that nobody go”: in his own words a speaker does this and reports nothing. `i` is the verb's unit, `source` that of its subject. */
export function isOwnAct({ within, units }: SpeechSentence, i: number, source: number): boolean {
  const subject = units[source]?.lower ?? '';
  return within !== null && (subject === 'i' || subject === 'we') && COURTESIES.has(units[i]?.lower ?? '');
}

/** Nouns for what was said that leave open what it was. */
const STANDING_IN = new Set(['thing', 'things', 'opposite', 'goodbye']);

/** "told a different story": what is told without being a clause. */
export function isTale(sentence: SpeechSentence, k: number): boolean {
  return TALE.has(sentence.units[baseEndFrom(sentence, k) - 1]?.lower ?? '');
}

/** "says act of God", "said no debris", "says not terror": words without a verb of their own, to the next mark, which tell no time or place. */
function isFragment(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const answers = units[0]?.lower === 'asked' && ANSWER.has(tags[k] ?? '');
  if (!(answers || OPENS_FRAGMENT.has(tags[k] ?? '')) || NO_CLAUSE.has(units[k]?.lower ?? '')) return false;
  let end = k;
  while (end < units.length && tags[end] !== 'PUNCT') {
    if (end - k > LONGEST_FRAGMENT) return false;
    if (isFiniteAt(sentence, end) || tags[end] === 'QUOTE' || tags[end] === 'SCONJ') return false;
    end++;
  }
  const closed = end >= units.length || FRAGMENT_END.has(units[end]?.lower ?? '');
  return closed && !isTimeWord(sentence, k) && !isTimeWord(sentence, end - 1);
}

/** What may answer a question by itself: "Asked who leads, Smith said Jones." */
const ANSWER = new Set<string>(['PROPN', 'NUM', 'ADV']);
const OPENS_FRAGMENT = new Set<string>(['NOUN', 'DET', 'ADJ', 'PART']);
const LONGEST_FRAGMENT = 5;
const FRAGMENT_END = new Set(['.', '!', '?', ';']);

function endsClause({ units, tags }: SpeechSentence, k: number): boolean {
  return k >= units.length || (tags[k] === 'PUNCT' && units[k]?.lower !== '(');
}

/** "said yes", "said the same of Holm", "says odd things": what is said in words that stand for a clause. */
export function isAnswer(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const end = baseEndFrom(sentence, k);
  if (STANDING_IN.has(units[end - 1]?.lower ?? '') && !isFiniteAt(sentence, end)) return true;
  if (lower === 'the')
    return units[k + 1]?.lower === 'same' && /^(?:ADP|PUNCT)$/.test(tags[k + 2] ?? 'PUNCT');
  // "says 34", "said about a third"
  const amount = roughlyEnd(sentence, k);
  if ((amount > k || tags[k] === 'NUM') && endsClause(sentence, baseEndFrom(sentence, amount))) return true;
  if (isFragment(sentence, k)) return true;
  if (lower !== 'yes' && lower !== 'no') return false;
  const next = units[k + 1]?.lower ?? '.';
  // "said no, the gate was safe"
  if (next === ',') return tags[k + 2] === 'CCONJ' || !startsClause(sentence, k + 2);
  return next === '.' || next === 'to' || next === ';' || next === 'while';
}
