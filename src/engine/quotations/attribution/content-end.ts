import { endsNounPhrase, isTimeWord, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { startsClause } from '../../language/clauses/clause';
import { holdsFinite, isFiniteAt } from '../../language/clauses/verb-groups';
import { WH } from '../../language/data/word-classes';
import { cueForm } from '../cues/cue-verbs';
import { SPEAKING_ANEW } from '../data/verb-kinds';
import { clauseEnd } from './clause-end';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { hearingBehind } from './hearing';
import { namedBeyond, namedLater } from './naming';
import { attributionFollows, goesOnWithCue, isConjunction, leadsElsewhere } from './next-attribution';
import { PHRASAL, type Opening } from './opening';
import { phraseEnd } from './phrase-end';
import { addsToPhrase, asideClosed, goesOnWithPhrase } from './phrase-goes-on';
import { closesAtQuotation, endsAfterQuotation, endsInsideMarks } from './quoted-end';

/** Where content ends (exclusive): at the first place where a rule ends it, or at the sentence's end. */
export function contentEnd(sentence: SpeechSentence, opening: Opening): number {
  const { units, tags } = sentence;
  if (closesAtQuotation(sentence, opening)) return opening.from + 1;
  /** A clause is no clause before its verb: "said the plan, while costly, was sound". */
  let whole = !CLAUSAL.has(opening.frame);
  for (let e = opening.from + 1; e < units.length; e++) {
    whole ||= tags[e - 1] === 'QUOTE' || isFiniteAt(sentence, e - 1);
    if (endsInsideMarks(sentence, opening, e) || endsAfterQuotation(sentence, opening, e)) return e;
    const rule = ruledEnd(sentence, opening, e);
    if (rule !== '' && (whole || ATTRIBUTING.has(rule))) return e;
  }
  return units.length;
}

/** Frames whose content is a noun phrase. */
const NOMINAL = new Set(['object', 'naming', 'preposition']);
const MEANWHILE = new Set(['while', 'as', 'though', 'although']);
const CLAUSAL = new Set(['that', 'clause', 'noun']);
/** Rules that end content wherever it is: another attribution begins. */
const ATTRIBUTING = new Set([
  'according',
  'saying',
  'by-saying',
  'attribution',
  'next-attribution',
  'coordinated',
]);

/** Name of the rule by which content ends before unit `e`: the same writer's next attribution (", according to", ", adding that", "and said", ", but Smith said") or a clause of the writer's own; empty when none does. */
function ruledEnd(sentence: SpeechSentence, opening: Opening, e: number): string {
  const { from, cue, embedded, frame } = opening;
  const { units, tags, short } = sentence;
  const form = cueForm(units[cue]?.lower ?? '')?.form;
  const lower = units[e]?.lower ?? '';
  const phrasal = PHRASAL.has(frame);
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
  // "even as party leaders concluded that it was too late"
  if (lower === 'even' && EVEN.has(units[e + 1]?.lower ?? '') && e > from + 1 && tags[e - 1] !== 'PUNCT')
    return 'meanwhile';
  const dash = isDash(sentence, e);
  if (lower === ',' || lower === ';' || dash) {
    const next = units[e + 1]?.lower ?? '';
    const nextCue = cueForm(next);
    // "accused the crowd, which had come early, of noise"
    if (NOMINAL.has(frame) && asideClosed(sentence, e) > 0) return '';
    if (next === 'according') return 'according';
    // "called it “a theft”, demanded that …, and left", "promised to have it mended, then left"
    if (lower === ',' && phrasal && form === 'ed' && goesOnWithCue(sentence, e)) return 'next-attribution';
    if (nextCue?.form === 'ing' && tags[e + 1] !== 'NOUN' && SPEAKING_ANEW.has(nextCue.verb.lemma))
      return 'saying';
    if (SPEAKING_ADVERB.has(next) && cueForm(units[e + 2]?.lower ?? '')?.form === 'ing') return 'saying';
    // "Minister says toll will rise, blasts union": a headline goes on with its subject's next verb.
    if (lower === ',' && form === 's' && nextCue?.form === 's' && tags[e + 1] === 'VERB')
      return 'next-attribution';
    if (
      lower === ',' &&
      (endsWithAttribution(sentence, e + 1, phrasal || !holdsFinite(sentence, from, e)) ||
        hearingBehind(sentence, e))
    )
      return 'attribution';
    if (next === 'however' && units[e + 2]?.lower === ',' && !isFiniteAt(sentence, e + 3)) return 'however';
    if (lower === ',' && !phrasal && e > from + 2) {
      const rule = clauseEnd(sentence, opening, e);
      if (rule !== '') return rule;
    }
    if (isConjunction(next) || MEANWHILE.has(next)) {
      if (attributionFollows(sentence, e + 2, cue)) return 'next-attribution';
      if (isConjunction(next) && leadsElsewhere(sentence, opening, e, e + 1)) return 'coordinated';
      // "who said it was safe, and who has left"
      if (embedded && isConjunction(next) && units[e + 2]?.lower === 'who') return 'embedded';
    }
    // "said that it was calm, while deploring the delay": what the speaker does besides.
    if (lower === ',' && next === 'while' && !sentence.within && isParticiple(sentence, e + 2))
      return 'while';
    if (
      lower === ',' &&
      ((next === 'where' && phrasal) || (next === 'while' && frame !== 'that' && e > from + 2))
    )
      return 'while';
    if (
      phrasal &&
      (next === 'but' ||
        next === 'who' ||
        (tags[e + 1] === 'VERB' && next.endsWith('ing') && next !== 'including') ||
        lower === ';')
    )
      return 'phrase';
    if (
      phrasal &&
      lower === ',' &&
      !isConjunction(next) &&
      next !== 'or' &&
      next !== 'which' &&
      !goesOnWithPhrase(sentence, frame, e + 1) &&
      startsClause(sentence, e + 1)
    )
      return 'phrase-clause';
    if (
      phrasal &&
      lower === ',' &&
      (next === 'which' || addsToPhrase(sentence, e + 1)) &&
      !(
        frame === 'naming' &&
        (namedLater(sentence, e + 1) || namedBeyond(sentence, nounPhraseEndFrom(sentence, from)) > e)
      )
    )
      return 'phrase-aside';
    // "He admired such men — “He would have loved it,” he said"
    if (dash && tags[e + 1] === 'QUOTE' && units[e + 1]?.opensUpper) return 'remark';
    if (dash && (phrasal || opensAside(sentence, e + 1)) && standsAlone(sentence, from, e)) return 'remark';
    if (embedded && lower === ',' && startsClause(sentence, e + 1) && !isConjunction(next)) return 'embedded';
    if (
      lower === ';' &&
      startsClause(sentence, e + 1) &&
      !short.some((quote) => quote.start < (units[e]?.start ?? 0) && (units[e]?.start ?? 0) < quote.end)
    )
      return 'semicolon';
    // "Committee says gate is safe; pilots split"
    if (lower === ';' && sentence.isHeadline) return 'semicolon';
    if (lower === ';' && attributionFollows(sentence, e + 1, cue)) return 'next-attribution';
    const verb = tags[e + 1] === 'ADV' ? e + 2 : e + 1;
    if (embedded && lower === ',' && isFiniteAt(sentence, verb) && !isConjunction(next)) return 'embedded';
  } else if (
    isConjunction(lower) &&
    (e > from + 1 || tags[from] === 'QUOTE') &&
    leadsElsewhere(sentence, opening, e, e)
  ) {
    return 'coordinated';
  }
  return '';
}

/** "deploring the delay" */
function isParticiple({ units, tags }: SpeechSentence, k: number): boolean {
  return (
    (tags[k] === 'VERB' || tags[k] === 'NOUN') &&
    (units[k]?.lower.endsWith('ing') ?? false) &&
    cueForm(units[k]?.lower ?? '') !== undefined
  );
}

/** Whether unit `e` is a dash with space around it: what follows "— a sum that nobody had asked for" is the writer's remark, where no second dash closes it. */
function isDash({ units }: SpeechSentence, e: number): boolean {
  const unit = units[e];
  return unit !== undefined && DASH.has(unit.lower) && (units[e - 1]?.end ?? 0) < unit.start;
}

const DASH = new Set(['—', '–', '--', '-']);

/** Whether a clause or a phrase of the writer's own begins at unit `k`, rather than one that hangs on what was said ("because", "that", "and"). */
function opensAside(sentence: SpeechSentence, k: number): boolean {
  const tag = sentence.tags[k] ?? '';
  if (CONCEDING.has(sentence.units[k]?.lower ?? '')) return true;
  return tag === 'DET' || tag === 'PRON' || (SUBJECT_OPENING.has(tag) && startsClause(sentence, k));
}

const CONCEDING = new Set(['though', 'although', 'despite']);
const SUBJECT_OPENING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM']);

/** Whether the dash at unit `e` neither opens nor closes a pair, and no quotation follows it. */
function standsAlone(sentence: SpeechSentence, from: number, e: number): boolean {
  const { units, tags } = sentence;
  let before = 0;
  for (let k = from; k < units.length; k++) {
    if (k > e && (tags[k] === 'QUOTE' || isDash(sentence, k))) return false;
    if (k < e && isDash(sentence, k)) before++;
  }
  return before % 2 === 0;
}

const EVEN = new Set(['as', 'though', 'while']);

const SPEAKING_ADVERB = new Set(['also', 'later', 'instead', 'even', 'then', 'further', 'thereby', 'often']);

/** ", Smith said" and ", said Smith" with nothing but time or place behind; behind a phrase also ", the board's chair, Ada Smith, said". */
function endsWithAttribution(sentence: SpeechSentence, at: number, isPhrase: boolean): boolean {
  const { units, tags } = sentence;
  // "the talks, which began on Monday, would resume"
  if (WH.has(units[at]?.lower ?? '')) return false;
  let subject = at;
  for (let k = at; k < units.length && k < at + LONGEST_ATTRIBUTION; k++) {
    const next = cueForm(units[k]?.lower ?? '');
    // "Holm says gates to close, pilots say"
    const plural = next?.form === 'base' && k === units.length - 1;
    if (next && tags[k] === 'VERB' && (next.form === 'ed' || next.form === 's' || plural)) {
      const after = units[k + 1]?.lower ?? '';
      const closes =
        k + 1 >= units.length ||
        tags[k + 1] === 'PUNCT' ||
        after === 'on' ||
        after === 'in' ||
        after === 'at' ||
        after === 'when' ||
        after === 'after' ||
        isTimeWord(sentence, k + 1);
      if (k === at)
        return (
          next.verb.senses.some(({ frame }) => frame.startsWith('tb')) &&
          (endsNounPhrase(sentence, k + 1) || tags[k + 1] === 'DET' || tags[k + 1] === 'PROPN')
        );
      return closes && endsNounPhrase(sentence, subject);
    }
    // "the state-run Harbour News Agency (HNA) reported"
    const joined = units[k]?.lower === '-' && units[k]?.start === units[k - 1]?.end;
    const acronym = units[k]?.lower === '(' && units[k + 2]?.lower === ')';
    const aside = isPhrase && k > at && units[k]?.lower === ',' ? asideEnd(sentence, k) : k;
    if (acronym) k += 2;
    else if (joined) k++;
    else if (aside > k) k = aside;
    else if (tags[k] === 'VERB' || tags[k] === 'AUX' || tags[k] === 'QUOTE' || tags[k] === 'PUNCT')
      return false;
    if (!acronym) subject = aside > at && units[k]?.lower === ',' ? k - 1 : k;
  }
  return false;
}

/** ", Ada Smith, said": the comma that closes what is set beside the phrase before unit `open`, a verb of saying right behind it; `open` where none does. */
function asideEnd(sentence: SpeechSentence, open: number): number {
  const { units, tags } = sentence;
  if (!endsNounPhrase(sentence, open - 1)) return open;
  const close = nounPhraseEndFrom(sentence, open + 1);
  const verb = cueForm(units[close + 1]?.lower ?? '');
  const named = tags[open - 1] === 'PROPN' || tags[open + 1] === 'PROPN';
  const says = verb?.verb.senses.some(({ frame }) => frame.startsWith('tb')) ?? false;
  return named && says && close > open + 1 && units[close]?.lower === ',' && tags[close + 1] === 'VERB'
    ? close
    : open;
}

/** ", the state-run Harbour News Agency (HNA) reported" takes fewer units than this. */
const LONGEST_ATTRIBUTION = 16;
