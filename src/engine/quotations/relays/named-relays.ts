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
  const { units, tags } = sentence;
  const found: Span[] = [];
  const hearer = hearerOf(text, draft, isPresented) ?? sharedHearer(text, draft, siblings, isPresented);
  if (hearer) found.push(hearer);
  for (let k = 0; k < units.length; k++) {
    const unit = units[k];
    if (!unit || (unit.lower.length < 3 && !BESIDE.has(unit.lower))) continue;
    const { lower, start } = unit;
    const isCiting = lower === 'citing' || lower === 'quoting';
    const isInterview = lower === 'interview' && WITH.has(units[k + 1]?.lower ?? '');
    const isShown = SEEN.has(lower) && units[k + 1]?.lower === 'by';
    // "In a statement signed by his press secretary, the governor said"
    // "the minister, who was represented by Ada Holm, said"
    const isSigned = SIGNING.has(lower) && units[k + 1]?.lower === 'by';
    // "said through an aide that …", "in a statement issued via her lawyer"
    const isThrough =
      (k === cueUnit + 1 || (k < cueUnit && opensAside(draft, k))) &&
      THROUGH.has(lower) &&
      isSpeaker(sentence, baseEndFrom(sentence, k + 1) - 1);
    // "Speaking to Reuters, Holm said"
    const isSpeaking = lower === 'speaking' && k < cueUnit && SPOKEN_TO.has(units[k + 1]?.lower ?? '');
    const isCarried = tags[k] === 'VERB' && CARRIES.has(lower) && k !== cueUnit;
    // "confirmed to Reuters that", "said in a statement to Reuters", "wrote in the Post", "speaking on the BBC"
    const isBeside = BESIDE.has(lower) && isGivenTo(draft, k);
    if (isBeside) {
      const outlet = outletAt(text, draft, k + 1, isPresented);
      // ", interviewed on CBS,": the participle opens the aside.
      const belongs =
        belongsTo(draft, k) || (APPEARING.has(units[k - 1]?.lower ?? '') && belongsTo(draft, k - 1));
      if (outlet && !isWithin(draft.content, start) && !isWithin(draft.content, outlet.start) && belongs)
        found.push(outlet);
      continue;
    }
    if (!isCiting && !isInterview && !isShown && !isSigned && !isCarried && !isThrough && !isSpeaking)
      continue;
    if (isWithin(draft.content, start)) continue;
    const inSource = draft.source !== null && draft.source.start <= start && start < draft.source.end;
    if (!belongsTo(draft, k) && !((isSigned || isShown) && inSource)) continue;
    if (isCiting) {
      const cited = citedBy(sentence, k);
      if (cited) found.push(cited);
    } else if (isThrough) {
      const bearer = spanOf(sentence, {
        first: k + 1,
        last: withName(draft, nounPhraseEndFrom(sentence, k + 1)),
      });
      if (bearer) found.push(bearer);
    } else if (isSigned) {
      const signer = spanOf(sentence, {
        first: k + 2,
        last: withName(draft, nounPhraseEndFrom(sentence, k + 2)),
      });
      if (signer) found.push(signer);
    } else if (isInterview || isShown || isSpeaking || CHANNEL.has(units[k + 1]?.lower ?? '')) {
      const span = spanOf(sentence, { first: k + 2, last: beforeTime(sentence, k + 2) });
      if (!span) continue;
      const named = namesOutlet(text.slice(span.start, span.end)) || isPresented(span);
      // "in an interview with Berg", but "on Monday", "on Capitol Hill"
      const asks = units[k + 1]?.lower === 'with' || !isInterview;
      if (named || (asks && !isShown && !isSpeaking && isName(draft, k + 2))) found.push(span);
    } else {
      const carrier = carrierBefore(text, draft, k);
      if (carrier) found.push(carrier);
    }
  }
  return found.filter((span) => !/^(?:this|our)\s/i.test(text.slice(span.start, span.end)));
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
