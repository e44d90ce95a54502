import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { pastDenial } from '../../../language/clauses/negated-infinitive';
import { isFiniteAt, isPast } from '../../../language/clauses/verb-groups';
import { POINTING } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { ANSWERED, TOLD_THING } from '../../data/said-things';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { opensWithLead } from '../clauses/led-clause';
import { isRoughly } from '../clauses/roughly';
import type { Found, Place } from './complement-place';
import { isAnswer, isTale } from './idioms';
import { isSomebody } from '../../actors/somebody';
import { timeEnd } from '../clauses/time-before';

/** What is marked as a complement at the place: by quotation marks, a colon, "that", or the preposition that the verb asks for. Undefined when nothing is; null when what stands there is no complement. */
export function markedAt(place: Place): Found | null | undefined {
  const { sentence, k, cue, cueLast, sense, lemma, passive, near } = place;
  const { units, tags } = sentence;
  const { frame } = sense;
  const lower = units[k]?.lower ?? '';
  const phrasal = frame.includes('x');
  if (tags[k] === 'QUOTE')
    // "put it at", "paint it as": such a verb says nothing without its preposition.
    return phrasal || sense.then || (sense.apart && k === cueLast + 1) ? null : { kind: 'quote', from: k };
  // "thinks otherwise: its clerk called it ugly"
  if (lower === ':' && OTHERWISE.has(units[k - 1]?.lower ?? '')) return null;
  if (lower === ':') return k + 1 < units.length && !phrasal ? { kind: 'colon', from: k + 1 } : null;
  // "said about half of it was lost"
  if (near && frame.includes('b') && isRoughly(sentence, k) && startsClause(sentence, k + 1))
    return { kind: 'clause', from: k };
  if (
    k === cue + 1 &&
    !passive &&
    (lemma === 'say' ? isAnswer(sentence, k) : lemma === 'tell' && isTale(sentence, k))
  )
    return { kind: 'object', from: k };
  // "insisted in a statement on Tuesday": when, not on what; "spoke to a crowd of pilots": who heard it.
  const ofHearer = lower === 'of' && units[cueLast + 1]?.lower === 'to';
  if (sense.after.has(lower) && near && !ofHearer && !isTimeWord(sentence, k + 1)) return ledAt(place, lower);
  // "argued in favour of a ban"
  if (
    near &&
    k === cueLast + 1 &&
    opensSide(sentence, k) &&
    [...sense.after].some((word) => SIDING.has(word))
  )
    return k + 3 < units.length ? { kind: 'preposition', from: k + 3, last: k + 2 } : null;
  return lower === 'that' ? thatAt(place) : undefined;
}

/** What the preposition `lower` at the place leads to, which is one that the verb asks for. */
function ledAt({ sentence, k, sense, lemma }: Place, lower: string): Found | null {
  const { units, tags } = sentence;
  // "admitted to detectives that he had left"
  if (lower === 'to' && sense.act === 'confirm' && isToldTo(sentence, k + 1)) return null;
  // "hinted at that in May"
  if (POINTING.has(units[k + 1]?.lower ?? '') && tags[k + 2] === 'ADP') return null;
  const toVerb = lower === 'to' && tags[k] === 'PART' && sense.frame !== 'x';
  // "appealed to the board to resign", but "appealed to voters"
  const hearer = HEARER_LEADING.get(lemma) === lower ? nounPhraseEndFrom(sentence, k + 1) : -1;
  // "appealed to donors for fuel"
  const donor = hearer >= 0 ? baseEndFrom(sentence, k + 1) : hearer;
  if (units[donor]?.lower === 'for') return { kind: 'preposition', from: donor + 1, last: k };
  const asked = pastDenial(sentence, hearer);
  if (hearer >= 0 && (units[asked]?.lower !== 'to' || tags[asked + 1] !== 'VERB')) return null;
  return k + 1 >= units.length || toVerb ? null : { kind: 'preposition', from: k + 1, last: k };
}

