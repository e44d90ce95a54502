import { baseEndingAt, endsNounPhrase } from '../../../language/clauses/noun-phrases';
import { subjectBefore, type Subject } from '../../../language/clauses/subject';
import { finiteBefore, type VerbGroup } from '../../../language/clauses/verb-groups';
import { isActorNoun } from '../../actors/actor-noun';
import type { Construction } from '../../data/constructions';
import { CONTACTING, RECORDING, WRITING, WRITTEN_OR_SHOWN } from '../../data/documents';
import type { Draft, Stretch } from '../../drafts/draft';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { NOBODY, type CueSource } from './agent';
import { askedTo } from './asked-to';
import { governorOf } from './governor';
import { followingSubject, mainSubject } from './main-subject';

/** The source of a participle or an infinitive: whom the verb it hangs on tells of. */
export function sourceOfUnfinished(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  earlier: readonly Draft[],
): CueSource {
  const construction: Construction = group.form === 'infinitive' ? 'infinitive' : 'participle';
  const governor = askedTo(sentence, group)?.asked ?? governorOf(sentence, group);
  if (governor) return { ...NOBODY, source: governor, head: governor.head, shared: true, construction };
  const beside = construction === 'participle' ? besideParticiple(sentence, i, group, earlier) : null;
  if (beside) return { ...beside, construction };
  const before = sentence.units[group.first - 1]?.lower ?? '';
  const opens =
    group.first === 0 ||
    (before === ',' && group.first === 1) ||
    (group.first < 4 &&
      (LEADING.has(before) || group.form === 'infinitive') &&
      !finiteBefore(sentence, group.first));
  if (opens) {
    const main = followingSubject(sentence, i);
    return main ? { ...NOBODY, source: main, head: main.head, shared: true, construction } : NOBODY;
  }
  const main = mainSubject(sentence, group.first, earlier);
  return main ? { ...main, shared: true, construction } : { ...NOBODY, construction };
}

/** Words that put a participle before the clause it hangs on: "After arguing that …, the team left". */
const LEADING = new Set(['after', 'before', 'by', 'while', 'in', 'when', 'since', 'despite', 'without']);

/** The source of a participle that stands right before it: who speaks in what is shown, whom "with" brings in, or the noun phrase there. */
function besideParticiple(
  sentence: SpeechSentence,
  i: number,
  { first }: VerbGroup,
  earlier: readonly Draft[],
): CueSource | null {
  const shown = shownSpeaking(sentence, first);
  if (shown) return { ...NOBODY, source: shown, head: shown.head, through: 'adjacent' };
  const accompanying = accompanyingBefore(sentence, first);
  if (accompanying) return { ...NOBODY, source: accompanying, head: accompanying.head, through: 'aside' };
  const subject = endsNounPhrase(sentence, first - 1) ? subjectBefore(sentence, first) : null;
  if (!subject) return null;
  const isThing =
    isDocument(sentence, subject) || isThingWithin(sentence, subject) || isAskedThere(sentence, i, subject);
  const owner = isThing ? mainSubject(sentence, subject.first, earlier) : null;
  return owner
    ? { ...owner, shared: true }
    : { ...NOBODY, source: subject, head: subject.head, through: subject.through };
}

/** "with its spokesman, Ada Holm, saying": whoever "with" brings in before the participle at unit `verb`, with the name set beside. */
function accompanyingBefore(sentence: SpeechSentence, verb: number): (Stretch & { head: number }) | null {
  const { units } = sentence;
  const name = units[verb - 1]?.lower === ',' ? baseEndingAt(sentence, verb - 1) : null;
  const role = name && units[name.first - 1]?.lower === ',' ? baseEndingAt(sentence, name.first - 1) : null;
  if (!role || units[role.first - 1]?.lower !== 'with') return null;
  return { first: role.first, last: verb - 1, head: role.head };
}

/** "broadcast footage of a masked man saying": whoever speaks in what is shown. */
function shownSpeaking(sentence: SpeechSentence, end: number): (Stretch & { head: number }) | null {
  const { units, tags } = sentence;
  const phrase = baseEndingAt(sentence, end);
  if (
    !phrase ||
    units[phrase.first - 1]?.lower !== 'of' ||
    !RECORDING.has(units[phrase.first - 2]?.lower ?? '')
  )
    return null;
  return tags[phrase.head] === 'PROPN' || isActorNoun(units[phrase.head]?.lower ?? '') ? phrase : null;
}

/** "responded to the question on her page writing": what stands before the participle is a thing the sentence speaks of, and nobody who writes. */
function isThingWithin(sentence: SpeechSentence, { first, last, head }: Subject): boolean {
  const { units, tags } = sentence;
  const nearest = baseEndingAt(sentence, last);
  // "footage of Holm saying": she says it.
  const named = tags[last - 1] === 'PROPN' || isActorNoun(units[last - 1]?.lower ?? '');
  if (named && nearest && units[nearest.first - 1]?.lower === 'of') return false;
  return (
    tags[head] === 'NOUN' &&
    GOVERNING.has(tags[tags[first - 1] === 'ADV' ? first - 2 : first - 1] ?? '') &&
    !isActorNoun(units[head]?.lower ?? '') &&
    !isDocument(sentence, { head })
  );
}

/** What stands before a thing that somebody does something with: "on her page", "fired back a response". */
const GOVERNING = new Set<string>(['ADP', 'PART', 'VERB']);

/** "wrote to the chancellor asking him to go": those before the participle are the ones it is said to. */
function isAskedThere({ units, tags }: SpeechSentence, i: number, { first }: Subject): boolean {
  const to = units[first - 1]?.lower === 'to';
  // "wrote to the chancellor demanding an inquiry", "phoned the port warning that"
  if (to ? WRITING.has(units[first - 2]?.lower ?? '') : CONTACTING.has(units[first - 1]?.lower ?? ''))
    return true;
  return OBJECT.has(units[i + 1]?.lower ?? '') && (to || tags[first - 1] === 'VERB');
}

/** Somebody or something as the object of a verb. */
const OBJECT = new Set(['him', 'her', 'them', 'it']);

/** A thing that is written or shown, one or several. */
function isDocument({ units }: SpeechSentence, { head }: { readonly head: number }): boolean {
  const noun = units[head]?.lower ?? '';
  return WRITTEN_OR_SHOWN.has(noun) || WRITTEN_OR_SHOWN.has(noun.replace(/s$/, ''));
}
