import { startsClause } from '../../language/clauses/clause';
import { subjectBefore } from '../../language/clauses/subject';
import { nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { holdsFinite, isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { cueForm, type Sense } from '../cues/cue-verbs';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { PLAIN, type Draft, type Stretch } from '../drafts/draft';
import { behindEarlier } from './contents/behind-earlier';
import { leadsClause, opensLoosely } from './clauses/clause-start';
import { saysSomething } from './clauses/says-something';
import type { Opening } from '../drafts/opening';
import { endsInsideMarks } from './ends/quoted-end';
import { beforeAwaited } from './sources/awaited';
import { sourcePhraseAt } from './sources/source-phrase';
import { spanOf, trimStretch } from '../drafts/spans';

/** "…, according to the minister", "According to the minister, …", "in the ministry's view, …". */
export function attributeByAccordingTo(sentence: SpeechSentence): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < sentence.units.length; i++) {
    const phrase = sourcePhraseAt(sentence, i, () => opensClause(sentence, i));
    if (!phrase) continue;
    const { cue, head } = phrase;
    const end = pastWaiting(sentence, i, phrase.end);
    const source = { ...phrase.source, last: Math.min(phrase.source.last, end) };
    const leads = leadsSentence(sentence, i) || leadsRest(sentence, i, end);
    const contents = leads
      ? [rightOf(sentence, end, cue.first)]
      : (aroundHanding(sentence, i, end) ?? leftAndRight(sentence, i, end));
    const content = contents
      .map((stretch) => spanOf(sentence, trimStretch(sentence, stretch)))
      .filter((span) => span !== null);
    if (content.length === 0) continue;
    drafts.push({
      sentence,
      construction: 'according-to',
      content,
      cue: spanOf(sentence, cue),
      cueUnit: cue.first,
      source: spanOf(sentence, source),
      sourceHead: head,
      ...PLAIN,
    });
  }
  return drafts;
}

/** "There is, according to Holm, no sign of a leak": where the source that reaches to unit `end` ends, when the verb before the phrase at unit `i` waits for what stands behind its last comma. */
function pastWaiting(sentence: SpeechSentence, i: number, end: number): number {
  if (sentence.units[i - 1]?.lower !== ',' || sentence.tags[i - 2] !== 'AUX') return end;
  return beforeAwaited(sentence, i, end);
}

function opensClause(sentence: SpeechSentence, i: number): boolean {
  return (
    leadsSentence(sentence, i) ||
    leadsRest(sentence, i, i) ||
    !saysSomething(sentence, clauseStart(sentence, i), i)
  );
}

/** "They left and, according to Holm, it rained", "a permit which, according to Holm, ran out": the phrase, known to reach to unit `end`, stands behind the word that leads its clause in. */
function leadsRest(sentence: SpeechSentence, i: number, end: number): boolean {
  if (sentence.units[i - 1]?.lower !== ',') return false;
  if (sentence.tags[i - 2] === 'CCONJ') return end === i || startsClause(sentence, end + 1);
  return leadsClause(sentence, i - 2);
}

function leadsSentence({ units, tags }: SpeechSentence, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (tags[k] !== 'CCONJ' && tags[k] !== 'PUNCT' && tags[k] !== 'ADV')
      return units[k]?.lower === 'that' && k > 0;
  }
  return true;
}

/** What follows the phrase, up to the next one of its kind, or to a comma in marks behind which the writer goes on. */
function rightOf(sentence: SpeechSentence, end: number, cue: number): Stretch {
  const { units } = sentence;
  const opening = { from: end, cue, embedded: false, frame: 'clause' };
  let last = units.length;
  for (let k = end + 1; k < units.length; k++) {
    if (units[k]?.lower === 'according' || commentsBehindMarks(sentence, opening, k)) {
      last = k;
      break;
    }
  }
  return { first: end, last };
}

/** “incognito,” sparking rumours; “…,” presumably because …: whether marks that held a comma have closed before unit `k`, and a participle or an adverb opens what the writer makes of it. */
function commentsBehindMarks(sentence: SpeechSentence, opening: Opening, k: number): boolean {
  if (!endsInsideMarks(sentence, opening, k)) return false;
  const at = sentence.units[k]?.lower === ',' ? k + 1 : k;
  const verb = sentence.tags[at] === 'ADV' ? at + 1 : at;
  return sentence.tags[verb] === 'VERB' && (sentence.units[verb]?.lower.endsWith('ing') ?? false);
}

/** "In May she told them, according to a transcript, that it was shut": the attribution that the phrase, which reaches to unit `end`, stands within and hands on; null where it stands in none. */
function aroundHanding(sentence: SpeechSentence, i: number, end: number): Stretch[] | null {
  const { units, tags } = sentence;
  const between = units[i - 1]?.lower === ',' && units[end]?.lower === ',';
  if (!between || units[end + 1]?.lower !== 'that' || tags[end + 1] !== 'SCONJ') return null;
  for (let cue = i - 2; cue > 0 && cue > i - LONGEST_HEARER; cue--) {
    if (tags[cue] !== 'VERB' || !cueForm(units[cue]?.lower ?? '')) continue;
    const subject = subjectBefore(sentence, verbGroupAt(sentence, cue).first);
    if (subject)
      return [
        { first: subject.first, last: i },
        { first: end + 1, last: units.length },
      ];
  }
  return null;
}

