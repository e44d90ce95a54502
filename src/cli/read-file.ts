import type { Annotation } from '../engine/annotation';
import type { Annotator } from '../engine/annotator';
import type { Found } from './find-files';
import { readText } from './read-text';

/** What became of a path: an article's record, a problem in plain English, or a file of a folder that does not read like an article. */
export type Outcome =
  | { readonly kind: 'article'; readonly record: Annotation; readonly text: string }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: string }
  | { readonly kind: 'leftOut' };

/** What files are read with. */
export interface Reader {
  readonly annotator: Annotator;
  /** Whether a file of a folder is to be taken, by its path within the folder; files named by the caller always are. */
  readonly isArticle: (inFolder: string, text: string) => boolean;
}

/** Reads and annotates one file. Never throws: a fault in one article must not cost the others. */
export function readFile(found: Found, allFiles: boolean, { annotator, isArticle }: Reader): Outcome {
  const { path } = found;
  if ('problem' in found) return { kind: 'problem', path, problem: found.problem };
  const file = readText(path);
  if ('problem' in file) return { kind: 'problem', path, problem: file.problem };
  const { text } = file;
  try {
    // The folders above the one that was named say nothing of it: "annotate /data/build/news" means those articles.
    const { inFolder } = found;
    if (inFolder !== undefined && !allFiles && !isArticle(inFolder, text)) return { kind: 'leftOut' };
    return { kind: 'article', record: annotator.annotate(path, text), text };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'problem', path, problem: `could not be read: ${why}` };
  }
}
