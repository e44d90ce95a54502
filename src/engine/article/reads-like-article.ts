import type { Article } from './article';
import {
  ARTICLE_LIMITS,
  ARTICLE_POINTS,
  LIST_LINE,
  LOG_LINE,
  NON_ARTICLE_FOLDERS,
  NON_ARTICLE_NAMES,
  NON_ARTICLE_NAMES_IN_CAPITALS,
  REPORTING_WORDS,
  TECHNICAL_MARKS,
} from './data/article-signs';
import { parseArticle } from './parse-article';
import { PARAGRAPHS_WITH_DATELINE, readDateline } from './publication';

/** Whether a file is an article, with the reason in plain English for the reader who wonders why. */
export interface ArticleVerdict {
  readonly article: boolean;
  readonly reason: string;
}

/**
 * Judges by name and content whether a file reads like a news article: paragraphs of prose, people speaking, datelines and bylines;
 * not licences, change logs, documentation, lists or logs. Looks at the first 20,000 code units only. Never throws.
 * @param path within the folder or workspace that is read: a folder above it, such as `build`, says nothing of the file.
 */
export function readsLikeArticle(path: string, text: string): ArticleVerdict {
  const name = path.split(/[\\/]/).pop() ?? path;
  if (NON_ARTICLE_NAMES.test(name) || NON_ARTICLE_NAMES_IN_CAPITALS.test(name))
    return no(`files named ${name} belong to a project`);
  if (NON_ARTICLE_FOLDERS.test(path.replaceAll('\\', '/')))
    return no('its folder holds a project’s own files');
  const head = text.slice(0, HEAD);
  if (head.trim() === '') return no('the file is empty');
  if (/[^\P{Cc}\s]|\uFFFD{2}/u.test(head)) return no('the file is not text');
  const words = head.split(/\s+/).length;
  if (words < ARTICLE_LIMITS.fewestWords) return no(`it has fewer than ${ARTICLE_LIMITS.fewestWords} words`);
  const points = weigh(parseArticle(head, path), head, words);
  return points.total >= ARTICLE_POINTS.threshold
    ? { article: true, reason: `it has ${points.best}` }
    : no(points.worst);
}

/** In UTF-16 code units. */
const HEAD = 20_000;

function no(reason: string): ArticleVerdict {
  return { article: false, reason };
}

interface Weighed {
  readonly total: number;
  readonly best: string;
  readonly worst: string;
}

function weigh(article: Article, text: string, words: number): Weighed {
  const p = ARTICLE_POINTS;
  const limits = ARTICLE_LIMITS;
  const { blocks } = article;
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const prose = paragraphs.filter((block) => isProse(text.slice(block.start, block.end)));
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  const perHundred = (pattern: RegExp) => ((text.match(pattern)?.length ?? 0) / words) * 100;
  const share = (pattern: RegExp) =>
    lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
  const headings = blocks.filter((block) => block.kind === 'heading').length;
  const manyHeadings =
    headings > limits.headings && headings * limits.paragraphsPerHeading > paragraphs.length;
  const opening = paragraphs.slice(0, PARAGRAPHS_WITH_DATELINE);
  const has = (kind: string) => blocks.some((block) => block.kind === kind);
  const dateline = opening.some((block) => readDateline(text, block));
  const reporting = perHundred(REPORTING_WORDS);
  const isQuoting = /[“"«][^“”"«»\n]{25,}[”"»]/.test(text);
  const signs: readonly (readonly [points: number, sign: string])[] = [
    [Math.min(limits.paragraphs, prose.length) * p.paragraph, 'paragraphs of prose'],
    [dateline ? p.dateline : 0, 'a dateline'],
    [article.byline ? p.byline : 0, 'a byline'],
    [has('dateline') ? p.publicationLine : 0, 'a line with its date'],
    [has('caption') ? p.caption : 0, 'a picture caption'],
    [Math.min(limits.reporting, reporting) * p.reporting, 'people and offices who say things'],
    [isQuoting ? p.quotations : 0, 'quotations'],
    [
      Math.min(limits.technical, perHundred(TECHNICAL_MARKS)) * p.technical,
      'it reads like technical documentation',
    ],
    [share(LIST_LINE) * p.listShare, 'it is mostly a list'],
    [share(LOG_LINE) * p.logShare, 'it reads like a log'],
    [manyHeadings ? p.manyHeadings : 0, 'it is more headings than text'],
  ];
  const lacks: Lacks = {
    quotation: !isQuoting && reporting === 0,
    date: !dateline && !has('dateline'),
    place: !dateline,
    writer: !article.byline,
  };
  const sorted = [...signs].sort((a, b) => b[0] - a[0]);
  const best = sorted
    .filter(([points]) => points > 0)
    .slice(0, 2)
    .map(([, sign]) => sign);
  const worst = sorted[sorted.length - 1];
  return {
    total: signs.reduce((sum, [points]) => sum + points, 0),
    best: best.join(' and ') || 'prose',
    worst: worst && worst[0] < 0 ? worst[1] : missing(lacks),
  };
}

/** What news articles mostly have and a text has not. */
interface Lacks {
  readonly quotation: boolean;
  readonly date: boolean;
  readonly place: boolean;
  readonly writer: boolean;
}

/** "nobody is quoted and no place or writer is given" */
function missing({ quotation, ...given }: Lacks): string {
  const things = Object.entries(given).flatMap(([thing, isMissing]) => (isMissing ? [thing] : []));
  const last = things.pop();
  const list = things.length > 0 ? `${things.join(', ')} or ${last}` : last;
  const parts = [
    ...(quotation ? ['nobody is quoted'] : []),
    ...(last === undefined ? [] : [`no ${list} is given`]),
  ];
  return parts.join(' and ') || 'too little of it reads like news';
}

/** A paragraph of prose: words enough, a sentence's end, mostly letters. */
function isProse(paragraph: string): boolean {
  const words = paragraph.split(/\s+/);
  const letters = paragraph.replace(/[^\p{L}\s]/gu, '').length;
  return (
    words.length >= ARTICLE_LIMITS.proseWords &&
    /[.!?…]["”’)\]]*$/.test(paragraph) &&
    letters > paragraph.length * ARTICLE_LIMITS.proseLetters
  );
}
