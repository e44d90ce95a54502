import { baseEndFrom, isPossessive } from '../../../language/clauses/noun-phrases';
import { isFiniteAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import {
  DEFINING,
  ENGRAVED,
  INSCRIBED_NOUN,
  NAMING_PARTICIPLE,
  READ_NOUN,
  SHIRTS,
  TERM_NOUN,
} from '../../data/not-quoted';
import { POSTED, POSTING } from '../../data/documents';
import { CHARGING, GUILT } from '../../data/trials';
import { isActorNoun } from '../../actors/actor-noun';
import type { SpeechSentence } from '../../sentences/speech-sentence';
const INSCRIBED = wordSet(INSCRIBED_NOUN);
const NAMING = wordSet(NAMING_PARTICIPLE);

/** Of these verbs somebody is as often the subject. */
const ACTIVE = wordSet('called named nicknamed');

/** Before a colon a thing that bears words is looked for within this many units, and a verb of posting before that. */
const REACH = 14;

/** True where the noun at unit `head` bears words that nobody is saying: "a sign reads “…”". */
export function bearsWords(sentence: SpeechSentence, head: number): boolean {
  const { units, tags } = sentence;
  const lower = units[head]?.lower ?? '';
  if (!INSCRIBED.has(lower)) return false;
  // "the caption of a post", "a code of conduct", which somebody wrote
  if (OF_TEXT.has(lower) && units[head + 1]?.lower === 'of') return false;
  if (lower === 'caption' && isPosted(sentence, head)) return false;
  // "Ada Flag", but "a T-shirt"
  return head === 0 || tags[head] !== 'PROPN' || SHIRTS.has(lower);
}

/** "the post's caption", "shared a picture with the caption": whether the caption at unit `head` is in the words of whoever put its thing on a site. */
function isPosted(sentence: SpeechSentence, head: number): boolean {
  const { units } = sentence;
  // "the caption below the video"
  const on = sentence.tags[head + 1] === 'ADP' ? baseEndFrom(sentence, head + 2) - 1 : head;
  if (POSTED.has(units[on]?.lower ?? '')) return true;
  if (isPossessive(sentence, head - 1)) return POSTED.has(units[head - 2]?.lower ?? '');
  return units.slice(Math.max(0, head - REACH), head).some(({ lower }) => POSTING.has(lower));
}

const OF_TEXT = new Set(['caption', 'code']);

/** "A banner draped from the balcony said: “…”": whether the phrase that opens the sentence is a thing that bears words, and no verb stands between it and the one at unit `verb`. */
export function opensWithInscription(sentence: SpeechSentence, verb: number): boolean {
  const head = baseEndFrom(sentence, 0) - 1;
  if (head < 0 || head >= verb || !bearsWords(sentence, head)) return false;
  for (let k = head + 1; k < verb; k++)
    if (isFiniteAt(sentence, k) || sentence.units[k]?.lower === ',') return false;
  return true;
}

/** "The law defines a farm as “any holding …”": the quotation at unit `i` says what a thing is. */
export function isDefined({ units }: SpeechSentence, i: number): boolean {
  return (
    units[i - 1]?.lower === 'as' &&
    units.slice(Math.max(0, i - REACH), i).some(({ lower }) => DEFINING.has(lower))
  );
}

/** “…,” reads a board at the gate: true where the noun at unit `head`, otherwise one for a body, is a thing that can be read. */
export function canBeRead({ units }: SpeechSentence, verb: number, head: number): boolean {
  return READING.has(units[verb]?.lower ?? '') && READ_NOUN.has(units[head]?.lower ?? '');
}

const READING = wordSet('reads read');

/** "They hung a banner on the tent: “…”", "Its title: “…”": what the colon at unit `colon` introduces stands on a thing named before it. */
export function showsInscription(sentence: SpeechSentence, colon: number): boolean {
  for (let k = colon - 1; k >= 0 && k > colon - REACH; k--) {
    if (sentence.tags[k] === 'QUOTE' || sentence.units[k]?.lower === ';') return false;
    if (bearsWords(sentence, k)) return true;
  }
  return false;
}

/** "a film titled “…”", "the plan was dubbed “…”": the verb at unit `i` gives what it says of its quotation as a name, in nobody's mouth. */
export function givesName({ units, tags }: SpeechSentence, i: number, { passive }: VerbGroup): boolean {
  const lower = units[i]?.lower ?? '';
  if (!NAMING.has(lower)) return false;
  const next = units[i + 1]?.lower === ',' || units[i + 1]?.lower === 'as' ? i + 2 : i + 1;
  if (tags[next] !== 'QUOTE') return false;
  if (passive) return !units.some(({ lower: word }, k) => k > i && word === 'by');
  const before = units[i - 1]?.lower ?? '';
  // "Holm, for one, called …": only what has no other use names behind a comma.
  if (tags[i - 1] === 'PUNCT') return !ACTIVE.has(lower);
  return (
    tags[i - 1] === 'PUNCT' || tags[i - 1] === undefined || (tags[i - 1] === 'NOUN' && !isActorNoun(before))
  );
}

/** "showed “great courage”", "went on “for days”": the quotation at unit `i` is what the verb before it needs, and nobody's words. */
export function completesVerb({ units }: SpeechSentence, i: number): boolean {
  const verb = (k: number) => cueForm(units[k]?.lower ?? '')?.verb.senses.find(({ apart }) => apart);
  const particle = units[i - 1]?.lower ?? '';
  return verb(i - 1)?.particle === null || verb(i - 2)?.particle === particle;
}

/** "the photograph, captioned “…”": the quotation at unit `i` is the name or the caption of what stands before it. */
export function followsName({ units }: SpeechSentence, i: number): boolean {
  return (
    NAMING.has(units[i - 1]?.lower ?? '') ||
    (units[i - 1]?.lower === 'as' && NAMING.has(units[i - 2]?.lower ?? ''))
  );
}

/** "inscribed “…”", "translates as “…”": the quotation at unit `i` stands on a thing or says what a word means. */
export function isEngraved({ units }: SpeechSentence, i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  return (
    ENGRAVED.has(before) ||
    ((before === 'as' || before === 'with') && ENGRAVED.has(units[i - 2]?.lower ?? ''))
  );
}

/** "fined four channels for “glamorising guns”": what somebody was charged with, in the words of the charge. */
export function namesCharge(text: string, { units }: SpeechSentence, i: number): boolean {
  const quoted = units[i]?.quoted;
  const [verb, before] = [units[i - 2]?.lower ?? '', units[i - 1]?.lower];
  if ((before === 'with' && CHARGING.has(verb)) || (before === 'of' && GUILT.has(verb))) return true;
  if (!quoted || before !== 'for') return false;
  return /^\p{Ll}+ing\b/u.test(text.slice(quoted.innerStart, quoted.innerStart + LONGEST_WORD));
}

const LONGEST_WORD = 24;

/** "The term “…” describes what happens": the quotation at unit `i` is spoken of rather than said. */
export function isTermOf({ units, tags }: SpeechSentence, i: number): boolean {
  return TERM_NOUN.has(units[i - 1]?.lower ?? '') && tags[i - 2] === 'DET';
}
