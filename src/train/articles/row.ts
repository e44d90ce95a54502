/** What a row is about; floors are kept per aspect. */
export type Aspect =
  | 'publisher'
  | 'published'
  | 'authors'
  | 'headline'
  | 'boilerplate'
  | 'content'
  | 'kind'
  | 'source'
  | 'speaker'
  | 'cue'
  | 'relays'
  | 'saidOn'
  | 'act'
  | 'unreported'
  | 'notQuotation'
  | 'chain'
  | 'apart'
  | 'together';

/** One thing that a reader sees and the engine got right or wrong. */
export interface Row {
  readonly aspect: Aspect;
  /** Which one, for people: the beginning of the quotation, the name of the chain … */
  readonly about: string;
  readonly right: boolean;
  readonly wanted: string;
  readonly got: string;
}

/** What judging one article has come to. */
export interface Verdict {
  readonly rows: readonly Row[];
  /** The texts of what the engine reports as said and the reader does not. */
  readonly extras: readonly string[];
}
