import { tenseAt } from '../../../language/clauses/tense';
import { isFiniteAt, isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Opening } from '../../drafts/opening';

/** What a finite verb's form tells of its subject and time. */
type Form = 'past' | 'singular' | 'plural' | 'modal';

/**
 * "insists the toll must stay, and has fought for it", "said the port will close and blamed the bank": whether the verb at unit `k`, without a
 * subject of its own behind the conjunction at unit `end`, goes on with the cue rather than with what was said: it has the cue's form, and no verb
 * of what was said has it.
 */
export function resumesCue(
  sentence: SpeechSentence,
  { from, cue, frame }: Opening,
  end: number,
  k: number,
): boolean {
  const { units, tags } = sentence;
  if (!LOOSE.has(frame) || !ENDING.has(tags[end - 1] ?? '')) return false;
  let at = k;
  while (tags[at] === 'ADV' && at < k + 3) at++;
  const form = formAt(sentence, at);
  if (form === null || form !== FORM_OF.get(cueForm(units[cue]?.lower ?? '')?.form ?? '')) return false;
  if (form === 'past' && tags[at] !== 'VERB') return false;
  let finite = false;
  for (let i = from; i < end; i++) {
    if (tags[i] === 'QUOTE') return false;
    const lower = units[i]?.lower ?? '';
    // "was hired and sent", "would be heard and called": a participle joins a participle, "could not go but understood" a past.
    if (form === 'past' && (BACKSHIFTED.has(lower) || (tags[i] === 'VERB' && isPast(lower)))) return false;
    const said = formAt(sentence, i);
    if (said === form || (form === 'plural' && said === 'modal')) return false;
    finite ||= said !== null;
  }
  return finite;
}

/** Complements that a conjunction ends rather than one behind "that", which holds its clause together. */
const LOOSE = new Set(['clause', 'wh']);
/** Words with which a clause can be complete. */
const ENDING = new Set<string>(['NOUN', 'PROPN', 'PRON', 'NUM', 'PUNCT', 'ADP']);
const BACKSHIFTED = new Set(['would', 'could', 'might', '’d', "'d"]);

const FORM_OF: ReadonlyMap<string, Form> = new Map([
  ['ed', 'past'],
  ['s', 'singular'],
  ['base', 'plural'],
]);

/** The form of the finite verb group that begins at unit `k`; null where none does. */
function formAt(sentence: SpeechSentence, k: number): Form | null {
  const { units, tags } = sentence;
  if (!isFiniteAt(sentence, k) || verbGroupAt(sentence, k).first !== k) return null;
  const tense = tenseAt(sentence, k);
  if (tense === 'modal' || tense === 'past') return tense;
  const lower = units[k]?.lower ?? '';
  return SINGULAR.has(lower) || (tags[k] === 'VERB' && /[^s]s$/.test(lower)) ? 'singular' : 'plural';
}

const SINGULAR = new Set(['is', 'has', 'does', '’s', "'s"]);
