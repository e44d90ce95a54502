import { baseEndingAt, endsNounPhrase, nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { beforeParticiple } from '../../../language/clauses/described';
import { roleBeforeName } from '../../../language/clauses/subject-phrase';
import { subjectBefore, type Subject } from '../../../language/clauses/subject';
import { finiteBefore, type VerbGroup } from '../../../language/clauses/verb-groups';
import { contains } from '../../../text/span';
import { CONTACTING, RECORDING, SIGNING, WRITING, WRITTEN_OR_SHOWN } from '../../data/documents';
import { isActorNoun } from '../../actors/actor-noun';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { NOBODY, type CueSource } from './agent';
import { endsWithAttribution } from '../clauses/closing-attribution';
import { askedTo } from './asked-to';
import type { Construction } from '../../data/constructions';
import type { Draft, Stretch } from '../../drafts/draft';
import { governorOf } from './governor';
import { heardSpeaking } from './heard-speaking';
import { followingSubject, mainSubject } from './main-subject';
import { withPartners } from './partners';
import { perceivedAt } from './perceived';
import { quotedAsSaying, reportedToHaveSaid } from './quoted-as-saying';
import { isSomebody } from '../../actors/somebody';
import { wholeSubject } from './whole-subject';

/** Finds the source of the cue at unit `i`: its subject, or the subject of the verb it hangs on. `earlier` are the sentence's attributions so far. */
export function sourceOf(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  earlier: readonly Draft[],
): CueSource {
  const found = subjectOf(sentence, i, group, earlier);
  return found.source ? { ...found, source: withoutAttribution(sentence, found.source, found.head) } : found;
}

/** "Berg, Holm said, told her": the source without who says it of him. */
function withoutAttribution(sentence: SpeechSentence, source: Stretch, head: number): Stretch {
  const { units } = sentence;
  const close = units[source.last]?.lower === ',' ? source.last : source.last - 1;
  if (units[close]?.lower !== ',') return source;
  const said = units[head + 1]?.lower === ',' && endsWithAttribution(sentence, head + 2, false);
  return said ? { ...source, last: head + 1 } : source;
}

function subjectOf(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  earlier: readonly Draft[],
): CueSource {
  const { units } = sentence;
  const isParticiple = group.form === 'ing' || units[group.first]?.lower === 'being';
  const heard = isParticiple ? heardSpeaking(sentence, group.first) : null;
  if (heard && !group.passive)
    return { ...NOBODY, source: heard.heard, head: heard.heard.head, through: 'adjacent', via: heard.via };
  if (group.passive) return heard ? { ...NOBODY, via: heard.via } : NOBODY;
  const perceived = perceivedAt(sentence, group)?.speaker;
  if (perceived) return { ...NOBODY, source: perceived, head: perceived.head, through: 'adjacent' };
  return group.form === 'finite'
    ? ofFinite(sentence, i, group, earlier)
    : (quotedAsSaying(sentence, group.first) ??
        reportedToHaveSaid(sentence, group.first) ??
        ofUnfinished(sentence, i, group, earlier));
}

/** The source of a finite verb: its subject, with whoever shares it, or that of the attribution it goes on with. */
function ofFinite(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  earlier: readonly Draft[],
): CueSource {
  const nearest = wholeSubject(sentence, group.first, subjectBefore(sentence, group.first));
  const found = behindRelative(sentence, withNameBefore(sentence, nearest && beyondThing(sentence, nearest)));
  const subject =
    found &&
    (withinSource(sentence, found, i, earlier) ??
      signedFor(sentence, found) ??
      withPartners(sentence, found));
  const shared = subject?.through === 'coordination';
  const other = !subject
    ? joinedByComma(sentence, group, earlier)
    : shared
      ? closedAround(sentence, subject, group, earlier)
      : null;
  if (other) return { ...NOBODY, span: other.source, head: other.sourceHead, shared: true };
  return subject
    ? { ...NOBODY, source: subject, head: subject.head, through: subject.through, shared }
    : NOBODY;
}

/** The source of a participle or an infinitive: whom the verb it hangs on tells of. */
function ofUnfinished(
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

/** The source of a participle that stands right behind it, or behind what its source is shown or accompanied by. */
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

/** "…, said Ada Holm, who runs the port and says she will go": whoever the earlier attribution around the cue is of, where the verb's own subject was looked for beyond. */
function withinSource(
  { units }: SpeechSentence,
  subject: Subject,
  i: number,
  earlier: readonly Draft[],
): Subject | null {
  const cue = units[i];
  const source = earlier.at(-1)?.source;
  if (subject.through !== 'coordination' || !cue || !source || !contains(source, cue)) return null;
  if ((units[subject.first]?.start ?? 0) >= source.start) return null;
  let who = -1;
  let first = i;
  while (first > 0 && (units[first - 1]?.start ?? 0) >= source.start) {
    first--;
    if (i - first > LONGEST_SOURCE) return null;
    if (units[first]?.lower === 'who') who = first;
  }
  if (who < 0) return null;
  const last = units[who - 1]?.lower === ',' ? who - 1 : who;
  return { first, last, head: earlier.at(-1)?.sourceHead ?? first, through: 'relative' };
}

/** In units. */
const LONGEST_SOURCE = 60;

/** "A person briefed on the matter who asked not to be named said": the person, where who said it is told of a thing that describes him. */
function beyondThing(sentence: SpeechSentence, subject: Subject): Subject {
  const { units } = sentence;
  if (isSomebody(sentence, subject.head)) return subject;
  // "That was news to Holm, who told them", "a rebuke from the Legion, which said": the name that the pronoun stands behind.
  const who = subject.last - 1;
  const named =
    RELATIVE.has(units[who]?.lower ?? '') &&
    baseEndingAt(sentence, units[who - 1]?.lower === ',' ? who - 1 : who);
  if (named && named.first > subject.head && sentence.tags[named.head] === 'PROPN')
    return { ...subject, first: named.first, head: named.head };
  if (units[subject.head + 1]?.lower !== 'who') return subject;
  const described = beforeParticiple(sentence, subject.first, false);
  return described && isSomebody(sentence, described.head)
    ? { ...subject, ...described, last: subject.last }
    : subject;
}

const RELATIVE = new Set(['who', 'which']);

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

/** "N. Korea slams drills, warns of war": whoever the attribution before the comma is of, where a second verb follows without a subject. */
function joinedByComma({ units }: SpeechSentence, group: VerbGroup, earlier: readonly Draft[]): Draft | null {
  const before = units[group.first - 1];
  const last = earlier.at(-1);
  if (before?.lower !== ',' || !last?.source || last.cueUnit >= group.first) return null;
  return last.content.at(-1)?.end === units[group.first - 2]?.end ? last : null;
}

/** "The forum, in a statement signed by its spokesman, Holm, said": the forum, not the one who signed. */
function signedFor(sentence: SpeechSentence, subject: Subject): Subject | null {
  const { units, tags } = sentence;
  const by = subject.first - 1;
  if (units[by]?.lower !== 'by' || !SIGNING.has(units[by - 1]?.lower ?? '')) return null;
  for (let k = by - 2; k > 1 && k > by - LONGEST_STATEMENT; k--) {
    // "the minister, Ada Holm, who was represented by her deputy, said"
    const spokenFor = units[k + 1]?.lower === 'who' && tags[k + 2] === 'AUX';
    // "the statement, signed by its secretary, said"
    const signed = k + 1 === by - 1;
    if (units[k]?.lower !== ',' || (tags[k + 1] !== 'ADP' && !spokenFor && !signed)) continue;
    const owner = nounPhraseEndingAt(sentence, k);
    if (!owner) return null;
    const role = roleBeforeName(sentence, { ...owner, through: 'adjacent' });
    return { ...owner, ...role, last: subject.last, through: 'aside' };
  }
  return null;
}

/** So many attributions before a verb are looked at. */
const NEAREST = 8;

/** "told police it was over and warned": the attribution whose content holds the subject found but has ended before the verb that is joined; null where there is none. */
function closedAround(
  { units }: SpeechSentence,
  subject: Subject,
  group: VerbGroup,
  earlier: readonly Draft[],
): Draft | null {
  const start = units[subject.first]?.start ?? 0;
  const verb = units[group.first]?.start ?? 0;
  const around = earlier
    .slice(-NEAREST)
    .find(
      ({ source, content, cueUnit, opening }) =>
        source !== null &&
        opening?.embedded !== true &&
        cueUnit < subject.first &&
        content.some((span) => span.start <= start && start < span.end && span.end < verb) &&
        (content.at(-1)?.end ?? verb) < verb,
    );
  return around ?? null;
}

/** "in a statement made available to reporters in Abuja and signed" */
const LONGEST_STATEMENT = 20;

/** “…,” Holm, a resident of the village told them: the name before a description that no comma closes. */
function withNameBefore(sentence: SpeechSentence, subject: Subject | null): Subject | null {
  const { units, tags } = sentence;
  if (subject?.through !== 'adjacent' || tags[subject.first] !== 'DET') return subject;
  const comma = subject.first - 1;
  if (units[comma]?.lower !== ',' || tags[comma - 1] !== 'PROPN') return subject;
  const name = baseEndingAt(sentence, comma);
  return name && tags[name.first - 1] === 'QUOTE'
    ? { ...subject, first: name.first, head: name.head }
    : subject;
}

/** "the toll, which pilots said would double": the pilots. */
function behindRelative({ units }: SpeechSentence, subject: Subject | null): Subject | null {
  if (!subject || subject.head <= subject.first || units[subject.first]?.lower !== 'which') return subject;
  return { ...subject, first: subject.first + 1 };
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
  return THIRD_PERSON.has(units[i + 1]?.lower ?? '') && (to || tags[first - 1] === 'VERB');
}

const THIRD_PERSON = new Set(['him', 'her', 'them', 'it']);

/** A thing that is written or shown, one or several. */
function isDocument({ units }: SpeechSentence, { head }: { readonly head: number }): boolean {
  const noun = units[head]?.lower ?? '';
  return WRITTEN_OR_SHOWN.has(noun) || WRITTEN_OR_SHOWN.has(noun.replace(/s$/, ''));
}

/** Words that put a participle before the clause it hangs on: "After arguing that …, the team left". */
const LEADING = new Set(['after', 'before', 'by', 'while', 'in', 'when', 'since', 'despite', 'without']);
