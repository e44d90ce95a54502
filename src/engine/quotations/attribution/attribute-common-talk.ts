import { baseEndFrom, isTimeWord, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { subjectBefore } from '../../language/clauses/subject';
import { startsClause } from '../../language/clauses/clause';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { COMING_OUT, HEARD_FROM, PASSED_ON } from '../data/hearsay';
import { contains, overlaps, type Span } from '../../text/span';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isSomebody } from '../actors/somebody';
import { WRITTEN_OR_SHOWN } from '../data/documents';
import { contentEnd } from './ends/content-end';
import type { Draft } from '../drafts/draft';
import { hearingBehind, heardThat } from './ends/hearing';
import { opensPlainClause } from './clauses/bare-clause';
import { isRoughly } from './clauses/roughly';
import { clauseStart, leadsClause } from './clauses/clause-start';
import { nobodysDraft } from './unreported/nobodys-draft';
import { PHRASAL } from '../drafts/opening';
import { spanOf, trimStretch } from '../drafts/spans';
import { timeEnd } from './clauses/time-before';

/**
 * "It is understood that the ship will stay", "it emerged on Friday that …": what is passed on without anybody as its source. What `drafts`
 * hold already of the same verb is theirs.
 */
export function attributeCommonTalk(sentence: SpeechSentence, drafts: readonly Draft[]): Draft[] {
  const { units, tags, within } = sentence;
  if (within) return [];
  const found: Draft[] = [];
  for (let i = 1; i + 2 < units.length; i++) {
    const lower = units[i]?.lower ?? '';
    const heard = units[i + 1]?.lower === 'from' && HEARD_FROM.has(lower) ? heardFrom(sentence, i) : null;
    if (heard) found.push(heard);
    const from = heardThat(sentence, i);
    if (from > 0 && !drafts.some(({ cueUnit }) => cueUnit === i)) found.push(...talkFrom(sentence, i, from));
    if (tags[i] !== 'VERB' && tags[i] !== 'ADJ') continue;
    const passed = PASSED_ON.has(lower);
    if ((!passed && !COMING_OUT.has(lower)) || drafts.some(({ cueUnit }) => cueUnit === i)) continue;
    const group = verbGroupAt(sentence, i);
    if (
      !saysIt(sentence, i) ||
      group.negated ||
      group.modal !== null ||
      (passed && !group.passive && tags[i] === 'VERB')
    )
      continue;
    const interjected = units[i + 1]?.lower === ',' ? talkAround(sentence, i) : null;
    if (interjected) {
      found.push(interjected);
      continue;
    }
    const that = behindTime(sentence, i + 1);
    // "It is understood the ship will stay", "It emerged on Friday he had left"
    const bare = (passed || that > i + 1) && opensBare(sentence, that);
    if (units[that]?.lower === 'that') found.push(...talkFrom(sentence, i, that + 1));
    else if (bare) found.push(...talkFrom(sentence, i, that));
  }
  const heard = heardAtEnd(sentence, drafts);
  if (heard) found.push(heard);
  return found;
}

/** Whether a clause that needs no "that" begins at unit `k`: with its subject alone, a name or "up to 40 staff". */
function opensBare(sentence: SpeechSentence, k: number): boolean {
  const named = sentence.tags[k] === 'PROPN' || isRoughly(sentence, k);
  return opensPlainClause(sentence, k) || (named && startsClause(sentence, k));
}

/** "The house, it is said, was built in a night", "a tunnel where, it is said, robbers hid": the clause that "it is said" with the verb at unit `i` interrupts; null where it stands within none. */
function talkAround(sentence: SpeechSentence, i: number): Draft | null {
  const { units } = sentence;
  let it = i - 1;
  while (it > 0 && units[it]?.lower !== 'it') it--;
  if (it < 2 || units[it - 1]?.lower !== ',') return null;
  const from = i + 2;
  const left = { first: clauseStart(sentence, it - 2), last: it - 1 };
  const led = leadsClause(sentence, it - 2) || isPlaceWord(units[it - 2]?.lower ?? '');
  if (!startsClause(sentence, from) && !isFiniteAt(sentence, from)) return null;
  const end = contentEnd(sentence, { from, cue: i, embedded: led, frame: 'resumed' });
  const content = [...(led ? [] : [left]), { first: from, last: end }]
    .map((stretch) => spanOf(sentence, trimStretch(sentence, stretch)))
    .filter((span) => span !== null);
  return content.length > 0 ? nobodysDraft(sentence, i, content) : null;
}

