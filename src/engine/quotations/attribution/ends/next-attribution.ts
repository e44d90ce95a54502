import { startsClause } from '../../../language/clauses/clause';
import { isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { joinsInSeries } from '../../../language/clauses/joined-verbs';
import { tenseAt } from '../../../language/clauses/tense';
import type { VerbForm } from '../../../language/clauses/verb-form';
import { isFiniteAt, isPast, verbGroupAt } from '../../../language/clauses/verb-groups';
import { MODAL, THIRD_PERSON } from '../../../language/data/word-classes';
import { cueForm, type CueForm, type CueVerb, type Sense } from '../../cues/cue-verbs';
import { OUTLETS_ONLY } from '../../data/figurative';
import { SETTING } from '../../data/occasions';
import { NOT_TOLD, REFUSED, TELLING_MORE } from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { leadsOnWith } from '../clauses/object-preposition';
import type { Opening } from '../../drafts/opening';
import { resumesCue } from './resumed-cue';
import { actsNext, phraseFollows } from './speaker-goes-on';

/** Whether a lower-cased word joins a clause to the one before. */
export function isConjunction(lower: string): boolean {
  return lower === 'and' || lower === 'but' || lower === 'yet';
}

/** Whether behind the comma at unit `e` stands what the speaker does next: another verb of saying in a series, or whatever "then" leads to. */
export function goesOnWithCue(sentence: SpeechSentence, e: number): boolean {
  const { units, tags } = sentence;
  if (units[e + 1]?.lower === 'then') return tags[e + 2] === 'VERB' && isPast(units[e + 2]?.lower ?? '');
  return cueForm(units[e + 1]?.lower ?? '')?.form === 'ed' && joinsInSeries(sentence, e, e + 1);
}

/** Whether behind the conjunction at unit `joint` stands what the speaker does next or what somebody else says, rather than more of what was said up to unit `end`. */
export function leadsElsewhere(
  sentence: SpeechSentence,
  opening: Opening,
  end: number,
  joint: number,
): boolean {
  const { units } = sentence;
  const cue = cueForm(units[opening.cue]?.lower ?? '');
  const next = joint + 1;
  if (
    ((coordinatedCue(sentence, next, opening.cue) ||
      coordinatedCue(sentence, pastSetting(sentence, next), opening.cue)) &&
      !goesOnWithin(sentence, opening, joint)) ||
    refusesNext(sentence, opening, joint) ||
    (units[joint]?.lower === 'but' &&
      (saysNot(sentence, next) || saysInstead(sentence, opening.cue, next))) ||
    resumesCue(sentence, opening, end, next) ||
    accusesNext(sentence, next, cue) ||
    phraseFollows(sentence, opening, joint) ||
    actsNext(sentence, opening, joint)
  )
    return true;
  return saysToo(sentence, next, cue?.verb) || (cue?.form === 'ing' && anotherSays(sentence, next));
}

/** "reported that Holm condemned the plan and warned that …": an outlet's report goes on with the verb of whom it reports. */
function goesOnWithin({ units, tags }: SpeechSentence, { from, cue }: Opening, joint: number): boolean {
  if (cueForm(units[cue]?.lower ?? '')?.verb.lemma !== 'report') return false;
  for (let k = from; k < joint; k++)
    if (tags[k] === 'VERB' && cueForm(units[k]?.lower ?? '')?.form === 'ed') return true;
  return false;
}

/** "said agents had broken in and she accused him of it": what the speaker does next with a verb that needs no clause, in the form of the cue. */
function accusesNext({ units, tags }: SpeechSentence, at: number, cue: CueForm | undefined): boolean {
  const next = cueForm(units[at + 1]?.lower ?? '');
  return (
    THIRD_PERSON.has(units[at]?.lower ?? '') &&
    tags[at + 1] === 'VERB' &&
    next !== undefined &&
    next.form === cue?.form &&
    !next.verb.senses.some(({ attitude }) => attitude)
  );
}

/** "Holm saying he was pleased and Berg calling it a triumph": somebody else and what he says begin at unit `at`. */
function anotherSays(sentence: SpeechSentence, at: number): boolean {
  const verb = nounPhraseEndFrom(sentence, at);
  return verb > at && cueForm(sentence.units[verb]?.lower ?? '')?.form === 'ing';
}

/** "One in three said they would stay and one in four said they would go", "they will stay and others say they will go": one phrase, and then its verb of saying. */
function saysToo(sentence: SpeechSentence, at: number, verb: CueVerb | undefined): boolean {
  const { units, tags } = sentence;
  const ahead = cueAhead(sentence, at);
  if (ahead < 0) return false;
  if (OTHERS.has(units[at]?.lower ?? '')) return true;
  for (let k = at; k < ahead; k++)
    if (tags[k] === 'PUNCT' || tags[k] === 'CCONJ' || tags[k] === 'SCONJ') return false;
  return cueForm(units[ahead]?.lower ?? '')?.verb === verb;
}

/** "it is over, Holm says it is not": whether behind a comma somebody else says something with the same verb, from unit `at` on. */
export function saysOtherwise(sentence: SpeechSentence, at: number, verb: CueVerb | undefined): boolean {
  const ahead = cueAhead(sentence, at);
  if (ahead < 0 || cueForm(sentence.units[ahead]?.lower ?? '')?.verb !== verb) return false;
  for (let k = at; k < ahead; k++) if (!SUBJECT.has(sentence.tags[k] ?? '')) return false;
  return startsClause(sentence, ahead + 1);
}

const SUBJECT = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);

