import type { Corpus } from '../engine/corpus/corpus';
import { groupBy } from './group-by';

/** An article's headline, or its file's name where it has none. */
export function articleTitle(corpus: Corpus, path: string): string {
  return corpus.article(path)?.headline ?? fileName(path);
}

/**
 * What tells articles of one title apart: the names of their files, with as many of their folders as that takes. Nothing for an article that
 * is the only one with its title.
 */
export function tellApart(corpus: Corpus): (path: string) => string | undefined {
  const alike = groupBy(corpus.articles(), ({ path }) => [articleTitle(corpus, path)]);
  const telling = new Map<string, string>();
  for (const articles of alike.values()) {
    if (articles.length < 2) continue;
    const paths = articles.map(({ path }) => path);
    const count = Array.from({ length: MOST_PARTS }, (_, i) => i + 1).find(
      (n) => new Set(paths.map((path) => lastParts(path, n))).size === paths.length,
    );
    for (const path of paths) telling.set(path, lastParts(path, count ?? 1));
  }
  return (path) => telling.get(path);
}

/** The last part of a path or of a URI. */
export function fileName(path: string): string {
  return lastParts(path, 1);
}

function lastParts(path: string, count: number): string {
  const last = path.split(/[\\/]/).slice(-count).join('/');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A file and the folders above it that a narrow row has room for. */
const MOST_PARTS = 4;
