import { repairTags } from '../../language/clauses/repair-tags';
import type { Prose, Token } from '../../language/prose';
import { cueForm, cueVerbForm } from '../cues/cue-verbs';
import { WORK_NOUN } from '../data/not-quoted';
import type { Quoted } from '../marks/quoted';
import { isSignatureDash } from './is-signature-dash';
import { isTitleCase } from './is-title';
import type { SpeechSentence, SpeechUnit } from './speech-sentence';

/** A sentence longer than this many units is cut: nothing in prose is, and every look around stays bounded. */
const LONGEST = 250;
/** Quotations nested deeper than this are not read for attributions of their own. */
const DEEPEST = 3;

/** Sentences around and inside the quotations of one block, outer ones first in each stretch of text. */
export function readSentences(
  prose: Prose,
  block: number,
  first: number,
  last: number,
  starts: Uint8Array,
  quotes: readonly Quoted[],
): SpeechSentence[] {
  const out: SpeechSentence[] = [];
  readLevel({ prose, block, starts, out }, first, last, quotes, null, 0, null);
  return out;
}

interface Reading {
  readonly prose: Prose;
  readonly block: number;
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
    if (head && tail)
      out.push({
        units,
        tags: repairTags(units, cueVerbForm),
        start: head.start,
        end: tail.end,
        short,
        block,
        root: root ?? head.start,
        within,
      });
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
        if (units.length > 0 && (breaksBefore(prose, units, quote) || isBehindDateline(reading, units, t)))
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
        if (breaksAfter(reading, units, t, last)) flush();
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
        units.length >= LONGEST) &&
      !(units.at(-1)?.quoted && !breaksAfter(reading, units, t, last))
    ) {
      flush();
    }
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

/** An abbreviation inside parentheses ends no sentence: "(D-N.Y.)". */
function insideParenthesis(units: readonly SpeechUnit[]): boolean {
  for (let i = units.length - 1; i >= 0 && i > units.length - 8; i--) {
    if (units[i]?.text === ')') return false;
    if (units[i]?.text === '(') return true;
  }
  return false;
}

/** A letter and its stop right before another letter: "R-N.Y." goes on. */
function insideInitials(units: readonly SpeechUnit[], { start }: Token): boolean {
  const stop = units.at(-1);
  const letter = units.at(-2);
  return stop?.text === '.' && stop.end === start && letter?.text.length === 1 && letter.end === stop.start;
}

