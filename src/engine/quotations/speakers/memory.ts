import type { Entity } from '../../annotation';
import type { Article } from '../../article/article';
import { countBefore } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import type { Quoted } from '../marks/quoted';
import type { PronounKind } from '../data/antecedent-weights';
import type { Antecedent } from './antecedents';
import type { Cast } from './cast';
import { homeOf } from './home-government';
import { openLabels, type Labels } from './label';
import type { Resolution } from './resolution';
import type { Unnamed } from '../actors/unnamed';

/** Sees the candidates of a pronoun before one is chosen. */
export type WatchAntecedents = (draft: Draft, kind: PronounKind, antecedents: readonly Antecedent[]) => void;

/** What earlier attributions of the article leave behind for later ones. */
export interface Memory {
  /** The speaker of the attribution before this one in the running text, outside quotations. */
  lastSpeaker: string | null;
  /** Last speaker who can be "he" or "she", "they", "it". */
  lastPerson: string | null;
  /** Where that attribution stands. */
  lastPersonAt: number;
  /** The block it stands in. */
  lastPersonBlock: number;
  lastBody: string | null;
  lastBodyAt: number;
  lastBodyBlock: number;
  /** Who asked something last, and in which sentence. */
  asker: { readonly id: string; readonly root: number } | null;
  /** Array position of the sentence that holds or follows the offset, and where a sentence begins. */
  sentenceAt(offset: number): number;
  sentenceStart(index: number): number;
  /** Whether ", who" stands at the offset, a name's end. */
  isPresented(offset: number): boolean;
  /** Whether the offset lies in a quotation. */
  isQuoted(offset: number): boolean;
  /** Whether a possessive ending stands at the offset, a name's end. */
  isPossessive(offset: number): boolean;
  /** Whether the entity has been a speaker so far. */
  hasSpoken(id: string): boolean;
  noteSpeaker(id: string): void;
  textOf(span: Span): string;
  /** Whether a preposition stands right before the offset, so that what begins there is no subject. */
  isGoverned(offset: number): boolean;
  /** Speaker and draft of the first attribution of each sentence so far, by the sentence's array position. */
  readonly statedIn: Map<number, { readonly draft: Draft; readonly speaker: string }>;
  /** Whether what begins at the offset is who asked: "asked by", with a title between. */
  isAsking(offset: number): boolean;
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
  /** The country the article's outlet is at home in; null where it is not known. */
  readonly home: string | null;
  /** Told of every choice among antecedents; for training. */
  readonly watch: WatchAntecedents | undefined;
  /** Notes that the entity was described with this noun. */
  describe(id: string, noun: string): void;
  /** Whether the entity was described with this head noun ("Kim, a deputy minister"). */
  describedAs(id: string, noun: string): boolean;
}

