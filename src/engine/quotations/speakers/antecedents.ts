import type { Draft } from '../attribution/draft';
import type { Cast } from './cast';
import { ownerOfWords, type Memory } from './memory';
import { ruledOutBefore } from './ruled-out';

/** Somebody a pronoun could mean. `features` are positions in the vector of weights, each counting once. */
export interface Antecedent {
  readonly id: string;
  readonly features: readonly number[];
  /** Whether the given name speaks against it. */
  readonly isUnlikely?: true;
}

/** Which pronouns share weights: he and she; it and they. */
export type PronounKind = 'personal' | 'body';

/**
 * Everybody a pronoun that acts as a source could mean, with what speaks for each: how near and how prominent the mentions are (the subject
 * of a near sentence above all: Grosz, Joshi and Weinstein's centering), who spoke last, gender, how often the article names them.
 */
export function antecedentsOf(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Antecedent[] {
  const { sentence, source } = draft;
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  const kind = kindOfPronoun(pronoun);
  const found = new Map<string, Sighting>();
  // Nobody calls himself by his name: “Berg should go,” he said. But "Berg lied, which he denied" is not in his words.
  const answers = draft.act === 'deny' && draft.content.every(({ end }) => end < at);
  const spokenOf = new Set(
    kind === 'personal' && !answers
      ? draft.content.flatMap((span) =>
          cast
            .namesWithin(span)
            // “He goes, ‘Ada, come,’” she said: others call her by it.
            .filter(
              ({ start }) =>
                !WITHIN_MARKS.test(
                  memory.textOf({ start: Math.max(span.start + 1, start - MARKS_REACH), end: start }),
                ),
            )
            .map(({ entity }) => entity),
        )
      : [],
  );
  // "When Holm asked whether it was safe, she said": whoever asks does not answer.
  const asker = memory.asker?.root === sentence.root ? memory.asker.id : null;
  // Nobody calls himself "he" in his own words.
  const owner = ownerOfWords(draft, memory);
  const ruledOut = kind === 'personal' ? ruledOutBefore(draft, here, memory) : null;
  // "Andrea Holm said it was over. He said …": a given name tells much, not all.
  const isUnlikely = (id: string): boolean =>
    kind === 'personal' &&
    pronoun !== 'who' &&
    id === memory.lastPerson &&
    lastAway <= 1 &&
    cast.entity(id)?.type === 'person' &&
    cast.isGenderGuessed(id) &&
    !fits(pronoun, id, cast);
  const sight = (id: string): Sighting | null => {
    if (
      id === asker ||
      id === owner ||
      id === ruledOut ||
      spokenOf.has(id) ||
      !(fits(pronoun, id, cast) || isUnlikely(id)) ||
      (pronoun !== 'they' && memory.plural.has(id))
    )
      return null;
    let sighting = found.get(id);
    if (!sighting) found.set(id, (sighting = { nearest: 99, lead: 99, count: 0, flags: new Set() }));
    return sighting;
  };
  // In somebody's own words "they" are seldom those of whom the article tells.
  if (sentence.within && pronoun === 'they') return [];
  const last = kind === 'personal' ? memory.lastPerson : memory.lastBody;
  const lastAt = kind === 'personal' ? memory.lastPersonAt : memory.lastBodyAt;
  const lastBlock = kind === 'personal' ? memory.lastPersonBlock : memory.lastBodyBlock;
  const lastAway = last === null ? 99 : here - memory.sentenceAt(lastAt);
  if (last !== null && lastAway <= FARTHEST) sight(last);
  let isFirst = true;
  for (const mention of cast.namesBefore(at, NAMES)) {
    const id = mention.entity;
    if (!id) continue;
    const index = memory.sentenceAt(mention.start);
    const away = here - index;
    if (away > FARTHEST) break;
    // Who wrote the article is not whom it tells of.
    const { byline } = memory.labels;
    if (byline && byline.start <= mention.start && mention.start < byline.end) continue;
    // "Asked by Berg whether it was safe, she said": Berg does not answer himself.
    if (away <= 1 && kind === 'personal' && memory.isAsking(mention.start)) continue;
    const quoted = !sentence.within && memory.isQuoted(mention.start);
    if (quoted && !found.has(id)) continue;
    const sighting = sight(id);
    if (!sighting) continue;
    sighting.count++;
    if (quoted) continue;
    const isNearest = sighting.nearest === 99;
    if (isNearest) {
      sighting.nearest = away;
      if (isFirst) sighting.flags.add(F.first);
      if (memory.isGoverned(mention.start)) sighting.flags.add(F.governed);
      if (memory.isPossessive(mention.end)) sighting.flags.add(F.possessive);
      if (/\s/.test(memory.textOf(mention).trim())) sighting.flags.add(F.longName);
      if (memory.isPresented(mention.end) && away <= 1) sighting.flags.add(F.presented);
    }
    isFirst = false;
    const leads =
      !memory.isGoverned(mention.start) &&
      !memory.isPossessive(mention.end) &&
      mention.start - memory.sentenceStart(index) < SUBJECT_PLACE;
    if (leads && sighting.lead === 99) sighting.lead = away;
    if (leads && away === 0) sighting.flags.add(F.subjectHere);
  }
  // An actor without a name stood where it spoke, as the subject there.
  const unnamed = last === null || cast.entity(last)?.form !== 'unnamed' ? undefined : found.get(last);
  if (unnamed) unnamed.nearest = unnamed.lead = lastAway;
  return [...found].map(([id, sighting]) => {
    const features = [...sighting.flags];
    features.push(F.nearest + bucket(sighting.nearest), F.lead + bucket(sighting.lead));
    features.push(F.last + (id === last ? bucket(lastAway) : BUCKETS - 1));
    if (id === last && lastBlock === sentence.block) features.push(F.lastInBlock);
    if (sighting.count >= 2) features.push(F.twice);
    if (sighting.count >= 4) features.push(F.often);
    const entity = cast.entity(id);
    if (entity?.form === 'unnamed') features.push(F.unnamed);
    if (entity?.type === 'place') features.push(F.place);
    if (kind === 'personal' && cast.gender(id) !== 'unknown') features.push(F.gender);
    if (memory.hasSpoken(id)) features.push(F.spoke);
    return { id, features, ...(isUnlikely(id) && { isUnlikely: true }) };
  });
}

/** A mark that opens before a name is looked for within this many UTF-16 code units. */
const MARKS_REACH = 90;
/** An opening mark with no closing one behind it. */
const WITHIN_MARKS = /(?:^|[\s,(—–-])[‘'“"«](?:(?![’'”"»](?:[\s,.;:!?]|$))[^\n]){0,80}$/;

/** Which set of weights reads the pronoun, given in lower case. */
export function kindOfPronoun(pronoun: string): PronounKind {
  return /^(?:it|they|them)$/.test(pronoun) ? 'body' : 'personal';
}

/** What was seen of one candidate; distances in sentences, 99 for never. */
interface Sighting {
  nearest: number;
  lead: number;
  count: number;
  readonly flags: Set<number>;
}

/** Distances 0, 1, 2, 3, 4 and more, and never. */
const BUCKETS = 6;
const bucket = (away: number): number => (away === 99 ? BUCKETS - 1 : Math.min(4, Math.max(0, away)));

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
