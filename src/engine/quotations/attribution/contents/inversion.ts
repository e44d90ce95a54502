import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, headEndingAt, isTimeWord } from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { SEVERAL } from '../../../language/data/noun-classes';
import { SUBJECT_PRONOUN, SUBORDINATOR } from '../../../language/data/word-classes';
import type { CueVerb, Sense } from '../../cues/cue-verbs';
import { INVERTING } from '../../data/verb-kinds';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { NOBODY, type CueSource } from '../sources/agent';
import { opensPlainClause } from '../clauses/bare-clause';
import { settingsClose } from '../clauses/setting-chain';
import { isSetting } from '../clauses/between';
import { contentEnd } from '../ends/content-end';
import type { Stretch } from '../../drafts/draft';
import { LONG_STRETCH } from './left-content';
import { particleBehind } from '../clauses/particle';
import { phraseToRight } from './phrase-right';
import { isSpeaker } from '../../actors/somebody';
import { trimStretch } from '../../drafts/spans';

/** The source behind the cue at unit `i` when a clause and a comma stand before it and nothing but a person or body behind; null otherwise. */
export function invertedSource(
  sentence: SpeechSentence,
  i: number,
  verb: CueVerb,
): (Stretch & { head: number }) | null {
  const { units, tags } = sentence;
  const usual = INVERTING.has(verb.lemma);
  const particle = particleBehind(sentence, i, verb);
  if (!usual && particle === 0 && !verb.senses.some(isTelling)) return null;
  if (units[i - 1]?.lower !== ',' || tags[i - 2] === 'QUOTE') return null;
  const first = i + 1 + particle;
  const right = phraseToRight(sentence, first);
  if (!right || right.first !== first || isTimeWord(sentence, right.head)) return null;
  // "The strategist, granted anonymity, said both sides “winked” at it"
  if (subjectBefore(sentence, i)?.through === 'aside' && opensPlainClause(sentence, first)) return null;
  // "disclosed the company", and even "conceded she": nobody but the subject.
  const pronoun = units[first]?.lower ?? '';
  if (
    pronoun === 'it' ||
    !(
      isSpeaker(sentence, countedHead(sentence, right)) ||
      (SUBJECT_PRONOUN.has(pronoun) && right.last === first + 1)
    )
  )
    return null;
  // Nothing but who said it stands behind a long stretch: its verb was not seen.
  const closes =
    verb.lemma === 'say' &&
    (i > LONG_STRETCH || OPENS_ANSWER.has(tags[0] ?? '')) &&
    right.last >= units.length - 1 &&
    tags[right.last] !== 'QUOTE' &&
    !subjectBefore(sentence, i);
  if (!hasMainVerb(sentence, i - 1) && !closes) return null;
  // "Holm calls for calm, warns Berg of protests"
  if (sentence.isHeadline && tellsOf(sentence, right, verb)) return null;
  const bare = !settingsClose(sentence, right.last) && startsBareClause(sentence, first, right);
  return endsThere(sentence, right, usual) && !bare ? right : null;
}

/** "a handful of Democrats": the unit of those who are counted; the head elsewhere. */
function countedHead(sentence: SpeechSentence, { head, last }: Stretch & { head: number }): number {
  const { units } = sentence;
  if (units[head + 1]?.lower !== 'of' || !SEVERAL.has(units[head]?.lower ?? '')) return head;
  const base = Math.min(last, baseEndFrom(sentence, head + 2));
  return base > head + 2 ? headEndingAt(sentence, base) : head;
}

/** "Thirty days, says the UN": parts of speech a short answer begins with. */
const OPENS_ANSWER = new Set<string>(['NUM', 'DET', 'NOUN', 'ADJ', 'PROPN', 'PART']);

/** Whether what stands behind a source leaves it the last of its clause. Behind verbs that seldom stand before their subject, nothing but a day or an occasion may. */
function endsThere(sentence: SpeechSentence, { last }: Stretch, usual: boolean): boolean {
  const { units, tags } = sentence;
  const next = units[last]?.lower ?? '.';
  if (/^[.;!?]$/.test(next) || next === ',' || next === 'who') return true;
  // "Holm calls for calm, warns Lund on tolls": in a headline whoever stands behind the verb and is not the last is told.
  if (sentence.isHeadline) return last >= units.length;
  if (settingsClose(sentence, last)) return true;
  if (usual) return tags[last] === 'ADP' || tags[last] === 'QUOTE';
  const place = tags[last] === 'ADP' ? baseEndFrom(sentence, last + 1) : last;
  const placed = tags[place - 1] === 'PROPN' && (place >= units.length || tags[place] === 'PUNCT');
  return placed || isSetting(sentence, last) || isTimeWord(sentence, last) || settingsClose(sentence, last);
}

