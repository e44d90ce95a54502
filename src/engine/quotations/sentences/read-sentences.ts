import { repairTags } from '../../language/clauses/repair-tags';
import type { Prose } from '../../language/prose';
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
  readLevel({ prose, block, place, starts, out }, place.first, place.last, quotes, null, 0, null);
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

function readLevel(
  reading: Reading,
  first: number,
  last: number,
  quotes: readonly Quoted[],
  within: Quoted | null,
  depth: number,
  root: number | null,
): void {
  const { prose, out, block } = reading;
  let units: SpeechUnit[] = [];
  let short: Quoted[] = [];
  const inner: { unit: SpeechUnit; root: number }[] = [];
  let fresh = 0;
  const flush = () => {
    const head = units[0];
    const tail = units.at(-1);
    if (head && tail) {
      const inShort = within === null && isHeadline(units, reading.place);
      out.push({
        units,
        tags: repairTags(units, cueVerbForm, inShort),
        isHeadline: inShort,
        start: head.start,
        end: tail.end,
        short,
        block,
        root: root ?? head.start,
        within,
      });
    }
    for (; fresh < inner.length; fresh++) {
      const one = inner[fresh];
      if (one) one.root = root ?? head?.start ?? 0;
    }
    units = [];
    short = [];
  };
  let q = 0;
  for (let t = first; t < last;) {
    const token = prose.tokens[t];
    if (!token) break;
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= token.start) q++;
    const quote = quotes[q];
    if (quote && token.start >= quote.start) {
      const opens = token.start < quote.innerStart;
      let after = t;
      while (opens && after < last && (prose.tokens[after]?.start ?? Infinity) < quote.end) after++;
      if (opens && isOneUnit(prose, quote, t, after, after === last)) {
        if (
          units.length > 0 &&
          (units.length > LONGEST ||
            breaksBefore(prose, units, quote) ||
            isBehindDateline(reading.starts, units, t))
        )
          flush();
        const unit: SpeechUnit = {
          start: quote.start,
          end: quote.end,
          text: lastCharacter(prose.text, quote),
          lower: '',
          pos: 'QUOTE',
          quoted: quote,
          opensUpper: /^[\s"'“‘…([.-]*\p{Lu}/u.test(prose.text.slice(quote.innerStart, quote.innerStart + 8)),
          firstToken: t,
          lastToken: after,
        };
        units.push(unit);
        inner.push({ unit, root: 0 });
        t = after;
        if (breaksAfter(prose, units, t, last)) flush();
        continue;
      }
      if (token.start < quote.innerStart || token.start >= quote.innerEnd) {
        // A mark of a short quotation is no word of the sentence.
        if (token.start < quote.innerStart && units.length > 0 && reading.starts[t] === 1) flush();
        t++;
        if (short.at(-1) !== quote) short.push(quote);
        if (
          units.length > 0 &&
          token.start >= quote.innerEnd &&
          reading.starts[t] === 1 &&
          /[.!?]/.test(prose.text.charAt(quote.innerEnd - 1))
        )
          flush();
        continue;
      }
    } else if (
      units.length > 0 &&
      ((reading.starts[t] === 1 && !insideParenthesis(units) && !insideInitials(units, token)) ||
        closesParenthesis(prose, units, token) ||
        units.length >= LONGEST) &&
      !(units.at(-1)?.quoted && !breaksAfter(prose, units, t, last))
    ) {
      flush();
    }
    // The words of a quotation that is no unit of its own are cut, too.
    if (units.length > LONGEST) flush();
    units.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      pos: token.pos,
      quoted: null,
      opensUpper: false,
      firstToken: t,
      lastToken: t + 1,
    });
    t++;
  }
  flush();
  if (depth >= DEEPEST) return;
  for (const { unit, root: outer } of inner) {
    const quote = unit.quoted;
    if (!quote) continue;
    let from = unit.firstToken;
    let to = unit.lastToken;
    while (from < to && (prose.tokens[from]?.start ?? 0) < quote.innerStart) from++;
    while (to > from && (prose.tokens[to - 1]?.start ?? 0) >= quote.innerEnd) to--;
    readLevel(reading, from, to, quote.children, quote, depth + 1, outer);
  }
}

function lastCharacter(text: string, quote: Quoted): string {
  return text
    .slice(Math.max(quote.innerStart, quote.innerEnd - 3), quote.innerEnd)
    .trim()
    .replace(/["'’”]+$/, '')
    .slice(-1);
}
