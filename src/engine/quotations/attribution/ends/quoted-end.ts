import { startsClause } from '../../../language/clauses/clause';
import { isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { tenseAt, type Tense } from '../../../language/clauses/tense';
import { isFiniteAt, isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import {
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  REFLEXIVE,
  SUBJECT_PRONOUN,
  WH,
} from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import { ANSWERING_GERUND } from '../../data/verb-kinds';
import { isSignatureDash } from '../../sentences/is-signature-dash';
import { opensPlainClause } from '../clauses/bare-clause';
import { closesSentence, opensRemark } from './clause-end';
import { PHRASAL, type Opening } from '../../drafts/opening';
import { isOccasion, WHEN } from './phrase-end';
import { keepsBack } from './speaking-end';
import { SETTING } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isActorNoun } from '../../actors/actor-noun';

/**
 * Whether content from unit `from` ends before unit `e` because words in quotation marks have just closed and the writer goes on:
 * “was “very kind” and left the room”, “called him “a clown” during a rally”.
 */
export function endsAfterQuotation(
  sentence: SpeechSentence,
  { from, cue, frame }: Opening,
  e: number,
): boolean {
  if (e <= from) return false;
  const { units, tags } = sentence;
  if (tags[e + 1] === 'QUOTE' && isIntroducing(sentence, e))
    return (units[e]?.lower === ':' && PHRASAL.has(frame)) || isSaidBehind(sentence, e + 2);
  const comma = units[e]?.lower === ',' ? 1 : 0;
  if (!quotationClosesBefore(sentence, e)) return false;
  const lower = units[e + comma]?.lower ?? '';
  const phrase = PHRASAL.has(frame) && !holdsOwnFinite(sentence, from, e);
  if (lower === 'and' || lower === 'but') {
    // “for now” and would not elaborate
    if (!holdsOwnFinite(sentence, from, e) && keepsBack(sentence, e + comma + 1)) return true;
    return verbOfTheWriter(sentence, from, cue, e + comma + 1, phrase);
  }
  // “is no Christian” in answering a question
  if (lower === 'in' && ANSWERING_GERUND.has(units[e + comma + 1]?.lower ?? '')) return true;
  if (lower === 'whereas') return true;
  if (!PHRASAL.has(frame)) return false;
  // “rapists” (although he allowed …)
  if (lower === '(' && CONCEDING.has(units[e + 1]?.lower ?? '')) return true;
  // what pilots call a “sham” took another turn
  if (phrase && NOMINAL.has(frame) && opensPredicate(sentence, e)) return true;
  if (lower === 'as' && frame === 'naming') return opensPlainClause(sentence, e + comma + 1);
  return (
    AFTERWARDS.has(lower) ||
    (tags[e] !== 'PUNCT' && isTimeWord(sentence, e)) ||
    (SETTING.has(lower) && isOccasion(sentence, e + comma))
  );
}

/** Whether a finite verb stands outside marks in units `[from, end)`. */
function holdsOwnFinite(sentence: SpeechSentence, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (isFiniteAt(sentence, k) && !isMarked(sentence, k)) return true;
  return false;
}

/** Whether unit `k` stands in a short quotation. */
function isMarked({ units, short }: SpeechSentence, k: number): boolean {
  const at = units[k]?.start ?? 0;
  return short.some((quote) => quote.start <= at && at < quote.end);
}

/** called it “good, given everything”: whether unit `e` stands among the words of a short quotation that begins within the content, which therefore cannot end there. */
export function isAmongMarked({ units, short }: SpeechSentence, { from }: Opening, e: number): boolean {
  const at = units[e]?.start ?? 0;
  const last = units[e]?.end ?? 0;
  const first = units[from]?.start ?? 0;
  return short.some(
    (quote) => quote.closed && first <= quote.innerStart && quote.innerStart < at && last < quote.innerEnd,
  );
}

const CONCEDING = new Set(['although', 'though', 'while']);
/** Frames whose content is a noun phrase, which has no verb of its own. */
const NOMINAL = new Set(['object', 'naming', 'preposition']);

/** "was", "has", "continues", "took": a finite verb at unit `k` that is no participle. */
function opensPredicate(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (!isFiniteAt(sentence, k)) return false;
  return (
    tags[k] === 'AUX' ||
    tenseAt(sentence, k) === 'present' ||
    (IRREGULAR_PAST.has(lower) && !IRREGULAR_PARTICIPLE.has(lower))
  );
}

/** A colon, or a dash with space before it. */
function isIntroducing({ units }: SpeechSentence, e: number): boolean {
  const lower = units[e]?.lower ?? '';
  return lower === ':' || (isSignatureDash(lower) && (units[e - 1]?.end ?? 0) < (units[e]?.start ?? 0));
}

/** “…,” he wrote: whether whoever says the quotation before unit `k` stands there. */
function isSaidBehind(sentence: SpeechSentence, k: number): boolean {
  const verb = nounPhraseEndFrom(sentence, k);
  const form = cueForm(sentence.units[verb]?.lower ?? '')?.form;
  return verb > k && (form === 'ed' || form === 's');
}

/** Words that lead from what somebody called something to when and where. */
const AFTERWARDS = wordSet('after when while during');

function quotationClosesBefore(
  { units, tags, short }: Pick<SpeechSentence, 'units' | 'tags' | 'short'>,
  e: number,
): boolean {
  if (tags[e - 1] === 'QUOTE') return true;
  // calling them “frijoleros” (“beaners”) and …
  if (units[e - 1]?.lower === ')' && e > 1) return quotationClosesBefore({ units, tags, short }, e - 1);
  const end = units[e - 1]?.end ?? 0;
  return short.some(
    (quote) => quote.closed && end <= quote.end && quote.innerEnd - end < 2 && quote.innerStart < end,
  );
}

/** Whether the verb behind "and" is one of the cue's own subject: of the cue's tense, and not of the verb's in what is said; of any tense behind a `phrase`, which has no verb that it could go on with. */
function verbOfTheWriter(
  sentence: SpeechSentence,
  from: number,
  cue: number,
  at: number,
  phrase: boolean,
): boolean {
  const { units, tags } = sentence;
  // talks of “trust” and how to win it
  if (isMarked(sentence, at) || WH.has(units[at]?.lower ?? '')) return false;
  let k = at;
  while (tags[k] === 'ADV' && k < at + 2) k++;
  const told = tenseOf(sentence, cue);
  if (phrase && leavesPhrase(sentence, cue, k)) return true;
  const next = tags[k] === 'VERB' || tags[k] === 'AUX' ? tenseAt(sentence, k) : null;
  if (!next) return false;
  if (phrase) return next !== 'ing';
  if (!told) return false;
  if (told === 'ing' ? next !== 'ing' && next !== 'past' : next !== told) return false;
  for (let i = from; i < at; i++)
    if (isFiniteAt(sentence, i)) return tenseAt(sentence, i) !== next || (told === 'ing' && next === 'ing');
  return units[k]?.lower !== 'being';
}

/** Whether what stands behind "and" at unit `k` goes on with no phrase: a clause (“a liar” and Berg agrees), the next of two participles ("calling them “thieves” and bragging"), or somebody else and his ("and Berg hugging her"). */
function leavesPhrase(sentence: SpeechSentence, cue: number, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k] !== 'VERB' && opensPlainClause(sentence, k)) return true;
  if (tags[k] === 'NOUN' && isPast(units[k]?.lower ?? '') && REFLEXIVE.has(units[k + 1]?.lower ?? ''))
    return true;
  if (tenseAt(sentence, cue) !== 'ing') return false;
  const lower = units[k]?.lower ?? '';
  const spoken = tags[k] === 'VERB' || cueForm(lower) !== undefined;
  if (spoken && lower.endsWith('ing')) return lower !== 'being';
  const verb = nounPhraseEndFrom(sentence, k);
  return verb > k && tags[verb] === 'VERB' && (units[verb]?.lower.endsWith('ing') ?? false);
}