const OTHERS = new Set(['others', 'some', 'many', 'most', 'another']);

/** Whether another attribution than that of the cue at unit `cue` begins at unit `at`: a noun phrase and then a finite cue within a few units, or a coordinated cue. */
export function attributionFollows(sentence: SpeechSentence, at: number, cue: number): boolean {
  return coordinatedCue(sentence, at, cue) || cueAhead(sentence, at) >= 0 || saysNot(sentence, at);
}

/** "[but] in a later interview said": past where and when the next thing is said, from unit `at` on. */
function pastSetting(sentence: SpeechSentence, at: number): number {
  if (!SETTING.has(sentence.units[at]?.lower ?? '')) return at;
  const end = nounPhraseEndFrom(sentence, at + 1);
  // "in a memoir Holm called her"
  return sentence.tags[end - 1] === 'PROPN' && end > at + 2 && !isTimeWord(sentence, end - 1) ? at : end;
}

/** "[but] Holm did not say when", "[but] did not address it": whether somebody leaves something unsaid, from unit `at` on. */
function saysNot(sentence: SpeechSentence, at: number): boolean {
  const { units, tags } = sentence;
  const aux = tags[at] === 'PRON' ? at + 1 : nounPhraseEndFrom(sentence, at);
  if (!DID.has(units[aux]?.lower ?? '') || tags[aux + 1] !== 'PART') return false;
  return NOT_TOLD.has(units[aux + 2]?.lower ?? '');
}

const DID = new Set(['did', 'does', 'do']);

/** "[and] told reporters …", "[and] has called …": a finite cue of the tense of the one at unit `cue`, no modal before it; "has", with either. */
function coordinatedCue(sentence: SpeechSentence, at: number, cue: number): boolean {
  const { units, tags } = sentence;
  const form = formOf(sentence, cue);
  if (form === undefined) return false;
  let k = at;
  while (tags[k] === 'ADV' && k < at + 3) k++;
  const has = PRESENT.has(units[k]?.lower ?? '');
  if (has) k++;
  while (tags[k] === 'ADV' && k < at + 3) k++;
  // "they say it is late and have called for help"
  if (form === 'base' && !has) return false;
  const next = cueForm(units[k]?.lower ?? '');
  if (!next || tags[k] !== 'VERB' || verbGroupAt(sentence, k).modal !== null) return false;
  // "said she would not go but understood why others did"
  if (OUTLETS_ONLY.has(next.verb.lemma)) return false;
  // "said she wanted change but found him too rude"
  if (next.verb.lemma === 'find' && next.form === 'ed' && units[k + 1]?.lower !== 'that') return false;
  // "said she was elated but still feared the worst"
  if (feelsOn(sentence, at, cue, next)) return false;
  if (has) return next.form === 'ed' && form !== 'ing';
  if (next.form === form) return true;
  // "says the report is out and urged them to read it"
  if (form === 's' && next.form === 'ed') return isPresent(sentence, cue, at);
  // "has said he has read it and disagrees" goes on with what he did.
  const says = next.form === 's' && next.verb.senses.some(({ frame }) => frame.startsWith('tb'));
  return says && form === 'ed' && isPerfect(sentence, cue);
}

