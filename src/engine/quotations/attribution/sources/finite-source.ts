import { beforeParticiple } from '../../../language/clauses/described';
import { baseEndingAt, nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { roleBeforeName } from '../../../language/clauses/subject-phrase';
import { subjectBefore, type Subject } from '../../../language/clauses/subject';
import type { VerbGroup } from '../../../language/clauses/verb-groups';
import { contains } from '../../../text/span';
import { isSomebody } from '../../actors/somebody';
import { SIGNING } from '../../data/documents';
import type { Draft } from '../../drafts/draft';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { NOBODY, type CueSource } from './agent';
import { withPartners } from './partners';
import { wholeSubject } from './whole-subject';

/** The source of a finite verb: its subject, with whoever shares it, or that of the attribution it goes on with. */
export function sourceOfFinite(
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
