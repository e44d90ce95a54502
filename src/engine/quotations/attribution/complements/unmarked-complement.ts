import { startsClause, verbBehindAsides } from '../../../language/clauses/clause';
import { mainVerbBehind } from '../../../language/clauses/main-verbs';
import { endsNounPhrase, isPossessive, isTimeWord } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { OBJECT_ONLY, WH } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import { AVOWED_NOUN } from '../../data/deeds';
import { LEADS_CLAUSE } from '../../data/occasions';
import { OBJECT_RATHER } from '../../data/verb-kinds';
import { ASKING_MORE } from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isTimeActing, isTimeBeforeClause, opensPlainClause } from '../clauses/bare-clause';
import { isSetting, leadsToThat } from '../clauses/between';
import type { Found, Place } from './complement-place';
import { opensWithLead } from '../clauses/led-clause';
import { roughlyEnd } from '../clauses/roughly';
import { opensWithOccasion } from '../clauses/setting-chain';
import { smallClauseAt } from './small-clause';
import { infinitiveAt, nominalAt } from './nominal-complement';
import { isLeadAlone, leavesNothingBefore, opensLedClause, saysClause } from '../clauses/unmarked-clause';

/** What stands at the place as a complement without a mark: a clause, a question, an infinitive, a gerund, an object. Undefined and null as for `markedAt`. */
export function plainAt(place: Place): Found | null | undefined {
  const { sentence, k, sense, addressee, near, cue } = place;
  const lower = sentence.units[k]?.lower ?? '';
  if (
    WH.has(lower) &&
    sense.frame.includes('w') &&
    !(lower === 'when' && sentence.tags[k + 1] === 'VERB') &&
    (near || addressee || (NOT_RELATIVE.has(lower) && k < cue + 8))
  )
    return { kind: 'wh', from: k };
  if (isClauseAt(place) || isLedClauseAt(place)) return { kind: 'clause', from: k };
  const measured = smallClauseAt(place);
  if (measured) return measured;
  const infinitive = infinitiveAt(place);
  if (infinitive !== undefined) return infinitive;
  return near ? nominalAt(place) : undefined;
}

/** Question words that do not open a relative clause. */
const NOT_RELATIVE = new Set(['why', 'how', 'whether', 'if', 'what']);

function isClauseAt({ sentence, k, cue, cueLast, sense, lemma, near }: Place): boolean {
  // "said Friday up to 40 homes were lost"
  const counted = k > cueLast + 1 ? roughlyEnd(sentence, k) : k;
  return (
    near &&
    sense.frame.includes('b') &&
    (isTimeActing(sentence, cue, k) ||
      ((!isTimeWord(sentence, k) || isPossessive(sentence, k + 1)) && !isTimeBeforeClause(sentence, k))) &&
    !isSetting(sentence, k) &&
    !leadsToThat(sentence, k) &&
    sentence.tags[k] !== 'PUNCT' &&
    // "thought for a moment and said he was late"
    !(sentence.tags[k] === 'CCONJ' && sentence.tags[k + 1] === 'VERB') &&
    !(sentence.units[k - 1]?.lower === ',' && isLed(sentence, cue)) &&
    !OBJECT_ONLY.has(sentence.units[k]?.lower ?? '') &&
    (isTimeActing(sentence, cue, k) || startsClause(sentence, counted) || opensWithOccasion(sentence, k)) &&
    (counted > k || !isLeadAlone(sentence, k) || opensWithOccasion(sentence, k)) &&
    !avowsThing(sentence, k, cue, lemma) &&
    (!OBJECT_RATHER.has(lemma) || startsPlainClause(sentence, k))
  );
}

/** "said of the 40 boats, 12 had sunk": right behind the verb only. */
function isLedClauseAt({ sentence, k, cueLast, sense, lemma, passive }: Place): boolean {
  return (
    k === cueLast + 1 &&
    !passive &&
    sense.frame.includes('b') &&
    // "would add up to"
    !(lemma === 'add' && sentence.units[k]?.lower === 'up') &&
    !OBJECT_RATHER.has(lemma) &&
    !leadsToThat(sentence, k) &&
    opensWithLead(sentence, k)
  );
}

/** "claimed responsibility for the blast": a noun for what is avowed, right behind the verb of claiming and with nothing before it, is its object, whatever clause follows. */
function avowsThing({ units, tags }: SpeechSentence, k: number, cue: number, lemma: string): boolean {
  return lemma === 'claim' && k === cue + 1 && AVOWED.has(units[k]?.lower ?? '') && tags[k + 1] === 'ADP';
}

const AVOWED = wordSet(AVOWED_NOUN);

