import { markupEnd } from '../text/markup';
import type { Span } from '../text/span';
import { ABBREVIATIONS, DOUBTFUL_ABBREVIATIONS, LETTERED } from './data/abbreviations';

/**
 * Cuts `[start, end)` of a text into words, numbers and marks, in order; white space and Markdown's links and emphasis belong to none of them.
 * Clitics stand alone ("Obi|’s", "did|n't"), as do the parts of a hyphenated word that holds a capital
 * ("Ha|-|rin", "Korea|-|Russia", but "well-known"); abbreviations keep their stop ("U.S.", "Sept."). Linear; never throws.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number) => void,
): void {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isPlainLetter(code)) {
      // Most words are plain letters before a space or comma: nothing there is to be cut or joined.
      let j = i + 1;
      while (j < end && isPlainLetter(text.charCodeAt(j))) j++;
      const after = j < end ? text.charCodeAt(j) : 0x20;
      if (after === 0x20 || after === 0x2c) {
        add(i, j);
        i = j;
        continue;
      }
    }
    const kind = charKind(code);
    if (kind === SPACE) i++;
    else if (kind === WORD) i = word(text, i, end, add);
    else i = mark(text, i, end, add);
  }
}

/** The tokens of a whole string as spans; a convenience for tools and tests. */
export function tokenSpans(text: string): Span[] {
  const spans: Span[] = [];
  tokenise(text, 0, text.length, (start, end) => spans.push({ start, end }));
  return spans;
}

const SPACE = 0;
const WORD = 1;
const MARK = 2;

/** Kinds of the code units met so far, plus one; 0 for those not met. */
const KINDS = new Uint8Array(0x10000);

function charKind(code: number): number {
  const known = KINDS[code];
  if (known === undefined) return MARK;
  return known > 0 ? known - 1 : (KINDS[code] = readKind(code) + 1) - 1;
}

function readKind(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\p{Cc}\u200b-\u200f\u2028-\u202f\u2060\ufeff]/u.test(char)) return SPACE;
  return /[\p{L}\p{N}\p{M}_]/u.test(char) || (code >= 0xd800 && code <= 0xdfff) ? WORD : MARK;
}

/** A letter from a to z, small or capital. */
function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function isLetter(code: number): boolean {
  return code < 128 ? isPlainLetter(code) : charKind(code) === WORD;
}

/** Reads one run of marks: doubled dashes, dots and quotes stay together, addresses and handles become one token. */
function mark(text: string, i: number, end: number, add: (start: number, end: number) => void): number {
  const code = text.charCodeAt(i);
  const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
  const behind = markupEnd(text, i, end);
  if (behind > i) return behind;
  if ((code === 0x40 || code === 0x23) && charKind(next) === WORD) {
    let j = i + 1;
    while (j < end && charKind(text.charCodeAt(j)) === WORD) j++;
    add(i, j);
    return j;
  }
  let j = i + 1;
  if (code === 0x2e || code === 0x2d || code === 0x60 || (code === 0x27 && next === 0x27)) {
    while (j < end && text.charCodeAt(j) === code && j - i < (code === 0x27 || code === 0x60 ? 2 : 64)) j++;
  }
  add(i, j);
  return j;
}

/** Reads one word from `i` with its inner joiners, then cuts it into tokens. */
function word(text: string, i: number, end: number, add: (start: number, end: number) => void): number {
  let j = i;
  let dots = 0;
  let hyphens = 0;
  let quotes = 0;
  for (; j < end; j++) {
    const code = text.charCodeAt(j);
    if (charKind(code) === WORD) continue;
    if (j + 1 >= end || charKind(text.charCodeAt(j + 1)) !== WORD) break;
    const before = text.charCodeAt(j - 1);
    const after = text.charCodeAt(j + 1);
    const digits = isDigit(before) && isDigit(after);
    if (code === 0x2e) {
      if (!digits && !joinsAbbreviation(text, i, j, before, after)) break;
      dots++;
    } else if (code === 0x2c || code === 0x3a) {
      if (!digits) break;
    } else if (code === 0x2d || code === 0x2010 || code === 0x2011) {
      hyphens++;
    } else if (isApostrophe(code)) {
      if (!isLetter(before) || !isLetter(after)) break;
      quotes++;
    } else if (code === 0x26) {
      if (!isUpper(before) || !isUpper(after)) break;
    } else if (code !== 0x40) break;
  }
  if (j < end && text.charCodeAt(j) === 0x3a && text.startsWith('://', j)) {
    while (j < end && charKind(text.charCodeAt(j)) !== SPACE) j++;
    add(i, j);
    return j;
  }
  if (j < end && text.charCodeAt(j) === 0x2e && keepsStop(text, i, j, end, dots)) j++;
  if (quotes > 0) return clitics(text, i, j, hyphens, add);
  // "Corp.’s", "the U.S.’s"
  if (text.charCodeAt(j - 1) === 0x2e && ownsBehind(text, j, end)) {
    hyphenated(text, i, j, hyphens, add);
    add(j, j + 2);
    return j + 2;
  }
  hyphenated(text, i, j, hyphens, add);
  return j;
}

