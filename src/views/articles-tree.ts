import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle } from '../engine/corpus/corpus-types';
import { articleTitle, fileName, tellApart } from './article-title';
import { claimRow } from './claim-row';
import { createFilter, searchWords } from './filter';
import { dateWords, quotationCount, reasonWords, shortDate, speakerCount } from './phrases';
import type { Reader } from './reader';
import { reportedClaimsIn } from './reported-claims';
import { speakersOf } from './speakers-of';
import type { TreeRow } from './tree-row';

/** The rows of the articles panel, filtered by title, publisher, file and the names in them. */
export function articleRows(corpus: Corpus, filter: string, reader: Reader): TreeRow[] {
  const passes = createFilter(filter);
  const telling = tellApart(corpus);
  return corpus
    .articles()
    .filter((article) => passes(() => articleWords(article)))
    .sort((a, b) => compareArticles(corpus, a.path, b.path))
    .map(({ path }) => articleRow(corpus, path, reportedClaimsIn(corpus, path), telling(path), reader));
}

/** The order of articles in the side panel, by their paths: newest first, those without a date last, then by title. */
export function compareArticles(corpus: Corpus, a: string, b: string): number {
  const day = (path: string) => corpus.article(path)?.published ?? '';
  return day(b).localeCompare(day(a)) || articleTitle(corpus, a).localeCompare(articleTitle(corpus, b));
}

/** The row of an article with these claims under it. `telling` is what tells it from others of its title. */
export function articleRow(
  corpus: Corpus,
  path: string,
  claims: readonly Claim[],
  telling: string | undefined,
  reader: Reader,
): TreeRow {
  const { t } = reader;
  const article = corpus.article(path);
  const title = articleTitle(corpus, path);
  const file = telling === undefined ? [] : [telling];
  const publisher = article?.publisher ? [article.publisher] : [];
  const date = article?.published ? [dateWords(article.published, reader)] : [];
  const shortly = article?.published ? [shortDate(article.published, reader)] : [];
  const speakers = new Set(claims.flatMap(speakersOf)).size;
  const counts = [quotationCount(claims.length, reader)];
  if (speakers > 0) counts.push(speakerCount(speakers, reader));
  const published = article?.record.article.published;
  const inferred =
    published?.basis === 'inferred'
      ? [t('The date is inferred: {reason}.', { reason: reasonWords(published.reason ?? '', reader) })]
      : [];
  const undated = article && !published ? [t('The page does not say when it appeared.')] : [];
  return {
    id: path,
    label: title,
    description: [...file, ...publisher, ...shortly, ...counts].join(' · '),
    tooltip: [
      title,
      telling ?? fileName(path),
      ...publisher,
      ...date,
      ...inferred,
      ...undated,
      counts.join(', '),
    ],
    spoken: [title, ...file, ...publisher, ...date, ...counts].join(', '),
    icon: 'article',
    action: { kind: 'open', place: { path, start: 0, end: 0 } },
    role: 'article',
    ...(claims.length > 0
      ? { children: () => claims.map((claim) => claimRow(corpus, claim, path, 'article', reader)) }
      : {}),
  };
}

const articleWords = searchWords<CorpusArticle>(({ path, headline, publisher, record }) => [
  headline ?? '',
  publisher ?? '',
  fileName(path),
  ...record.entities.map(({ name }) => name),
]);
