import { isFiniteAt, isPast } from '../../../language/clauses/verb-groups';
import { BE, HAVE, MODAL } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { Opening } from '../../drafts/opening';
import { speechPhraseAt } from '../clauses/speech-phrase';
import type { SpeechSentence } from '../../sentences/speech-sentence';

// What the speaker does next, where only the form of the verbs tells that it is no part of what was said.

/** "said it was safe, then said it was not", "said he was proud, praised the crowd and left": whether the speaker's own next verb stands behind the comma at unit `e`. */
export function speaksNext(sentence: SpeechSentence, { cue, from }: Opening, e: number): boolean {
  const { units, tags } = sentence;
  if (sentence.within || !isTold(sentence, cue)) return false;
  const then = units[e + 1]?.lower === 'then';
  const verb = then ? e + 2 : e + 1;
  if (tags[verb] !== 'VERB' || !isTold(sentence, verb)) return false;
  // "said she was tired, believed in none of it and hoped to rest" goes on with what she feels.
  if (!then && feels(sentence, verb)) return false;
  return then || (closesSeries(sentence, verb) && takesNoPast(sentence, from, e, true));
}

/** "said it would close and named a receiver": whether behind the conjunction at unit `joint` stands a verb in the past with its object, which nothing that was said from unit `from` on can go on with. */
export function actsNext(sentence: SpeechSentence, { cue, from }: Opening, joint: number): boolean {
  const { units, tags } = sentence;
  const verb = joint + 1;
  if (sentence.within || units[joint]?.lower !== 'and' || !isTold(sentence, cue)) return false;
  if (tags[verb] !== 'VERB' || !(units[verb]?.lower.endsWith('ed') ?? false)) return false;
  return OBJECT.has(tags[verb + 1] ?? '') && takesNoPast(sentence, from, joint, false);
}

/** "said it was safe but played down the risk", "said it was safe and took issue with the report": whether words that tell of speech together stand behind the conjunction at unit `joint`; behind "and" only where nothing said can go on with them. */
export function phraseFollows(sentence: SpeechSentence, { cue, from }: Opening, joint: number): boolean {
  const { units, tags } = sentence;
  const verb = joint + 1;
  if (sentence.within || tags[verb] !== 'VERB' || !isTold(sentence, cue)) return false;
  if (/(?:s|ing)$/.test(units[verb]?.lower ?? '') || !speechPhraseAt(sentence, verb)) return false;
  return units[joint]?.lower === 'but' || takesNoPast(sentence, from, joint, true);
}

const OBJECT = new Set<string>(['DET', 'PRON', 'PROPN', 'NUM']);

/** A verb of saying in the past. */
function isTold({ units }: SpeechSentence, k: number): boolean {
  return cueForm(units[k]?.lower ?? '')?.form === 'ed';
}

function feels({ units }: SpeechSentence, k: number): boolean {
  return cueForm(units[k]?.lower ?? '')?.verb.senses.every(({ attitude }) => attitude) ?? false;
}

/** Whether "and" and one more verb in the past close the series that goes on at unit `verb`. */
function closesSeries({ units, tags }: SpeechSentence, verb: number): boolean {
  for (let k = verb + 1; k + 1 < units.length && k < verb + LONGEST_MEMBER; k++) {
    if (tags[k] === 'QUOTE' || units[k]?.lower === ';') return false;
    if (tags[k] === 'CCONJ') return tags[k + 1] === 'VERB' && isPast(units[k + 1]?.lower ?? '');
    if (units[k]?.lower === ',' && tags[k + 1] !== 'CCONJ') return false;
  }
  return false;
}

/** In units. */
const LONGEST_MEMBER = 16;

/** Whether every finite verb among units `[from, end)` is a modal with its infinitive or, with `states`, "was" with no participle, so that no verb in the past can share what stands before it. */
function takesNoPast(sentence: SpeechSentence, from: number, end: number, states: boolean): boolean {
  const { units, tags } = sentence;
  let finite = false;
  for (let k = from; k < end; k++) {
    if (!isFiniteAt(sentence, k)) continue;
    const lower = units[k]?.lower ?? '';
    let next = k + 1;
    while (tags[next] === 'ADV' || tags[next] === 'PART') next++;
    const behind = units[next]?.lower ?? '';
    if (MODAL.has(lower)) {
      if (BE.has(behind) || HAVE.has(behind)) return false;
      if (tags[next] === 'VERB') k = next;
    } else if (!states || !BE.has(lower) || tags[next] === 'VERB' || tags[next] === 'AUX') return false;
    finite = true;
  }
  return finite;
}
