import type { Corpus } from '../engine/corpus/corpus';

/** An article's headline, or its file's name where it has none. */
export function articleTitle(corpus: Corpus, path: string): string {
  return corpus.article(path)?.headline ?? fileName(path);
}

/** The last part of a path or of a URI. */
export function fileName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
