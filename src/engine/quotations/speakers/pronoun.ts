import type { Mention } from '../../annotation';
import type { Draft } from '../attribution/draft';
import type { Cast } from './cast';
import type { Resolution } from './resolve-speaker';

/** What earlier attributions of the article leave behind for later ones. */
export interface Memory {
  /** The speaker of the attribution before this one in the running text, outside quotations. */
  lastSpeaker: string | null;
  lastBlock: number;
  /** Last speaker who can be "he" or "she", "they", "it". */
  lastPerson: string | null;
  lastPersonBlock: number;
  lastBody: string | null;
  lastBodyBlock: number;
  /** Unnamed actors by their head noun. */
  readonly unnamed: Map<string, string>;
  /** Speaker of the quotation that begins at this offset, for "I" inside it. */
  readonly quotedSpeaker: Map<number, string>;
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
    const outer = within ? memory.quotedSpeaker.get(within.start) : undefined;
    if (outer)
      return {
        speaker: outer,
        certainty: pronoun === 'i' ? 0.9 : 0.7,
        reason: `“${pronoun === 'i' ? 'I' : pronoun}” inside a quotation of ${cast.entity(outer)?.name ?? 'the speaker'}`,
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

function candidates(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Map<string, number> {
  const { sentence, source } = draft;
  const scores = new Map<string, number>();
  const at = source?.start ?? sentence.start;
  const add = (id: string, points: number) => {
    if (fits(pronoun, id, cast)) scores.set(id, (scores.get(id) ?? 0) + points);
  };
  const personal =
    pronoun === 'he' || pronoun === 'she' || pronoun === 'him' || pronoun === 'her' || pronoun === 'who';
  const last = personal ? memory.lastPerson : memory.lastBody;
  const lastBlock = personal ? memory.lastPersonBlock : memory.lastBodyBlock;
  if (last !== null && sentence.block - lastBlock <= 3) add(last, 6 - (sentence.block - lastBlock));
  const names = cast.namesBefore(at, NAMES);
  const seen = new Set<string>();
  let rank = 0;
  for (const mention of names) {
    const id = mention.entity;
    if (!id || at - mention.end > 1500) break;
    if (seen.has(id) || !fits(pronoun, id, cast)) continue;
    seen.add(id);
    add(id, Math.max(0.5, 3 - rank) + (opensSentence(mention, draft) ? 2.5 : 0));
    if (++rank > 5) break;
  }
  return scores;
}

/** A name at the head of the same sentence is its subject: what follows with "he" is usually about it. */
function opensSentence(mention: Mention, draft: Draft): boolean {
  return mention.start >= draft.sentence.start && mention.start - draft.sentence.start < 25;
}

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
