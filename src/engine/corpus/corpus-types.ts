import type { Act, Annotation, Factuality, MentionForm, NameType, QuotationKind } from '../annotation';
import type { Span } from '../text/span';
import type { FarType, Outcome } from './corrections/apply-corrections';
import type { ReadersWord } from './corrections/correction';

/** A stretch of an article's text; an empty one stands for the article as a whole. */
export interface Place extends Span {
  /** The article's, as its record has it. */
  readonly path: string;
}

/** A mention of an entity, with the article it stands in. */
export interface EntityMention extends Place {
  readonly form: MentionForm;
}

/** An entity across the articles of a corpus. */
export interface CorpusEntity {
  /** The same for the same set of articles, whatever their order. */
  readonly id: string;
  readonly type: NameType;
  /** `unnamed`: an actor known by description only, of one article. */
  readonly form: 'named' | 'unnamed';
  readonly name: string;
  /** Other names, most frequent first; spellings that differ only in case, dots or hyphens count as one. */
  readonly aliases: readonly string[];
  /**
   * Full names that were taken for spellings of one name by their likeness (and, where that is only near, by a role in common), so that the
   * reader can judge it; empty where nothing was taken for more than it says.
   */
  readonly spellings: readonly string[];
  /** Names of the actors that readers say to be this one, its own first; empty where none are. */
  readonly united: readonly string[];
  /** Role phrases, in most articles first. */
  readonly roles: readonly string[];
  /** Sorted by path, then by start. */
  readonly mentions: readonly EntityMention[];
  /** Paths of the articles it is mentioned in, sorted. */
  readonly paths: readonly string[];
}

/** Who passed a statement on. */
export interface ClaimRelay extends Span {
  /** Corpus entity, or null where the relay is not resolved. */
  readonly entity: string | null;
  /** The relay as the article writes it. */
  readonly text: string;
}

/** A quotation resolved: who said what, when, in which article, through whom. */
export interface Claim {
  /** Made of the article's path and the claim's own words, so that edits elsewhere leave it alone. */
  readonly id: string;
  readonly path: string;
  readonly kind: QuotationKind;
  readonly act: Act;
  readonly factuality: Factuality;
  /** Corpus entity, or null where it is unclear who speaks. */
  readonly speaker: string | null;
  /** Corpus entities that say it together with the speaker; most often none. */
  readonly coSpeakers: readonly string[];
  /** The source as the article writes it; null for a floating quotation. */
  readonly sourceText: string | null;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Spans of the content in the article; several when interrupted. */
  readonly content: readonly Span[];
  /** The content's words, the parts joined by " … ", white space made single. */
  readonly text: string;
  /** Calendar day it was said on, ISO, or null. */
  readonly date: string | null;
  /** The phrase the date rests on, or null. */
  readonly dateBasis: string | null;
  readonly relays: readonly ClaimRelay[];
  readonly addressee: string | null;
  readonly confidence: number;
  readonly reason: string;
}

/** One article of a corpus. */
export interface CorpusArticle {
  readonly path: string;
  readonly text: string;
  /** As its readers have put it right. */
  readonly record: Annotation;
  /** As the engine made it. */
  readonly found: Annotation;
  /** As the engine made it, with what readers have added. */
  readonly marked: Annotation;
  /** What its readers say of it. */
  readonly said: ReadersWord;
  /** What became of its readers' corrections, by place. */
  readonly corrections: readonly Outcome[];
  /** Types that were corrected in other articles and hold here, too. */
  readonly farTypes: readonly FarType[];
  readonly headline: string | null;
  readonly publisher: string | null;
  /** ISO date or null. */
  readonly published: string | null;
}