/** Opens the memory of an article. `starts` are the offsets at which its sentences outside quotations begin. */
export function openMemory(
  { text, publisher, byline }: Article,
  cast: Cast,
  starts: readonly number[],
  quotes: readonly (readonly Quoted[])[],
  watch?: WatchAntecedents,
): Memory {
  const flat = quotes.flat();
  const spoken = new Set<string>();
  const described = new Map<string, Set<string>>();
  /** The words of the roles in which the article shows an entity. */
  const inRoles = new Map<Entity, ReadonlySet<string>>();
  return {
    lastSpeaker: null,
    lastPerson: null,
    lastPersonAt: -1,
    lastPersonBlock: -1,
    lastBody: null,
    lastBodyAt: -1,
    lastBodyBlock: -1,
    asker: null,
    sentenceAt: (offset) => countBefore(starts, (start) => start <= offset) - 1,
    isQuoted: (offset) => offset < (flat[countBefore(flat, ({ start }) => start <= offset) - 1]?.end ?? 0),
    isGoverned: (offset) => GOVERNED_BY.test(text.slice(Math.max(0, offset - LONGEST_GOVERNED_BY), offset)),
    isAsking: (offset) => ASKED_BY.test(text.slice(Math.max(0, offset - LONGEST_ASKED_BY), offset)),
    isPossessive: (offset) => /^['’]/.test(text.charAt(offset)),
    hasSpoken: (id) => spoken.has(id),
    noteSpeaker: (id) => void spoken.add(id),
    textOf: ({ start, end }) => text.slice(start, end),
    isPresented: (offset) => /^,\s+who\b/.test(text.slice(offset, offset + 8)),
    sentenceStart: (index) => starts[index] ?? 0,
    statedIn: new Map(),
    turn: null,
    home: homeOf(publisher),
    watch,
    unnamed: [],
    labels: openLabels(cast, byline),
    plural: new Set(),
    describe: (id, noun) => described.set(id, (described.get(id) ?? new Set()).add(noun)),
    quotedSpeaker: new Map(),
    describedAs: (id, noun) => {
      if (described.get(id)?.has(noun)) return true;
      const entity = cast.entity(id);
      if (!entity) return false;
      let words = inRoles.get(entity);
      if (!words) {
        const roles = entity.roleSpans.map(({ start, end }) => text.slice(start, end).toLowerCase());
        inRoles.set(entity, (words = new Set(roles.flatMap(roleWords))));
      }
      return words.has(noun);
    },
  };
}

/** The words of a role in lower case, without those of whom it serves: "the board's director", "driver to the board" are no board. */
function roleWords(role: string): string[] {
  return role
    .replace(/\s(?:to|under|of (?:the|an?|its|their))\s.*$/, '')
    .split(/\s+/)
    .filter((word) => !/['’]s?$/.test(word));
}

/** "of the", "told": what makes whatever stands behind it no subject. */
const GOVERNED_BY =
  /\b(?:to|in|of|at|by|for|from|with|on|against|about|like|told|asked|between|among|and)\s+(?:(?:the|a|an|its|his|her|their)\s+)?$/i;
/** In UTF-16 code units. */
const LONGEST_GOVERNED_BY = 18;

/** "asked by Cllr", "pressed by the opposition's". */
const ASKED_BY =
  /\b(?:asked|questioned|pressed|quizzed|challenged|interviewed)\s+by\s+(?:[\p{L}.’'-]+\s+){0,3}$/u;
const LONGEST_ASKED_BY = 48;

/** Whose words the draft's source stands in, within a quotation or a turn; null outside both, or where nobody knows. */
export function ownerOfWords({ sentence, source }: Draft, { quotedSpeaker, turn }: Memory): string | null {
  if (sentence.within) return quotedSpeaker.get(sentence.within.start) ?? null;
  const at = source?.start ?? -1;
  return turn?.spans.some(({ start, end }) => start <= at && at < end) ? turn.speaker : null;
}

/** Notes an attribution and what its source was resolved to. */
export function remember(draft: Draft, { speaker }: Resolution, cast: Cast, memory: Memory): void {
  if (draft.construction === 'transcript') memory.turn = { spans: draft.content, speaker };
  if (speaker === null) return;
  for (const span of draft.content) memory.quotedSpeaker.set(span.start, speaker);
  if (draft.sentence.within !== null) return;
  if (draft.act === 'ask') memory.asker = { id: speaker, root: draft.sentence.root };
  const index = memory.sentenceAt(draft.sentence.start);
  if (!memory.statedIn.has(index)) memory.statedIn.set(index, { draft, speaker });
  if (draft.act === 'ask' && (draft.construction === 'passive' || cast.entity(speaker)?.form === 'unnamed'))
    return;
  const at = draft.sentence.start;
  memory.lastSpeaker = speaker;
  memory.noteSpeaker(speaker);
  const entity = cast.entity(speaker);
  if (entity?.type === 'person' && !memory.plural.has(speaker)) {
    memory.lastPerson = speaker;
    memory.lastPersonAt = at;
    memory.lastPersonBlock = draft.sentence.block;
  }
  if (entity && (entity.type !== 'person' || entity.form === 'unnamed')) {
    memory.lastBody = speaker;
    memory.lastBodyAt = at;
    memory.lastBodyBlock = draft.sentence.block;
  }
}
