import { SPELLED_LIKE_WORDS } from '../../entities/data/spelled-like-words';
import { repairTags } from '../../language/clauses/repair-tags';
import type { Prose, Token } from '../../language/prose';
import { cueVerbForm } from '../cues/cue-verbs';
import type { Quoted } from '../marks/quoted';
import { type ReadBlock, isHeadline } from './is-headline';
import { isOneUnit } from './one-unit';
import {
  breaksAfter,
  breaksBefore,
  closesParenthesis,
  insideInitials,
  insideParenthesis,
  isBehindDateline,
} from './sentence-breaks';
import type { SpeechSentence, SpeechUnit } from './speech-sentence';

/** A sentence longer than this many units is cut: nothing in prose is, and every look around stays bounded. */
const LONGEST = 250;
/** Quotations nested deeper than this are not read for attributions of their own. */
const DEEPEST = 3;

/** Sentences around and inside the quotations of one block, outer ones first in each stretch of text. */
export function readSentences(
  prose: Prose,
  block: number,
  place: ReadBlock,
  starts: Uint8Array,
  quotes: readonly Quoted[],
): SpeechSentence[] {
  const out: SpeechSentence[] = [];
  const stretch = { first: place.first, last: place.last, quotes, within: null, root: null };
  readLevel({ prose, block, place, starts, out }, stretch, 0);
  return out;
}

interface Reading {
  readonly prose: Prose;
  readonly block: number;
  readonly place: ReadBlock;
  /** A 1 for every token that begins a sentence by the sentence splitter's account. */
  readonly starts: Uint8Array;
  readonly out: SpeechSentence[];
}

/** Tokens `[first, last)`: a block's, or those of a quotation within it. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The quotations that open in it, none within another. */
  readonly quotes: readonly Quoted[];
  readonly within: Quoted | null;
  /** Where the outermost sentence begins that holds it; null for a block's own. */
  readonly root: number | null;
}

/** A quotation read as one unit, and where the outermost sentence begins that holds it. */
interface Inner {
  readonly unit: SpeechUnit;
  root: number;
}

/** Reads a stretch, then the quotations in it, each as a stretch of its own. */
function readLevel(reading: Reading, stretch: Stretch, depth: number): void {
  const { tokens } = reading.prose;
  const inner = new StretchReader(reading, stretch).read();
  if (depth >= DEEPEST) return;
  for (const { unit, root } of inner) {
    const quote = unit.quoted;
    if (!quote) continue;
    let first = unit.firstToken;
    let last = unit.lastToken;
    while (first < last && (tokens[first]?.start ?? 0) < quote.innerStart) first++;
    while (last > first && (tokens[last - 1]?.start ?? 0) >= quote.innerEnd) last--;
    readLevel(reading, { first, last, quotes: quote.children, within: quote, root }, depth + 1);
  }
}

/** Parts one stretch into sentences. */
class StretchReader {
  private units: SpeechUnit[] = [];
  private short: Quoted[] = [];
  private readonly inner: Inner[] = [];
  /** Of `inner`, the first whose sentence has not ended yet. */
  private fresh = 0;

  constructor(
    private readonly reading: Reading,
    private readonly stretch: Stretch,
  ) {}

  /** Adds the sentences to those of the reading; the quotations in them that are units of their own. */
  read(): readonly Inner[] {
    const { first, last, quotes } = this.stretch;
    const { tokens } = this.reading.prose;
    let q = 0;
    for (let t = first; t < last;) {
      const token = tokens[t];
      if (!token) break;
      while (q < quotes.length && (quotes[q]?.end ?? 0) <= token.start) q++;
      const quote = quotes[q];
      const inQuote = quote !== undefined && token.start >= quote.start;
      const next = inQuote ? this.takeQuotation(quote, token, t) : t;
      if (next > t) {
        t = next;
        continue;
      }
      if (!inQuote && this.endsBefore(token, t)) this.flush();
      // The words of a quotation that is no unit of its own are cut, too.
      if (this.units.length > LONGEST) this.flush();
      this.takeWord(token, t);
      t++;
    }
    this.flush();
    return this.inner;
  }

