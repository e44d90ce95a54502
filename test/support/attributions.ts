import { parseArticle } from '../../src/engine/article/parse-article';
import { findQuotations } from '../../src/engine/quotations/find-quotations';
import { readProse } from './prose';

/** Each quotation of a text without names as "source | cue | content / content". */
export function attributions(text: string): string[] {
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map((q) => `${slice(q.source)} | ${slice(q.cue)} | ${q.content.map(slice).join(' / ')}`);
}
