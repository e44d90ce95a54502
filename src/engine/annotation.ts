import type { Span } from './text/span';

/**
 * The annotation record: what the engine says about one article, as plain data (JSON-safe).
 * The command line prints it, and the corpus is built from it; the lines of the joined index are described in corpus/index-lines.ts. All
 * offsets are half-open `[start, end)` in UTF-16 code units of the article's text; all arrays of spans are sorted by start.
 *
 * Corrections of readers (corpus/corrections/correction.ts) make a record of the same shape: speakers, names and types as readers put them
 * right, quotations and names that they marked, without those that are none, actors that are the same under one id. What a reader has put
 * right, confirmed or marked has a `confidence` of 1, which nothing else has, and a `reason` that says so and what was thought before.
 */
export interface Annotation {
  /** The path the caller gave, unchanged; `-` for standard input. */
  readonly path: string;
  /** `sha256:` and the hexadecimal digest of the text encoded as UTF-8. */
  readonly textHash: string;
  /** Version of the engine that made the record; a record of another version is stale. */
  readonly engine: string;
  readonly article: ArticleRecord;
  /** Names, nominals, pronouns, dates and amounts; name mentions never overlap each other. */
  readonly mentions: readonly Mention[];
  /** One entry per coreference chain of the article. Ids are local to the record. */
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  /** What was left out of the analysis and why, in plain English; empty when everything was read. */
  readonly notices: readonly string[];
}

/** What a block is on its page: `deck` sums the story up under its headline, `source` names outlet or address, `boilerplate` is not the article's. */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'source'
  | 'boilerplate';

/** A stretch of lines with one purpose on the page. Blocks never overlap; blank lines lie between them. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the page says of the article. A key is null where it says nothing. */
export interface ArticleRecord {
  readonly headline: Span | null;
  readonly byline: (Span & { readonly authors: readonly string[] }) | null;
  readonly publisher: string | null;
  readonly published: PublicationDate | null;
  readonly blocks: readonly Block[];
}

/** How the article's own date is known; `inferred` always comes with a `reason`. */
export type PublicationBasis = 'frontMatter' | 'dateline' | 'correction' | 'inferred';

/** The day the article appeared. The span is the text it was read from. */
export interface PublicationDate extends Span {
  /** Calendar date, ISO `YYYY-MM-DD`. */
  readonly date: string;
  readonly basis: PublicationBasis;
  /** The evidence in plain English; always present when `basis` is `inferred`. */
  readonly reason?: string;
}

/** What names name; `nationality` also peoples and followings ("Kenyan", "the Basques"). */
export type NameType = 'person' | 'organization' | 'place' | 'nationality';
/** What mentions are of: referents with names, and values. */
export type MentionType = NameType | 'event' | 'date' | 'money' | 'percent' | 'quantity';
/** A name ("Ada Ross", "WPK"), a description ("the minister") or a pronoun ("he"). Values count as names. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One occurrence of an entity or a value. Titles, roles and possessives stand outside a name's span. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly form: MentionForm;
  /** Id of the chain in `entities`; null for values (dates, amounts) and for names that no chain claims. */
  readonly entity: string | null;
  /** Probability that span and type are right, 0 to 1; 1 only by a reader's word. */
  readonly confidence: number;
  /** ISO calendar date a date mention resolves to, where it does. */
  readonly date?: string;
  /** The other day a date mention could mean, ISO; absent when there is no doubt. */
  readonly alternative?: string;
  /**
   * Of a date mention: how its day was reached (with the `alternative`, where there is one), or why there is none, in plain English with ISO
   * dates. Of a name or a pronoun: what a reader put right. Otherwise absent.
   */
  readonly reason?: string;
}

/** A role or affiliation read off the text at `span`. */
export interface Role extends Span {
  readonly text: string;
}

/** The mentions of one referent within one article. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  readonly type: NameType;
  /** `named`, or `unnamed` for an actor known only by description ("two officials"), never merged across articles. */
  readonly form: 'named' | 'unnamed';
  /** The fullest form the article uses. */
  readonly name: string;
  /** Other name forms in the article, most frequent first, without `name`. */
  readonly aliases: readonly string[];
  /** Role phrases, as written, without duplicates; first read first. */
  readonly roles: readonly string[];
  /** Where each role was read. */
  readonly roleSpans: readonly Role[];
}

/** In the speaker's words, partly so, or in the writer's. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';
/** What the speaker does in saying it, by the cue. */
export type Act = 'state' | 'deny' | 'demand' | 'warn' | 'predict' | 'promise' | 'ask' | 'accuse' | 'confirm';
/**
 * Whether the statement was made: `unreported` covers negated, conditional, hypothetical and future acts of speech, demanded ones, and those
 * within what somebody denies ("Holm denied saying that …": the denial is reported, what she denies to have said is not); `attitude` covers
 * beliefs and feelings.
 */
export type Factuality = 'reported' | 'unreported' | 'attitude';

/** Who passed a statement on, at this span. */
export interface Relay extends Span {
  /** Entity id, or null where the relay is not resolved. */
  readonly entity: string | null;
}

/** The day something was said. The span is the phrase it rests on (`basis` is that phrase's text). */
export interface SpokenDate extends Span {
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  readonly basis: string;
}

/** A stretch of text that the article attributes to somebody. */
export interface Quotation {
  readonly kind: QuotationKind;
  /**
   * What is attributed; several spans where the attribution interrupts it, or where it runs over several paragraphs of which each opens with a
   * mark. Direct: with its marks; mixed and indirect: the reported clause without "that".
   */
  readonly content: readonly Span[];
  /** The parts between quotation marks, marks included; empty for indirect. */
  readonly verbatim: readonly Span[];
  /** The words that attribute ("said", "according to"), or null for a floating quotation. */
  readonly cue: Span | null;
  /** The whole noun phrase attributed to, or null. */
  readonly source: Span | null;
  /** Entity id the source resolves to, or null where it is unclear. */
  readonly speaker: string | null;
  /** Entities that say it together with the speaker ("Holm and Berg said"), in the order of the text; absent when there is none. */
  readonly coSpeakers?: readonly string[];
  /** Nearest first: in "Reuters reported that Novak stated …" Reuters is the only relay. */
  readonly relays: readonly Relay[];
  /** Entity id of whom it is said to, or null. */
  readonly addressee: string | null;
  readonly act: Act;
  readonly factuality: Factuality;
  readonly saidOn: SpokenDate | null;
  /** Probability that content, source and speaker are right, 0 to 1; 1 only by a reader's word. */
  readonly confidence: number;
  /** Plain English for the reader: how the speaker was found, what speaks against it, or what a reader put right. */
  readonly reason: string;
}
