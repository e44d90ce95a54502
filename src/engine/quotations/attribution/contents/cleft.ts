import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { isFiniteAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { BE } from '../../../language/data/word-classes';
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
  const within = units[source.first]?.lower === 'all' && source.last - source.first > 1;
  const lead = within ? source.first : source.first - 1;
  const word = units[lead]?.lower ?? '';
  if (!LEADS.has(word) || !(lead === 0 || OPENING.has(tags[lead - 1] ?? ''))) return null;
  const sense = verb.senses.find(({ frame }) => /[tbq]/.test(frame));
  if (!sense) return null;
  const speaker = within ? { ...found, source: { first: lead + 1, last: source.last } } : found;
  const is = pastHearer(sentence, i + 1, sense.frame.includes('a'));
  const from = BE.has(units[is]?.lower ?? '') ? said(sentence, is + 1) : null;
  if (!from)
    return word === 'what' && (isFiniteAt(sentence, is) || tags[is] === 'ADP') && SAYING.has(verb.lemma)
      ? { found: speaker, complement: null, asserted: false }
      : null;
  return {
    found: speaker,
    complement: { ...from, sense, by: '', addressee: null, cueLast: i },
    asserted: word === 'all',
  };
}

const LEADS = new Set(['what', 'all']);
const OPENING = new Set<string>(['PUNCT', 'CCONJ', 'SCONJ']);
const SAYING = new Set(['say', 'tell']);

/** Past whoever is told, and the time, from unit `k` on. */
function pastHearer(sentence: SpeechSentence, k: number, takesHearer: boolean): number {
  const { tags } = sentence;
  let at = k;
  const end = takesHearer ? baseEndFrom(sentence, at) : at;
  if (end > at && isSomebody(sentence, end - 1)) at = end;
  else if (takesHearer && tags[at] === 'PRON') at++;
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
