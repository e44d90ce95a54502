import { baseEndFrom, isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { holdsFinite, isPast } from '../../../language/clauses/verb-groups';
import { POSSESSIVE_PRONOUN } from '../../../language/data/word-classes';
import { LEFT_UNSAID } from '../../data/commenting';
import { OCCASION, SPOKEN_IN } from '../../data/occasions';
import { SAID_THINGS } from '../../data/said-things';
import { ASKING_MORE, SUPERLATIVE, TELLING_MORE, WITHHELD_THINGS } from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Opening } from '../../drafts/opening';

/**
 * Whether what stands at unit `e` tells of the speaking itself and is no part of a clause that was said: what the speaker kept back ("but gave
 * no details"), when and where it was said ("when asked about the flood", ", hours before it failed", ", speaking in Lund"), what it was
 * (", her strongest words yet").
 */
export function tellsOfSpeaking(sentence: SpeechSentence, opening: Opening, e: number): boolean {
  const { units } = sentence;
  if (sentence.within !== null || e < opening.from + SHORTEST) return false;
  const lower = units[e]?.lower ?? '';
  const next = units[e + 1]?.lower ?? '';
  switch (lower) {
    case 'but':
      return keepsBack(sentence, e + 1);
    case 'though':
    case 'although':
      return concedes(sentence, e);
    case 'and':
      return wouldNotTell(sentence, opening, e);
    case 'without':
      // "had given two injections without saying what was in them"
      return LEFT_UNSAID.has(next) && !tellsEvent(sentence, opening, e);
    case 'when':
      return ASKING_MORE.has(next);
    case 'in':
      return isSaidThere(sentence, opening, e);
    case ',':
      return next === 'but'
        ? keepsBack(sentence, e + 2)
        : concedes(sentence, e + 1) ||
            isAside(sentence, e + 1) ||
            (isShortlyAround(sentence, e + 1) && !tellsEvent(sentence, opening, e));
    default:
      return false;
  }
}

/** A clause has this many units at least. */
const SHORTEST = 3;

