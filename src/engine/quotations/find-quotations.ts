import type { Entity, Mention, Quotation } from '../annotation';
import type { Article } from '../article/article';
import type { Chains } from '../entities/chains';
import type { DatePhrase } from '../dates/find-dates';
import type { Prose } from '../language/prose';

/** What the quotation stage adds to an article's reading. */
export interface QuotationReading {
  /** The chains' mentions with the pronouns and nominals that act as sources. */
  readonly mentions: readonly Mention[];
  /** The chains' entities with the unnamed actors the sources brought in. */
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** Finds who says what: marks, cues, content, source, speaker, relays, dates. */
export function findQuotations(
  _prose: Prose,
  _article: Article,
  chains: Chains,
  _dates: readonly DatePhrase[],
): QuotationReading {
  return { ...chains, quotations: [] };
}