/** Whether a preposition stands in what is behind the verb that leads to what is told. */
function tellsOf({ units }: SpeechSentence, { first, last }: Stretch, { senses }: CueVerb): boolean {
  return senses.some(({ after }) => units.slice(first + 1, last).some(({ lower }) => after.has(lower)));
}

/** Verbs of saying with a clause as their object. */
function isTelling({ frame, attitude }: Sense): boolean {
  return !attitude && frame.startsWith('tb') && !frame.includes('a');
}

/** "Said Holm, “…”", "But, added the mayor, “…”": the source behind a cue that opens its sentence, with the unit of the quotation; null otherwise. */
export function frontedInversion(
  sentence: SpeechSentence,
  i: number,
): (CueSource & { readonly quotation: number }) | null {
  const { units, tags } = sentence;
  for (let k = 0; k < i; k++) if (tags[k] !== 'CCONJ' && tags[k] !== 'PUNCT') return null;
  const right = tags.includes('QUOTE', i) ? phraseToRight(sentence, i + 1) : null;
  if (!right) return null;
  const mark = units[right.last]?.lower ?? '';
  const quotation = mark === ',' || mark === ':' ? right.last + 1 : right.last;
  if (tags[quotation] !== 'QUOTE') return null;
  return { ...NOBODY, source: right, head: right.head, through: 'adjacent', quotation };
}

/** "Part of the trouble, say engineers, is the ground itself": a cue and its subject between commas, before the clause's own verb or behind its lead; null otherwise. */
export function partedByInversion(
  sentence: SpeechSentence,
  i: number,
  lemma: string,
): { source: Stretch & { head: number }; contents: Stretch[] } | null {
  const { units, tags } = sentence;
  if (!INVERTING.has(lemma) || i < 2 || units[i - 1]?.lower !== ',' || tags[i - 2] === 'QUOTE') return null;
  // "Lund, the mayor, said Holm, who had left, was wrong": the cue has its subject before it.
  if (subjectBefore(sentence, i)) return null;
  const base = baseEndFrom(sentence, i + 1);
  const head = headEndingAt(sentence, base);
  if (base <= i + 1 || !isSpeaker(sentence, head) || isTimeWord(sentence, i + 1)) return null;
  for (let close = base; close < units.length && close < base + LONGEST_INSERTED_SOURCE; close++) {
    if (tags[close] === 'QUOTE' || units[close]?.lower === ';') return null;
    if (units[close]?.lower !== ',') continue;
    const after = tags[close + 1] === 'ADV' ? close + 2 : close + 1;
    // "Of the twelve, said the judge, only two had come", "Nobody doubts, says Holm, that it leaks"
    const clause = units[close + 1]?.lower === 'that' ? close + 2 : after;
    const counted = tags[clause] === 'NUM' && isFiniteAt(sentence, clause + 1);
    const opens = close === base && (counted || opensPlainClause(sentence, clause));
    if (!isFiniteAt(sentence, after) && !opens) continue;
    const opening = { from: close + 1, cue: i, embedded: false, frame: 'resumed' };
    return {
      source: { first: i + 1, last: close, head },
      contents: [
        trimStretch(sentence, { first: tags[0] === 'CCONJ' ? 1 : 0, last: i - 1 }),
        trimStretch(sentence, { first: close + 1, last: contentEnd(sentence, opening) }),
      ],
    };
  }
  return null;
}

/** A source between commas has fewer units than this. */
const LONGEST_INSERTED_SOURCE = 30;

/** "Smith, a lawyer, said Jones was gone": behind the cue stands a clause, not its subject. */
function startsBareClause(sentence: SpeechSentence, from: number, { last }: Stretch): boolean {
  const { units } = sentence;
  const next = units[last]?.lower;
  if (next !== ',' && next !== 'who' && startsClause(sentence, from)) {
    for (let k = last; k < units.length && k < last + 6; k++) {
      if (units[k]?.lower === ',') return false;
      if (isFiniteAt(sentence, k)) return true;
    }
  }
  return false;
}

/** Whether a finite verb of the sentence's own, in no relative or subordinate clause, stands before unit `end`. */
function hasMainVerb(sentence: SpeechSentence, end: number): boolean {
  const { units, tags } = sentence;
  let subordinate = false;
  for (let k = 0; k < end; k++) {
    const lower = units[k]?.lower ?? '';
    if (lower === ',' || lower === ';') subordinate = false;
    else if (
      (SUBORDINATOR.has(lower) && lower !== 'than') ||
      (/^(?:who|which|whose|whom|where|that)$/.test(lower) && k > 1)
    )
      subordinate = true;
    else if (k > 0 && tags[k] === 'QUOTE') return true;
    else if (!subordinate && isFiniteAt(sentence, k) && (tags[k] === 'AUX' || tags[k] === 'VERB') && k > 0)
      return true;
  }
  return false;
}
