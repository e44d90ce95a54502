import type { Entity, Mention, Quotation, Relay } from '../../annotation';
import type { Article } from '../../article/article';
import type { DatePhrase } from '../../dates/find-dates';
import type { Chains } from '../../entities/chains';
import { countBefore } from '../../text/sorted';
import { overlaps, type Span } from '../../text/span';
import { draftsBySentence } from '../drafts/by-sentence';
import type { Draft } from '../drafts/draft';
import { MOST_HEARSAY, MOST_OPEN } from '../data/certainty';
import { SHOWN } from '../data/relays';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { LEAST_WITHIN_QUOTATION, RELIABILITY, RELIABILITY_ELSEWHERE } from '../data/reliability';
import type { Quoted } from '../marks/quoted';
import { passedOnBy } from '../relays/passed-on-by';
import { givenBefore } from './given-before';
import { isCited } from '../relays/citing';
import { namedRelays } from '../relays/named-relays';
import { isPureRelay, outerDrafts } from '../relays/nest';
import { plainOutlet } from '../actors/is-outlet';
import { presentedOutlets } from '../relays/presented-outlets';
import { tells } from '../relays/telling';
import { openCast, type Cast } from '../speakers/cast';
import { openMemory, remember, type WatchAntecedents } from '../speakers/memory';
import type { Resolution } from '../speakers/resolution';
import { resolveSource } from '../speakers/resolve-source';
import { withoutQuoter, withWholeNames } from '../speakers/whole-source';
import type { Calibrate } from './calibrate';
import { kindOf } from './kind-of';
import { renumber } from './renumber';
import { sameOccasion, type Occasions, type Stated } from './occasion';
import { saidOn } from './said-on';

/** Drafts as the record states them: speakers resolved, relays in order, dates, confidence with its reason. `found` in text order; `starts` are the offsets at which the sentences outside quotations begin. */
export function buildRecord(
  article: Article,
  found: readonly Draft[],
  quotes: readonly (readonly Quoted[])[],
  chains: Chains,
  dates: readonly DatePhrase[],
  starts: readonly number[],
  calibrated: Calibrate,
  watch?: WatchAntecedents,
): { mentions: readonly Mention[]; entities: readonly Entity[]; quotations: readonly Quotation[] } {
  const { text } = article;
  const cast = openCast(text, chains);
  const drafts = found.map((draft) => withoutQuoter(text, withWholeNames(draft, cast)));
  const memory = openMemory(article, cast, starts, quotes, watch);
  const resolutions = new Map<Draft, Resolution>();
  /** What a source was resolved to, by its offset, for those who inherit it. */
  const bySource = new Map<number, Resolution>();
  for (const draft of drafts) {
    const inherited =
      draft.sourceHead < 0 && draft.source && draft.construction !== 'transcript'
        ? bySource.get(draft.source.start)
        : undefined;
    const resolution = inherited ?? resolveSource(text, draft, cast, memory);
    if (draft.source && draft.sourceHead >= 0) bySource.set(draft.source.start, resolution);
    resolutions.set(draft, resolution);
    remember(draft, resolution, cast, memory);
  }
  const outers = nestAll(drafts);
  const passedOn = handingOn(text, outers);
  const reading: Reading = {
    text,
    quotes: quotes.flat(),
    cast,
    dates,
    starts,
    resolutions,
    calibrated,
    bySentence: siblingsBySentence(drafts),
    isPresented: presentedOutlets(text, cast),
    own: plainOutlet(article.publisher ?? ''),
  };
  const quotations: Quotation[] = [];
  let previous: Stated | null = null;
  for (const draft of drafts) {
    if (passedOn.has(draft)) continue;
    const resolution = resolutions.get(draft);
    if (!resolution) continue;
    const quotation = toQuotation(reading, draft, resolution, outers.get(draft) ?? [], previous);
    if (helpsNobody(draft, quotation)) continue;
    const same = givenBefore(quotations, quotation);
    // "His wife disagrees: it roared, she says": one claim, with the surer of its cues.
    if (same < 0) quotations.push(quotation);
    else if ((quotations[same]?.confidence ?? 0) < quotation.confidence) quotations[same] = quotation;
    if (draft.sentence.within === null) previous = { draft, quotation };
  }
  quotations.sort(
    (a, b) =>
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0),
  );
  return renumber(cast.mentions, cast.entities, quotations);
}

