import { readFileSync } from 'node:fs';
import type { NameType } from '../engine/annotation';
import type { Article } from '../engine/article/article';
import type { Span } from '../engine/text/span';
import { isName } from './markup';
import { readOwnArticles } from './read-own-articles';

/** A text with its names. */
export interface NamedText {
  readonly id: string;
  /** Name of the corpus it comes from. */
  readonly corpus: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly type: NameType })[];
  /** Whether nationalities are marked; elsewhere they are found by list. */
  readonly nationalities: boolean;
}

/** Reads a corpus of one JSON object a line. */
export function readNdjson(path: string, corpus: string): NamedText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, mentions } = JSON.parse(line) as {
        id: string;
        text: string;
        mentions: (Span & { type: NameType })[];
      };
      return { id, corpus, text, names: mentions, nationalities: false };
    });
}

/** Reads our own annotated prose: every `.txt` in the folders below `folder`, in order of path. */
export function readOwnProse(folder: string): NamedText[] {
  return readOwnArticles(folder).map(({ path, text, tags }) => ({
    id: path,
    corpus: 'own',
    text,
    names: tags.filter(isName).map(({ label, start, end }) => ({ start, end, type: label as NameType })),
    nationalities: true,
  }));
}

/** A text as an article of plain lines. */
export function plainArticle(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n\r]*/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  return { text, headline: null, byline: null, publisher: null, published: null, blocks };
}
