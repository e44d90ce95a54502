import {
  baseEndFrom,
  baseEndingAt,
  isPossessive,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { REFLEXIVE } from '../../../language/data/word-classes';
import { citedBy } from '../../relays/citing';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Complement } from '../complements/complement';
import { isEmbedded, isOwners } from './embedded-cue';
import { contentEnd } from '../ends/content-end';
import { takesClause, type CueReading, type Said } from './cue-reading';
import type { Construction } from '../../data/constructions';
import type { Stretch } from '../../drafts/draft';
import { GLOSSING, isOwnAct, objectFits } from '../complements/idioms';
import { isDocumentNoun } from '../../drafts/sayable';
import { beforeMainVerb } from '../clauses/main-verb';
import { saysSomething } from '../clauses/says-something';
import { withoutAside } from '../ends/phrase-goes-on';
import { phraseToRight } from './phrase-right';
import { holdsMarks } from './presented-as';
import { quotedAsSaying } from '../sources/quoted-as-saying';
import { partedByName, relativeBefore } from '../complements/relative-content';
import { isSomebody, isSpeaker } from '../../actors/somebody';
import { trimStretch } from '../../drafts/spans';

/** What a verb of saying leads to on its right as what was said: its complement, to where content ends. Null where it is none. */
export function contentBehind(cue: CueReading): Said | null {
  const { sentence, i, verb, group, found, complement } = cue;
  if (!complement || !mayLead(cue, complement)) return null;
  const told = needsSource(cue) ? sourceBehind(cue, complement) : { ...found, from: complement.from };
  if (!told) return null;
  const { head } = told;
  const from = behindRelative(cue, told.from, told.source);
  const gaps = complement.kind === 'clause' && from === i + 1 && isFiniteAt(sentence, from);
  const parted = gaps && told.source ? partedByName(sentence, told.source) : null;
  const source = parted?.name ?? told.source;
  const lacking = parted?.thing ?? (gaps && source ? relativeBefore(sentence, source.first) : null);
  const embedded = lacking !== null || isEmbedded(cue, source);
  const opening = { from, cue: i, embedded, frame: complement.kind };
  const whole = { first: from, last: contentEnd(sentence, opening) };
  const bearer = lacking ? null : bearerOf(cue, source);
  const last = bearer
    ? beforeMainVerb(sentence, whole, bearer.first, OBJECTS.has(complement.kind))
    : whole.last;
  const stretch = trimStretch(sentence, { first: from, last });
  if (stretch.last <= stretch.first || !isSaid(cue, complement, stretch, head)) return null;
  // "Some are said to be urging him": what is said is the whole clause, its subject included.
  const subject =
    group.passive && complement.kind === 'infinitive' && HEARSAY.has(verb.lemma)
      ? subjectBefore(sentence, group.first)
      : null;
  const lead = subject ?? lacking;
  const said = NOMINAL.has(complement.kind) ? withoutAside(sentence, stretch) : [stretch];
  return {
    contents: [...(lead ? [lead] : []), ...said],
    source,
    head,
    construction: constructionOf(complement, found.construction),
    opening,
  };
}

/** "a dinner at which, she said, the mayor “laughed”": the clause that goes on behind the comma, its subject included, where what stands before the attribution only leads it in; `from` elsewhere. */
function behindRelative(
  { sentence, i, complement }: CueReading,
  from: number,
  source: Stretch | null,
): number {
  const { units, tags } = sentence;
  const first = source?.first ?? 0;
  if (complement?.kind !== 'quote' || from <= i + 2 || units[i + 1]?.lower !== ',') return from;
  if (units[first - 1]?.lower !== ',' || !LEADING_ON.has(units[first - 2]?.lower ?? '')) return from;
  for (let k = i + 2; k < from; k++)
    if (tags[k] === 'PUNCT' || tags[k] === 'VERB' || tags[k] === 'AUX') return from;
  return i + 2;
}

/** What leads a clause in whose attribution stands between commas. */
const LEADING_ON = new Set(['which', 'whom', 'where', 'when', 'that', 'because', 'although', 'while']);

/** Whom the verb says something of that another verb is to follow: "the clerk who said", "voters saying", "the pilot accused of". Null where it stands by itself. */
function bearerOf(
  { sentence, i, group, found, form }: CueReading,
  source: Stretch | null,
): { readonly first: number } | null {
  if (group.passive && form === 'ed' && group.first === i) return baseEndingAt(sentence, i);
  const describes =
    found.through === 'relative' ||
    isOwners(sentence, source) ||
    (form === 'ing' && group.form === 'ing' && source?.last === i);
  return describes ? source : null;
}

