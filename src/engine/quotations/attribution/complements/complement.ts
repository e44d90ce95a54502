import { isCapital } from '../../../language/clauses/capital';
import { startsClause } from '../../../language/clauses/clause';
import { isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { cueForm, type CueVerb, type Sense } from '../../cues/cue-verbs';
import { OCCASION } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { behindSettings } from './behind-settings';
import { describesAddressee, hearerBefore, laterThat, pastRelative } from './addressee';
import { isRoughly } from '../clauses/roughly';
import { isSetting, pass } from '../clauses/between';
import { clauseBehindSettings } from '../clauses/setting-chain';
import { dateBeforeClause } from '../clauses/date-before';
import type { ComplementKind, Found, Place } from './complement-place';
import { markedAt } from './marked-complement';
import { looseClauseAt, plainAt } from './unmarked-complement';
import type { Stretch } from '../../drafts/draft';

/** What a cue verb leads to on its right. `from` is the content's first unit. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly from: number;
  readonly sense: Sense;
  /** The preposition that leads to the content; empty for the other kinds. */
  readonly by: string;
  readonly addressee: Stretch | null;
  /** Last unit (inclusive) of the words that make up the cue: "points out", "called for". */
  readonly cueLast: number;
}

/** Between cue and content at most this many units are passed over. */
const REACH = 40;

/** Finds the complement of the cue at unit `cue`, passing over adverbs, dates, addressees and "in a statement". Null when nothing fits. */
export function complementOf(
  sentence: SpeechSentence,
  cue: number,
  verb: CueVerb,
  passive: boolean,
  withheld: boolean,
): Complement | null {
  for (const sense of verb.senses) {
    if ((passive && sense.active) || (!withheld && sense.withheld)) continue;
    const found = forSense(sentence, cue, sense, verb.lemma, passive);
    // "insisted on a new gate": no clause begins with the preposition that the verb asks for.
    if (
      found &&
      !(
        found.kind === 'clause' &&
        !isRoughly(sentence, found.from) &&
        takesPreposition(verb, sentence.units[found.from]?.lower ?? '')
      )
    )
      return found;
  }
  return null;
}

/** The quotation at unit `from` as the complement of the cue at unit `cue`. Null for verbs without a sense. */
export function quotationAt(from: number, cue: number, { senses: [sense] }: CueVerb): Complement | null {
  return sense ? { kind: 'quote', from, sense, by: '', addressee: null, cueLast: cue } : null;
}

function takesPreposition({ senses }: CueVerb, lower: string): boolean {
  return senses.some(({ after }) => after.has(lower));
}

function forSense(
  sentence: SpeechSentence,
  cue: number,
  sense: Sense,
  lemma: string,
  passive: boolean,
): Complement | null {
  const { units } = sentence;
  if (sense.particle && units[cue + 1]?.lower !== sense.particle) return null;
  const cueLast = sense.particle ? cue + 1 : cue;
  const hearer = passive ? null : hearerBefore(sentence, cueLast + 1, sense);
  const addressee = hearer?.addressee ?? null;
  let k = hearer?.next ?? cueLast + 1;
  let near = true;
  for (const limit = Math.min(units.length, cue + REACH); k < limit;) {
    const place = { sentence, k, cue, cueLast, sense, lemma, passive, addressee, near };
    const marked = markedAt(place);
    if (marked !== undefined) return marked && completed(place, marked);
    const that = addressee && describesAddressee(sentence, k, addressee) ? laterThat(sentence, k) : k;
    if (that > k) {
      k = that;
      continue;
    }
    const behind = near && sense.frame.includes('b') ? clauseBehindSettings(sentence, k) : k;
    if (behind > k) return completed(place, { kind: 'clause', from: behind });
    const phrase = k > cue ? behindSettings(place) : k;
    if (phrase > k) {
      k = phrase;
      continue;
    }
    const found = plainAt(place);
    if (found) return completed(place, found);
    if (found === null) {
      // "announced in a note to travel agents that …"
      const later = near ? -1 : thatBehind(sentence, k + 1);
      if (later < 0) return null;
      k = later;
      continue;
    }
    const agent =
      passive && (near || sense.after.size > 0) && units[k]?.lower === 'by'
        ? agentEnd(sentence, k + 1, sense)
        : 0;
    if (agent > k + 1) {
      k = agent;
      continue;
    }
    const passed = pass(sentence, k);
    if (passed <= k) {
      const loose = looseClauseAt(place);
      if (loose) return completed(place, loose);
      const later = sentence.tags[cueLast + 1] === 'ADP' ? thatBehind(sentence, k) : -1;
      if (later <= k) return null;
      near = false;
      k = later;
      continue;
    }
    near &&= staysNear(sentence, k, passed, cue);
    k = passed;
  }
  return null;
}

/** End of the agent that begins at unit `first`: "accused by neighbours of lying" has one of a word. */
function agentEnd(sentence: SpeechSentence, first: number, { after }: Sense): number {
  const end = nounPhraseEndFrom(sentence, first);
  for (let k = first + 1; k < end; k++) if (after.has(sentence.units[k]?.lower ?? '')) return k;
  return pastRelative(sentence, end);
}

/** "replied in an even voice that …": unit of the "that" behind a phrase whose end was not seen, from unit `k` on; -1 where none stands near or a verb comes first. */
function thatBehind(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  for (let i = k; i < units.length && i < k + FARTHEST_THAT; i++) {
    const lower = units[i]?.lower ?? '';
    if (tags[i] === 'SCONJ' && lower === 'that') return startsClause(sentence, i + 1) ? i : -1;
    if (tags[i] === 'QUOTE' || lower === ',') return -1;
    const nominal = INSIDE_PHRASE.has(tags[i - 1] ?? '') || isCapital(units[i]?.text ?? '');
    if (!nominal && (isFiniteAt(sentence, i) || cueForm(lower))) return -1;
  }
  return -1;
}

const FARTHEST_THAT = 14;
/** Parts of speech behind which what looks like a verb belongs to a noun: "an even voice", "the first televised debate". */
const INSIDE_PHRASE = new Set<string>(['DET', 'ADJ', 'ADV', 'PROPN']);

function completed({ sentence, sense, addressee, cueLast }: Place, { kind, from, last }: Found): Complement {
  const by = kind === 'preposition' ? (sentence.units[from - 1]?.lower ?? '') : '';
  return { kind, from, by, sense, addressee, cueLast: last ?? cueLast };
}

/** Whether what was passed over, units `[k, passed)`, leaves what follows as near to the cue at unit `cue` as if it stood right behind. */
function staysNear(sentence: SpeechSentence, k: number, passed: number, cue: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  return (
    tags[k] === 'ADV' ||
    isTimeWord(sentence, passed - 1) ||
    dateBeforeClause(sentence, k) === passed ||
    (tags[k] === 'ADP' && OCCASION.has(units[passed - 1]?.lower ?? '')) ||
    isSetting(sentence, k) ||
    // "asked at a briefing in Geneva about the talks"
    (lower === 'in' && tags[passed - 1] === 'PROPN' && k > cue + 1) ||
    (tags[k] === 'VERB' && tags[k + 1] === 'ADP') ||
    (lower === 'by' && tags[k - 1] === 'VERB' && k > cue + 1) ||
    (lower === ',' && (tags[k + 1] === 'ADP' || tags[k + 1] === 'ADV')) ||
    lower === 'to'
  );
}