/** What "that" at the place leads to. */
function thatAt({ sentence, k, cue, cueLast, sense, passive, near }: Place): Found | null | undefined {
  const { tags } = sentence;
  const { frame } = sense;
  // called that “a disgrace”
  if (tags[k + 1] === 'QUOTE' && frame.includes('c') && !passive) return { kind: 'naming', from: k };
  const takesThat = frame.includes('t') || (frame.includes('q') && (near || frame !== 'q'));
  if (!takesThat) return tags[k + 1] === 'QUOTE' ? null : undefined;
  if (isAnswered(sentence, k)) return null;
  if (!leadsOn(sentence, k) || pointsAtThing(sentence, k)) return undefined;
  if (sense.adjoining && k !== cueLast + 1) return null;
  // "said that was “a lie”": the subject of the clause.
  if (k === cueLast + 1 && tags[k + 1] === 'AUX' && tags[k + 2] === 'QUOTE' && isFiniteAt(sentence, k + 1))
    return { kind: 'clause', from: k };
  if (tags[k] === 'PRON' && k === cue + 1) {
    // "a profit warning that wiped out the gains": a noun, and what it did.
    if (tags[cue - 1] === 'NOUN' && isGerund(sentence, cue)) return null;
    // "the board's claims that cover ten years": a verb of several things, and "that" is one.
    if (isNounToo(sentence, cue) && isOfSeveral(sentence, k + 1)) return null;
  }
  // "said that morning that …"
  if (tags[k] === 'DET' && timeEnd(sentence, k) > k) return undefined;
  const opens = startsClause(sentence, k + 1) || isRoughly(sentence, k + 1) || opensWithLead(sentence, k + 1);
  if (!opens && pointsBack(sentence, k)) return null;
  if (tags[k + 1] === 'QUOTE' || !near || tags[k] === 'SCONJ' || opens) return { kind: 'that', from: k + 1 };
  return startsClause(sentence, k) ? { kind: 'clause', from: k } : undefined;
}

/** "in favour of", "in support of": whether words for whose side somebody takes stand at unit `k`. */
function opensSide({ units }: SpeechSentence, k: number): boolean {
  return units[k]?.lower === 'in' && SIDE.has(units[k + 1]?.lower ?? '') && units[k + 2]?.lower === 'of';
}

const SIDE = new Set(['favor', 'favour', 'support', 'defense', 'defence']);
/** Verbs that lead with these to what somebody is for or against do so with words for a side as well. */
const SIDING = new Set(['for', 'against']);

/** Whether the phrase at unit `k` is somebody who is told the clause with "that" behind it. */
function isToldTo(sentence: SpeechSentence, k: number): boolean {
  const end = baseEndFrom(sentence, k);
  return end > k && sentence.units[end]?.lower === 'that' && isSomebody(sentence, end - 1);
}

/** Whether the verb at unit `k` has the form that nouns have as well. */
function isGerund({ units }: SpeechSentence, k: number): boolean {
  return units[k]?.lower.endsWith('ing') ?? false;
}

/** "claims", "reports": whether the verb at unit `k` has the form of a noun for several. */
function isNounToo({ units }: SpeechSentence, k: number): boolean {
  return cueForm(units[k]?.lower ?? '')?.form === 's';
}

/** "cover", not "covers" or "covered": whether the verb at unit `k` has no single thing for its subject. */
function isOfSeveral({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return tags[k] === 'VERB' && !isPast(lower) && !/(?:s|ing)$/.test(lower);
}

/** Prepositions of verbs that lead to whom something is demanded of. */
const HEARER_LEADING: ReadonlyMap<string, string> = new Map([
  ['appeal', 'to'],
  ['plead', 'with'],
]);

/** "says that every week", "says that about every paper": whether only a time or a phrase follows "that" at unit `k` to the clause's end, so that it leads nothing in. */
function pointsBack(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const end = tags[k + 1] === 'ADP' ? nounPhraseEndFrom(sentence, k + 2) : baseEndFrom(sentence, k + 1);
  const closes = end >= units.length || (tags[end] === 'PUNCT' && units[end]?.lower !== ',');
  return closes && (tags[k + 1] === 'ADP' || isTimeWord(sentence, end - 1));
}

/** "asked that question herself", "told that story twice": whether "that" at unit `k` and the noun behind it are a thing, with no verb of its own behind it before the clause ends. */
function pointsAtThing({ units, tags }: SpeechSentence, k: number): boolean {
  if (!TOLD_THING.has(units[k + 1]?.lower ?? '')) return false;
  for (let i = k + 2; i < units.length; i++) {
    if (ENDING.has(tags[i] ?? '')) return true;
    if (tags[i] === 'VERB' || tags[i] === 'AUX') return false;
  }
  return true;
}

/** What ends a clause, or begins another. */
const ENDING = new Set<string>(['PUNCT', 'QUOTE', 'CCONJ', 'SCONJ']);

/** "responded to claims that": whether "that" at unit `k` hangs on what somebody else said. */
function isAnswered({ units }: SpeechSentence, k: number): boolean {
  if (!ANSWERED.has(units[k - 1]?.lower ?? '')) return false;
  return units[k - 2]?.lower === 'to' || units[k - 3]?.lower === 'to';
}

/** Whether "that" at unit `k` leads to something: no mark parts it from what follows, but for an aside's. */
function leadsOn(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (tags[k + 1] !== 'PUNCT') return true;
  const aside = /^[,—–]$/.test(units[k + 1]?.lower ?? '');
  // "echoed that, saying the price was too high"
  if (cueForm(units[k + 2]?.lower ?? '')?.form === 'ing') return false;
  return aside && (tags[k] === 'SCONJ' || startsClause(sentence, k + 2));
}

/** What says only that it is something else. */
const OTHERWISE = new Set(['otherwise', 'differently', 'again']);