  /** The token behind a quotation that is one unit, or behind the mark of a short one; `t` itself at a word of a short one. */
  private takeQuotation(quote: Quoted, token: Token, t: number): number {
    const { prose } = this.reading;
    const { last } = this.stretch;
    const opens = token.start < quote.innerStart;
    let after = t;
    while (opens && after < last && (prose.tokens[after]?.start ?? Infinity) < quote.end) after++;
    if (opens && isOneUnit(prose, quote, t, after, after === last)) {
      this.takeUnit(quote, t, after);
      return after;
    }
    if (!opens && token.start < quote.innerEnd) return t;
    this.takeMark(quote, token, t);
    return t + 1;
  }

  private takeUnit(quote: Quoted, t: number, after: number): void {
    const { prose, starts } = this.reading;
    if (
      this.units.length > 0 &&
      (this.units.length > LONGEST ||
        breaksBefore(prose, this.units, quote) ||
        isBehindDateline(starts, this.units, t))
    )
      this.flush();
    const unit: SpeechUnit = {
      start: quote.start,
      end: quote.end,
      text: lastCharacter(prose.text, quote),
      lower: '',
      pos: 'QUOTE',
      quoted: quote,
      opensUpper: OPENS_UPPER.test(prose.text.slice(quote.innerStart, quote.innerStart + OPENING)),
      firstToken: t,
      lastToken: after,
    };
    this.units.push(unit);
    this.inner.push({ unit, root: 0 });
    if (breaksAfter(prose, this.units, after, this.stretch.last)) this.flush();
  }

  /** A mark of a short quotation is no word of the sentence. */
  private takeMark(quote: Quoted, token: Token, t: number): void {
    const { prose, starts } = this.reading;
    if (token.start < quote.innerStart && this.units.length > 0 && starts[t] === 1) this.flush();
    if (this.short.at(-1) !== quote) this.short.push(quote);
    const closes = token.start >= quote.innerEnd && starts[t + 1] === 1;
    if (this.units.length > 0 && closes && /[.!?]/.test(prose.text.charAt(quote.innerEnd - 1))) this.flush();
  }

  private takeWord({ start, end, text, lower, pos }: Token, t: number): void {
    const place = { firstToken: t, lastToken: t + 1 };
    // The country is no pronoun, nor is the health organization.
    const own =
      text === 'US' || (pos === 'PROPN' && SPELLED_LIKE_WORDS.has(text)) ? spelledOut(lower) : lower;
    this.units.push({ start, end, text, lower: own, pos, quoted: null, opensUpper: false, ...place });
  }

  /** Whether a sentence ends before a word outside quotations. */
  private endsBefore(token: Token, t: number): boolean {
    const { prose, starts } = this.reading;
    const { units } = this;
    if (units.length === 0) return false;
    const ends =
      (starts[t] === 1 && !insideParenthesis(units) && !insideInitials(units, token)) ||
      closesParenthesis(prose, units, token) ||
      units.length >= LONGEST;
    return ends && !(units.at(-1)?.quoted && !breaksAfter(prose, units, t, this.stretch.last));
  }

  private flush(): void {
    const { units, short, inner } = this;
    const { reading, stretch } = this;
    const head = units[0];
    const tail = units.at(-1);
    const root = stretch.root ?? head?.start ?? 0;
    if (head && tail) {
      const inShort = stretch.within === null && isHeadline(units, reading.place);
      reading.out.push({
        units,
        tags: repairTags(units, cueVerbForm, inShort),
        isHeadline: inShort,
        start: head.start,
        end: tail.end,
        short,
        block: reading.block,
        root,
        within: stretch.within,
      });
    }
    for (; this.fresh < inner.length; this.fresh++) {
      const one = inner[this.fresh];
      if (one) one.root = root;
    }
    this.units = [];
    this.short = [];
  }
}

/** Words that open with a capital, past marks and the like, within as many UTF-16 code units as `OPENING`. */
const OPENS_UPPER = /^[\s"'“‘…([.-]*\p{Lu}/u;
const OPENING = 8;

function lastCharacter(text: string, quote: Quoted): string {
  return text
    .slice(Math.max(quote.innerStart, quote.innerEnd - 3), quote.innerEnd)
    .trim()
    .replace(/["'’”]+$/, '')
    .slice(-1);
}

/** "us" as "u.s.": letters that are no word. */
function spelledOut(lower: string): string {
  return `${[...lower].join('.')}.`;
}