/** The form of the cue; of a noun that of the verb whose object it is: "repeated her claim that …, and said". */
function formOf({ units, tags }: SpeechSentence, cue: number): VerbForm | undefined {
  if (tags[cue] === 'NOUN')
    for (let k = cue - 1; k >= 0 && k >= cue - OBJECT_REACH; k--) {
      const lower = units[k]?.lower ?? '';
      if (tags[k] === 'VERB') return cueForm(lower)?.form ?? (isPast(lower) ? 'ed' : undefined);
      if (!OBJECT.has(tags[k] ?? '')) break;
    }
  return cueForm(units[cue]?.lower ?? '')?.form;
}

/** In units. */
const OBJECT_REACH = 6;
const OBJECT = new Set<string>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM']);

/** Whether what stands between the cue and unit `at` is told in the present alone, so that no verb in the past goes on with it. */
function isPresent(sentence: SpeechSentence, cue: number, at: number): boolean {
  let told = false;
  for (let k = cue + 1; k < at; k++) {
    if (!isFiniteAt(sentence, k) || sentence.tags[k - 1] === 'AUX') continue;
    const tense = tenseAt(sentence, k);
    if (tense === 'past' || tense === 'perfect') return false;
    told ||= tense !== null;
  }
  return told;
}

const PRESENT = new Set(['has', 'have']);

/** Whether a verb of feeling goes on with what somebody said of himself, behind the cue at unit `cue`. */
function feelsOn({ units }: SpeechSentence, at: number, cue: number, { verb, form }: CueForm): boolean {
  // "she heard the shot and thought it was a lamp": nothing but a quotation makes a thought speech; "has said he will not go, and thinks" tells of another.
  if (!verb.senses.every(({ attitude, frame }) => attitude || (frame === 'q' && form === 'ed'))) return false;
  for (let k = cue + 1; k < at && k < cue + 3; k++) if (THIRD_PERSON.has(units[k]?.lower ?? '')) return true;
  return false;
}

/** "has acknowledged": whether the cue is in the present perfect. */
function isPerfect(sentence: SpeechSentence, cue: number): boolean {
  return PRESENT.has(sentence.units[verbGroupAt(sentence, cue).first]?.lower ?? '');
}

/** "would not say whether they fell but said they had stalled", "stopped short of saying it was over but said it was late": what is said, from unit `at` on, rather than what the cue tells that nobody said. */
function saysInstead(sentence: SpeechSentence, cue: number, at: number): boolean {
  const { units, tags } = sentence;
  const short = units[cue - 1]?.lower === 'of' && units[cue - 2]?.lower === 'short';
  if (!short && !verbGroupAt(sentence, cue).negated) return false;
  const verb = PRESENT.has(units[at]?.lower ?? '') || tags[at] === 'ADV' ? at + 1 : at;
  const next = tags[verb] === 'VERB' ? cueForm(units[verb]?.lower ?? '') : undefined;
  return (
    (next?.form === 'ed' || next?.form === 's') &&
    next.verb.senses.some(({ frame, attitude }) => frame.startsWith('t') && !attitude)
  );
}

