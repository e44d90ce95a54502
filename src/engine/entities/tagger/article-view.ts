import type { Article } from '../../article/article';
import type { Prose } from '../../language/prose';
import { LONGEST_PHRASE, PhraseKind, WordFlag, phraseHash, type Lexicon } from '../lexicon/lexicon';
import { Case, type WordBook, type WordInfo } from './word-info';

/** What an article may show of a word somewhere; bits of `WordRecord.evidence`. */
export const Evidence = {
  afterTitle: 1,
  afterGiven: 2,
  beforeSaid: 4,
  afterIn: 8,
  inParentheses: 16,
  beforeOrganizationHead: 32,
  afterThe: 64,
  possessive: 128,
  clubList: 256,
} as const;

/** An article as the tagger sees it: one entry a token in every array. */
export interface ArticleView {
  readonly words: WordInfo[];
  /** Bits of {@link TokenBit}. */
  readonly bits: Uint8Array;
  /** Kind and part of the listed phrase the token belongs to: `kind * 4 + part` with the parts of labels.ts, 0 for none. */
  readonly phrases: Uint8Array;
  /** First and last token of the run of capitalised words the token stands in; -1 outside of runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Stretches `[from, to)` of tokens that may hold names. */
  readonly stretches: Int32Array;
}

/** What a token's place shows. */
export const TokenBit = {
  /** Opens a sentence, a quotation or a line. */
  opening: 1,
  /** Stands in a line all in capitals. */
  shouting: 2,
  /** Stands in a headline in title case. */
  titled: 4,
  /** Joined to the token before it without a space. */
  joined: 8,
  /** Within quotation marks. */
  quoted: 16,
  /** Within parentheses. */
  bracketed: 32,
} as const;

const CONNECTORS = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'la',
  'del',
  'al',
  'el',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'des',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  'e',
  'y',
  '-',
  '&',
  '’s',
  "'s",
  "'",
  '’',
  'on',
  'in',
  'to',
  'et',
  'ul',
  'ur',
  'os',
  'a',
  'und',
  'at',
  'against',
  'with',
  '.',
  '/',
]);
const SAID = new Set([
  'said',
  'says',
  'told',
  'added',
  'tweeted',
  'asked',
  'explained',
  'argued',
  'noted',
  'stated',
  'claimed',
  'insisted',
  'recalled',
  'wrote',
  'warned',
  'replied',
]);
const IN = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'throughout',
  'around',
  'outside',
  'inside',
  'toward',
  'towards',
  'into',
]);
const OPENERS = new Set([
  '“',
  '"',
  '‘',
  '«',
  '``',
  "''",
  '(',
  '[',
  '—',
  '–',
  ':',
  '•',
  '*',
  '--',
  '-',
  '…',
  '...',
  '„',
]);

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
    words[i] = book.look(token.text, token.lower);
    if (i > 0 && tokens[i - 1]?.end === token.start) bits[i] = TokenBit.joined;
  }
  let block = -1;
  let lineBits = 0;
  for (const { first, last, block: own } of sentences) {
    if (own !== block) {
      block = own;
      lineBits = lineStyle(words, sentences, first, own, article.blocks[own]?.kind === 'headline');
    }
    markSentence(words, bits, first, last, lineBits);
    findRuns(words, first, last, runStart, runEnd);
    gather(words, bits, first, last, number);
  }
  const phrases = findPhrases(words, sentences, lexicon);
  return { words, bits, phrases, runStart, runEnd, stretches: findStretches(words, bits, sentences) };
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
  let s = lowerBound(sentences, first);
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