/** Whether the finite verb at unit `k` stands in another tense than the cue. */
function shiftsTense(sentence: SpeechSentence, cue: number, k: number): boolean {
  const verb = sentence.tags[k] === 'ADV' ? k + 1 : k;
  if (!isFiniteAt(sentence, verb)) return false;
  const [told, next] = [tenseOf(sentence, cue), tenseAt(sentence, verb)];
  return told !== null && next !== null && told !== next;
}

function tenseOf(sentence: SpeechSentence, head: number): Tense | null {
  return tenseAt(sentence, verbGroupAt(sentence, head).first);
}

/** “spinach,” and his editors …: a comma before a closing mark ends the content, unless another quotation goes on. */
export function endsInsideMarks(sentence: SpeechSentence, { from, cue, frame }: Opening, e: number): boolean {
  const { units, tags, short } = sentence;
  let next = e;
  if (units[e]?.lower === ',') {
    const at = units[e]?.start ?? 0;
    if (
      !short.some(
        (quote) => quote.closed && quote.innerStart <= at && at < quote.innerEnd && quote.innerEnd - at <= 2,
      )
    )
      return false;
    next = e + 1;
  } else if (tags[e - 1] !== 'QUOTE' || units[e - 1]?.text !== ',') return false;
  const upcoming = units[next]?.start ?? 0;
  if (
    tags[next] === 'QUOTE' ||
    short.some((quote) => quote.start <= upcoming && upcoming <= quote.innerStart)
  )
    return false;
  if (!units[from]?.opensUpper && reasonsOn(sentence, next)) return false;
  if (tags[from] !== 'QUOTE' && !PHRASAL.has(frame) && clauseGoesOn(sentence, next))
    return glosses(sentence, next) || (opensRemark(sentence, next) && closesSentence(sentence, next));
  if (tags[next] === 'CCONJ') {
    const clausal = tags[from] !== 'QUOTE' && !PHRASAL.has(frame);
    // was “very kind,” but wants more: another tense than the cue's.
    if (clausal && shiftsTense(sentence, cue, next + 1)) return false;
    const after = units[next + 1];
    return !(
      tags[next + 1] === 'QUOTE' ||
      after?.lower === 'that' ||
      short.some((quote) => quote.start <= (after?.start ?? 0) && (after?.start ?? 0) <= quote.innerStart)
    );
  }
  return true;
}