function isPlaceWord(lower: string): boolean {
  return lower === 'where' || lower === 'when';
}

/** The clause from unit `from` as what is passed on by the verb at unit `i`. */
function talkFrom(sentence: SpeechSentence, i: number, from: number): Draft[] {
  const end = contentEnd(sentence, { from, cue: i, embedded: false, frame: 'that' });
  const content = spanOf(sentence, trimStretch(sentence, { first: from, last: end }));
  return content ? [nobodysDraft(sentence, i, [content])] : [];
}

/** "The man was “a danger to himself”, the court heard.": told before those who are named, by somebody who is not. Null where `drafts` give it to somebody. */
function heardAtEnd(sentence: SpeechSentence, drafts: readonly Draft[]): Draft | null {
  const { units, tags } = sentence;
  const comma = lastComma(sentence);
  const hearing = comma > 0 ? hearingBehind(sentence, comma) : null;
  if (!hearing) return null;
  const content = spanOf(
    sentence,
    trimStretch(sentence, { first: clauseStart(sentence, comma - 1), last: comma }),
  );
  if (
    !content ||
    drafts.some((draft) => overlaps(draft.content[0] ?? content, content) && !isPart(draft, content))
  )
    return null;
  let verb = units.length - 1;
  while (verb > hearing.last && tags[verb] !== 'VERB') verb--;
  return nobodysDraft(sentence, verb, [content]);
}

/** "Holm told a clerk to burn it, the court heard": whether an attribution is a deed that is told of, with the one who did it, rather than the telling itself. */
function isPart({ source, content, opening }: Draft, whole: Span): boolean {
  if (source?.start !== whole.start || !PHRASAL.has(opening?.frame ?? '')) return false;
  return content.every((span) => contains(whole, span));
}

function lastComma({ units }: SpeechSentence): number {
  for (let k = units.length - 1; k > 0; k--) if (units[k]?.lower === ',') return k;
  return -1;
}

/** "The paper gathered from a resident that the road was shut": the resident says so, through the paper. */
function heardFrom(sentence: SpeechSentence, i: number): Draft | null {
  const { units } = sentence;
  const group = verbGroupAt(sentence, i);
  const base = baseEndFrom(sentence, i + 2);
  const last = nounPhraseEndFrom(sentence, i + 2);
  if (group.form !== 'finite' || group.passive || base <= i + 2 || units[last]?.lower !== 'that') return null;
  // "learned from the episode that voters forgive"
  if (!isSomebody(sentence, base - 1) && !WRITTEN_OR_SHOWN.has(units[base - 1]?.lower ?? '')) return null;
  const end = contentEnd(sentence, { from: last + 1, cue: i, embedded: false, frame: 'that' });
  const content = spanOf(sentence, trimStretch(sentence, { first: last + 1, last: end }));
  const subject = subjectBefore(sentence, group.first);
  const outlet = subject && spanOf(sentence, subject);
  if (!content) return null;
  return {
    ...nobodysDraft(sentence, i, [content]),
    construction: 'source-cue-content',
    source: spanOf(sentence, { first: i + 2, last }),
    sourceHead: base - 1,
    via: outlet ? [outlet] : [],
  };
}

/** The draft as common talk when its verb is "it was reported", with nobody named by whom. */
export function asCommonTalk(draft: Draft): Draft {
  const isTalk =
    draft.construction === 'passive' && draft.source === null && saysIt(draft.sentence, draft.cueUnit);
  return isTalk ? { ...draft, construction: 'hearsay' } : draft;
}

/** Whether "it" and nothing but auxiliaries and adverbs stand before the verb at unit `i`. */
function saysIt({ units, tags }: SpeechSentence, i: number): boolean {
  let k = i - 1;
  while (k > 0 && k > i - LONGEST_GROUP && (tags[k] === 'AUX' || tags[k] === 'ADV')) k--;
  return units[k]?.lower === 'it';
}

const LONGEST_GROUP = 5;

/** The unit behind a time that stands at unit `k`: "on Friday", "last week", "later"; `k` itself without one. */
function behindTime(sentence: SpeechSentence, k: number): number {
  const from = sentence.tags[k] === 'ADP' ? k + 1 : k;
  const end = timeEnd(sentence, from);
  if (end > from) return end;
  let day = from;
  while (isTimeWord(sentence, day)) day++;
  return day > from ? day : sentence.tags[k] === 'ADV' ? k + 1 : k;
}
