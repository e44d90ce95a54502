import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkup, type MarkedArticle } from './markup';

/** Our own annotated articles below `folder`, in order of path. */
export function readOwnArticles(folder: string): (MarkedArticle & { readonly path: string })[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => ({ ...readMarkup(readFileSync(join(folder, path), 'utf8')), path }));
}