const NOMINAL = new Set<Complement['kind']>(['object', 'naming', 'preposition']);

/** False where the verb, as it stands here, leads to no content: "was criticized", "referring to the bank", "citing Holm". */
function mayLead(cue: CueReading, complement: Complement): boolean {
  const { sentence, i, verb, form, group } = cue;
  const { kind, sense } = complement;
  if (group.passive && (NEEDING_ACTIVE.has(kind) || sense.attitude)) return false;
  // "would be finished by spring, “whatever it costs”": a verb that speaks in marks alone does so actively.
  if (group.passive && kind === 'quote' && sense.frame === 'q') return false;
  if (verb.lemma === 'quote' && kind !== 'quote') return false;
  // "accused them of demanding bribes": what they are accused of.
  // "cited a report as identifying them": what it was cited for.
  // "quoted Holm as calling them thieves": what she says.
  const quoted = isSomebody(sentence, cue.found.head) && quotedAsSaying(sentence, i) !== null;
  if (form === 'ing' && OBJECTS.has(kind) && OTHERS.has(sentence.units[i - 1]?.lower ?? '') && !quoted)
    return false;
  // "Writing in the weekly, Holm called it …": where it was written.
  if (form === 'ing' && kind === 'clause' && group.first === 0 && sentence.tags[complement.from] === 'ADP')
    return false;
  // "A group calling itself the Crew": its name.
  if (
    form === 'ing' &&
    kind === 'naming' &&
    REFLEXIVE.has(sentence.units[i + 1]?.lower ?? '') &&
    sentence.tags[i - 1] === 'NOUN'
  )
    return false;
  if (cue.found.through === 'relative' && kind === 'naming' && namesItself(sentence, i + 1)) return false;
  // "ruled out a sale" is no finding.
  if (FINDING.has(verb.lemma) && sense.particle === null && !isFinding(cue, complement)) return false;
  // "kept referring to the town as “our swamp”": what it is called.
  if (form === 'ing' && GLOSSING.has(verb.lemma) && namesInMarks(sentence, complement.from)) return true;
  return form !== 'ing' || !(GLOSSING.has(verb.lemma) || (verb.lemma === 'cite' && citedBy(sentence, i)));
}

/** "a group that calls itself the Crew": whether "itself" and a name stand at unit `k`. */
function namesItself({ units, tags }: SpeechSentence, k: number): boolean {
  const name = tags[k + 1] === 'DET' ? k + 2 : k + 1;
  return units[k]?.lower === 'itself' && tags[name] === 'PROPN';
}

/** "the town as “our swamp”": whether the phrase at unit `from` is said to be what stands in marks. */
function namesInMarks(sentence: SpeechSentence, from: number): boolean {
  const as = nounPhraseEndFrom(sentence, from);
  return sentence.units[as]?.lower === 'as' && holdsMarks(sentence, as + 1);
}

/** What leads from a verb to what it says somebody else did. */
const OTHERS = new Set(['of', 'as']);

/** Verbs of finding and ruling, which say something only in the past, or of what is written. */
const FINDING = new Set(['find', 'rule', 'show']);
/** "that" stands no further than this many units behind such a verb. */
const FINDING_REACH = 5;

/** "found that it was safe", "a survey finds most agree": what a court, a study or an inquiry came to, rather than what somebody came upon. */
function isFinding(
  { sentence, i, form, verb, found, group }: CueReading,
  { kind, from }: Complement,
): boolean {
  const written = isDocumentNoun(sentence.units[found.head]?.lower ?? '');
  if (verb.lemma === 'show') return kind !== 'clause' || written;
  if (group.passive || from - i > FINDING_REACH) return false;
  // ", ruling that it was void"
  if (form === 'ing') return kind === 'that' && sentence.units[i - 1]?.lower === ',';
  // "It did find that the gate was shut"
  if (form === 'base' && kind === 'that') return DID.has(sentence.units[group.first]?.lower ?? '');
  if (form !== 'ed' && form !== 's') return false;
  return kind === 'that' ? form === 'ed' || written : kind === 'clause' && written;
}

const DID = new Set(['did', 'does', 'do']);

/** Frames that a passive leaves without content. */
const NEEDING_ACTIVE = new Set<Complement['kind']>(['object', 'clause', 'colon']);