/** Those that say nothing of their own but what others say in them. `outers` are the drafts around each. */
function handingOn(text: string, outers: ReadonlyMap<Draft, readonly Draft[]>): Set<Draft> {
  const held = new Map<Draft, Draft[]>();
  for (const [inner, around] of outers)
    for (const outer of around) {
      const inners = held.get(outer);
      if (inners) inners.push(inner);
      else held.set(outer, [inner]);
    }
  return new Set(
    [...held].filter(([outer, inners]) => isPureRelay(text, outer, inners)).map(([outer]) => outer),
  );
}

/** What stating one draft needs of the whole article. */
interface Reading extends Occasions {
  /** Those of all blocks, outermost ones, sorted. */
  readonly quotes: readonly Quoted[];
  readonly resolutions: ReadonlyMap<Draft, Resolution>;
  readonly calibrated: Calibrate;
  readonly bySentence: ReadonlyMap<SpeechSentence, readonly Draft[]>;
  /** Whether the phrase names an outlet that the article presents as one. */
  readonly isPresented: (phrase: Span) => boolean;
  /** The outlet that publishes the article, which is no station on the way to it; empty where it is not known. */
  readonly own: string;
}

/** Nobody says more than this in one sentence: in a longer list none tells anything of the others. Keeps the work linear. */
const MOST_IN_SENTENCE = 100;

/** The drafts of each sentence in which not too many speak. */
function siblingsBySentence(drafts: readonly Draft[]): Map<SpeechSentence, Draft[]> {
  const found = draftsBySentence(drafts);
  for (const [sentence, own] of found) if (own.length > MOST_IN_SENTENCE) found.delete(sentence);
  return found;
}

/** What a quotation tells in the speaker's own words of somebody it does not name ("what you said is not correct"). */
function helpsNobody(draft: Draft, { kind, speaker, confidence }: Quotation): boolean {
  return (
    draft.sentence.within !== null &&
    kind === 'indirect' &&
    speaker === null &&
    confidence < LEAST_WITHIN_QUOTATION
  );
}

function toQuotation(
  reading: Reading,
  draft: Draft,
  resolution: Resolution,
  outer: readonly Draft[],
  previous: Stated | null,
): Quotation {
  const { text, cast, resolutions } = reading;
  const { speaker } = resolution;
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  const level = draft.sentence.within?.children ?? reading.quotes;
  const verbatim = marksWithin(level, content);
  const kind = draft.spoken ? 'direct' : kindOf(text, content, verbatim);
  const siblings = (reading.bySentence.get(draft.sentence) ?? []).filter((other) => other !== draft);
  const others = siblings.filter(
    (other) => other.cueUnit < draft.cueUnit && resolutions.get(other)?.speaker !== speaker,
  );
  const said = saidOn(text, draft, reading.dates, siblings, others);
  const judged = kind === 'indirect' ? draft.chance : undefined;
  const base = judged ?? RELIABILITY[kind][draft.construction] ?? RELIABILITY_ELSEWHERE;
  const certainty = speaker === null ? Math.min(MOST_OPEN, resolution.certainty) : resolution.certainty;
  const reasons = [resolution.reason, ...structureReasons(draft)];
  const hearsay = draft.unreported ? null : passedOnBy(draft);
  if (hearsay)
    reasons.push(`the article passes it on as hearsay (“${text.slice(hearsay.start, hearsay.end)}”)`);
  if (draft.unreported) reasons.push(draft.unreported);
  if (draft.attitude) reasons.push('a belief or feeling rather than speech');
  if (said.doubt) reasons.push(said.doubt);
  const addressee = draft.addressee ? (cast.namesWithin(draft.addressee).at(-1)?.entity ?? null) : null;
  return {
    kind,
    content,
    verbatim: draft.spoken ? content : verbatim,
    cue: draft.cue,
    source: draft.source,
    speaker,
    ...(resolution.others?.length && { coSpeakers: resolution.others }),
    relays: relaysOf(reading, draft, outer, speaker),
    addressee,
    act: draft.act,
    factuality: draft.attitude ? 'attitude' : draft.unreported ? 'unreported' : 'reported',
    saidOn: said.isDated ? said.date : sameOccasion(reading, draft, kind, speaker, previous),
    confidence: Math.min(
      hearsay ? MOST_HEARSAY : 1,
      reading.calibrated(base * certainty, judged !== undefined),
    ),
    reason: reasons.join('; '),
  };
}

