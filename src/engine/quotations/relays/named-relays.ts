import { baseEndFrom, isTimeWord, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { subjectBefore } from '../../language/clauses/subject';
import { verbGroupAt } from '../../language/clauses/verb-groups';
import { WH } from '../../language/data/word-classes';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import type { Draft } from '../drafts/draft';
import { isSpeaker } from '../actors/somebody';
import { spanOf } from '../drafts/spans';
import { OCCASION } from '../data/occasions';
import { CALLING_ACT, CARRYING, SHOWN } from '../data/relays';
import { belongsTo, citedBy } from './citing';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { namesOutlet } from '../actors/is-outlet';
const CARRIES = wordSet(CARRYING);
const SEEN = wordSet(SHOWN);
const CALLING = wordSet(CALLING_ACT);
const WITH = wordSet('with on for by');

/**
 * The outlets and sources a sentence names beside its attribution: "citing Russian sources", "in an interview with CNN", "told Reuters",
 * "in a letter published by the Kerr Times", "a text that the daily carried". "This magazine", the article itself, is no station on the way to it. `isPresented` knows the outlets that the article presents as such elsewhere;
 * `siblings` are the attributions of the same sentence.
 */
export function namedRelays(
  text: string,
  draft: Draft,
  isPresented: (phrase: Span) => boolean = () => false,
  siblings: readonly Draft[] = [],
): Span[] {
  const { sentence, cueUnit } = draft;
  if (cueUnit < 0) return [];
  const { units } = sentence;
  const found: Span[] = [];
  const hearer = hearerOf(text, draft, isPresented) ?? sharedHearer(text, draft, siblings, isPresented);
  if (hearer) found.push(hearer);
  for (let k = 0; k < units.length; k++) {
    const unit = units[k];
    if (!unit || (unit.lower.length < 3 && !BESIDE.has(unit.lower))) continue;
    const station =
      BESIDE.has(unit.lower) && isGivenTo(draft, k)
        ? outletBeside(text, draft, k, isPresented)
        : stationBehind(text, draft, k, isPresented);
    if (station) found.push(station);
  }
  return found.filter((span) => !/^(?:this|our)\s/i.test(text.slice(span.start, span.end)));
}

/** "confirmed to Reuters that", "said in a statement to Reuters", "wrote in the Post", "speaking on the BBC": the outlet behind the preposition at unit `k`, which leads there from the saying; null where none stands there, or it is of what was said. */
function outletBeside(
  text: string,
  draft: Draft,
  k: number,
  isPresented: (phrase: Span) => boolean,
): Span | null {
  const { units } = draft.sentence;
  const outlet = outletAt(text, draft, k + 1, isPresented);
  if (!outlet) return null;
  if (isWithin(draft.content, units[k]?.start ?? 0) || isWithin(draft.content, outlet.start)) return null;
  // ", interviewed on CBS,": the participle opens the aside.
  const belongs =
    belongsTo(draft, k) || (APPEARING.has(units[k - 1]?.lower ?? '') && belongsTo(draft, k - 1));
  return belongs ? outlet : null;
}

/** What leads to a station, by how it passed the words on. */
type Lead = 'citing' | 'through' | 'signed' | 'interview' | 'shown' | 'speaking' | 'carried';

/** What the word at unit `k` leads to; null where it leads to no station. */
function leadAt(draft: Draft, k: number): Lead | null {
  const { sentence, cueUnit } = draft;
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  const next = units[k + 1]?.lower ?? '';
  if (lower === 'citing' || lower === 'quoting') return 'citing';
  // "said through an aide that …", "in a statement issued via her lawyer"
  if (
    THROUGH.has(lower) &&
    (k === cueUnit + 1 || (k < cueUnit && opensAside(draft, k))) &&
    isSpeaker(sentence, baseEndFrom(sentence, k + 1) - 1)
  )
    return 'through';
  // "In a statement signed by his press secretary, the governor said"
  // "the minister, who was represented by Ada Holm, said"
  if (SIGNING.has(lower) && next === 'by') return 'signed';
  if (lower === 'interview' && WITH.has(next)) return 'interview';
  if (SEEN.has(lower) && next === 'by') return 'shown';
  // "Speaking to Reuters, Holm said"
  if (lower === 'speaking' && k < cueUnit && SPOKEN_TO.has(next)) return 'speaking';
  return tags[k] === 'VERB' && CARRIES.has(lower) && k !== cueUnit ? 'carried' : null;
}

/** The station that the word at unit `k` leads to, outside what was said; null where there is none. */
function stationBehind(
  text: string,
  draft: Draft,
  k: number,
  isPresented: (phrase: Span) => boolean,
): Span | null {
  const lead = leadAt(draft, k);
  if (!lead) return null;
  const { sentence, source, content } = draft;
  const { units } = sentence;
  const start = units[k]?.start ?? 0;
  if (isWithin(content, start)) return null;
  const inSource = source !== null && source.start <= start && start < source.end;
  if (!belongsTo(draft, k) && !((lead === 'signed' || lead === 'shown') && inSource)) return null;
  if (lead === 'citing') return citedBy(sentence, k);
  if (lead === 'through' || lead === 'signed') {
    const first = lead === 'through' ? k + 1 : k + 2;
    return spanOf(sentence, { first, last: withName(draft, nounPhraseEndFrom(sentence, first)) });
  }
  if (lead === 'carried' && !CHANNEL.has(units[k + 1]?.lower ?? '')) return carrierBefore(text, draft, k);
  const span = spanOf(sentence, { first: k + 2, last: beforeTime(sentence, k + 2) });
  if (!span) return null;
  if (namesOutlet(text.slice(span.start, span.end)) || isPresented(span)) return span;
  // "in an interview with Berg", but "on Monday", "on Capitol Hill"
  const asks = lead === 'interview' ? units[k + 1]?.lower === 'with' : lead === 'carried';
  return asks && isName(draft, k + 2) ? span : null;
}

/** End of the phrase that begins at unit `first`, without the time that closes it: "Der Blick last month". */
function beforeTime(sentence: SpeechSentence, first: number): number {
  let last = nounPhraseEndFrom(sentence, first);
  while (last > first + 1 && isTimeWord(sentence, last - 1)) {
    last--;
    if (NEARING.has(sentence.units[last - 1]?.lower ?? '')) last--;
  }
  return last;
}

const NEARING = new Set(['last', 'this', 'next', 'earlier', 'late', 'on', 'in']);

function isWithin(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

/** Whether the preposition at unit `k` leads from the saying to where it appeared: right behind the cue, a statement or a participle of writing. */
function isGivenTo({ sentence, cueUnit }: Draft, k: number): boolean {
  const before = sentence.units[k - 1]?.lower ?? '';
  const lower = sentence.units[k]?.lower;
  if (lower === 'to') return k === cueUnit + 1 || OCCASION.has(before);
  if (APPEARING.has(before)) return true;
  // "On CNN, Berg argued"
  if (k === 0) return AIRED.has(lower ?? '') && endsLead(sentence, 1);
  if (k !== cueUnit + 1) return false;
  if (APPEARS.has(sentence.units[cueUnit]?.lower ?? '')) return true;
  // "conceded on CBS that it was over", “I lost,” he conceded on CBS; but "insisted on the Times"
  return AIRED.has(lower ?? '') && closesPhrase(sentence, k + 1);
}

/** Whether the phrase that begins at unit `k` ends at "that", at a mark or with the sentence, so that nothing is said of it. */
function closesPhrase(sentence: SpeechSentence, k: number): boolean {
  const end = baseEndFrom(sentence, k);
  const { lower } = sentence.units[end] ?? { lower: '.' };
  return (
    WH.has(lower) || lower === 'that' || isTimeWord(sentence, end) || lower === 'on' || !/\p{L}/u.test(lower)
  );
}

/** Whether the phrase that begins at unit `k` leads its sentence in, to a comma. */
function endsLead(sentence: SpeechSentence, k: number): boolean {
  const end = baseEndFrom(sentence, k);
  const onDay = sentence.units[end]?.lower === 'on' && isTimeWord(sentence, end + 1);
  return sentence.units[onDay ? baseEndFrom(sentence, end + 1) : end]?.lower === ',';
}

/** What leads to where somebody is seen, heard or read. */
const AIRED = wordSet('on in');

const BESIDE = wordSet('to in on for');
/** Verbs behind which a preposition leads to where the words appeared. */
const APPEARS = wordSet('wrote writes written said says told argued');
const APPEARING = wordSet('writing speaking appearing interviewed');

/** The outlet named at unit `first`, with its programme: "the BBC's Today programme". */
function outletAt(
  text: string,
  draft: Draft,
  first: number,
  isPresented: (phrase: Span) => boolean,
): Span | null {
  const { sentence } = draft;
  // "in its evening bulletin", "on the social network"
  if (!isName(draft, first)) return null;
  const base = spanOf(sentence, { first, last: baseEndFrom(sentence, first) });
  if (!base) return null;
  const [owner = ''] = text.slice(base.start, base.end).split(/['’]s\s/);
  return namesOutlet(owner) || isPresented(base) ? base : null;
}

/** "Holm, through her lawyer, denied it", "Through a lawyer, Holm denied it": whether unit `k` opens the sentence or stands behind a comma or the source. */
function opensAside({ sentence, source }: Draft, k: number): boolean {
  const before = sentence.units[k - 1];
  return k === 0 || before?.lower === ',' || before?.end === source?.end;
}

const THROUGH = wordSet('through via');
/** Participles behind which somebody stands who lends name or voice to another. */
const SIGNING = wordSet('signed represented');

const SPOKEN_TO = wordSet('to with');

/** What leads from a verb of carrying to the outlet: "published by the daily", "released through the agency". */
const CHANNEL = wordSet('by through via');

/** The outlet that was told it; "reporters" are no station, since they have no name. */
function hearerOf(
  text: string,
  { addressee, act }: Draft,
  isPresented: (phrase: Span) => boolean,
): Span | null {
  if (!addressee || CALLING.has(act)) return null;
  const phrase = text.slice(addressee.start, addressee.end);
  return /\p{Lu}|\p{L}\s+\p{L}/u.test(phrase) &&
    !NO_STATION.test(phrase) &&
    (namesOutlet(phrase) || isPresented(addressee))
    ? addressee
    : null;
}

/** "told Reuters that it was shut, adding …", "… and accused him of …": who was told it by the nearest verb before of the same subject that names a hearer. */
function sharedHearer(
  text: string,
  { source, cueUnit, addressee }: Draft,
  siblings: readonly Draft[],
  isPresented: (phrase: Span) => boolean,
): Span | null {
  if (!source || addressee) return null;
  let before: Draft | null = null;
  for (const other of siblings)
    if (
      other.addressee &&
      other.cueUnit < cueUnit &&
      isSame(other.source, source) &&
      (before === null || before.cueUnit < other.cueUnit)
    )
      before = other;
  return before && hearerOf(text, before, isPresented);
}

function isSame(a: Span | null, b: Span): boolean {
  return a !== null && a.start === b.start && a.end === b.end;
}

/** Hearers from the media who are no station by themselves: people, and outlets without a name. */
const NO_STATION =
  /(?:(?:^|\s)(?:reporters|journalists|media|press|broadcasters)|^\P{Lu}*(?:newspaper|paper|magazine|channel|station|network|outlet|radio|television|tv))$/u;

/** "his press secretary, Ada Holm,": the end of the name between commas behind a phrase that ends at unit `last`; `last` where none stands there. */
function withName({ sentence }: Draft, last: number): number {
  const { units, tags } = sentence;
  if (units[last]?.lower !== ',' || tags[last + 1] !== 'PROPN') return last;
  const end = nounPhraseEndFrom(sentence, last + 1);
  return units[end]?.lower === ',' ? end : last;
}

/** Whether nothing but capitalised words begins at unit `first`. */
function isName({ sentence }: Draft, first: number): boolean {
  const { units, tags } = sentence;
  const at = units[first]?.lower === 'the' ? first + 1 : first;
  return tags[at] === 'PROPN';
}

/** "The daily carried a statement in which Holm said …": the outlet that is the subject of the verb at unit `k`, before the attribution. */
function carrierBefore(text: string, { sentence, cueUnit, source }: Draft, k: number): Span | null {
  if (k > cueUnit || !source || source.start < (sentence.units[k]?.start ?? 0)) return null;
  const group = verbGroupAt(sentence, k);
  if (group.passive || group.form !== 'finite') return null;
  const subject = subjectBefore(sentence, group.first);
  const span = subject && spanOf(sentence, subject);
  return span && namesOutlet(text.slice(span.start, span.end)) ? span : null;
}