function lastCharacter(text: string, quote: Quoted): string {
  return text
    .slice(Math.max(quote.innerStart, quote.innerEnd - 3), quote.innerEnd)
    .trim()
    .replace(/["'’”]+$/, '')
    .slice(-1);
}

/** A quotation of five words, or one with a sentence's punctuation, stands as a unit; a term or a title joins the words around it. */
function isOneUnit(prose: Prose, quote: Quoted, first: number, last: number, endsBlock: boolean): boolean {
  if (quote.continued || quote.continues) return true;
  const inner = prose.text.slice(quote.innerStart, Math.min(quote.innerEnd, quote.innerStart + 200));
  const words = last - first - 2;
  const ends = /[.,!?…—–-]\s*$/.test(inner);
  if (words < 10 && isTitleCase(inner)) {
    const before = prose.tokens[first - 1];
    if (
      before &&
      (before.pos === 'ADP' ||
        before.pos === 'NOUN' ||
        before.pos === 'PROPN' ||
        before.pos === 'DET' ||
        before.lower === "'s" ||
        before.lower === '’s' ||
        TITLE_VERB.test(before.lower)) &&
      !SAYS.test(before.lower)
    )
      return false;
  }
  if (namesWork(prose, first, inner, words)) return false;
  if (!quote.closed && words < 3) return false;
  // 'Heartbroken' mother pleads for answers
  const opens = first === 0 || breaksLine(prose.text, quote.start);
  if (words <= 2 && !ends && opens && prose.tokens[last]?.pos === 'NOUN') return false;
  if (words >= 2 && !isTitleCase(inner) && standsInHeadline(prose, quote, first, last, endsBlock))
    return true;
  if (
    words <= 3 &&
    TERM_BEFORE.has(prose.tokens[first - 1]?.pos ?? '') &&
    first > 0 &&
    !cueForm(prose.tokens[first - 1]?.lower ?? '') &&
    (prose.tokens[first - 1]?.end ?? 0) + 2 > quote.start &&
    !breaksLine(prose.text, quote.start)
  )
    return false;
  // “It is a disgrace” – residents …: words that open the whole text open its headline.
  const cue = cueForm(prose.tokens[first - 1]?.lower ?? '');
  const speaks = first === 0 || (cue?.verb.senses.some((sense) => /[tq]/.test(sense.frame)) ?? false);
  if (speaks && words >= 1 && !isTitleCase(inner)) return true;
  return words >= 5 || ends || (words >= 1 && standsAlone(prose, quote));
}

/** “Mud is patient”: a geologist …, and Lumera “Explanation insufficient”: words before a colon that open their block, or that close it behind a name without a stop. */
function standsInHeadline(
  { text, tokens }: Prose,
  quote: Quoted,
  first: number,
  last: number,
  endsBlock: boolean,
): boolean {
  const before = tokens[first - 1];
  const mark = tokens[last];
  const parted = mark?.lower === ':' || (isSignatureDash(mark?.text ?? '') && (mark?.start ?? 0) > quote.end);
  if (parted) return before === undefined || breaksLine(text, quote.start);
  return (
    endsBlock && before?.pos === 'PROPN' && !/[.,!?…]$/.test(text.slice(quote.innerStart, quote.innerEnd))
  );
}

/** Her film, “The Pier,” and his song “Harbour”: a title beside what it is the title of. */
function namesWork({ tokens }: Prose, first: number, inner: string, count: number): boolean {
  const before = tokens[first - 1]?.lower === ',' ? first - 2 : first - 1;
  return (
    WORKS.has(tokens[before]?.lower ?? '') &&
    (isTitleCase(inner) || (count <= 2 && inner.charAt(0) !== inner.charAt(0).toLowerCase()))
  );
}

const WORKS = new Set(WORK_NOUN.split(' '));

/** A quotation of a word or two right behind one of these is a term: the “reporter,” a ‘veto’. */
const TERM_BEFORE = new Set(['DET', 'ADJ']);

function breaksLine(text: string, at: number): boolean {
  return /\n/.test(text.slice(Math.max(0, at - 2), at));
}

/** Verbs whose object in title case is a work. */
const TITLE_VERB =
  /^(?:sang|sing|sings|singing|played|plays|playing|wrote|performed|directed|published|watched|recorded|read|starred|titled|entitled|called|named|produced|released|itself)$/;

const SAYS = /^(?:said|says|say|saying|asked|wrote|added|told)$/;

/** Set off by a colon, a comma or as a sentence of its own: speech, however short. */
function standsAlone(prose: Prose, quote: Quoted): boolean {
  const before = prose.text.slice(Math.max(0, quote.start - 2), quote.start).trim();
  return (
    before === ':' ||
    (/[A-Z]/.test(prose.text.charAt(quote.innerStart)) &&
      (before === ',' || SAYS.test(lastWord(prose.text, quote.start))))
  );
}

function lastWord(text: string, at: number): string {
  return /(\S+)\s*$/.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
}

function breaksBefore(prose: Prose, units: readonly SpeechUnit[], quote: Quoted): boolean {
  const last = units.at(-1);
  if (!last) return false;
  if (last.quoted) return /[.!?…]\s*$/.test(prose.text.slice(last.quoted.innerEnd - 3, last.quoted.innerEnd));
  // “…” — Ada Holm, and the next quotation on a line of its own.
  if (/\n/.test(prose.text.slice(last.end, quote.start)) && isSigned(units)) return true;
  return last.pos === 'PUNCT' && /^[.!?…]+$/.test(last.text);
}

/** "NAIROBI, March 4 (AfNews) — “We have waited,” …": a quotation that begins a sentence behind a dash. */
function isBehindDateline({ starts }: Reading, units: readonly SpeechUnit[], t: number): boolean {
  return starts[t] === 1 && /^(?:[—–:]|-+)$/.test(units.at(-1)?.text ?? '');
}

/** Whether a quotation and a dash stand before what was read last. */
function isSigned(units: readonly SpeechUnit[]): boolean {
  for (let i = units.length - 2; i > 0 && i > units.length - 20; i--)
    if (isSignatureDash(units[i]?.text ?? '')) return (units[i - 1]?.quoted ?? null) !== null;
  return false;
}

/** Whether a sentence ends with the quotation that was read last. */
function breaksAfter(reading: Reading, units: readonly SpeechUnit[], t: number, last: number): boolean {
  const { prose } = reading;
  const quote = units.at(-1)?.quoted;
  if (!quote || t >= last) return false;
  const next = prose.tokens[t];
  if (!next) return false;
  const end = /[.!?…]["'’”\s]*$/.exec(
    prose.text.slice(Math.max(quote.innerStart, quote.innerEnd - 4), quote.innerEnd),
  );
  if (!end) return false;
  if (next.pos === 'PUNCT' && !/^["“‘«'`([—–―-]/.test(next.text)) return false;
  const initial = next.text.charAt(0);
  if (initial === initial.toLowerCase() && /\p{L}/u.test(initial)) return false;
  if (/^[—–―-]/.test(next.text)) return false;
  // “Why?” Smith asked: the sentence goes on to its cue.
  return !(units.length === 1 && /[!?…]/.test(end[0]) && speaksSoon(prose.tokens, t, last));
}

/** Whether a verb of saying follows a subject at token `from`, past what is set between commas beside it. */
function speaksSoon(tokens: readonly Token[], from: number, last: number): boolean {
  let aside = false;
  let reach = from + LONGEST_SUBJECT;
  for (let t = from; t < Math.min(last, reach); t++) {
    const token = tokens[t];
    if (!token || (token.pos === 'PUNCT' && token.text !== ',')) return false;
    if (token.text === ',') {
      aside = !aside;
      reach = t + (aside ? LONGEST_ASIDE : LONGEST_SUBJECT);
      continue;
    }
    if (aside) continue;
    const cue = cueForm(token.lower);
    if (cue && (cue.form === 'ed' || cue.form === 's') && t > from) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

/** Most tokens from a subject's beginning, or from the end of what is set beside it, to its verb; and of what is set beside it. */
const LONGEST_SUBJECT = 7;
const LONGEST_ASIDE = 24;
