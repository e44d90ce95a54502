import { nounPhraseEndingAt, type NounPhrase } from '../../../language/clauses/noun-phrases';
import { verbGroupAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { OBJECT_PRONOUN, TIME_NOUN } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import { MOVED_TO, WANTED_OF } from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Somebody of whom the verb before it wants what an infinitive tells, or whom it brings to it. */
export interface Asked {
  /** Unit of that verb. */
  readonly verb: number;
  /** Whoever is asked; null where that is the verb's subject: "Holm was urged to admit it". */
  readonly asked: NounPhrase | null;
  /** Whether it is only wanted: "urged Holm to admit it", not "persuaded Holm to admit it". */
  readonly wanted: boolean;
}

/** "urged Holm to admit it", "called on the board to explain", "was told to apologise", "persuaded her to say": who is to do what the infinitive tells; null where its subject is another's. */
export function askedTo(sentence: SpeechSentence, { first, form }: VerbGroup): Asked | null {
  const { units, tags } = sentence;
  if (form !== 'infinitive' || units[first]?.lower !== 'to') return null;
  const end = units[first - 1]?.lower === 'not' ? first - 1 : first;
  if (tags[end - 1] === 'VERB') {
    const lower = units[end - 1]?.lower ?? '';
    const wanted = wantsOf(lower);
    // "Minister urged to explain": a headline leaves "was" out.
    const headline = sentence.isHeadline && lower === 'asked';
    const passive = verbGroupAt(sentence, end - 1).passive || headline || URGED.test(lower);
    return wanted && passive ? { verb: end - 1, asked: null, wanted } : null;
  }
  const asked = objectEndingAt(sentence, end);
  if (!asked) return null;
  if (TIME_NOUN.has(units[asked.head]?.lower ?? '')) return givenTime(sentence, asked);
  const led = LEADING.has(units[asked.first - 1]?.lower ?? '') ? asked.first - 2 : asked.first - 1;
  const lower = units[led]?.lower ?? '';
  if (tags[led] !== 'VERB') return null;
  // "It was left to the deputy to explain": he does.
  if (units[led + 1]?.lower === 'to' && FALLING.has(lower))
    return units[verbGroupAt(sentence, led).first - 1]?.lower === 'it'
      ? { verb: led, asked, wanted: false }
      : null;
  if (led < asked.first - 1) return CALLING.test(lower) ? { verb: led, asked, wanted: true } : null;
  if (MOVED.has(lower)) return { verb: led, asked, wanted: false };
  return wantsOf(lower) ? { verb: led, asked, wanted: true } : null;
}

/** Participles of verbs that want something of somebody, whom they name where they are active. */
const URGED = /^(?:urged|told|ordered|instructed|commanded|implored|exhorted)$/;

/** "gave the board 21 days to explain": whoever stands before the time that is given, or in one phrase with it. */
function givenTime(sentence: SpeechSentence, { first, head }: NounPhrase): Asked | null {
  const { units, tags } = sentence;
  let time = head;
  while (time > first && MEASURING.has(tags[time - 1] ?? '')) time--;
  const asked = time > first ? { first, last: time, head: time - 1 } : objectEndingAt(sentence, time);
  const verb = asked ? asked.first - 1 : -1;
  return asked && GIVING.has(units[verb]?.lower ?? '') ? { verb, asked, wanted: true } : null;
}

const MEASURING = new Set<string>(['NUM', 'DET', 'ADJ']);
const GIVING = new Set(['give', 'gives', 'gave', 'given', 'giving']);
const MOVED = wordSet(MOVED_TO);
const WANTED = wordSet(WANTED_OF);

/** "called on Holm", "pleaded with her" */
const LEADING = new Set(['on', 'upon', 'for', 'with', 'to']);
/** "it fell to Holm" */
const FALLING = new Set(['fell', 'falls', 'left', 'fallen']);
const CALLING = /^(?:call|prevail|plead|appeal|rel|count|wait)(?:s|ed|ing|y|ies|ied|ying)?$|^pled$/;

/** Whether a verb wants something of its object: "urged", "told", "would like". */
function wantsOf(lower: string): boolean {
  if (WANTED.has(lower)) return true;
  const senses = cueForm(lower)?.verb.senses ?? [];
  return senses.some(({ frame }) => frame.includes('j'));
}

/** An object, a pronoun too, that ends before unit `end`: "her", "the head of the board"; null where none does. */
export function objectEndingAt(sentence: SpeechSentence, end: number): NounPhrase | null {
  const { units, tags } = sentence;
  const pronoun = tags[end - 1] === 'PRON' && OBJECT_PRONOUN.has(units[end - 1]?.lower ?? '');
  return pronoun ? { first: end - 1, last: end, head: end - 1 } : nounPhraseEndingAt(sentence, end);
}