/** The quotations of one level that the content touches. `level` is sorted and without overlap. */
function marksWithin(level: readonly Quoted[], content: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of content) {
    for (let q = countBefore(level, ({ end }) => end <= span.start); q < level.length; q++) {
      const quote = level[q];
      if (!quote || quote.start >= span.end) break;
      if (found.at(-1)?.start !== quote.start) found.push({ start: quote.start, end: quote.end });
    }
  }
  return found;
}

function structureReasons(draft: Draft): string[] {
  switch (draft.construction) {
    case 'floating':
      return [`no verb of saying stands by it${draft.source ? ', so it is given to the last speaker' : ''}`];
    case 'drifting':
      return ['nobody is said in its paragraph to say it, so it is given to the last speaker before'];
    case 'embedded':
      return ['no verb of saying stands by it, so it is given to the subject of its sentence'];
    case 'headline':
      return ['read from the headline'];
    default:
      return [];
  }
}

/** "seen by the", right before whoever saw it. */
const SEEN_BY = new RegExp(`\\b(?:${SHOWN.replaceAll(' ', '|')})\\s+by\\s+(?:the\\s+)?$`);
const LONGEST_SEEN = 24;

function relaysOf(
  { text, cast, resolutions, isPresented, bySentence, own }: Reading,
  draft: Draft,
  outer: readonly Draft[],
  speaker: string | null,
): Relay[] {
  const relays: Relay[] = [];
  const add = (span: Span, entity: string | null) => {
    if (plainOutlet(text.slice(span.start, span.end)) === own) return;
    // "Ada said that she had said so": nobody hands on his own words.
    // "A memo seen by Reuters says": it reached the article through them.
    const reached = SEEN_BY.test(text.slice(Math.max(0, span.start - LONGEST_SEEN), span.start));
    if ((draft.source && overlaps(span, draft.source) && !reached) || (entity !== null && entity === speaker))
      return;
    if (relays.some((relay) => overlaps(relay, span) || (entity !== null && relay.entity === entity))) return;
    relays.push({ start: span.start, end: span.end, entity });
  };
  const siblings = bySentence.get(draft.sentence) ?? [];
  for (const span of [...draft.via, ...namedRelays(text, draft, isPresented, siblings)])
    add(span, namedIn(text, span, cast));
  for (const one of outer) {
    if (!tells(text, one, draft, outer)) continue;
    const beside = namedRelays(text, one, isPresented);
    // "Berg told Reuters that …" came through Reuters from Berg, "Reuters said, citing Berg, that …" likewise.
    for (const span of beside) if (!isCited(text, span)) add(span, namedIn(text, span, cast));
    if (one.source) add(one.source, resolutions.get(one)?.speaker ?? null);
    for (const span of beside) if (isCited(text, span)) add(span, namedIn(text, span, cast));
  }
  return relays;
}

/** Whom a relay's words name: the last name in them, unless it says where ("Reuters in Seoul"). */
function namedIn(text: string, span: Span, cast: Cast): string | null {
  const names = cast.namesWithin(span);
  const others = names.filter(({ start }) => !/\b(?:in|at|near)\s+$/i.test(text.slice(span.start, start)));
  return (others.at(-1) ?? names.at(-1))?.entity ?? null;
}

/** Drafts that hold drafts, found among those of one outer sentence at a time. */
function nestAll(drafts: readonly Draft[]): Map<Draft, Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const key = draft.sentence.root;
    const group = groups.get(key);
    if (!group) groups.set(key, [draft]);
    else if (group.length < LARGEST_GROUP) group.push(draft);
  }
  const found = new Map<Draft, Draft[]>();
  for (const group of groups.values())
    if (group.length > 1) for (const [inner, outer] of outerDrafts(group)) found.set(inner, outer);
  return found;
}

/** No sentence holds more attributions than this; beyond it nesting is not followed. */
const LARGEST_GROUP = 60;
