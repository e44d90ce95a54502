import type { Mention } from '../../annotation';
import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { POST_NOMINALS } from '../../entities/data/post-nominals';
import { baseEndFrom } from '../../language/clauses/noun-phrases';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import type { SpeechUnit } from '../sentences/speech-sentence';
import type { Cast } from './cast';

/** A source's phrase taken apart, for those who resolve it. */
export interface SourceReading {
  readonly text: string;
  readonly draft: Draft;
  readonly source: Span;
  /** The source as the text has it. */
  readonly phrase: string;
  /** Its head noun; null where that lies outside the source or is not known. */
  readonly head: Span | null;
  /** The head noun, or the phrase's last word, in lower case. */
  readonly lower: string;
  /** From the source's beginning to its head noun and what hangs on it, apposition left out. */
  readonly core: Span;
  /** The core as the text has it. */
  readonly words: string;
  /** The names in the source, and the one that holds the head. */
  readonly names: readonly Mention[];
  readonly named: Mention | undefined;
  /** Whether the name is only a part of what is called so: the head stands behind it. */
  readonly isPartial: boolean;
}

/** Takes the source of a draft apart. */
export function readSource(text: string, draft: Draft, source: Span, cast: Cast): SourceReading {
  const phrase = text.slice(source.start, source.end);
  const names = cast.namesWithin(source);
  const bearer = draft.sourceHead >= 0 ? draft.sentence.units[bearerOf(draft)] : undefined;
  const unit = bearer && (personBehind(draft, bearer, names) ?? bearer);
  const head = unit && unit.start >= source.start && unit.end <= source.end ? unit : null;
  const lower = (head?.lower ?? phrase.trim().toLowerCase().split(/\s+/).at(-1) ?? '').replace(
    /[^\p{L}\p{N}.'’-]/gu,
    '',
  );
  const named = head ? names.find((name) => name.start <= head.start && head.end <= name.end) : names.at(-1);
  const isPartial =
    named !== undefined &&
    /^[ -]\p{Lu}[\p{L}-]/u.test(text.slice(named.end, Math.min(named.end + 3, source.end))) &&
    head !== null &&
    head.end > named.end;
  const core = head ? coreOf(text, source, head) : source;
  const words = text.slice(core.start, core.end);
  return { text, draft, source, phrase, head, lower, core, words, names, named, isPartial };
}

/** From the source's beginning to its head noun and what hangs on it by "of" or "for", apposition left out. */
export function coreOf(text: string, source: Span, head: Span): Span {
  const rest = text.slice(head.end, source.end);
  const cut = /[,(—–]|\bwho\b|\bwhich\b|\bthat\b/.exec(rest);
  let end = head.end + (cut ? cut.index : rest.length);
  while (end > head.end && /[\s,]/.test(text.charAt(end - 1))) end--;
  return { start: source.start, end };
}

/** "A Bank of Japan board member", "Bank of England governor Ada Holm": the person behind a name of several phrases that holds the unit `bearer`, which is its head alone; null where nobody stands there. */
function personBehind({ sentence }: Draft, bearer: SpeechUnit, names: readonly Mention[]): SpeechUnit | null {
  const { units } = sentence;
  const name = names.find(({ start, end }) => start <= bearer.start && bearer.end < end);
  if (!name) return null;
  const behind = units.findIndex(({ start }) => start >= name.end);
  const next = units[behind];
  if (!next || next.start > name.end + 1 || next.text !== next.lower) return null;
  const last = units[baseEndFrom(sentence, behind) - 1];
  if (!last || last.start < next.start) return null;
  // "Bank of England governor Ada Holm"
  const named = names.some((other) => other.start > next.start && other.end === last.end);
  const role = units.slice(behind).find(({ lower }) => isActorNoun(lower) && !isBodyNoun(lower));
  if (named && role && role.start < last.start) return last;
  return isActorNoun(last.lower) && !isBodyNoun(last.lower) ? last : null;
}

/** Unit of the source's head; of the name before them where letters behind a name were taken for it: "Ada Holm KC". */
function bearerOf({ sentence: { units, tags }, sourceHead }: Draft): number {
  const letters = units[sourceHead];
  const isLetters =
    letters !== undefined && POST_NOMINALS.has(letters.lower) && letters.text !== letters.lower;
  return isLetters && tags[sourceHead - 1] === 'PROPN' ? sourceHead - 1 : sourceHead;
}
