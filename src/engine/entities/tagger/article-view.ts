import type { Article } from '../../article/article';
import type { Prose } from '../../language/prose';
import { countBefore } from '../../text/sorted';
import { OPENERS } from '../data/name-context';
import type { Lexicon } from '../lexicon/lexicon';
import { findAcronyms } from './acronyms';
import { gatherEvidence } from './evidence';
import { mannerOf, type Manner } from './manner';
import { findPhrases } from './phrases';
import { findRuns } from './runs';
import { findStretches } from './stretches';
import { TokenBit } from './token-bits';
import { Case, type WordBook, type WordInfo } from './word-info';

/** An article as the tagger sees it: one entry a token in every array. */
export interface ArticleView {
  readonly words: WordInfo[];
  /** Bits of {@link TokenBit}. */
  readonly bits: Uint8Array;
  /** Kind and part of the listed phrase the token belongs to: `kind * 4 + part` with the parts of labels.ts, 0 for none. */
  readonly phrases: Uint8Array;
  /** Part of a name introduced with its acronym; see acronyms.ts. */
  readonly expansions: Uint8Array;
  /** First and last token of the run of capitalised words the token stands in; -1 outside of runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly manner: Manner;
  /** Stretches `[from, to)` of tokens that may hold names. */
  readonly stretches: Int32Array;
}

/** Lays an article's tokens out for the tagger and gathers what it shows of each word. Linear. */
export function viewArticle(
  prose: Prose,
  article: Article,
  book: WordBook,
  lexicon: Lexicon,
  number: number,
): ArticleView {
  const { tokens, sentences } = prose;
  const size = tokens.length;
  const words: WordInfo[] = new Array<WordInfo>(size);
  const bits = new Uint8Array(size);
  const runStart = new Int32Array(size).fill(-1);
  const runEnd = new Int32Array(size).fill(-1);
  for (let i = 0; i < size; i++) {
    const token = tokens[i];
    if (!token) continue;
    words[i] = book.look(token.word);
    if (i > 0 && tokens[i - 1]?.end === token.start) bits[i] = TokenBit.joined;
  }
  let block = -1;
  let lineBits = 0;
  let careless = 0;
  for (const { first, last, block: own } of sentences) {
    if (own !== block) {
      block = own;
      lineBits = lineStyle(words, sentences, first, own, article.blocks[own]?.kind === 'headline');
    }
    const sloppy = isCareless(words, first, last);
    if (sloppy) careless++;
    markSentence(words, bits, first, last, sloppy ? lineBits | TokenBit.careless : lineBits);
    findRuns(words, bits, first, last, runStart, runEnd);
    gatherEvidence(words, bits, first, last, number);
  }
  const manner = mannerOf(words, careless, sentences.length);
  const phrases = findPhrases(words, sentences, lexicon);
  const expansions = findAcronyms(words, runStart, runEnd);
  return {
    words,
    bits,
    phrases,
    expansions,
    runStart,
    runEnd,
    manner,
    stretches: findStretches(words, bits, sentences, manner.informality > 0 ? 1 : 2),
  };
}

/** How the line that starts at token `first` is written: all capitals, title case, or plain. */
function lineStyle(
  words: readonly WordInfo[],
  sentences: Prose['sentences'],
  first: number,
  block: number,
  headline: boolean,
): number {
  let upper = 0;
  let initial = 0;
  let lower = 0;
  let longLower = 0;
  let s = countBefore(sentences, (sentence) => sentence.first < first);
  for (; s < sentences.length; s++) {
    const sentence = sentences[s];
    if (sentence?.block !== block || upper + initial + lower > 60) break;
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = words[i];
      if (!word) continue;
      if (word.form === Case.upper && word.text.length > 1) upper++;
      else if (word.form === Case.initial || word.form === Case.mixed) initial++;
      else if (word.form === Case.lower) {
        lower++;
        if (word.text.length > 4) longLower++;
      }
    }
  }
  if (upper >= 3 && upper > 3 * (lower + initial)) return TokenBit.shouting;
  if (initial + upper >= 3 && longLower === 0 && (headline || initial > 2)) return TokenBit.titled;
  return 0;
}

function isCareless(words: readonly WordInfo[], first: number, last: number): boolean {
  let opening = true;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word || word.form === Case.mark) continue;
    if (word.form === Case.lower && (opening || word.text === 'i')) return true;
    opening = false;
  }
  return false;
}

function markSentence(
  words: readonly WordInfo[],
  bits: Uint8Array,
  first: number,
  last: number,
  line: number,
): void {
  let opening = true;
  let quoted = false;
  let depth = 0;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word) continue;
    let bit = (bits[i] ?? 0) | line;
    const isMark = word.form === Case.mark;
    if (opening && !isMark) bit |= TokenBit.opening;
    if (quoted) bit |= TokenBit.quoted;
    if (depth > 0) bit |= TokenBit.bracketed;
    bits[i] = bit;
    if (isMark) {
      if (OPENERS.has(word.text)) opening = true;
      if (word.text === '“' || word.text === '«') quoted = true;
      else if (word.text === '”' || word.text === '»') quoted = false;
      else if (word.text === '"') quoted = !quoted;
      else if (word.text === '(') depth++;
      else if (word.text === ')' && depth > 0) depth--;
    } else opening = false;
  }
}