/** Between a verb of saying and the comma behind it stand fewer units than this. */
const LONGEST_HEARER = 7;

/** What comes before, and what goes on after the source's closing comma. */
function leftAndRight(sentence: SpeechSentence, i: number, end: number): Stretch[] {
  const { units, tags } = sentence;
  const first = behindEarlier(sentence, ownPart(sentence, clauseStart(sentence, i), i), i);
  const left = { first, last: i };
  // "The bridge was, by the ministry's own estimate, ten years late."
  const unfinished = tags[i - 2] === 'AUX' || !saysSomething(sentence, first, i);
  // "It was last seen, according to Holm, at the gate."
  const completes =
    COMPLETING.has(tags[end + 1] ?? '') &&
    units[end + 2]?.lower !== 'of' &&
    units[i - 1]?.lower === ',' &&
    !saysSomething(sentence, end, units.length);
  const next = units[end + 1]?.lower ?? '';
  // "One was lost, according to Holm, and two were saved"
  const more =
    next === 'because' ||
    (next === 'and' && startsClause(sentence, end + 2) && !isFiniteAt(sentence, end + 2));
  const goesOn =
    units[end]?.lower === ',' && (unfinished || completes || more || isFiniteAt(sentence, end + 1));
  return goesOn ? [left, { first: end + 1, last: units.length }] : [left];
}

/** "The town said it hired Holm, who has led two boards, according to the Courier": where the last clause behind a comma begins, when what stands before is somebody's already; `first` elsewhere. */
function ownPart(sentence: SpeechSentence, first: number, i: number): number {
  const { units, tags } = sentence;
  let k = i - 2;
  while (k > first && units[k]?.lower !== ',') k--;
  const joined = tags[k + 1] === 'CCONJ' && startsClause(sentence, k + 2);
  if (k <= first || !(joined || ADDING.has(units[k + 1]?.lower ?? ''))) return first;
  const added = units[k + 1]?.lower === 'with';
  for (let cue = first; cue < k; cue++)
    if (
      isFiniteAt(sentence, cue) &&
      ((tags[cue - 1] !== 'PUNCT' && !added) || opensContent(sentence, cue + 1)) &&
      cueForm(units[cue]?.lower ?? '')?.verb.senses.some(isSpeech)
    )
      return joined || added ? k + 2 : k + 1;
  return first;
}

const ADDING = new Set(['which', 'who', 'with']);

/** Whether what is said begins at unit `k` as a clause, with "that" or without. */
function opensContent(sentence: SpeechSentence, k: number): boolean {
  return sentence.tags[k] === 'SCONJ' || startsClause(sentence, k);
}

function isSpeech({ attitude }: Sense): boolean {
  return !attitude;
}

/** What a clause that was broken off goes on with. */
const COMPLETING = new Set<string>(['ADP', 'NUM', 'SYM']);

/** First unit of the stretch before the phrase at unit `i`. */
function clauseStart(sentence: SpeechSentence, i: number): number {
  const { units, tags } = sentence;
  let first = i;
  for (let k = i - 1; k >= 0; k--) {
    if (units[k]?.lower === ';' && !isLastOfSeveral(sentence, k)) break;
    if (units[k]?.lower === ':' && !listsWhatIsMeant(sentence, k, i)) break;
    if (units[k]?.lower === '(' && !closes(sentence, k, i)) break;
    if (units[k]?.lower === 'to' && units[k - 1]?.lower === 'according') {
      first = nounPhraseEndFrom(sentence, k + 1);
      break;
    }
    first = k;
  }
  while (first < i && (tags[first] === 'PUNCT' || opensLoosely(sentence, first))) first++;
  return first;
}

/** "One was lost; two were sold; and the rest rusted": whether the semicolon at unit `k` parts clauses of one series, which an "and" behind the last closes. */
function isLastOfSeveral({ units, tags }: SpeechSentence, k: number): boolean {
  let closing = 0;
  for (let i = 0; i < units.length; i++) {
    if (units[i]?.lower !== ';') continue;
    if (tags[i + 1] === 'CCONJ' && closing > 0) return k <= i;
    closing++;
  }
  return false;
}

/** "They asked for three: Holm, Berg and Lund": whether the colon at unit `k` ends a clause and nothing with a verb of its own stands between it and unit `end`. */
function listsWhatIsMeant(sentence: SpeechSentence, k: number, end: number): boolean {
  return k + 1 < end && holdsFinite(sentence, 0, k) && !saysSomething(sentence, k + 1, end);
}

/** Whether the parenthesis opened at unit `open` closes before unit `end`. */
function closes({ units }: SpeechSentence, open: number, end: number): boolean {
  for (let k = open + 1; k < end; k++) if (units[k]?.lower === ')') return true;
  return false;
}