function lowerBound(sentences: Prose['sentences'], first: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
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

function isCapital(word: WordInfo | undefined): boolean {
  return (
    word !== undefined && (word.form === Case.initial || word.form === Case.upper || word.form === Case.mixed)
  );
}

/** Marks runs of capitalised words, with small joining words inside ("Ministry of Foreign Affairs"). */
function findRuns(
  words: readonly WordInfo[],
  first: number,
  last: number,
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  for (let i = first; i < last; i++) {
    if (!isCapital(words[i])) continue;
    let end = i;
    for (let j = i + 1; j < last && j <= end + 3; j++) {
      const word = words[j];
      if (isCapital(word)) end = j;
      else if (!word || !RUN_JOINERS.has(word.lower)) break;
    }
    for (let k = i; k <= end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end;
  }
}

const RUN_JOINERS = new Set([
  'of',
  'the',
  'for',
  'de',
  'la',
  'del',
  'al',
  'el',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  '-',
  '&',
  'ul',
  'e',
]);

/** Gathers what one sentence shows of its words. */
function gather(
  words: readonly WordInfo[],
  bits: Uint8Array,
  first: number,
  last: number,
  number: number,
): void {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (!word) continue;
    const { record } = word;
    if (record.article !== number) {
      record.article = number;
      record.capital = 0;
      record.small = 0;
      record.evidence = 0;
      record.votes.fill(0);
    }
    if (word.form === Case.lower) record.small++;
    else if (isCapital(word)) {
      if (((bits[i] ?? 0) & (TokenBit.opening | TokenBit.shouting | TokenBit.titled)) === 0) record.capital++;
      record.evidence |= evidenceAt(words, i, first, last);
    }
  }
}

function evidenceAt(words: readonly WordInfo[], i: number, first: number, last: number): number {
  const before = i > first ? words[i - 1] : undefined;
  const after = i + 1 < last ? words[i + 1] : undefined;
  let evidence = 0;
  if (before) {
    if (before.flags & WordFlag.title && !CONNECTORS.has(before.lower)) evidence |= Evidence.afterTitle;
    if (before.flags & (WordFlag.given | WordFlag.givenMale | WordFlag.givenFemale) && isCapital(before))
      evidence |= Evidence.afterGiven;
    if (IN.has(before.lower)) evidence |= Evidence.afterIn;
    if (before.lower === 'the') evidence |= Evidence.afterThe;
    if (before.text === '(' && after?.text === ')') evidence |= Evidence.inParentheses;
  }
  if (after) {
    if (SAID.has(after.lower)) evidence |= Evidence.beforeSaid;
    if (after.flags & WordFlag.organizationLast && isCapital(after))
      evidence |= Evidence.beforeOrganizationHead;
    if (after.lower === '’s' || after.lower === "'s") evidence |= Evidence.possessive;
  }
  return evidence;
}

/** Finds the longest listed phrase at each capitalised word. */
function findPhrases(
  words: readonly WordInfo[],
  sentences: Prose['sentences'],
  lexicon: Lexicon,
): Uint8Array {
  const phrases = new Uint8Array(words.length);
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const word = words[i];
      if (!word || word.form === Case.mark || word.form === Case.digit) continue;
      if (word.form === Case.lower && !isCapital(words[i + 1]) && words[i + 1]?.lower !== '-') continue;
      let hash = 0;
      let kind: number = PhraseKind.none;
      let end = i;
      for (let j = i; j < last && j < i + LONGEST_PHRASE; j++) {
        hash = phraseHash(hash, words[j]?.lowerHash ?? 0);
        const found = lexicon.phrase(hash);
        if (found === 0) break;
        if (found > 0 && (isCapital(words[j]) || j > i)) {
          kind = found;
          end = j;
        }
      }
      if (kind === PhraseKind.none) continue;
      for (let k = i; k <= end; k++) {
        const part = i === end ? 3 : k === i ? 0 : k === end ? 2 : 1;
        phrases[k] = kind * 4 + part;
      }
      i = end;
    }
  }
  return phrases;
}

/** Finds the stretches worth tagging: capitals, what joins them, and what touches them without a space. */
function findStretches(
  words: readonly WordInfo[],
  bits: Uint8Array,
  sentences: Prose['sentences'],
): Int32Array {
  const out: number[] = [];
  for (const { first, last } of sentences) {
    let from = -1;
    let to = -1;
    for (let i = first; i < last; i++) {
      const word = words[i];
      const active = isCapital(word) || (word?.form === Case.digit && from >= 0 && i <= to + 1);
      if (!active) continue;
      let start = i;
      while (start > first && start > i - 4 && reachesBack(words, bits, start)) start--;
      let end = i + 1;
      while (
        end < last &&
        end < i + 5 &&
        ((bits[end] ?? 0) & TokenBit.joined) !== 0 &&
        words[end]?.form !== Case.mark
      )
        end++;
      if (
        words[end]?.lower === '-' &&
        words[end + 1]?.form === Case.lower &&
        end + 1 < last &&
        (bits[end] ?? 0) & TokenBit.joined
      )
        end += 2;
      if (from >= 0 && (start <= to || bridges(words, to, start))) to = Math.max(to, end);
      else {
        if (from >= 0) out.push(from, to);
        from = start;
        to = end;
      }
    }
    if (from >= 0) out.push(from, Math.min(to, last));
  }
  return Int32Array.from(out);
}

/** True when the token before `start` may belong to a name that goes on at `start`: a particle, or joined by a hyphen. */
function reachesBack(words: readonly WordInfo[], bits: Uint8Array, start: number): boolean {
  const before = words[start - 1];
  if (!before) return false;
  if (
    before.lower === '-' &&
    ((bits[start] ?? 0) & TokenBit.joined) !== 0 &&
    ((bits[start - 1] ?? 0) & TokenBit.joined) !== 0
  )
    return true;
  if (words[start]?.lower === '-') return before.form === Case.lower;
  return (before.flags & WordFlag.personPrefix) !== 0 && before.form === Case.lower;
}

/** True when at most four joining words lie between two capitals. */
function bridges(words: readonly WordInfo[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (!CONNECTORS.has(words[i]?.lower ?? '')) return false;
  return true;
}
