import type { Mention } from '../engine/annotation';
import type { CorpusArticle } from '../engine/corpus/corpus-types';
import type { HoverView } from './hover-view';
import { capitalise, dateWords, percentWords, reasonWords } from './phrases';
import type { Reader } from './reader';

/** Of a date: the day it means, how that was reached, and what is doubtful about it. */
export function hoverDate(article: CorpusArticle, mention: Mention, reader: Reader): HoverView {
  const { t } = reader;
  const { date, alternative, reason, confidence } = mention;
  const text = article.text.slice(mention.start, mention.end);
  const sentences: string[] = [];
  if (reason !== undefined && !isWrittenOut(text, mention)) {
    sentences.push(`${capitalise(reasonWords(reason, reader))}.`, ...inferredDate(article, reader));
  }
  if (alternative !== undefined) {
    sentences.push(
      t('It could also mean {date}: {percent} confidence.', {
        date: dateWords(alternative, reader),
        percent: percentWords(confidence),
      }),
    );
  }
  const title = date === undefined ? text : t('{date} — “{text}”', { date: dateWords(date, reader), text });
  return { span: mention, title, sentences, links: [] };
}

/** Whether a date phrase gives the whole of its day, the year and all, so that nothing is to be explained. */
export function isWrittenOut(phrase: string, { date, alternative }: Mention): boolean {
  return date !== undefined && alternative === undefined && phrase.includes(date.slice(0, 4));
}

/** What the article's own date rests on, where the page does not give it plainly: whatever is counted from it is as doubtful. */
function inferredDate({ record }: CorpusArticle, reader: Reader): string[] {
  const { published } = record.article;
  if (published?.basis !== 'inferred') return [];
  const date = dateWords(published.date, reader);
  return [
    reader.t('The article’s own date, {date}, is inferred: {reason}.', {
      date,
      reason: reasonWords(published.reason ?? '', reader),
    }),
  ];
}
