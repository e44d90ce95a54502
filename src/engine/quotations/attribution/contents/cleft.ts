import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { isFiniteAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { BE, OBJECT_PRONOUN } from '../../../language/data/word-classes';
import type { CueVerb } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { CueSource } from '../sources/agent';
import type { Complement } from '../complements/complement';
import { isSomebody } from '../../actors/somebody';

/** A clause that a sentence is turned round to lead to: "What Holm said was that …", "All she would say was: “…”". */
export interface Cleft {
  /** Whoever says it, without the word that opens the clause. */
  readonly found: CueSource;
  /** What is said; null where the clause leads to something else: "What Holm said worried them". */
  readonly complement: Complement | null;
  /** True where a modal verb leaves nothing open: "all she would say". */
  readonly asserted: boolean;
}

/** The reading of the cue at unit `i` behind "what" or "all" and its subject; null where neither stands there. */
export function cleftAt(
  sentence: SpeechSentence,
  i: number,
  verb: CueVerb,
  group: VerbGroup,
  found: CueSource,
): Cleft | null {
  const { units, tags } = sentence;
  const { source } = found;
  if (!source || group.form !== 'finite' || group.passive || found.through !== 'adjacent') return null;
  const inner = innerLead(sentence, source.first, found.head);
  const lead = inner ?? source.first - 1;
  const word = units[lead]?.lower ?? '';
  const opens = THING.has(word)
    ? opensWithThing(sentence, lead)
    : LEADS.has(word) && (lead === 0 || OPENING.has(tags[lead - 1] ?? ''));
  if (!opens) return null;
  const sense = verb.senses.find(({ frame }) => /[tbq]/.test(frame));
  if (!sense) return null;
  const speaker = inner !== null ? { ...found, source: { first: lead + 1, last: source.last } } : found;
  const is = pastHearer(sentence, i + 1, sense.frame.includes('a'));
  const colon = THING.has(word) && units[is]?.lower === ':';
  const from = colon ? said(sentence, is) : BE.has(units[is]?.lower ?? '') ? said(sentence, is + 1) : null;
  if (!from)
    return word === 'what' && (isFiniteAt(sentence, is) || tags[is] === 'ADP') && SAYING.has(verb.lemma)
      ? { found: speaker, complement: null, asserted: false }
      : null;
  return {
    found: speaker,
    complement: { ...from, sense, by: '', addressee: null, cueLast: i },
    asserted: word !== 'what',
  };
}

/** Unit of the "all" or the "thing" that is taken for a part of the subject's phrase from unit `first` to its head; null where none stands there. */
function innerLead({ units }: SpeechSentence, first: number, head: number): number | null {
  for (let k = first; k < head; k++) {
    const lower = units[k]?.lower ?? '';
    if (THING.has(lower) || (k === first && lower === 'all')) return k;
  }
  return null;
}

/** "The only thing Holm said", "One thing she did say": whether nothing but what tells which one stands before the thing at unit `k`. */
function opensWithThing({ tags }: SpeechSentence, k: number): boolean {
  return k > 0 && tags.slice(0, k).every((tag) => WHICH_ONE.has(tag));
}

const THING = new Set(['thing', 'things']);
const WHICH_ONE = new Set<string>(['DET', 'ADJ', 'ADV', 'NUM', 'CCONJ']);
const LEADS = new Set(['what', 'all']);
const OPENING = new Set<string>(['PUNCT', 'CCONJ', 'SCONJ']);
const SAYING = new Set(['say', 'tell']);

/** Past whoever is told, and the time, from unit `k` on. */
function pastHearer(sentence: SpeechSentence, k: number, takesHearer: boolean): number {
  const { units, tags } = sentence;
  let at = k;
  const end = takesHearer ? baseEndFrom(sentence, at) : at;
  if (end > at && isSomebody(sentence, end - 1)) at = end;
  else if (takesHearer && tags[at] === 'PRON') at++;
  // "said to me", "said to reporters"
  if (units[at]?.lower === 'to' && OBJECT_PRONOUN.has(units[at + 1]?.lower ?? '')) at += 2;
  const heard = units[at]?.lower === 'to' ? baseEndFrom(sentence, at + 1) : at;
  if (heard > at + 1 && isSomebody(sentence, heard - 1)) at = heard;
  while (
    tags[at] === 'ADV' ||
    isTimeWord(sentence, at) ||
    (tags[at] === 'ADP' && isTimeWord(sentence, at + 1))
  )
    at++;
  return at;
}

/** What stands behind "is" at unit `k` as what is said. */
function said(sentence: SpeechSentence, k: number): Pick<Complement, 'kind' | 'from'> | null {
  const { units, tags } = sentence;
  if (tags[k] === 'QUOTE') return { kind: 'quote', from: k };
  const lower = units[k]?.lower ?? '';
  if (lower === ':') return k + 1 < units.length ? { kind: 'colon', from: k + 1 } : null;
  if (lower === ',' && tags[k + 1] === 'QUOTE') return { kind: 'quote', from: k + 1 };
  return lower === 'that' && startsClause(sentence, k + 1) ? { kind: 'that', from: k + 1 } : null;
}