/** "confirmed that he had met her but refused to say why": another tense than that of what is said shows that the speaker refuses, rather than tells of it. */
function refusesNext(sentence: SpeechSentence, { from, cue }: Opening, joint: number): boolean {
  const { units } = sentence;
  if (!REFUSED.has(units[joint + 1]?.lower ?? '') || units[joint + 2]?.lower !== 'to') return false;
  // "said they had met, but declined to give a date"
  if (units[joint]?.lower === 'but' && TELLING_MORE.has(units[joint + 3]?.lower ?? '')) return true;
  // "insists that he will fight and refuses to answer questions": no modal goes on so.
  if (REFUSES.has(units[joint + 1]?.lower ?? '') && TELLING_MORE.has(units[joint + 3]?.lower ?? ''))
    return units.slice(from, joint).some(({ lower }) => MODAL.has(lower));
  // "says the water is safe and declined to say when it was tested"
  const says = cueForm(units[cue]?.lower ?? '')?.form === 's';
  if (says && REFUSED_ONCE.has(units[joint + 1]?.lower ?? '') && isPresent(sentence, cue, joint)) return true;
  if (cueForm(units[joint + 3]?.lower ?? '')?.form !== 'base') return false;
  return units.slice(from, joint).some(({ lower }) => lower === 'had' || lower === 'would');
}

const REFUSED_ONCE = new Set(['refused', 'declined']);
const REFUSES = new Set(['refuses', 'declines']);

/** Unit of the finite cue, of a verb that leads to clauses, behind a noun phrase that begins at unit `at`; -1 where none stands within a few units. */
function cueAhead(sentence: SpeechSentence, at: number): number {
  const { units, tags } = sentence;
  let limit = at + FARTHEST;
  for (let k = at; k < units.length && k < limit; k++) {
    if (tags[k] === 'QUOTE' || units[k]?.lower === ';') return -1;
    const behind = k > at ? pastRelativeAside(sentence, k) : k;
    limit += behind - k;
    k = behind;
    if (tags[k] !== 'VERB' && tags[k] !== 'AUX') continue;
    const next = cueForm(units[k]?.lower ?? '');
    // "put" is its own past
    const finite =
      next?.form === 'ed' ||
      next?.form === 's' ||
      (next?.form === 'base' && (isPast(units[k]?.lower ?? '') || severalSay(sentence, k)));
    if (
      next &&
      k > at &&
      finite &&
      (next.verb.senses.some((sense) => leadsToClause(sentence, k, sense)) ||
        leadsToMarks(sentence, k) ||
        (k === at + 1 && THIRD_PERSON.has(units[at]?.lower ?? '')))
    )
      return verbGroupAt(sentence, k).modal === null ? k : -1;
    if (tags[k] === 'VERB') return -1;
  }
  return -1;
}

/** "Berg, who chairs the board, warned": the comma that closes the aside opened at unit `k`; `k` itself where none is. */
function pastRelativeAside({ units, tags }: SpeechSentence, k: number): number {
  if (units[k]?.lower !== ',' || !ASIDE.has(units[k + 1]?.lower ?? '')) return k;
  for (let e = k + 2; e < units.length && e < k + LONGEST_ASIDE && tags[e] !== 'QUOTE'; e++)
    if (units[e]?.lower === ',') return e;
  return k;
}

const ASIDE = new Set(['who', 'whose', 'which']);
/** In units. */
const LONGEST_ASIDE = 16;

/** "the owners say", "models predict that" */
function severalSay({ units, tags }: SpeechSentence, k: number): boolean {
  const says = units[k]?.lower === 'say' || units[k + 1]?.lower === 'that';
  return says && tags[k - 1] === 'NOUN' && (units[k - 1]?.lower.endsWith('s') ?? false);
}

/** "said that", "put the number at": whether the verb at unit `k` attributes by this sense without marks. */
function leadsToClause(sentence: SpeechSentence, k: number, { frame, then }: Sense): boolean {
  return frame.includes('t') || (then !== null && leadsOnWith(sentence, k + 1, then));
}

/** "described her as “a clown”": whether a quotation stands within a few units behind the verb. */
function leadsToMarks({ tags }: SpeechSentence, verb: number): boolean {
  for (let k = verb + 1; k < verb + MARKS_REACH; k++) if (tags[k] === 'QUOTE') return true;
  return false;
}

const MARKS_REACH = 5;

/** A subject with what belongs to it has fewer units than this. */
const FARTHEST = 12;
