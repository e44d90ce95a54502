import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ExpectedJoins } from './judge-joins';
import type { Act, PublicationBasis, QuotationKind } from '../../engine/annotation';

/**
 * What a careful reader sees in one article, written by hand. A key that is left out is not judged, unless it says otherwise.
 * Passages are given as they stand in the text, white space aside, with ` … ` for what lies between their first and last words.
 */
export interface ExpectedArticle {
  /** Path of the article, relative to the folder of the file that holds this. */
  readonly text: string;
  readonly publisher?: string | null;
  /** `until`: the last day that is as good as `date`. */
  readonly published?: {
    readonly date: string;
    readonly until?: string;
    readonly basis: PublicationBasis;
  } | null;
  readonly authors?: readonly string[];
  readonly headline?: string;
  /** How the lines begin that belong to the page and not to the article. */
  readonly boilerplate?: readonly string[];
  readonly quotations: readonly ExpectedQuotation[];
  /** Passages that may be attributed or not: both readings are defensible. */
  readonly optional?: readonly string[];
  /** What nobody is reported to have said: declined, denied to have been said, expected, hypothetical. */
  readonly unreported?: readonly string[];
  /** Marks that quote nobody: terms, titles, nicknames, inches, apostrophes, banners. */
  readonly notQuotations?: readonly string[];
  /** Fullest form of a name → other forms of the article that mean the same one. */
  readonly chains?: Readonly<Record<string, readonly string[]>>;
  /** Names that must not end up in one chain. */
  readonly apart?: readonly (readonly [string, string])[];
}

/** One statement, as the reader sees it. */
export interface ExpectedQuotation {
  /** Null: not judged. */
  readonly kind: QuotationKind | null;
  /** Several passages where the quotation is interrupted. */
  readonly content: string | readonly string[];
  /** Another extent that is as good. */
  readonly or?: string;
  /** Look for the content behind this text, where its words occur earlier as well. */
  readonly after?: string;
  /** The source as written; alternatives divided by ` | `. */
  readonly source?: string;
  /** Name of the speaker's chain, alternatives divided by ` | `; null where the speaker has no name or is unclear. */
  readonly speaker?: string | null;
  /** Alternatives divided by ` | `. */
  readonly cue?: string;
  /** Who passed it on, nearest first. Left out: nobody did. Null: not judged. */
  readonly relays?: readonly string[] | null;
  /** ISO date; null where the article gives none. */
  readonly saidOn?: string | null;
  /** Left out: `state`. Null: not judged. */
  readonly act?: Act | null;
}

/** One article with what is expected of it. */
export interface GoldenArticle {
  /** Name of its folder. */
  readonly slug: string;
  /** Where the article's file is. */
  readonly path: string;
  readonly text: string;
  readonly expected: ExpectedArticle;
}

/** Reads which names of a folder's golden articles mean one actor. */
export function readExpectedJoins(folder: string): ExpectedJoins {
  return JSON.parse(readFileSync(join(folder, 'joins.json'), 'utf8')) as ExpectedJoins;
}

/** Reads every `<slug>/expected.json` of a folder with the article it speaks of, sorted by slug. */
export function readGoldenArticles(folder: string): GoldenArticle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name: slug }) => {
      const file = join(folder, slug, 'expected.json');
      const expected = JSON.parse(readFileSync(file, 'utf8')) as ExpectedArticle;
      const path = resolve(dirname(file), expected.text);
      return { slug, path, text: readFileSync(path, 'utf8'), expected };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
