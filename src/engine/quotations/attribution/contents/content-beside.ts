import { beforeAwaited } from '../sources/awaited';
import { HABITUAL } from '../../data/clause-leads';
import { mainVerbBehind } from '../../../language/clauses/main-verbs';
import { baseEndFrom, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { holdsFinite, isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { WH } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { OUTLETS_ONLY } from '../../data/figurative';
import { PERCEIVED } from '../../data/perceiving';
import { afterAsClause } from './as-clause';
import { takesClause, type CueReading, type Said } from './cue-reading';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Complement } from '../complements/complement';
import type { Stretch } from '../../drafts/draft';
import { frontedNaming } from './fronted-naming';
import { frontedObject } from './fronted-object';
import { asideEnd, joinedContent, partedContent } from './interrupted';
import type { partedByInversion } from './inversion';
import { endsAfter, leadBeforeQuotation, leftContent } from './left-content';
import { leftWins } from './left-wins';
import { particleBehind } from '../clauses/particle';
import { passiveContent } from './passive-content';
import { phraseToRight } from './phrase-right';
import { opensTime } from '../clauses/unmarked-clause';
import { resumption } from './resumption';
import { ANY_VERB } from './verbs-beside-marks';

/** What stands before a verb of saying, around it or beside its as-clause as what was said; `behind` when it is to be looked for behind the verb, null when there is none. */
export function contentBeside(
  cue: CueReading,
  split: ReturnType<typeof partedByInversion>,
): Said | 'behind' | null {
  const { sentence, i, verb, group, found, complement, earlier } = cue;
  const { source, head, construction } = found;
  const asClause = contentOfAsClause(cue);
  if (asClause) return { contents: [asClause], source, head, construction, behind: 'as' };
  const start = startOf(cue);
  const left = contentLeft(cue, start);
  const joined =
    left && found.source && takesClause(verb)
      ? joinedContent(sentence, start, i, left, tellsSomebody(verb))
      : null;
  if (joined) return { contents: joined, source, head, construction: 'interrupted' };
  if (left && (!complement || leftWins(sentence, complement, left, i))) return saidLeft(cue, left);
  if (split)
    return {
      contents: split.contents,
      source: split.source,
      head: split.source.head,
      construction: 'interrupted',
    };
  const spokenOf = complement
    ? null
    : (passiveContent(sentence, i, group, verb) ??
      frontedNaming(sentence, i, group, verb, source) ??
      frontedObject(sentence, i, group, verb, source, earlier));
  if (spokenOf) return { contents: spokenOf, source, head, construction };
  // "The secretary, the report says, marked the warning “no action”"
  const goesOn = isParted(sentence, start, i) && complement?.kind === 'quote' && complement.from > i + 2;
  const loose = !complement || goesOn || isLoose(sentence, complement, start) || isWithinAside(cue, start);
  const parted =
    loose && takesClause(verb) ? partedContent(sentence, start, i, found, tellsSomebody(verb)) : null;
  if (parted) return { contents: parted, source, head, construction: 'interrupted' };
  return complement ? 'behind' : null;
}

/** Whether commas stand around the attribution from unit `start` to its verb at unit `i`, and a finite verb behind it. */
function isParted(sentence: SpeechSentence, start: number, i: number): boolean {
  const { units } = sentence;
  return units[start - 1]?.lower === ',' && units[i + 1]?.lower === ',' && isFiniteAt(sentence, i + 2);
}

/** "If the vote fails, she told the court in Oslo, the cabinet …": whether a clause was seen to begin before the comma that closes the attribution. */
function isWithinAside({ sentence, i, verb, complement }: CueReading, start: number): boolean {
  if (complement?.kind !== 'clause' || sentence.units[start - 1]?.lower !== ',') return false;
  const end = asideEnd(sentence, i, tellsSomebody(verb));
  return complement.from <= end && sentence.units[end]?.lower === ',' && holdsFinite(sentence, 0, start - 1);
}

/** Whether a comma stands before the complement, so that it may go on with what stands before the attribution that begins at unit `start`. Before "that" it does in "It is likely, Holm said, that prices will fall" and "The rule, Holm said, that ships must stop is old" alone. */
function isLoose(sentence: SpeechSentence, { kind, from }: Complement, start: number): boolean {
  const { units } = sentence;
  if (kind !== 'that') return units[from - 1]?.lower === ',';
  if (units[from - 2]?.lower !== ',' || units[start - 1]?.lower !== ',') return false;
  if (OPENS_WIDE.has(units[0]?.lower ?? '') || waitsForThat(sentence, start - 2)) return true;
  const isSubject = baseEndFrom(sentence, 0) === start - 1;
  return isSubject && mainVerbBehind(sentence, from, units.length, 1) !== undefined;
}

/** "She believes, Holm said, that the gate is weak": whether the word at unit `k` waits for a clause with "that". */
function waitsForThat({ units, tags }: SpeechSentence, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  if (tags[k] === 'ADJ') return SURE.has(lower);
  return tags[k] === 'VERB' && (cueForm(lower)?.verb.senses.some(({ attitude }) => attitude) ?? false);
}

const SURE = new Set(['sure', 'certain', 'confident', 'afraid', 'convinced', 'aware', 'hopeful', 'worried']);

/** "It is likely, …, that", "So loud was the blast, …, that" */
const OPENS_WIDE = new Set(['it', 'so', 'such']);

/** First unit of the attribution: the verb's own, or its source's where that stands before it. */
function startOf({ sentence, i, group, found }: CueReading): number {
  if (found.begins !== undefined) return found.begins;
  const { source, shared } = found;
  return source && (!shared || speaksUnfinished(sentence, i, found))
    ? Math.min(source.first, group.first)
    : group.first;
}

/** "was quoted as saying", "can be heard asking": the participle at unit `i` has its subject before the verb it hangs on. */
function speaksUnfinished(
  sentence: CueReading['sentence'],
  i: number,
  { construction }: CueReading['found'],
): boolean {
  const before = sentence.units[i - 1]?.lower ?? '';
  if (before === 'as') return construction === 'source-cue-content';
  return PERCEIVED.has(before) && verbGroupAt(sentence, i - 1).passive;
}

/** "As Smith points out, …": the clause beside the one with the verb. */
function contentOfAsClause({
  sentence,
  i,
  verb,
  group,
  found: { source },
  complement,
}: CueReading): Stretch | null {
  if (!source || sentence.units[source.first - 1]?.lower !== 'as') return null;
  if (group.form !== 'finite' && !isHabit(sentence, source.last, i)) return null;
  // "he believed her, or, as Holm used to say, “chose to”": another way to put it.
  if (group.form !== 'finite' && sentence.units[source.first - 3]?.lower === 'or') return null;
  if (complement && complement.kind !== 'clause' && complement.kind !== 'quote') return null;
  // "as the crew had learned", "as the rules mandate": what they do by it.
  if (OUTLETS_ONLY.has(verb.lemma) || verb.senses.every(({ act }) => act === 'demand')) return null;
  // "As voters recognize the danger, the parties drift apart": meanwhile.
  if (actsOnObject(sentence, i, verb)) return null;
  return takesClause(verb) || verb.senses.some(({ particle }) => particle === 'it')
    ? afterAsClause(sentence, source.first - 1, i)
    : null;
}

/** "as pilots like to say", "as some have taken to saying": whether what stands between subject and verb tells only how often it is said. */
function isHabit({ units, tags }: CueReading['sentence'], from: number, i: number): boolean {
  if (i - from > LONGEST_HABIT) return false;
  let habitual = false;
  for (let k = from; k < i; k++) {
    const lower = units[k]?.lower ?? '';
    if (HABITUAL.has(lower)) habitual = true;
    else if (tags[k] !== 'ADV' && tags[k] !== 'AUX' && lower !== 'to' && lower !== 'of') return false;
  }
  return habitual;
}

/** In units. */
const LONGEST_HABIT = 6;

/** What stands before the attribution that begins at unit `start`, where the verb can follow it. */
function contentLeft(
  { sentence, i, verb, form, group, found, inverted, complement }: CueReading,
  start: number,
): Stretch | null {
  const finite = group.form === 'finite';
  // "Holm says it is over, vows to fight": what stands before the comma is the other verb's.
  if (finite && found.span !== null) return null;
  if ((!finite || form === 'ing') && !speaksUnfinished(sentence, i, found)) return null;
  const left =
    leftContent(sentence, start, inverted !== null) ?? leadBeforeQuotation(sentence, start, complement);
  // “…,” she beamed: a verb that is no cue needs a quotation, and nothing but it.
  if (!left || (verb === ANY_VERB.verb && left.last - left.first > 1)) return null;
  // "Holm calls for calm, warns Lund on tolls": the subject that both verbs share stands in it.
  const { source } = found;
  if (found.shared && source && left.first <= source.first && source.last < left.last) return null;
  if (sentence.tags[left.last - 1] === 'QUOTE') return left;
  if (!inverted && actsOnObject(sentence, i, verb)) return null;
  const next = sentence.units[i + 1]?.lower;
  const senses = verb.senses.filter(({ particle }) => particle === null || particle === next);
  if (senses.some(({ frame }) => frame.includes('b') && !frame.includes('l'))) return left;
  if (senses.some(({ frame }) => frame.includes('w')) && isQuestion(sentence, left)) return left;
  const closing = senses.some(({ frame }) => frame.includes('l')) && endsAfter(sentence, i + 1);
  return closing ? left : null;
}

/** "In May, when it rained, Holm found a way": whether the verb at unit `i` has an object, rather than a hearer or a time, right behind it. */
function actsOnObject(sentence: CueReading['sentence'], i: number, { senses }: CueReading['verb']): boolean {
  if (tellsSomebody({ senses }) || !OPENS_OBJECT.has(sentence.tags[i + 1] ?? '')) return false;
  return nounPhraseEndFrom(sentence, i + 1) > i + 1 && !opensTime(sentence, i + 1);
}

/** Whether the verb can have a hearer: "told the court". */
function tellsSomebody({ senses }: Pick<CueReading['verb'], 'senses'>): boolean {
  return senses.some(({ frame }) => frame.includes('a'));
}

const OPENS_OBJECT = new Set<string>(['DET', 'ADJ', 'NOUN']);

/** "What would he do with a pass, he asks": a question word or an auxiliary opens it. */
function isQuestion({ units, tags }: SpeechSentence, { first }: Stretch): boolean {
  return WH.has(units[first]?.lower ?? '') || tags[first] === 'AUX';
}

/** "It is, said Ada Holm, the mayor, a mistake": the source without what the verb left of the cue waits for. */
function withoutAwaited(sentence: SpeechSentence, left: Stretch, source: Stretch): Stretch {
  const waits = sentence.tags[left.last - 1] === 'AUX' && sentence.units[source.last]?.lower !== ',';
  return waits ? { ...source, last: beforeAwaited(sentence, source.first, source.last) } : source;
}

/** The reading of a verb behind its content: “…,” said Smith; The plan failed, Smith said, because it rained. */
function saidLeft({ sentence, i, verb, group, found, complement }: CueReading, left: Stretch): Said | null {
  const behind =
    !found.source && !group.passive && group.form === 'finite'
      ? phraseToRight(sentence, i + 1 + particleBehind(sentence, i, verb))
      : null;
  const source = behind ? withoutAwaited(sentence, left, behind) : found.source;
  if (!source && !found.span) return null;
  const rest = resumption(sentence, i, source, complement, left);
  return {
    contents: rest ? [left, rest] : [left],
    source,
    head: behind?.head ?? found.head,
    construction: rest ? 'interrupted' : behind ? 'content-cue-source' : 'content-source-cue',
    behind: 'content',
  };
}