/** was “futile,” because …; is “over,” but only for now: what is said goes on with its reason, its condition or its other half at unit `k`. */
function reasonsOn({ units }: SpeechSentence, k: number): boolean {
  const [lower, next] = [units[k]?.lower ?? '', units[k + 1]?.lower ?? ''];
  return (
    REASONING.has(lower) || (lower === 'even' && next === 'if') || (lower === 'but' && HALVING.has(next))
  );
}

const REASONING = new Set(['because', 'so', 'or', 'if', 'unless']);
const HALVING = new Set(['also', 'only', 'because', 'not', 'rather']);

/** “a third-world country,” where teachers …; “a loser,” a liar …: the comma before the mark is typography, and the clause goes on. */
function clauseGoesOn({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return GOING_ON.has(tags[k] ?? '') || WH.has(lower) || (tags[k] === 'VERB' && !lower.endsWith('ing'));
}

/** “lost its nose,” a phrase he often uses: a thing with a clause about it, which tells of the words in marks. */
function glosses(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (!/^an?$/.test(units[k]?.lower ?? '')) return false;
  const end = nounPhraseEndFrom(sentence, k);
  if (tags[end - 1] !== 'NOUN' || isActorNoun(units[end - 1]?.lower ?? '')) return false;
  return (
    units[end]?.lower === 'that' ||
    units[end]?.lower === 'which' ||
    SUBJECT_PRONOUN.has(units[end]?.lower ?? '')
  );
}

const GOING_ON = new Set<string>(['DET', 'ADP', 'ADJ']);

/** “We’ll see,” when asked …: a quotation that ends with its own punctuation, or behind which nothing but when, where or to whom is told, ends the content, unless another one goes on. */
export function closesAtQuotation(sentence: SpeechSentence, { from, frame }: Opening): boolean {
  const { units, tags } = sentence;
  const quotation = units[from];
  if (!quotation?.quoted) return false;
  // chanted “We want the gate open” as the police looked on
  const whole =
    quotation.opensUpper && LOOKING_ON.has(units[from + 1]?.lower ?? '') && startsClause(sentence, from + 2);
  if (!whole && !/[.,!?]$/.test(quotation.text) && !(frame === 'quote' && onlyTold(sentence, from + 1)))
    return false;
  for (let k = from + 1; k < units.length && k < from + 6; k++) {
    if (tags[k] === 'QUOTE') return false;
    // “Why?” he replied that “it took time”
    if (k > from + 1 && tags[k] === 'VERB' && cueForm(units[k]?.lower ?? '')) return true;
  }
  return true;
}

/** Words that lead from a whole sentence in marks to what went on meanwhile. */
const LOOKING_ON = new Set(['as', 'while', 'when', 'after', 'before']);

/** reported “no opinion” when asked, shouted “traitor” at the guards: what begins at unit `k`, behind a quotation, tells when, where or to whom it was said, and no verb of the quotation's own follows. */
function onlyTold(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  // “no,” when asked: no clause of its own.
  if (LOOKING_ON.has(lower)) return WHEN.has(lower) || startsClause(sentence, k + 1);
  if (isTimeWord(sentence, k)) return true;
  // “2,521 incidents” in the city: the phrase goes on.
  const places = SETTING.has(lower) && (units[k - 1]?.opensUpper || isOccasion(sentence, k));
  if (!places && !TOWARDS.has(lower)) return false;
  for (let e = k + 1; e < units.length && tags[e] !== 'PUNCT'; e++) if (isFiniteAt(sentence, e)) return false;
  return true;
}

/** Words that lead to whom something is said, or to how long before or after. */
const TOWARDS = wordSet('to toward towards at into moments minutes hours');
