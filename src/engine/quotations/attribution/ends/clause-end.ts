import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { tenseAt } from '../../../language/clauses/tense';
import { isFiniteAt, isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import {
  POINTING,
  POSSESSIVE_PRONOUN,
  SUBORDINATOR,
  THIRD_PERSON,
  WH,
} from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import {
  BEARING,
  COMMENTING,
  COMMENTING_WITH,
  GESTURING,
  HEARD_FROM_HALL,
  LEFT_UNSAID,
  MOVE_NOUN,
  MOVING,
  PRICED,
} from '../../data/commenting';
import { OCCASION } from '../../data/occasions';
import { SAID_THINGS } from '../../data/said-things';
import { cueForm } from '../../cues/cue-verbs';
import { opensPlainClause } from '../clauses/bare-clause';
import type { Opening } from '../../drafts/opening';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Name of the rule by which a clause that was said ends before the comma at unit `e`: what follows to the sentence's end is the writer's remark on it. Empty when none does. */
export function clauseEnd(sentence: SpeechSentence, { from, cue, frame }: Opening, e: number): string {
  const { units, tags } = sentence;
  const next = units[e + 1]?.lower ?? '';
  const second = units[e + 2]?.lower ?? '';
  // "that, even if it rained, a match could be played": the clause that the first one leads in.
  if (leadsIn(sentence, from) && !WH.has(next) && startsClause(sentence, e + 1)) return '';
  if (isSpliced(sentence, from, e) && !isBackshifted(sentence, cue, from, e)) return 'spliced';
  if (JOINING.has(next) && isPast(units[cue]?.lower ?? '') && turnsToFact(sentence, from, e, e + 2))
    return 'fact';
  // Behind "that" it is more often part of what was said.
  if (COMMENTING.has(next) || (next === 'despite' && frame !== 'that')) return 'comment';
  if (COMMENTING_WITH.get(next)?.has(second)) return 'comment';
  // ", in a blow to the union"
  if (next === 'in' && makesMove(sentence, e + 2)) return closesSentence(sentence, e + 1) ? 'comment' : '';
  if (GESTURING.has(next) || bears(sentence, e + 1)) return 'comment';
  // ", before leaving the room"
  if (next === 'before' && tags[e + 2] === 'VERB' && (units[e + 2]?.lower.endsWith('ing') ?? false))
    return closesSentence(sentence, e + 1) ? 'comment' : '';
  if (next === 'in' && saidIn(sentence, e + 2)) return 'occasion';
  if (MOVING.has(next) && movesPrice(sentence, e + 2)) return 'comment';
  if (next === 'without' && LEFT_UNSAID.has(units[e + 2]?.lower ?? '')) return 'comment';
  // ", to laughter from the benches"
  if (next === 'to' && HEARD_FROM_HALL.has(units[e + 2]?.lower ?? '')) return 'comment';
  if (next === 'a' || next === 'an')
    return summarises(sentence, e + 1) || judges(sentence, e + 2) ? 'summary' : '';
  // ", words that sent the crown down"
  if (SAID_THINGS.has(next) && (second === 'that' || second === 'which'))
    return closesSentence(sentence, e + 1) ? 'summary' : '';
  // ", though he stops short of saying sorry"
  if (JOINING.has(next) && THIRD_PERSON.has(second) && HOLDING_BACK.test(units[e + 3]?.lower ?? ''))
    return 'contrast';
  if (next === 'both' || next === 'some' || next === 'all')
    return units[e + 2]?.lower === 'of' && /^(?:which|whom)$/.test(units[e + 3]?.lower ?? '')
      ? 'relative'
      : '';
  // ", one that will fill the hall"
  if (next === 'one' && second === 'that') return closesSentence(sentence, e + 1) ? 'summary' : '';
  if (next === 'compared') return 'comparison';
  if (next === 'as' && AUXILIARY.has(second)) return 'comparison';
  // "said sales fell, and so did Berg"
  if ((next === 'and' || next === 'but') && second === 'so' && AUXILIARY.has(units[e + 3]?.lower ?? ''))
    return 'comparison';
  // "has not withdrawn her claim that it was shut, nor has she repeated it"
  const denied = frame === 'noun' || verbGroupAt(sentence, cue).negated;
  if (next === 'nor' && AUXILIARY.has(second) && denied) return 'contrast';
  if (next === 'but' && THIRD_PERSON.has(second) && isFiniteAt(sentence, e + 3)) return 'contrast';
  // "told him to stop, to which he replied"
  if (next === 'to' && second === 'which') return 'relative';
  if (next === 'which' && (opensRemark(sentence, e + 1) || saidOnceMore(sentence, e + 2)))
    return closesSentence(sentence, e + 1) ? 'relative' : '';
  if (next === 'even' && second === 'as' && frame !== 'that') return 'meanwhile';
  if (next === 'where' && placesNow(sentence, cue, from, e + 2)) return 'relative';
  if (next === 'who' && tags[e - 1] === 'PROPN') return closesSentence(sentence, e + 1) ? 'relative' : '';
  return '';
}

/** Whether what was said begins, at unit `from`, with what leads another clause in. */
function leadsIn({ units }: SpeechSentence, from: number): boolean {
  let first = from;
  while (units[first]?.lower === ',' || units[first]?.lower === 'even') first++;
  return LEADING_IN.has(units[first]?.lower ?? '');
}

const LEADING_IN = new Set(['if', 'when', 'though', 'although', 'unless', 'until', 'once', 'because']);

/** What somebody does who does not go further. */
const HOLDING_BACK = /^(?:stop(?:s|ped)|declin(?:es|ed)|refus(?:es|ed))$/;

/** "said they would stay, others left at once": whether what was said up to the comma at unit `e` is a plain clause, and another follows, neither joined to it nor the first of a list. */
function isSpliced(sentence: SpeechSentence, from: number, e: number): boolean {
  const { units, tags, within } = sentence;
  // In the speaker's own words a comma joins as "and" does.
  if (within || !opensPlainClause(sentence, e + 1) || !opensPlainClause(sentence, from)) return false;
  for (let k = from; k < e; k++) {
    const lower = units[k]?.lower ?? '';
    if (BINDING.has(tags[k] ?? '') || SUBORDINATOR.has(lower) || WH.has(lower)) return false;
  }
  for (let k = e + 1; k < units.length; k++)
    if (tags[k] === 'CCONJ' && opensPlainClause(sentence, k + 1)) return false;
  return true;
}

/** "said exports had risen, imports had fallen", "said the road was shut, traffic was slow": whether the verb of the clause behind the comma at unit `e` stands as in what was said, which begins at unit `from`, behind a cue in the past. */
function isBackshifted(sentence: SpeechSentence, cue: number, from: number, e: number): boolean {
  const { units } = sentence;
  const verb = units[nounPhraseEndFrom(sentence, e + 1)]?.lower ?? '';
  if (!isPast(units[cue]?.lower ?? '')) return false;
  if (BACKSHIFTED.has(verb)) return true;
  // "…, that was plain": a word that points at what was said judges it.
  if (!STILL_SAID.has(verb) || POINTING.has(units[e + 1]?.lower ?? '') || isFronted(sentence, cue))
    return false;
  const first = units[nounPhraseEndFrom(sentence, from)]?.lower ?? '';
  return BACKSHIFTED.has(first) || STILL_SAID.has(first);
}

const BACKSHIFTED = new Set(['had', 'would']);
/** Verbs in the past that tell what was so rather than what was done. */
const STILL_SAID = new Set(['was', 'were', 'could', 'might']);

/** "While Holm said …, the gate was shut": whether what leads to another clause stands before the cue, or the cue is a participle that does. */
function isFronted({ units, tags }: SpeechSentence, cue: number): boolean {
  if (cueForm(units[cue]?.lower ?? '')?.form === 'ing') return true;
  for (let k = 0; k < cue; k++) {
    const lower = units[k]?.lower ?? '';
    if (tags[k] === 'SCONJ' || SUBORDINATOR.has(lower) || WH.has(lower)) return true;
  }
  return false;
}

/** Parts of speech by which a clause goes on to another one. */
const BINDING = new Set<string>(['CCONJ', 'SCONJ', 'PUNCT', 'QUOTE']);

/** ", which will come as news", ", which the ministry denies": whether the relative clause at unit `k` tells what the writer knows of what was said. */
export function opensRemark(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (units[k]?.lower !== 'which') return false;
  return tags[k + 1] === 'AUX' || isDenied(sentence, k + 1);
}

/** "the ministry denies", with nothing behind it: whether the clause at unit `first` has for its object what stands before it. */
export function isDenied(sentence: SpeechSentence, first: number): boolean {
  const { units, tags } = sentence;
  const k = first - 1;
  const end = nounPhraseEndFrom(sentence, first);
  // "which the Crown disputes": the verb taken for a noun.
  if (end > k + 2 && (end >= units.length || tags[end] === 'PUNCT') && denies(sentence, end - 1)) return true;
  for (let i = end; i > k + 1 && i < units.length; i++) {
    if (tags[i] === 'VERB') return denies(sentence, i);
    if (tags[i] !== 'AUX' && tags[i] !== 'ADV') return false;
  }
  return false;
}

/** ", which he called a triumph": whether the speaker himself says something more of what he has said, from unit `k` on. */
function saidOnceMore({ units, tags }: SpeechSentence, k: number): boolean {
  const verb = cueForm(units[k + 1]?.lower ?? '');
  return (
    THIRD_PERSON.has(units[k]?.lower ?? '') &&
    tags[k + 1] === 'VERB' &&
    verb !== undefined &&
    !verb.verb.senses.every(({ attitude }) => attitude)
  );
}

/** "said the trip had been short for Lund, where he has a home": whether the clause at unit `k`, about a place, is in the present behind words in the past, which begin at unit `from`, or about somebody known: the writer's. */
function placesNow(sentence: SpeechSentence, cue: number, from: number, k: number): boolean {
  if (sentence.within || !isPast(sentence.units[cue]?.lower ?? '') || !closesSentence(sentence, k))
    return false;
  if (THIRD_PERSON.has(sentence.units[k]?.lower ?? '')) return true;
  const verb = finiteFrom(sentence, k, sentence.units.length);
  const said = finiteFrom(sentence, from, k);
  return verb > k && said >= 0 && tenseAt(sentence, verb) === 'present' && isShifted(sentence, said);
}

/** "had", "stood", "would": the form that words take behind a cue in the past. */
function isShifted(sentence: SpeechSentence, k: number): boolean {
  return tenseAt(sentence, k) === 'past' || BACKSHIFTED.has(sentence.units[k]?.lower ?? '');
}

function denies({ units }: SpeechSentence, k: number): boolean {
  return cueForm(units[k]?.lower ?? '')?.verb.senses.some(({ act }) => act === 'deny') ?? false;
}

/** ", in comments first reported by the Courier": whether the phrase at unit `k` is where it was said, with who passed it on. */
function saidIn(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const end = baseEndFrom(sentence, k);
  if (!OCCASION.has(units[end - 1]?.lower ?? '')) return false;
  const verb = tags[end] === 'ADV' ? end + 1 : end;
  return tags[verb] === 'VERB' && isPast(units[verb]?.lower ?? '') && tags[verb + 1] === 'ADP';
}

/** "a blow to the union": whether the phrase at unit `k` says what somebody's words are, with whom they are meant for. */
function makesMove({ units, tags }: SpeechSentence, k: number): boolean {
  const article = units[k]?.lower;
  if (article !== 'a' && article !== 'an') return false;
  let head = k + 1;
  while (tags[head] === 'ADJ' || tags[head] === 'ADV') head++;
  return MOVE_NOUN.has(units[head]?.lower ?? '') && MEANT_FOR.has(units[head + 1]?.lower ?? '');
}

const MEANT_FOR = new Set(['to', 'for', 'from', 'of', 'at', 'with', 'that']);

/** "her voice breaking", "with tears in her eyes", "with a smile": whether what a face or a voice does stands at unit `k`. */
function bears(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const owned = POSSESSIVE_PRONOUN.has(units[k]?.lower ?? '');
  if (!owned && units[k]?.lower !== 'with') return false;
  const end = baseEndFrom(sentence, owned ? k : k + 1);
  if (!BEARING.has(units[end - 1]?.lower ?? '')) return false;
  return owned ? tags[end] === 'VERB' && (units[end]?.lower.endsWith('ing') ?? false) : true;
}

/** "its shares down", "on the rupee", "the company's stock to a record low": whether a price stands at unit `k`. */
function movesPrice(sentence: SpeechSentence, k: number): boolean {
  const first = sentence.tags[k] === 'ADP' ? k + 1 : k;
  const end = nounPhraseEndFrom(sentence, first);
  return sentence.units.slice(first, end).some(({ lower }) => PRICED.has(lower));
}

const JOINING = new Set(['but', 'and', 'though', 'although', 'even']);

/** "said they would meet, but the board refused": behind what was planned or still is, a clause in the past tells what came of it. Units `[from, end)` are what was said. */
function turnsToFact(sentence: SpeechSentence, from: number, end: number, next: number): boolean {
  const { units } = sentence;
  if (units[next]?.lower === 'that' || WH.has(units[next]?.lower ?? '') || !startsClause(sentence, next))
    return false;
  const said = finiteFrom(sentence, from, end);
  const then = finiteFrom(sentence, next, units.length);
  return said >= 0 && then >= 0 && PENDING.has(units[said]?.lower ?? '') && isTold(sentence, then);
}

/** A verb of its own in the past: "refused", not "was refused" or "would refuse". */
function isTold({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return tags[k] === 'VERB' && isPast(lower) && !lower.endsWith('en');
}

function finiteFrom(sentence: SpeechSentence, from: number, end: number): number {
  for (let k = from; k < end; k++) if (isFiniteAt(sentence, k)) return k;
  return -1;
}

/** Auxiliaries of what is still to come or still so. */
const PENDING = wordSet(
  "will would can could may might is are 's ’s 're ’re has have 've ’ve 'll ’ll 'd ’d do does should",
);

/** ", as has the mayor", ", as was the case" */
const AUXILIARY = new Set(['has', 'have', 'had', 'did', 'do', 'does', 'was', 'were', 'is', 'are']);

/** ", a move that could delay the vote": a noun with a clause about it, to the sentence's end; not ", a slope where fish spawn". */
function summarises(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  let noun = false;
  for (let i = k + 1; i < units.length; i++) {
    if (tags[i] === 'PUNCT' || tags[i] === 'QUOTE' || units[i]?.lower === 'where') return false;
    if (tags[i] === 'VERB' && (tags[i - 1] === 'DET' || tags[i - 1] === 'ADJ')) continue;
    if (isFiniteAt(sentence, i)) return noun && closesSentence(sentence, i);
    if (tags[i] === 'NOUN') noun = true;
  }
  return false;
}

/** ", a claim the ministry called “absurd”": whether the noun at unit `k` is for what was said, with a clause about it. */
function judges(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (!SAID_THINGS.has(units[k]?.lower ?? '')) return false;
  const next = units[k + 1]?.lower ?? '';
  return next === 'that' || next === 'which' || tags[k + 1] === 'PRON' || opensPlainClause(sentence, k + 1);
}

/** No comma with a verb right behind it follows: the clause at unit `k` is the sentence's last. */
export function closesSentence(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  for (let i = k; i < units.length; i++)
    if (
      tags[i] === 'QUOTE' ||
      (units[i]?.lower === ',' &&
        (isFiniteAt(sentence, i + 1) ||
          (tags[i + 1] === 'ADV' && isFiniteAt(sentence, i + 2)) ||
          tags[i + 1] === 'CCONJ'))
    )
      return false;
  return true;
}
