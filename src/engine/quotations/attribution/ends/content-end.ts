import { baseEndingAt, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { startsClause } from '../../../language/clauses/clause';
import { holdsFinite, isFiniteAt } from '../../../language/clauses/verb-groups';
import { cueForm } from '../../cues/cue-verbs';
import { JUDGING_ANEW, SPEAKING_ANEW } from '../../data/verb-kinds';
import { clauseEnd } from './clause-end';
import { endsWithAttribution } from '../clauses/closing-attribution';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { hearingBehind } from './hearing';
import { opensPlainClause } from '../clauses/bare-clause';
import { namedBeyond, namedLater } from '../clauses/naming';
import {
  attributionFollows,
  goesOnWithCue,
  isConjunction,
  leadsElsewhere,
  saysOtherwise,
} from './next-attribution';
import { PHRASAL, type Opening } from '../../drafts/opening';
import { parenthesisAt } from './parenthesis';
import { phraseEnd } from './phrase-end';
import { addsToPhrase, asideClosed, goesOnWithPhrase } from './phrase-goes-on';
import { tellsOfSpeaking } from './speaking-end';
import { countsOthers } from './counted';
import { closesAtQuotation, endsAfterQuotation, endsInsideMarks, isAmongMarked } from './quoted-end';
import { isDash, remarkFollows } from './remark';
import { speaksNext } from './speaker-goes-on';

/** Where content ends (exclusive): at the first place where a rule ends it, or at the sentence's end. */
export function contentEnd(sentence: SpeechSentence, opening: Opening): number {
  const { units, tags } = sentence;
  if (closesAtQuotation(sentence, opening)) return opening.from + 1;
  /** A clause is no clause before its verb: "said the plan, while costly, was sound". */
  let whole = !CLAUSAL.has(opening.frame);
  for (let e = opening.from + 1; e < units.length; e++) {
    whole ||= tags[e - 1] === 'QUOTE' || isFiniteAt(sentence, e - 1);
    if (endsInsideMarks(sentence, opening, e) || endsAfterQuotation(sentence, opening, e)) return e;
    if (isAmongMarked(sentence, opening, e)) continue;
    const rule = ruledEnd(sentence, opening, e);
    if (rule !== '' && (whole || ATTRIBUTING.has(rule))) return e;
  }
  return units.length;
}

/** Frames whose content is a noun phrase. */
const NOMINAL = new Set(['object', 'naming', 'preposition']);
/** Participles that belong to the noun before the comma. */
const WITH_NOUN = new Set(['including', 'ranging', 'involving', 'dating', 'totaling', 'totalling']);
const JOINING = new Set(['and', 'but', 'while']);
const OTHERS = new Set(['others', 'another']);
const MEANWHILE = new Set(['while', 'whereas', 'as', 'though', 'although']);
const CLAUSAL = new Set(['that', 'clause', 'noun']);
/** Rules that end content wherever it is: another attribution begins. */
const ATTRIBUTING = new Set([
  'according',
  'saying',
  'by-saying',
  'attribution',
  'next-attribution',
  'counted',
  'coordinated',
]);

/** Name of the rule by which content ends before unit `e`: the same writer's next attribution (", according to", ", adding that", "and said", ", but Smith said") or a clause of the writer's own; empty when none does. */
function ruledEnd(sentence: SpeechSentence, opening: Opening, e: number): string {
  const { from, frame } = opening;
  const { units, tags } = sentence;
  const lower = units[e]?.lower ?? '';
  const phrasal = PHRASAL.has(frame);
  const bracket = parenthesisAt(sentence, from, e);
  if (bracket) return bracket === 'closing' ? 'parenthesis' : '';
  if (phrasal) {
    const rule = phraseEnd(sentence, opening, e);
    if (rule !== '') return rule;
  }
  if (
    lower === 'by' &&
    e > from + 1 &&
    cueForm(units[e + 1]?.lower ?? '')?.form === 'ing' &&
    SPEAKING_ANEW.has(cueForm(units[e + 1]?.lower ?? '')?.verb.lemma ?? '')
  )
    return 'by-saying';
  if (lower === 'according' && units[e + 1]?.lower === 'to') return 'according';
  if (frame === 'noun' && lower === 'as' && isJudged(sentence, opening, e)) return 'judged';
  // "even as party leaders concluded that it was too late"
  if (lower === 'even' && EVEN.has(units[e + 1]?.lower ?? '') && e > from + 1 && tags[e - 1] !== 'PUNCT')
    return 'meanwhile';
  if (lower === ',' || lower === ';' || isDash(sentence, e)) {
    // "accused the crowd, which had come early, of noise"
    if (NOMINAL.has(frame) && asideClosed(sentence, e) > 0) return '';
    const at: Mark = { sentence, opening, e, next: units[e + 1]?.lower ?? '', phrasal };
    if (!phrasal && goesOnWithThat(sentence, e + 1)) return '';
    return attributed(at) || joined(at) || phraseEnded(at) || remarked(at) || speakingEnded(at);
  }
  if (lower === 'but' && answersNotOnly(sentence, opening.cue, e)) return 'coordinated';
  if (JOINING.has(lower) && countsOthers(sentence, opening.cue, e + 1, true)) return 'counted';
  const coordinated =
    isConjunction(lower) &&
    (e > from + 1 || tags[from] === 'QUOTE') &&
    leadsElsewhere(sentence, opening, e, e);
  if (coordinated) return 'coordinated';
  return !phrasal && tellsOfSpeaking(sentence, opening, e) ? 'speaking' : '';
}

/** "not only said that it was late but left": whether "but" at unit `e` leads to what else was done. */
function answersNotOnly({ units, tags }: SpeechSentence, cue: number, e: number): boolean {
  if (units[cue - 1]?.lower !== 'only' || units[cue - 2]?.lower !== 'not') return false;
  return tags[units[e + 1]?.lower === 'also' ? e + 2 : e + 1] === 'VERB';
}

/** "dismissed claims that it was unsafe as “nonsense”": whether the verb before the noun of saying says as what, from unit `e` on, it takes what the noun tells. */
function isJudged(sentence: SpeechSentence, { from, cue }: Opening, e: number): boolean {
  const { tags, units } = sentence;
  if (!JUDGING.has(tags[e + 1] ?? '') || !holdsFinite(sentence, from, e)) return false;
  const first = baseEndingAt(sentence, cue + 1)?.first ?? cue;
  const verb = tags[first - 1] === 'VERB' ? cueForm(units[first - 1]?.lower ?? '')?.verb : undefined;
  return verb?.senses.some(({ frame, act }) => act === 'deny' && frame.includes('o')) ?? false;
}

const JUDGING = new Set<string>(['QUOTE', 'ADJ', 'DET', 'NOUN']);

/** ", but that he would stay": whether a conjunction and "that" go on with what was said at unit `k`. */
function goesOnWithThat(sentence: SpeechSentence, k: number): boolean {
  const { units } = sentence;
  return (
    isConjunction(units[k]?.lower ?? '') &&
    units[k + 1]?.lower === 'that' &&
    sentence.tags[k + 1] !== 'DET' &&
    startsClause(sentence, k + 2)
  );
}

/** A comma, semicolon or dash within or behind what was said, at unit `e`; `next` is the word behind it in lower case, `phrasal` tells that a phrase was said. */
interface Mark {
  readonly sentence: SpeechSentence;
  readonly opening: Opening;
  readonly e: number;
  readonly next: string;
  readonly phrasal: boolean;
}

/** The rule by which the same or another attribution begins behind a mark. */
function attributed({ sentence, opening, e, next, phrasal }: Mark): string {
  const { units, tags } = sentence;
  const comma = units[e]?.lower === ',';
  const form = cueForm(units[opening.cue]?.lower ?? '')?.form;
  const nextCue = cueForm(next);
  if (next === 'according') return 'according';
  // "called it “a theft”, demanded that …, and left", "promised to have it mended, then left"
  if (comma && phrasal && form === 'ed' && goesOnWithCue(sentence, e)) return 'next-attribution';
  const anew = nextCue?.form === 'ing' && tags[e + 1] !== 'NOUN' ? nextCue.verb.lemma : '';
  if (SPEAKING_ANEW.has(anew) || (comma && JUDGING_ANEW.has(anew))) return 'saying';
  if (SPEAKING_ADVERB.has(next) && cueForm(units[e + 2]?.lower ?? '')?.form === 'ing') return 'saying';
  if (comma && CLAUSAL.has(opening.frame) && speaksNext(sentence, opening, e)) return 'next-attribution';
  // "Minister says toll will rise, blasts union": a headline goes on with its subject's next verb.
  if (comma && form === 's' && nextCue?.form === 's' && tags[e + 1] === 'VERB') return 'next-attribution';
  const verb = cueForm(units[opening.cue]?.lower ?? '')?.verb;
  if (comma && CLAUSAL.has(opening.frame) && saysOtherwise(sentence, e + 1, verb)) return 'next-attribution';
  const conjunction = JOINING.has(next);
  if (countsOthers(sentence, opening.cue, conjunction ? e + 2 : e + 1, conjunction)) return 'counted';
  // "just as she said she would, and nobody noticed"
  if (comma && tags[e + 1] === 'CCONJ' && isElided(sentence, opening.from, e)) return 'next-attribution';
  // "calls for action, even a minister said"
  if (comma && next === 'even' && attributionFollows(sentence, e + 2, opening.cue)) return 'attribution';
  // "say it is safe - an old tale - others say it is a trap"
  if (!comma && OTHERS.has(next) && attributionFollows(sentence, e + 1, opening.cue))
    return 'next-attribution';
  const begun = phrasal || !comma || holdsFinite(sentence, opening.from, e);
  // "show that the minister, Ada Holm, told a builder": the verb of what is shown.
  const ownVerb = CLAUSAL.has(opening.frame) && !begun && tags[e + 1] === 'VERB' && tags[e - 1] === 'PROPN';
  const ends =
    comma &&
    !ownVerb &&
    (endsWithAttribution(sentence, e + 1, phrasal || !begun) || hearingBehind(sentence, e));
  return ends ? 'attribution' : '';
}

/** "she would", "they had": whether units `[from, end)` are a subject and an auxiliary, whose verb stands before. */
function isElided({ tags }: SpeechSentence, from: number, end: number): boolean {
  return end === from + 2 && tags[from] === 'PRON' && tags[from + 1] === 'AUX';
}

/** The rule by which a clause of the writer's own is joined behind a mark. */
function joined({ sentence, opening, e, next, phrasal }: Mark): string {
  const { from, cue, embedded, frame } = opening;
  const { units } = sentence;
  const comma = units[e]?.lower === ',';
  if (next === 'however' && units[e + 2]?.lower === ',' && !isFiniteAt(sentence, e + 3)) return 'however';
  if (comma && !phrasal && e >= from + SHORTEST_CLAUSE) {
    const rule = clauseEnd(sentence, opening, e);
    if (rule !== '') return rule;
  }
  if (isConjunction(next) || MEANWHILE.has(next)) {
    if (attributionFollows(sentence, e + 2, cue)) return 'next-attribution';
    if (isConjunction(next) && leadsElsewhere(sentence, opening, e, e + 1)) return 'coordinated';
    // "adopted what Holm said was a fair offer, but the union left"
    if (embedded && comma && opensPlainClause(sentence, e + 2) && isWhatSaid(sentence, cue))
      return 'embedded';
    // "who said it was safe, and who has left"
    if (embedded && isConjunction(next) && units[e + 2]?.lower === 'who') return 'embedded';
  }
  // "said that it was calm, while deploring the delay": what the speaker does besides.
  if (comma && next === 'while' && !sentence.within && isParticiple(sentence, e + 2)) return 'while';
  return comma && ((next === 'where' && phrasal) || (next === 'while' && frame !== 'that' && e > from + 2))
    ? 'while'
    : '';
}

/** "sales fell": in units. */
const SHORTEST_CLAUSE = 2;

/** "adopted what Holm said": whether "what", which is another verb's, leads to the subject of the cue. */
function isWhatSaid(sentence: SpeechSentence, cue: number): boolean {
  for (let k = cue - 1; k > 0 && k > cue - LONGEST_SUBJECT; k--) {
    if (sentence.units[k]?.lower === 'what') return holdsFinite(sentence, 0, k);
    if (sentence.tags[k] === 'VERB' || sentence.tags[k] === 'PUNCT') return false;
  }
  return false;
}

/** In units. */
const LONGEST_SUBJECT = 10;

/** The rule by which a phrase that was said ends at a mark. */
function phraseEnded({ sentence, opening, e, next, phrasal }: Mark): string {
  const { from, frame } = opening;
  const { units, tags } = sentence;
  if (!phrasal) return '';
  const semicolon = units[e]?.lower === ';';
  const gerund = tags[e + 1] === 'VERB' && next.endsWith('ing') && !WITH_NOUN.has(next);
  if (semicolon || gerund || next === 'but' || next === 'who') return 'phrase';
  if (units[e]?.lower !== ',') return '';
  // "disputed the account, and an inquiry cleared them"
  if (isConjunction(next) && opensPlainClause(sentence, e + 2)) return 'phrase-clause';
  if (
    !isConjunction(next) &&
    next !== 'or' &&
    next !== 'which' &&
    !goesOnWithPhrase(sentence, frame, e + 1) &&
    startsClause(sentence, e + 1)
  )
    return 'phrase-clause';
  if (next !== 'which' && !addsToPhrase(sentence, e + 1)) return '';
  const named =
    frame === 'naming' &&
    (namedLater(sentence, e + 1) || namedBeyond(sentence, nounPhraseEndFrom(sentence, from)) > e);
  return named ? '' : 'phrase-aside';
}

/** The rule by which the writer tells of the speaking itself behind a mark. */
function speakingEnded({ sentence, opening, e, phrasal }: Mark): string {
  return !phrasal && tellsOfSpeaking(sentence, opening, e) ? 'speaking' : '';
}

/** The rule by which the writer goes on by himself behind a mark. */
function remarked({ sentence, opening, e, next, phrasal }: Mark): string {
  const { from, cue, embedded } = opening;
  const { units, tags, short } = sentence;
  if (remarkFollows(sentence, from, e, phrasal)) return 'remark';
  const comma = units[e]?.lower === ',';
  // "Though she said she would – nobody asked her – pilots doubt it"
  if (embedded && closesAside(sentence, from, e) && startsClause(sentence, e + 1)) return 'embedded';
  if (embedded && comma && startsClause(sentence, e + 1) && !isConjunction(next)) return 'embedded';
  if (units[e]?.lower === ';') {
    const mark = units[e]?.start ?? 0;
    const inside = short.some((quote) => quote.start < mark && mark < quote.end);
    // "; another put it at ten": a short past that looks like a noun is no verb yet.
    if ((startsClause(sentence, e + 1) || ANOTHER.has(next)) && !inside) return 'semicolon';
    // "Committee says gate is safe; pilots split"
    if (sentence.isHeadline) return 'semicolon';
    if (attributionFollows(sentence, e + 1, cue)) return 'next-attribution';
  }
  const verb = tags[e + 1] === 'ADV' ? e + 2 : e + 1;
  return embedded && comma && isFiniteAt(sentence, verb) && !isConjunction(next) ? 'embedded' : '';
}

/** Whether the dash at unit `e` is the second of a pair within what was said from unit `from` on. */
function closesAside(sentence: SpeechSentence, from: number, e: number): boolean {
  if (!isDash(sentence, e)) return false;
  let before = 0;
  for (let k = from; k < e; k++) if (isDash(sentence, k)) before++;
  return before === 1;
}

/** "deploring the delay" */
function isParticiple({ units, tags }: SpeechSentence, k: number): boolean {
  return (
    (tags[k] === 'VERB' || tags[k] === 'NOUN') &&
    (units[k]?.lower.endsWith('ing') ?? false) &&
    cueForm(units[k]?.lower ?? '') !== undefined
  );
}

const ANOTHER = new Set(['another', 'others']);

const EVEN = new Set(['as', 'though', 'while']);

const SPEAKING_ADVERB = new Set(['also', 'later', 'instead', 'even', 'then', 'further', 'thereby', 'often']);