/** True for the stop inside "U.S", "p.m", "Ph.D" or "a.com", false where a space is missing between sentences ("end.Then"). */
function joinsAbbreviation(text: string, from: number, at: number, before: number, after: number): boolean {
  if (isDigit(before) || isDigit(after)) return false;
  const single = at - from === 1 || text.charCodeAt(at - 2) === 0x2e;
  return single || !isUpper(after) || (at - from === 2 && text.startsWith('Ph', from));
}

/** True when the stop at `at` belongs to the word before it: initials, dotted abbreviations, listed ones. */
function keepsStop(text: string, from: number, at: number, end: number, dots: number): boolean {
  // "then-Sen. Holm", "ex-Gov. Berg": the abbreviation is what stands behind the hyphen.
  const hyphen = text.lastIndexOf('-', at);
  if (hyphen > from) return hyphen < at - 1 && keepsStop(text, hyphen + 1, at, end, dots);
  const length = at - from;
  if (length > 6 && dots === 0) return false;
  if (dots > 0 && isLetter(text.charCodeAt(at - 1)) && (length < 3 || text.charCodeAt(at - 2) === 0x2e))
    return true;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (isApostrophe(next) && ownsBehind(text, at + 1, end))
    return ABBREVIATIONS.has(text.slice(from, at).toLowerCase());
  if (length === 1 && isUpper(text.charCodeAt(from)) && text.charCodeAt(from) !== 0x49)
    return next !== 0 && !isLettered(text, from);
  const lower = text.slice(from, at).toLowerCase();
  const follows = next === 0x20 && at + 2 < end ? text.charCodeAt(at + 2) : 0;
  // "Kh. Bold", "Sh. Dorj": a name's first sound, written with two letters.
  if (length === 2 && isUpper(text.charCodeAt(from)) && isUpper(follows) && DIGRAPH.has(lower)) return true;
  if (!ABBREVIATIONS.has(lower)) return false;
  if (!DOUBTFUL_ABBREVIATIONS.has(lower)) return true;
  return isUpper(text.charCodeAt(from)) ? isUpper(follows) || isDigit(follows) : isDigit(follows);
}

/** Whether "’s" and no more stands at `at`. */
function ownsBehind(text: string, at: number, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== 0x73 || at + 2 > end) return false;
  return at + 2 >= end || charKind(text.charCodeAt(at + 2)) !== WORD;
}

/** "on X", "plan B", "vitamin D": whether the one letter at `from` is no initial, going by the word before it. */
function isLettered(text: string, from: number): boolean {
  if (text.charCodeAt(from - 1) !== 0x20) return false;
  let start = from - 1;
  while (start > 0 && from - start < LONGEST_LETTERED && isPlainLetter(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, from - 1);
  return text.charCodeAt(from) === 0x58 ? PLATFORM.has(before) : LETTERED.has(before.toLowerCase());
}

/** What leads to the network X, in small letters as a sentence has it. */
const PLATFORM = new Set(['on', 'via', 'to']);
/** In UTF-16 code units, with the space behind. */
const LONGEST_LETTERED = 12;

/** Sounds that two Latin letters stand for in names written in other scripts. */
const DIGRAPH = new Set(['kh', 'sh', 'ch', 'zh', 'ts', 'dz', 'th', 'ph', 'gh']);

/** Cuts clitics off the end of `[i, j)`: "’s", "n't", "’ll" and the like. Returns `j`. */
function clitics(
  text: string,
  i: number,
  j: number,
  hyphens: number,
  add: (start: number, end: number) => void,
): number {
  let cut = j;
  for (let k = j - 1; k > i && k >= j - 4; k--) {
    if (!isApostrophe(text.charCodeAt(k))) continue;
    const tail = text.slice(k + 1, j).toLowerCase();
    if (tail === 't' && (text.charCodeAt(k - 1) | 32) === 110 && k - 1 > i) cut = k - 1;
    else if (tail === 's' || tail === 'll' || tail === 're' || tail === 've' || tail === 'd' || tail === 'm')
      cut = k;
    break;
  }
  hyphenated(text, i, cut, hyphens, add);
  if (cut < j) add(cut, j);
  return j;
}

/** Cuts `[i, j)` at its hyphens where a part begins with a capital; a prefix before a small letter stays ("ex-minister"). */
function hyphenated(
  text: string,
  i: number,
  j: number,
  hyphens: number,
  add: (start: number, end: number) => void,
): void {
  if (hyphens === 0 || !hasCapitalPart(text, i, j)) {
    add(i, j);
    return;
  }
  let from = i;
  for (let k = i; k < j; k++) {
    const code = text.charCodeAt(k);
    if (code !== 0x2d && code !== 0x2010 && code !== 0x2011) continue;
    add(from, k);
    add(k, k + 1);
    from = k + 1;
  }
  add(from, j);
}

function hasCapitalPart(text: string, i: number, j: number): boolean {
  for (let k = i, first = true; k < j; k++) {
    const code = text.charCodeAt(k);
    if (first && isUpper(code)) return true;
    first = code === 0x2d || code === 0x2010 || code === 0x2011;
  }
  return false;
}