/** A subject without anything behind its noun and then its verb: "it was safe", "the harbour had closed". */
function startsPlainClause(sentence: SpeechSentence, k: number): boolean {
  const { tags, units } = sentence;
  if (tags[k] === 'CCONJ') return false;
  for (let i = k; i < units.length && i < k + 12; i++) {
    if (isFiniteAt(sentence, i)) return i > k;
    // "claimed the country “cannot wait”"
    if (tags[i] === 'QUOTE') return tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN';
    if (i > k && leadsOnToVerb(sentence, i)) return true;
    // "denies bribe as trial opens"
    if (i > k && units[i]?.lower === 'as') return false;
    // "claimed the hall, built for 80, was full"
    if (units[i]?.lower === ',') return verbBehindAsides(sentence, i);
    const mark = tags[i] === 'PUNCT' && units[i]?.lower !== '-';
    const finite = tags[i] === 'VERB' && tags[i - 1] !== 'PART';
    if (mark || finite || units[i]?.lower === 'who') return false;
    // "claimed victory and left"
    if (tags[i] === 'CCONJ' && isFiniteAt(sentence, i + 1) && !holdsMarks(sentence, k, i)) return false;
  }
  return false;
}

/** "claimed anyone who stayed would be fined", "people living near the dam should leave", "children as young as six were hurt": whether what describes the subject begins at unit `i`, with the subject's own auxiliary behind it. */
function leadsOnToVerb(sentence: SpeechSentence, i: number): boolean {
  const { units, tags } = sentence;
  const lower = units[i]?.lower ?? '';
  const describes =
    lower === 'who' ||
    (lower === 'as' && units[i + 2]?.lower === 'as') ||
    (tags[i] === 'VERB' && lower.endsWith('ing') && !cueForm(lower) && endsNounPhrase(sentence, i - 1));
  if (!describes) return false;
  let end = i;
  while (end < units.length && tags[end] !== 'PUNCT' && tags[end] !== 'QUOTE' && tags[end] !== 'CCONJ') end++;
  const from = lower === 'who' ? i : i + 1;
  const main = mainVerbBehind(sentence, from, end, 0);
  return main !== undefined && tags[main] === 'AUX';
}

/** Whether words in quotation marks stand among units `[first, last)`. */
function holdsMarks({ units, short }: SpeechSentence, first: number, last: number): boolean {
  const start = units[first]?.start ?? 0;
  const end = units[last - 1]?.end ?? 0;
  return short.some((quote) => quote.start < end && quote.end > start);
}

/** "told the paper, his plan would …", "Holm added, the plan would …": a clause behind a loose comma; "said all staff sign it": one whose verb was not seen. */
export function looseClauseAt({
  sentence,
  k,
  cue,
  sense,
  lemma,
  addressee,
  near,
  passive,
}: Place): Found | null {
  const { units } = sentence;
  const comma = units[k]?.lower === ',' && sense.frame.includes('b');
  if (
    comma &&
    (opensPlainClause(sentence, k + 1) ||
      (units[k + 1]?.lower !== 'because' && opensLedClause(sentence, k + 1)))
  ) {
    const opens =
      near && (k === cue + 1 || isTimeWord(sentence, k - 1)) && leavesNothingBefore(sentence, cue);
    if (!isLed(sentence, cue) && (addressee || opens) && !isSetAttribution(sentence, k))
      return { kind: 'clause', from: k + 1 };
  }
  const said = near && lemma === 'say' && k === cue + 1 && !passive && saysClause(sentence, k);
  return said ? { kind: 'clause', from: k } : null;
}

/** "She believes, Holm told us, that …": whether an attribution between commas begins at the comma at unit `k`, before "that". */
function isSetAttribution({ units, tags }: SpeechSentence, k: number): boolean {
  let close = k + 1;
  while (close < units.length && close < k + LONGEST_ATTRIBUTION && units[close]?.lower !== ',') close++;
  if (units[close]?.lower !== ',' || units[close + 1]?.lower !== 'that') return false;
  for (let i = k + 1; i < close; i++) if (tags[i] === 'VERB' && cueForm(units[i]?.lower ?? '')) return true;
  return false;
}

/** In units. */
const LONGEST_ATTRIBUTION = 10;

/** "When she told them again, in writing, she was dropped", "Asked why she had not told them, she left": whether the verb's clause hangs on the one behind its comma. */
function isLed({ units }: SpeechSentence, cue: number): boolean {
  let first = cue;
  while (first > 0 && units[first - 1]?.lower !== ',' && cue - first < LONGEST_LEAD) first--;
  const word = units[first]?.lower ?? '';
  return LEADS_CLAUSE.has(word) || ASKING_MORE.has(word);
}

const LONGEST_LEAD = 12;
