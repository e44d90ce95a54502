import type { ArticleRecord } from '../annotation';

/** An article's text with its structure. `text` is never changed: no normalisation, so that every offset holds in the editor. */
export interface Article extends ArticleRecord {
  readonly text: string;
}
