import { startsClause } from '../../../language/clauses/clause';
import {
  baseEndFrom,
  endsNounPhrase,
  isPossessive,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { pastDenial } from '../../../language/clauses/negated-infinitive';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { OBJECT_ONLY, OBJECT_PRONOUN, REFLEXIVE, WH } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import type { Sense } from '../../cues/cue-verbs';
import { isBodyNoun } from '../../actors/actor-noun';
import { namesOutlet } from '../../actors/is-outlet';
import { isPlural } from '../../actors/unnamed';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { OCCASION } from '../../data/occasions';
import { opensPlainClause } from '../clauses/bare-clause';
import { settingsBefore, settingsClose, settingsLead } from '../clauses/setting-chain';
import type { Stretch } from '../../drafts/draft';
import { hearersEnd } from '../ends/hearers-end';
import { hearerSplit } from './hearer-split';
import { isSomebody } from '../../actors/somebody';

/** Who is spoken to at unit `k`, between a cue and its content, and the unit from which the content is looked for; null when nobody is. */
export function hearerBefore(
  sentence: SpeechSentence,
  k: number,
  sense: Sense,
): { readonly addressee: Stretch; readonly next: number } | null {
  const { units, tags } = sentence;
  const { frame } = sense;
  // "say" names its hearers with "to".
  if (!frame.includes('a') || frame === 'tbwai') return null;
  const end = addresseeEnd(sentence, k, sense);
  if (end <= k) return null;
  const addressee = { first: k, last: end };
  const next = units[end]?.lower ?? '';
  const fits =
    LEADING_ON.has(next) ||
    WH.has(next) ||
    tags[end] === 'QUOTE' ||
    tags[end] === 'ADP' ||
    pastDenial(sentence, end) > end ||
    // told the agency simply, “We lost.”
    (tags[end] === 'ADV' && (tags[end + 1] === 'QUOTE' || LEADING_ON.has(units[end + 1]?.lower ?? ''))) ||
    isTimeWord(sentence, end) ||
    asksBehindSettings(sentence, end, sense) ||
    startsClause(sentence, end) ||
    pastRelative(sentence, end) > end;
  if (!fits) {
    // "told the paper in an interview published on Friday that …"
    const that = opensAfterParticiple(sentence, end);
    return that > end ? { addressee, next: that } : null;
  }
  // "promised a reply by Friday": what is promised.
  if (frame.includes('o') && tags[end] === 'ADP' && !isSomebody(sentence, baseEndFrom(sentence, k) - 1))
    return null;
  // "promised the gate would open": the phrase is the clause's subject; "told me the gate …" has another.
  const subject =
    frame.includes('b') &&
    !OBJECT_ONLY.has(units[k]?.lower ?? '') &&
    !frame.includes('q') &&
    next !== 'that' &&
    startsClause(sentence, k) &&
    !opensPlainClause(sentence, end) &&
    !settingsLead(sentence, end) &&
    !settingsClose(sentence, end);
  return subject ? null : { addressee, next: pastRelative(sentence, end) };
}

/** "warned shoppers again not to go", "told voters publicly that": whether only where and when it was said stands between those spoken to and what they are told. */
function asksBehindSettings(sentence: SpeechSentence, k: number, { after }: Sense): boolean {
  const { units, tags } = sentence;
  const at = settingsBefore(sentence, k, (end) => {
    const to = pastDenial(sentence, end);
    const lower = units[end]?.lower ?? '';
    return (
      lower === 'that' ||
      tags[end] === 'QUOTE' ||
      tags[end + 1] === 'QUOTE' ||
      after.has(lower) ||
      (units[to]?.lower === 'to' && tags[to + 1] === 'VERB')
    );
  });
  return at > k;
}

/** What may stand right behind those spoken to. */
const LEADING_ON = new Set(['that', ',', ':', 'to']);

/** End (exclusive) of those spoken to, from unit `k`; `k` itself when nobody is. */
function addresseeEnd(sentence: SpeechSentence, k: number, sense: Sense): number {
  const lower = sentence.units[k]?.lower ?? '';
  // "asked what they were doing"
  if (REFLEXIVE.has(lower) || WH.has(lower)) return k;
  // "told US journalist Berg"
  const describes = sentence.tags[k] === 'DET' && DESCRIBED.has(sentence.tags[k + 1] ?? '');
  if (OBJECT_PRONOUN.has(lower) && sentence.units[k]?.text !== 'US' && !describes)
    return lower === 'her' ? herHearerEnd(sentence, k) : k + 1;
  // "told Wednesday's meeting"
  if (isTimeWord(sentence, k) && !isPossessive(sentence, k + 1)) return k;
  // "asked Smith about the trade": the preposition leads to the content, it does not belong to whom is asked.
  const base = baseEndFrom(sentence, k);
  if (base <= k) return k;
  // "told parliament prosecutors had hidden it"
  const isBody = sentence.tags[k] === 'NOUN' && isBodyNoun(lower);
  if (isBody && base > k + 1 && opensPlainClause(sentence, k + 1)) return k + 1;
  const outlet = outletEnd(sentence, k, base, sense.frame.includes('q'));
  if (outlet > k) return outlet;
  const split = hearerSplit(sentence, k, base);
  if (split > k) return split;
  const next = sentence.units[base]?.lower ?? '';
  const byName = sentence.tags[base - 1] === 'PROPN' && CHANNEL.has(next);
  return byName ? base : hearersEnd(sentence, base, sense);
}

/** What "both" and "these" describe, rather than stand alone for somebody. */
const DESCRIBED = new Set<string>(['NOUN', 'NUM', 'ADJ']);

/** "told her Russian counterpart that", but "told her Russian troops had come": the end of the phrase that "her" at unit `k` opens where it names somebody and is no subject, else that of "her". */
function herHearerEnd(sentence: SpeechSentence, k: number): number {
  const base = baseEndFrom(sentence, k);
  const isHearer = base > k + 1 && isSomebody(sentence, base - 1) && !isFiniteAt(sentence, base);
  return isHearer ? base : k + 1;
}

/** Prepositions that lead from a hearer's name to how, when or where he was told: "told Reuters by phone from Oslo". */
const CHANNEL = new Set([
  'by',
  'via',
  'over',
  'through',
  'from',
  'during',
  'after',
  'before',
  'on',
  'in',
  'at',
]);

/** "told Reuters prices would rise": where the name of the outlet ends that is told the clause behind it; `k` where units `[k, base)` are one phrase. `told` is true of a verb that needs its hearer: "warned US troops would leave" has none. */
function outletEnd(sentence: SpeechSentence, k: number, base: number, told: boolean): number {
  const { units, tags } = sentence;
  if (tags[k] !== 'PROPN' && tags[k] !== 'DET') return k;
  for (let end = base - 1; end > k; end--) {
    if (tags[end] === 'PROPN' || tags[end] === 'CCONJ' || !opensPlainClause(sentence, end)) continue;
    // "told a news conference"
    if (OCCASION.has(units[end]?.lower ?? '')) return k;
    const name = units.slice(k, end).map(({ text }) => text);
    if (namesOutlet(name.join(' ')) || (told && tags[end - 1] === 'PROPN' && isSeveral(sentence, end, base)))
      return end;
  }
  return k;
}

/** "told Kalvo fishermen were angry": whether people whom no article opens, the last word of the phrase that ends at unit `base`, are the subject of the clause. */
function isSeveral({ units, tags }: SpeechSentence, k: number, base: number): boolean {
  return k === base - 1 && tags[k] === 'NOUN' && isPlural(units[k]?.lower ?? '', units[k]?.lower ?? '');
}

/** "“…,” she told the paper": those spoken to right behind a cue whose content stands before it; no unit when nobody is. */
export function hearerBehind(sentence: SpeechSentence, cue: number, sense: Sense): Stretch {
  const nobody = { first: cue, last: cue };
  if (!sense.frame.includes('a') || sense.frame.startsWith('tbwai')) return nobody;
  const last = addresseeEnd(sentence, cue + 1, sense);
  const tag = sentence.tags[last];
  return last > cue + 1 && tag !== 'VERB' && tag !== 'AUX' ? { first: cue + 1, last } : nobody;
}

/** "asked Smith, who chairs the board, to resign", "asked the banks that own it, Holm and Berg to sell": past what is said of whom is asked and who is asked as well. */
export function pastRelative(sentence: SpeechSentence, k: number): number {
  const { units } = sentence;
  const past = pastList(sentence, k);
  if (past > k) return past;
  const described = pastPlainRelative(sentence, k);
  if (described > k) return described;
  if (units[k]?.lower !== ',' || !/^(?:who|which|a|an|the)$/.test(units[k + 1]?.lower ?? '')) return k;
  for (let e = k + 2; e < units.length && e < k + 25; e++)
    if (units[e]?.lower === ',')
      return /^(?:to|not|that|whether|if|about|why|how|of)$/.test(units[e + 1]?.lower ?? '') ? e + 1 : k;
  return k;
}

/** "Holm, Berg and Dahl to sell": past the rest of a list that leads to an infinitive; `k` where there is none. */
function pastList(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  let end = k;
  while (units[end]?.lower === ',') {
    const from = tags[end + 1] === 'CCONJ' ? end + 2 : end + 1;
    const next = nounPhraseEndFrom(sentence, from);
    if (next <= from) return k;
    end = next;
  }
  return units[end]?.lower === 'to' ? end : k;
}

/** "the banks that own it to sell": past a clause without commas that leads to an infinitive; `k` where there is none. */
function pastPlainRelative(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  if (tags[k] !== 'PRON' || !/^(?:who|that)$/.test(units[k]?.lower ?? '') || !isFiniteAt(sentence, k + 1))
    return k;
  for (let e = k + 2; e < units.length && e < k + LONGEST_RELATIVE; e++) {
    if (tags[e] === 'PUNCT' || tags[e] === 'QUOTE') return k;
    if (units[e]?.lower === 'to' && tags[e + 1] === 'VERB' && endsNounPhrase(sentence, e - 1)) return e;
  }
  return k;
}

/** A relative clause without commas has fewer units than this. */
const LONGEST_RELATIVE = 12;

/** "told voters who wonder why …": a relative clause about the people spoken to, at unit `k` right behind them. */
export function describesAddressee({ units, tags }: SpeechSentence, k: number, addressee: Stretch): boolean {
  if (k !== addressee.last || addressee.last <= addressee.first) return false;
  const who = units[k]?.lower === 'who';
  // "told anyone who asked that", "told everyone she met that"
  if (ANYONE.has(units[k - 1]?.lower ?? '')) return who || (tags[k] === 'PRON' && tags[k + 1] === 'VERB');
  return who && tags[k - 1] !== 'PRON';
}

const ANYONE = wordSet('anyone anybody everyone everybody someone somebody');

/** The next "that" with a clause behind it, within a relative clause's length of unit `k`; -1 when there is none. */
export function laterThat(sentence: SpeechSentence, k: number): number {
  for (let i = k + 2; i < sentence.units.length && i < k + 16; i++) {
    if (sentence.tags[i] === 'QUOTE' || sentence.units[i]?.lower === ',') return -1;
    if (sentence.units[i]?.lower !== 'that' || !startsClause(sentence, i + 1)) continue;
    // "told voters who feared that it was lost that it was not": the first belongs to their fear.
    const second = sentence.tags[i - 1] === 'VERB' ? laterThat(sentence, i) : -1;
    return second > 0 ? second : i;
  }
  return -1;
}

/** "told the paper in an interview published on Friday that …": the unit of that "that", where a participle stands at unit `k`; -1 where none does. */
function opensAfterParticiple(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const described = tags[k] === 'VERB' && (units[k]?.lower.endsWith('ed') ?? false) && tags[k + 1] === 'ADP';
  return described ? laterThat(sentence, k - 1) : -1;
}
