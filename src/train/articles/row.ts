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

export interface Verdict {
  readonly rows: readonly Row[];
  /** The texts of what the engine reports as said and the reader does not. */
  readonly extras: readonly string[];
}

/** Compares loosely: case, white space, kinds of apostrophe, a leading article and marks at the ends do not count. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** A text in the form in which `sameWords` compares it. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”'(,.]+|[\s"“”'),.:;]+$/g, '')
    .replace(/^(the|an?) /, '');
}

/** A text on one line, shortened for a table. */
export function brief(text: string, width = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