/** "gave no details", "did not say why": what the speaker keeps back, from unit `k` on, no subject of its own before it. */
export function keepsBack({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (GIVING.has(lower)) return WITHHELD_THINGS.has(units[k + 1]?.lower ?? '');
  if (lower === 'would' && WOULD_GIVE.has(units[k + 1]?.lower ?? ''))
    return WITHHELD_THINGS.has(units[k + 2]?.lower ?? '');
  if (tags[k] !== 'AUX' || lower.startsWith('could') || lower.startsWith('can')) return false;
  let verb = k + 1;
  const negated = /^(?:not|n['’]t|never)$/.test(units[verb]?.lower ?? '');
  while (tags[verb] === 'ADV' || tags[verb] === 'PART') verb++;
  return negated && TELLING_MORE.has(units[verb]?.lower ?? '');
}

/** "said she has no plans and would not name any": whether behind "and" at unit `e` stands what the speaker would not tell, which nothing said in the past can go on with. */
function wouldNotTell(sentence: SpeechSentence, { from, cue }: Opening, e: number): boolean {
  const { units } = sentence;
  if (units[e + 1]?.lower !== 'would' || !keepsBack(sentence, e + 1)) return false;
  if (!isPast(units[cue]?.lower ?? '')) return false;
  return !units.slice(from, e).some(({ lower }) => lower === 'would' || lower === 'had');
}

/** "though she would not say how", "although he did not name them": what the speaker keeps back, from the word at unit `k` that concedes it on. */
function concedes(sentence: SpeechSentence, k: number): boolean {
  const { units } = sentence;
  if (units[k]?.lower !== 'though' && units[k]?.lower !== 'although') return false;
  return SPEAKING_PRONOUN.has(units[k + 1]?.lower ?? '') && keepsBack(sentence, k + 2);
}

const SPEAKING_PRONOUN = new Set(['he', 'she', 'they', 'it']);
const WOULD_GIVE = new Set(['give', 'offer', 'provide']);
const GIVING = new Set(['gave', 'offered', 'provided', 'cited', 'gives', 'offers', 'provides']);

/** "in an interview on Monday.": where the words were said, to the end of the sentence; not "a remark made in an interview", "would tell them in a letter". */
function isSaidThere(sentence: SpeechSentence, { from }: Opening, e: number): boolean {
  const { units, tags } = sentence;
  const article = units[e + 1]?.lower;
  if ((article !== 'a' && article !== 'an') || tags[e - 1] === 'VERB') return false;
  const end = baseEndFrom(sentence, e + 1);
  if (!SPOKEN_IN.has(units[end - 1]?.lower ?? '')) return false;
  for (let k = from; k < e; k++) {
    const lower = units[k]?.lower ?? '';
    if (lower === 'would' || lower === 'will' || SAID_THINGS.has(lower)) return false;
  }
  return endsInPhrases(sentence, end);
}

/** What stands behind a comma, from unit `k` on. */
function isAside(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  // ", only to withdraw the remark"
  if (lower === 'only')
    return (
      units[k + 1]?.lower === 'to' && tags[k + 2] === 'VERB' && !holdsFinite(sentence, k + 3, units.length)
    );
  // ", speaking to reporters in Lund"
  if (lower === 'speaking') return tags[k + 1] === 'ADP' || units[k + 1]?.lower === 'to';
  // ", in her first comments since the flood"
  if (lower === 'in' && POSSESSIVE_PRONOUN.has(units[k + 1]?.lower ?? '')) {
    const end = baseEndFrom(sentence, k + 1);
    const things = units[end - 1]?.lower ?? '';
    const most = units.slice(k + 2, end - 1).some((unit) => SUPERLATIVE.test(unit.lower));
    return most && (SAID_THINGS.has(things) || OCCASION.has(things));
  }
  // ", her strongest words yet"
  if (POSSESSIVE_PRONOUN.has(lower)) {
    const end = baseEndFrom(sentence, k);
    return SAID_THINGS.has(units[end - 1]?.lower ?? '') && endsInPhrases(sentence, end);
  }
  return false;
}

/** "said the line had broken, two minutes before …": whether what was said tells what had been done, to which a time belongs. */
function tellsEvent({ units }: SpeechSentence, { from }: Opening, e: number): boolean {
  for (let k = from; k < e; k++) if (units[k]?.lower === 'had') return true;
  return false;
}

/** "hours before it failed", "just two days after the flood": a short time between the speaking and something else. */
function isShortlyAround(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  let unit = k;
  while (unit < k + LONGEST_MEASURE && (tags[unit] === 'ADV' || tags[unit] === 'NUM' || tags[unit] === 'DET'))
    unit++;
  while (tags[unit] === 'ADJ' && unit < k + LONGEST_MEASURE) unit++;
  const side = units[unit + 1]?.lower;
  return SHORT_TIME.test(units[unit]?.lower ?? '') && (side === 'before' || side === 'after');
}

const SHORT_TIME = /^(?:minute|hour|day)s?$/;
const LONGEST_MEASURE = 4;

/** Whether nothing but phrases with prepositions and times stands from unit `k` to the end of the sentence. */
function endsInPhrases(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  let at = k;
  while (at < units.length && tags[at] !== 'PUNCT') {
    const isLead = tags[at] === 'ADP' || tags[at] === 'ADV' || units[at]?.lower === 'to';
    const participle = tags[at] === 'VERB' && isPast(units[at]?.lower ?? '') && tags[at + 1] !== 'PRON';
    if (!isLead && !participle && !isTimeWord(sentence, at)) return false;
    const end = isTimeWord(sentence, at) ? at + 1 : nounPhraseEndFrom(sentence, at + 1);
    at = Math.max(at + 1, end);
  }
  return at >= units.length - 1;
}
