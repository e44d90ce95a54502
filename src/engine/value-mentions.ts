import { findAmounts } from './amounts/find-amounts';
import type { Mention } from './annotation';
import type { Article } from './article/article';
import type { DatePhrase } from './dates/find-dates';
import { compareSpans } from './text/span';

/** The mentions of names with those of dates and amounts added wherever no name, date or amount lies already. Sorted by start. */
export function withValues(
  mentions: readonly Mention[],
  dates: readonly DatePhrase[],
  article: Article,
): readonly Mention[] {
  const values: Mention[] = dates.map(({ start, end, date, alternative, reason }) => ({
    start,
    end,
    type: 'date',
    form: 'name',
    entity: null,
    confidence: alternative ? DOUBTFUL_DATE : CERTAIN_VALUE,
    ...(date ? { date } : {}),
    ...(alternative ? { alternative } : {}),
    reason,
  }));
  for (const block of article.blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'source') continue;
    for (const { start, end, type } of findAmounts(article.text, block.start, block.end)) {
      values.push({ start, end, type, form: 'name', entity: null, confidence: CERTAIN_VALUE });
    }
  }
  return mergeInto(mentions, values);
}

/** Of 65 date phrases with one reading in our annotated prose, read by hand, 60 were resolved to the right day; amounts are taken to be as sure. */
const CERTAIN_VALUE = 0.93;
/** Of 10 phrases with two readings ("Friday": past or coming) in the same articles, 5 were right. */
const DOUBTFUL_DATE = 0.5;

/** Both lists in order; a value that touches a name or an earlier value is dropped. */
function mergeInto(mentions: readonly Mention[], values: readonly Mention[]): readonly Mention[] {
  const names = mentions.filter(({ form }) => form === 'name');
  const kept: Mention[] = [];
  let at = 0;
  let cursor = 0;
  for (const value of [...values].sort(compareSpans)) {
    while (at < names.length && (names[at]?.end ?? 0) <= value.start) at++;
    const name = names[at];
    if (value.start < cursor || (name && name.start < value.end)) continue;
    kept.push(value);
    cursor = value.end;
  }
  return [...mentions, ...kept].sort(compareSpans);
}
