import type { NameType } from '../../src/engine/annotation';
import { parseArticle } from '../../src/engine/article/parse-article';
import type { NameSpan } from '../../src/engine/entities/recogniser';
import type { Prose } from '../../src/engine/language/prose';
import { readProse } from './prose';

/** A name, how it is read, and how surely (0.9 unless said). */
export type Reading = readonly [name: string, type: NameType, confidence?: number];

/** A text with the given readings of its names, in order. */
export function readNames(text: string, readings: readonly Reading[]): { prose: Prose; names: NameSpan[] } {
  const prose = readProse(parseArticle(text, 'a.txt'));
  let from = 0;
  const names = readings.map(([name, type, confidence = 0.9]): NameSpan => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = prose.tokens.findIndex((token) => token.start === start);
    const last = prose.tokens.findIndex((token) => token.end === from) + 1;
    return { start, end: from, first, last, type, confidence };
  });
  return { prose, names };
}
