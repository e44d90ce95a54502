import type { Article } from '../article/article';
import type { IsoDay } from '../calendar/day';
import { type WrittenDate, scanDates } from '../calendar/scan-dates';
import type { Prose, Sentence } from '../language/prose';
import { allMatches } from '../text/all-matches';
import { type Span, overlaps } from '../text/span';
import { CORE_MARGIN, PHRASE_CORE, RELATIVE_PHRASES } from './data/phrases';
import { type Bearings, type Resolution, resolveRelative, resolveWritten } from './resolve-phrase';
import { tenseAround } from './tense';

/** A date phrase with the calendar day it names ("On Tuesday", "the 19th of last month"). */
export interface DatePhrase extends Span {
  /** ISO `YYYY-MM-DD`, or null where the phrase names no single day ("last year") or the article's own date is unknown. */
  readonly date: IsoDay | null;
  /** The other day the phrase could mean ("Friday": the one before or the one after), ISO; absent when there is no doubt. */
  readonly alternative?: IsoDay;
  /** True where the day is that of the clause behind the phrase: "a day after Holm had said so". */
  readonly ofClauseBehind?: true;
  /** How the day was reached, in plain English. */
  readonly reason: string;
}

/** Finds the date phrases of an article and resolves them against its own date. Sorted, non-overlapping; linear in the text's length. */
export function findDates(prose: Prose, article: Article): DatePhrase[] {
  const { text, blocks } = article;
  const published = article.published?.date ?? null;
  const found: DatePhrase[] = [];
  let previous: IsoDay | null = null;
  let at = 0;
  for (const block of blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'source') continue;
    const isSpoken = speechWithin(text, block);
    for (const phrase of phrasesIn(text, block)) {
      while (at + 1 < prose.sentences.length && (prose.sentences[at]?.end ?? 0) <= phrase.start) at++;
      const bearings = { published, previous, tense: tenseOf(text, phrase, prose.sentences[at], block) };
      const resolution = phrase.resolve(bearings);
      found.push({ start: phrase.start, end: phrase.end, ...resolution });
      // What somebody says of "the next morning" is no day the writer goes on from.
      if (resolution.date !== null && !resolution.ofClauseBehind && !isSpoken(phrase.start))
        previous = resolution.date;
    }
  }
  return found;
}

/**
 * Tells of offsets, asked for in rising order, whether they stand in a turn of a transcript ("MR. HOLM: …") or between quotation marks, as far
 * as their own block tells.
 */
function speechWithin(text: string, block: Span): (offset: number) => boolean {
  let at = block.start;
  let open = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const character = text.charAt(at);
      if (character === '“') open++;
      else if (character === '”') open = 0;
      else if (character === '"') open = open > 0 ? 0 : 1;
    }
    return open > 0 || TURN.test(text.slice(block.start, Math.min(offset, block.start + LONGEST_LABEL)));
  };
}

const TURN = /^[\p{Lu}][\p{Lu}.’' -]+:/u;
/** The label of a turn is no longer than this in UTF-16 code units. */
const LONGEST_LABEL = 40;

/** A phrase whose day is worked out once the text around it is known. */
interface Unresolved extends Span {
  resolve(bearings: Bearings): Resolution;
}

/** Written-out dates first; relative phrases where none of them lies. */
function phrasesIn(text: string, block: Span): Unresolved[] {
  const written: WrittenDate[] = scanDates(text, block.start, block.end);
  const phrases: Unresolved[] = written.map((date) => ({
    start: date.start,
    end: date.end,
    resolve: (bearings) => resolveWritten(date, bearings),
  }));
  let cursor = block.start;
  let w = 0;
  // "the day\nbefore": a phrase may run over the end of a line.
  const own = text.slice(block.start, block.end);
  const line = own.includes('\n') ? own.replace(/\n/g, ' ') : own;
  for (const core of allMatches(PHRASE_CORE, line)) {
    const at = block.start + core.index;
    const from = Math.max(cursor, at - CORE_MARGIN);
    const to = Math.min(block.end, at + core[0].length + CORE_MARGIN);
    for (const match of allMatches(RELATIVE_PHRASES, line.slice(from - block.start, to - block.start))) {
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      if (span.start > at || span.end <= at) continue;
      cursor = span.end;
      while ((written[w]?.end ?? Infinity) <= span.start) w++;
      const date = written[w];
      if (date && overlaps(date, span)) break;
      const groups = match.groups ?? {};
      phrases.push({ ...span, resolve: (bearings) => resolveRelative(groups, bearings) });
      break;
    }
  }
  return phrases.sort((a, b) => a.start - b.start);
}

function tenseOf(text: string, phrase: Span, sentence: Sentence | undefined, block: Span): Bearings['tense'] {
  const around = sentence && overlaps(sentence, phrase) ? sentence : block;
  return tenseAround(text, phrase, around);
}
