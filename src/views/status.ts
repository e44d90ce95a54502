import type { QuotationKind } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import { isActor } from './actors-tree';
import { actorCount, articleCount, quotationCount } from './phrases';
import type { Reader } from './reader';
import { reportedClaimsIn } from './reported-claims';

/** What is known of a file. */
export type FileState =
  | { readonly kind: 'off' }
  /** Nothing is known yet. */
  | { readonly kind: 'unread' }
  /** It reads like an article and is being annotated. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'article' }
  /** It does not read like an article; `reason` says why, in plain English. */
  | { readonly kind: 'notArticle'; readonly reason: string }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'tooLarge'; readonly size: number; readonly limit: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the status bar says of the file in front of the reader. */
export interface StatusView {
  readonly text: string;
  readonly detail: readonly string[];
  readonly severity: 'plain' | 'warning' | 'error';
  readonly busy: boolean;
}

/**
 * Whether a file of that state stands in the status bar: articles do, and what went wrong with one. An ordinary README brings nothing into view, but
 * a text that the reader has seen as an article, and that reads like none after an edit, does.
 */
export function isInStatusBar({ kind }: FileState, wasArticle: boolean): boolean {
  return (
    kind === 'article' ||
    kind === 'reading' ||
    kind === 'tooLarge' ||
    kind === 'failed' ||
    (kind === 'notArticle' && wasArticle)
  );
}

/** The status of one file. */
export function statusOf(corpus: Corpus, path: string, state: FileState, reader: Reader): StatusView {
  const { t } = reader;
  switch (state.kind) {
    case 'off':
      return plain(t('Annotations off'), t('Annotations are turned off in the settings.'));
    case 'unread':
      return plain(t('Not read yet'));
    case 'reading':
      return { ...plain(t('Reading…')), busy: true };
    case 'notArticle':
      return plain(
        t('Not an article'),
        t('This file is left alone: {reason}.', { reason: state.reason.replace(/\.$/, '') }),
      );
    case 'excluded':
      return plain(t('Excluded'), t('The settings exclude this file.'));
    case 'tooLarge':
      return {
        ...plain(
          t('Too large'),
          t('This file is {size} MB long; Sourceline reads files of up to {limit} MB, as the settings say.', {
            size: megabytes(state.size),
            limit: megabytes(state.limit),
          }),
        ),
        severity: 'warning',
      };
    case 'failed':
      return { ...plain(t('Could not be read'), state.reason), severity: 'error' };
    case 'article':
      return articleStatus(corpus, path, reader);
  }
}

function articleStatus(corpus: Corpus, path: string, reader: Reader): StatusView {
  const article = corpus.article(path);
  if (!article) return plain(reader.t('Reading…'));
  const claims = reportedClaimsIn(corpus, path);
  const actors = article.record.entities.filter(
    (entity) => isActor(entity) || article.record.quotations.some(({ speaker }) => speaker === entity.id),
  );
  const text = `${actorCount(actors.length, reader)}, ${quotationCount(claims.length, reader)}`;
  const count = (kind: QuotationKind) => claims.filter((claim) => claim.kind === kind).length;
  return plain(
    text,
    ...(claims.length > 0
      ? [
          reader.t('{direct} direct, {mixed} mixed, {indirect} indirect quotations.', {
            direct: count('direct'),
            mixed: count('mixed'),
            indirect: count('indirect'),
          }),
        ]
      : []),
    reader.t('{articles} in the index.', { articles: articleCount(corpus.size, reader) }),
    ...article.record.notices,
  );
}

function plain(text: string, ...detail: string[]): StatusView {
  return { text, detail, severity: 'plain', busy: false };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}
