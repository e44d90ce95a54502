import type { PronounKind } from '../data/antecedent-weights';
import type { Mention } from '../../annotation';
import type { Draft } from '../drafts/draft';
import type { Cast } from './cast';
import { genderOfPronouns } from '../actors/gender';
import { ownerOfWords, type Memory } from './memory';
import { broughtInBehind, partedFrom, ruledOutBefore, tellerBefore } from './ruled-out';

/** Somebody a pronoun could mean. `features` are positions in the vector of weights, each counting once. */
export interface Antecedent {
  readonly id: string;
  readonly features: readonly number[];
  /** Whether the given name speaks against it. */
  readonly isUnlikely?: true;
}

/**
 * Everybody a pronoun that acts as a source could mean, with what speaks for each: how near and how prominent the mentions are (the subject
 * of a near sentence above all: Grosz, Joshi and Weinstein's centering), who spoke last, gender, how often the article names them.
 */
export function antecedentsOf(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Antecedent[] {
  const { sentence, source } = draft;
  // In somebody's own words "they" are seldom those of whom the article tells.
  if (sentence.within && pronoun === 'they') return [];
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  const kind = kindOfPronoun(pronoun);
  const last = lastOf(kind, here, memory);
  const ruledOut = impossible(kind, at, draft, cast, memory);
  // "Andrea Holm said it was over. He said …": a given name tells much, not all.
  const isUnlikely = (id: string): boolean =>
    kind === 'personal' &&
    pronoun !== 'who' &&
    id === last.id &&
    last.away <= 1 &&
    cast.entity(id)?.type === 'person' &&
    cast.isGenderGuessed(id) &&
    !fits(pronoun, id, cast) &&
    !isSpokenTo(pronoun, draft, memory);
  const found = new Map<string, Sighting>();
  const sight = (id: string): Sighting | null => {
    if (
      ruledOut.has(id) ||
      !(fits(pronoun, id, cast) || isUnlikely(id)) ||
      (pronoun !== 'they' && memory.plural.has(id))
    )
      return null;
    let sighting = found.get(id);
    if (!sighting) found.set(id, (sighting = { nearest: NEVER, lead: NEVER, count: 0, flags: new Set() }));
    return sighting;
  };
  if (last.id !== null && last.away <= FARTHEST) sight(last.id);
  let isFirst = true;
  for (const mention of cast.namesBefore(at, NAMES)) {
    const id = mention.entity;
    if (!id) continue;
    const away = here - memory.sentenceAt(mention.start);
    if (away > FARTHEST) break;
    if (isByline(mention, memory)) continue;
    // "Asked by Berg whether it was safe, she said": Berg does not answer himself.
    if (away <= 1 && kind === 'personal' && memory.isAsking(mention.start)) continue;
    const quoted = !sentence.within && memory.isQuoted(mention.start);
    if (quoted && !found.has(id)) continue;
    const sighting = sight(id);
    if (!sighting) continue;
    sighting.count++;
    if (quoted) continue;
    note(sighting, mention, away, isFirst, memory);
    isFirst = false;
  }
  // An actor without a name stood where it spoke, as the subject there; so did one told of by an office: "The mayor said … She said …".
  const told = last.id === null ? undefined : found.get(last.id);
  if (told && (cast.entity(last.id ?? '')?.form === 'unnamed' || spokeByNoun(kind, last.id, memory)))
    told.nearest = told.lead = Math.min(told.nearest, last.away);
  return [...found].map(([id, sighting]) => {
    const features = featuresOf(id, sighting, last, sentence.block, cast);
    if (kind === 'personal' && cast.gender(id) !== 'unknown') features.push(F.gender);
    if (memory.hasSpoken(id)) features.push(F.spoke);
    return { id, features, ...(isUnlikely(id) && { isUnlikely: true }) };
  });
}

/** Whether who spoke last was called there by a noun: "the mayor". */
function spokeByNoun(kind: PronounKind, id: string | null, memory: Memory): boolean {
  const at = kind === 'personal' ? memory.lastPersonAt : memory.lastBodyAt;
  const stated = memory.statedIn.get(memory.sentenceAt(at));
  return (
    stated?.speaker === id &&
    stated.draft.source !== null &&
    /^the\s/i.test(memory.textOf(stated.draft.source))
  );
}

/** “…,” Holm said. “…,” he told her: whether somebody of the other gender than the pronoun's is spoken to. */
function isSpokenTo(pronoun: string, { addressee, cue }: Draft, memory: Memory): boolean {
  const behind = cue === null ? '' : memory.textOf({ start: cue.end, end: cue.end + LONGEST_OBJECT });
  const object = /^\s(her|him)(?=[.,;!?]|\s(?:on|in|at|when|after|with|as)\s|$)/.exec(behind)?.[1] ?? '';
  const hearer = genderOfPronouns(addressee === null ? object : memory.textOf(addressee));
  return hearer !== 'unknown' && hearer !== genderOfPronouns(pronoun);
}

/** In UTF-16 code units. */
const LONGEST_OBJECT = 12;

/** Whoever of the kind spoke last, how many sentences ago, and in which block. */
interface Last {
  readonly id: string | null;
  readonly away: number;
  readonly block: number;
}

function lastOf(kind: PronounKind, here: number, memory: Memory): Last {
  const [id, at, block] =
    kind === 'personal'
      ? [memory.lastPerson, memory.lastPersonAt, memory.lastPersonBlock]
      : [memory.lastBody, memory.lastBodyAt, memory.lastBodyBlock];
  return { id, away: id === null ? NEVER : here - memory.sentenceAt(at), block };
}

/** Those the pronoun at offset `at` cannot mean, whatever speaks for them. */
function impossible(kind: PronounKind, at: number, draft: Draft, cast: Cast, memory: Memory): Set<string> {
  const found = new Set<string>();
  // Nobody calls himself by his name: “Berg should go,” he said. But "Berg lied, which he denied" is not in his words.
  const answers = draft.act === 'deny' && draft.content.every(({ end }) => end < at);
  if (kind === 'personal' && !answers)
    for (const span of draft.content)
      for (const { entity, start } of cast.namesWithin(span)) {
        // “He goes, ‘Ada, come,’” she said: others call her by it.
        const before = { start: Math.max(span.start + 1, start - MARKS_REACH), end: start };
        if (entity !== null && !WITHIN_MARKS.test(memory.textOf(before))) found.add(entity);
      }
  // "When Holm asked whether it was safe, she said": whoever asks does not answer.
  if (memory.asker?.root === draft.sentence.root) found.add(memory.asker.id);
  // Nobody calls himself "he" in his own words.
  const owner = ownerOfWords(draft, memory);
  if (owner !== null) found.add(owner);
  const before = kind === 'personal' ? ruledOutBefore(draft, memory.sentenceAt(at), memory) : null;
  if (before !== null) found.add(before);
  if (kind === 'personal')
    for (const id of [
      partedFrom(at, cast, memory),
      tellerBefore(at, cast, memory),
      broughtInBehind(at, cast, memory),
    ])
      if (id !== null) found.add(id);
  return found;
}

/** Who wrote the article is not whom it tells of. */
function isByline({ start }: Mention, { labels: { byline } }: Memory): boolean {
  return byline !== null && byline.start <= start && start < byline.end;
}

/** Notes a mention outside quotation marks, nearest first; `isFirst` is true for the nearest of all. */
function note(sighting: Sighting, mention: Mention, away: number, isFirst: boolean, memory: Memory): void {
  const { start, end } = mention;
  const governed = memory.isGoverned(start);
  const possessive = memory.isPossessive(end);
  if (sighting.nearest === NEVER) {
    sighting.nearest = away;
    if (isFirst) sighting.flags.add(F.first);
    if (governed) sighting.flags.add(F.governed);
    if (possessive) sighting.flags.add(F.possessive);
    if (/\s/.test(memory.textOf(mention).trim())) sighting.flags.add(F.longName);
    if (away <= 1 && memory.isPresented(end)) sighting.flags.add(F.presented);
  }
  const leads =
    !governed && !possessive && start - memory.sentenceStart(memory.sentenceAt(start)) < SUBJECT_PLACE;
  if (leads && sighting.lead === NEVER) sighting.lead = away;
  if (leads && away === 0) sighting.flags.add(F.subjectHere);
}

/** Features that the sightings and the candidate itself give. */
function featuresOf(id: string, sighting: Sighting, last: Last, block: number, cast: Cast): number[] {
  const features = [...sighting.flags];
  features.push(F.nearest + bucket(sighting.nearest), F.lead + bucket(sighting.lead));
  features.push(F.last + (id === last.id ? bucket(last.away) : BUCKETS - 1));
  if (id === last.id && last.block === block) features.push(F.lastInBlock);
  if (sighting.count >= 2) features.push(F.twice);
  if (sighting.count >= 4) features.push(F.often);
  const entity = cast.entity(id);
  if (entity?.form === 'unnamed') features.push(F.unnamed);
  if (entity?.type === 'place') features.push(F.place);
  return features;
}

/** A mark that opens before a name is looked for within this many UTF-16 code units. */
const MARKS_REACH = 90;
/** An opening mark with no closing one behind it. */
const WITHIN_MARKS = /(?:^|[\s,(—–-])[‘'“"«](?:(?![’'”"»](?:[\s,.;:!?]|$))[^\n]){0,80}$/;

/** Which set of weights reads the pronoun, given in lower case. */
export function kindOfPronoun(pronoun: string): PronounKind {
  return /^(?:it|they|them)$/.test(pronoun) ? 'body' : 'personal';
}

/** What was seen of one candidate; distances in sentences, {@link NEVER} for none. */
interface Sighting {
  nearest: number;
  lead: number;
  count: number;
  readonly flags: Set<number>;
}

/** Farther than any sentence that counts. */
const NEVER = 99;
/** Distances 0, 1, 2, 3, 4 and more, and never. */
const BUCKETS = 6;
const bucket = (away: number): number => (away === NEVER ? BUCKETS - 1 : Math.min(4, Math.max(0, away)));

/** Places of the features in the vector of weights. */
export const ANTECEDENT_FEATURE = {
  nearest: 0,
  lead: 6,
  last: 12,
  lastInBlock: 18,
  twice: 19,
  often: 20,
  unnamed: 21,
  place: 22,
  gender: 23,
  spoke: 24,
  first: 25,
  governed: 26,
  possessive: 27,
  longName: 28,
  presented: 29,
  subjectHere: 30,
} as const;
const F = ANTECEDENT_FEATURE;

/** How many features there are: the length of a vector of weights. */
export const ANTECEDENT_FEATURES = 31;

/** A pronoun looks back over this many names, and sentences. */
const NAMES = 30;
const FARTHEST = 7;
/** A name that begins within this many code units of its sentence's start is taken for the subject. */
const SUBJECT_PLACE = 40;

function fits(pronoun: string, id: string, cast: Cast): boolean {
  const entity = cast.entity(id);
  if (!entity) return false;
  switch (pronoun) {
    case 'he':
    case 'him':
      return entity.type === 'person' && cast.gender(id) !== 'female';
    case 'she':
    case 'her':
      return entity.type === 'person' && cast.gender(id) !== 'male';
    case 'it':
      return entity.type === 'organization' || entity.type === 'place';
    case 'they':
    case 'them':
      return entity.type === 'organization' || entity.form === 'unnamed';
    default:
      return entity.type === 'person';
  }
}