function needsSource({ group, found }: CueReading): boolean {
  return !group.passive && !found.source && !found.span;
}

/** Where nobody stands before the verb, whoever stands behind it ("Said Smith: …") and where content begins; nobody where the form lets it go without; null where that makes it no attribution. */
function sourceBehind(
  { sentence, i, form, group, found }: CueReading,
  { kind, from }: Complement,
): { readonly source: Stretch | null; readonly head: number; readonly from: number } | null {
  const { units, tags } = sentence;
  if (OBJECTS.has(kind)) return null;
  if (group.form !== 'finite') return kind === 'clause' ? null : { ...found, from };
  if (form === 'ing') return { ...found, from };
  if (tags[i - 1] !== undefined && tags[i - 1] !== 'PUNCT') return null;
  const right = phraseToRight(sentence, i + 1);
  const closes =
    right &&
    (tags[right.last] === 'QUOTE' || units[right.last]?.lower === ':' || units[right.last]?.lower === ',');
  return closes ? { source: right, head: right.head, from: Math.max(from, right.last) } : null;
}

const OBJECTS = new Set<Complement['kind']>(['object', 'naming', 'preposition', 'infinitive', 'gerund']);

/** False for an object too thin to be said, and for what a speaker does with the verb himself: “We thank the crew”. */
function isSaid(
  { sentence, i, verb }: CueReading,
  { kind, sense }: Complement,
  stretch: Stretch,
  head: number,
): boolean {
  // "agreed a fee with the union": a thing done, for a verb that takes no object as what was said.
  // "shows Holm ahead by two points" is read by its measure.
  const bare = kind === 'clause' && sense.frame.includes('l') && verb.lemma !== 'show';
  if (bare && !saysSomething(sentence, stretch.first, stretch.last)) return false;
  // "I wrote what I wrote": nothing is told of it.
  if (
    kind === 'wh' &&
    stretch.last - stretch.first === 3 &&
    sentence.units[stretch.last - 1]?.lower === sentence.units[i]?.lower
  )
    return false;
  // "despite promising not to": what was promised is left to the reader.
  if (kind === 'infinitive' && sentence.units[stretch.last - 1]?.lower === 'to') return false;
  if (kind === 'object' && !objectFits(sentence, stretch, sense, takesClause(verb))) return false;
  if (kind === 'object' && REMOVING.has(verb.lemma) && isRemoved(sentence, stretch, verb.lemma)) return false;
  // "asked for it"
  const points = stretch.last - stretch.first === 1 && sentence.tags[stretch.first] === 'PRON';
  if (kind === 'preposition' && points) return false;
  return !(OBJECTS.has(kind) || kind === 'that') || !isOwnAct(sentence, i, head);
}

/** "dismissed its coach", "dismissed Berg", "recalled its envoy from Lund", "recalled 40,000 cars": whether somebody is sent away or called back, or goods are; not "dismissed the critics as fools", "recalled the mayor telling her". */
function isRemoved(sentence: SpeechSentence, { first, last }: Stretch, lemma: string): boolean {
  const { units, tags } = sentence;
  const end = baseEndFrom(sentence, first);
  const next = end < last ? (units[end]?.lower ?? '') : '';
  if (next === 'as' || (end < last && tags[end] === 'VERB')) return false;
  // "dismissed critics who doubted it", "recalled a pilot who taught her", but "dismissed the coach who had won"
  const isOne = tags[end - 1] === 'NOUN' && !(units[end - 1]?.lower.endsWith('s') ?? false);
  if (DESCRIBING.has(next) && (lemma === 'recall' || !isOne)) return false;
  if (tags[first] === 'NUM') return true;
  // "dismissed Holm’s Harbour Plan"
  for (let k = first; k < end; k++) if (tags[end - 1] === 'PROPN' && isPossessive(sentence, k)) return false;
  return isSpeaker(sentence, end - 1);
}

const DESCRIBING = new Set(['who', 'whose']);

/** Verbs of speech that mean sending away or calling back as well. */
const REMOVING = new Set(['dismiss', 'recall']);

function constructionOf({ kind }: Complement, found: Construction): Construction {
  if (kind === 'object' || kind === 'naming' || kind === 'preposition') return 'object';
  return kind === 'colon' ? 'colon' : found;
}

/** Verbs whose passive passes on what people say: "is said to", "is alleged to". */
const HEARSAY = new Set(['say', 'allege', 'report', 'claim', 'accuse']);
