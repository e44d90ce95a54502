import { sep } from 'node:path';
import { findFiles } from '../cli/find-files';
import { readText } from '../cli/read-text';
import { readsLikeArticle } from '../engine/article/reads-like-article';

/**
 * The article to begin with, so that there is something to read at once: the first by name that reads like one, those of the folder itself
 * before those of the folders in it. Undefined where there is none among the first few files.
 */
export function firstArticle(folder: string): string | undefined {
  const files = [...findFiles([folder])].flatMap((found) =>
    'inFolder' in found && found.inFolder !== undefined
      ? [{ path: found.path, inFolder: found.inFolder }]
      : [],
  );
  const depth = ({ inFolder }: { inFolder: string }) => inFolder.split(sep).length;
  return files
    .sort((a, b) => depth(a) - depth(b))
    .slice(0, LOOKED_AT)
    .find(({ path, inFolder }) => {
      const file = readText(path);
      return 'text' in file && readsLikeArticle(inFolder, file.text).article;
    })?.path;
}

/** Files read in search of an article: a folder of other things is to open at once all the same. */
const LOOKED_AT = 100;
