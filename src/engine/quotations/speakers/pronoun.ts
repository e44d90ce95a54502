import type { Span } from '../../text/span';
import type { Draft } from '../attribution/draft';
import type { Cast } from './cast';
import type { Labels } from './label';
import type { Resolution } from './resolution';
import type { Unnamed } from './unnamed';

/** What earlier attributions of the article leave behind for later ones. */
export interface Memory {
  /** The speaker of the attribution before this one in the running text, outside quotations. */
  lastSpeaker: string | null;
  /** Last speaker who can be "he" or "she", "they", "it". */
  lastPerson: string | null;
  /** Where that attribution stands. */
  lastPersonAt: number;
  lastBody: string | null;
  lastBodyAt: number;
  /** Array position of the sentence that holds or follows the offset, and where a sentence begins. */
  sentenceAt(offset: number): number;
  sentenceStart(index: number): number;
  /** Whether ", who" stands at the offset, a name's end. */
  isPresented(offset: number): boolean;
  /** Whether the offset lies in a quotation. */
  isQuoted(offset: number): boolean;
  /** Whether a preposition stands right before the offset, so that what begins there is no subject. */
  isGoverned(offset: number): boolean;
  /** The turn of a conversation that the text is in, and who has it. */
  turn: { readonly spans: readonly Span[]; readonly speaker: string | null } | null;
  /** Unnamed actors met so far, the oldest first. */
  readonly unnamed: Unnamed[];
  /** The bearers of the labels of a transcript. */
  readonly labels: Labels;
  /** Speaker of the quotation that begins at this offset, for "I" inside it. */
  readonly quotedSpeaker: Map<number, string>;
  /** Unnamed actors that are several. */
  readonly plural: Set<string>;
  /** Notes that the entity was described with this noun. */
  describe(id: string, noun: string): void;
  /** Whether the entity was described with this head noun ("Kim, a deputy minister"). */
  describedAs(id: string, noun: string): boolean;
}

/** A pronoun looks back over this many names. */
const NAMES = 24;
/** Points by which the best reading must lead the second. */
const LEAD = 1.5;

/** Resolves "he", "she", "they", "it", "I", "we" as a source. Near-ties give nobody, with both candidates in the reason. */
export function resolvePronoun(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Resolution {
  const { within } = draft.sentence;
  if (pronoun === 'i' || pronoun === 'me' || pronoun === 'we' || pronoun === 'us' || pronoun === 'my') {
    const turn = memory.turn?.spans.some(
      (span) => span.start <= (draft.source?.start ?? -1) && (draft.source?.start ?? -1) < span.end,
    )
      ? memory.turn.speaker
      : null;
    const outer = within ? memory.quotedSpeaker.get(within.start) : turn;
    if (outer)
      return {
        speaker: outer,
        certainty: pronoun === 'i' ? 0.9 : 0.7,
        reason: `“${pronoun === 'i' ? 'I' : pronoun}” in the words of ${cast.entity(outer)?.name ?? 'the speaker'}`,
      };
    return {
      speaker: null,
      certainty: 0.5,
      reason: `“${pronoun === 'i' ? 'I' : pronoun}” is the writer or nobody the text names`,
    };
  }
  if (pronoun === 'you') return { speaker: null, certainty: 0.3, reason: '“you” names nobody' };
  const scores = candidates(pronoun, draft, cast, memory);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  const said = pronoun.charAt(0).toUpperCase() + pronoun.slice(1);
  if (!best || best[1] <= 0)
    return { speaker: null, certainty: 0.4, reason: `nobody before “${said}” fits it` };
  const name = (id: string) => cast.entity(id)?.name ?? 'somebody';
  if (second && best[1] - second[1] < LEAD) {
    return {
      speaker: null,
      certainty: 0.45,
      reason: `“${said}” could be ${name(best[0])} or ${name(second[0])}`,
    };
  }
  return {
    speaker: best[0],
    certainty: second && best[1] - second[1] < 2 * LEAD ? 0.75 : 0.88,
    reason: `speaker inferred from “${said}”: ${name(best[0])}, mentioned before`,
  };
}

/**
 * Points for everybody the pronoun could mean. The subject of the nearest sentence counts most (the principle of centering); the last
 * speaker counts as the subject of his attribution; other mentions and unnamed actors count less.
 */
function candidates(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Map<string, number> {
  const { sentence, source } = draft;
  const scores = new Map<string, number>();
  const at = source?.start ?? sentence.start;
  const here = memory.sentenceAt(at);
  const add = (id: string, points: number) => {
    if (!fits(pronoun, id, cast) || (pronoun !== 'they' && memory.plural.has(id))) return;
    const unnamed = pronoun !== 'they' && cast.entity(id)?.form === 'unnamed' ? UNNAMED : 0;
    scores.set(id, Math.max(scores.get(id) ?? 0, points + unnamed));
  };
  const personal =
    pronoun === 'he' || pronoun === 'she' || pronoun === 'him' || pronoun === 'her' || pronoun === 'who';
  const last = personal ? memory.lastPerson : memory.lastBody;
  const lastAt = personal ? memory.lastPersonAt : memory.lastBodyAt;
  if (last !== null) {
    const away = here - memory.sentenceAt(lastAt);
    if (away <= FARTHEST) add(last, SUBJECT + SPEAKER - STEP * away);
  }
  for (const mention of cast.namesBefore(at, NAMES)) {
    const id = mention.entity;
    if (!id) continue;
    const index = memory.sentenceAt(mention.start);
    const away = here - index;
    if (away > FARTHEST) break;
    if (!sentence.within && memory.isQuoted(mention.start)) continue;
    // "…, offered by Ada Holm, who keeps a shop.": brought in to be spoken of next.
    if (away === 1 && personal && memory.isPresented(mention.end)) add(id, SUBJECT + PRESENTED - STEP);
    const leads =
      !memory.isGoverned(mention.start) && mention.start - memory.sentenceStart(index) < SUBJECT_PLACE;
    add(id, leads ? SUBJECT - STEP * away : ELSEWHERE - away);
  }
  return scores;
}

/** Points of a subject in the pronoun's own sentence; what each sentence in between costs; what others get. */
const SUBJECT = 10;
const SPEAKER = 0.6;
const PRESENTED = 0.6;
const STEP = 1.6;
const ELSEWHERE = 4;
const UNNAMED = -2;
/** Sentences a pronoun reaches back. */
const FARTHEST = 6;
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
