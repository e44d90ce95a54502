import { BE } from '../../language/data/word-classes';
import type { Prose } from '../../language/prose';
import { wordSet } from '../../text/word-set';
import { cueForm } from '../cues/cue-verbs';
import { BROADCAST_VERB, TITLE_VERB, WORK_NOUN } from '../data/not-quoted';
import { ANSWERING_VERB, SHOUTED_NOUN } from '../data/spoken-nouns';
import type { Quoted } from '../marks/quoted';
import { isSignatureDash } from './is-signature-dash';
import { isTitleCase } from './is-title';

/**
 * Whether a quotation stands as one unit of its sentence: one of five words does, or one with a sentence's punctuation; a term or a title joins
 * the words around it. Its tokens are `[first, last)`; `endsBlock` tells that they are the last of their block.
 */
export function isOneUnit(
  prose: Prose,
  quote: Quoted,
  first: number,
  last: number,
  endsBlock: boolean,
): boolean {
  if (quote.continued || quote.continues || isHeld(prose, first) || isAllSaid(prose, last)) return true;
  if (quote.closed && opensSentence(prose, first, quote) && isSaidBehind(prose, last)) return true;
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
        TITLED.has(before.lower)) &&
      (!SAYS.test(before.lower) || isWrittenWork(prose, first, last))
    )
      return false;
  }
  // Nordvik streams “Kestrel.”
  if (words <= 2 && BROADCAST.has(prose.tokens[first - 1]?.lower ?? '') && /^\p{Lu}/u.test(inner))
    return false;
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

/** "chants of “Go!”", "answered with a curt “no”": words that a noun for speech or a verb of answering holds, however short they are. */
function isHeld({ text, tokens }: Prose, first: number): boolean {
  const before = tokens[first - 1];
  if (!before || breaksLine(text, before.end)) return false;
  if (before.lower === 'of') return SHOUTED.has(tokens[first - 2]?.lower ?? '');
  let k = first - 1;
  while (k > first - FARTHEST_ANSWER && /^(?:ADJ|ADV|DET)$/.test(tokens[k]?.pos ?? '')) k--;
  return tokens[k]?.lower === 'with' && ANSWERING.has(tokens[k - 1]?.lower ?? '');
}

/** A terse “no comment” was all she said; “over and out” is how he put it. */
function isAllSaid({ tokens }: Prose, last: number): boolean {
  return BE.has(tokens[last]?.lower ?? '') && /^(?:all|how)$/.test(tokens[last + 1]?.lower ?? '');
}

function opensSentence({ text, tokens }: Prose, first: number, quote: Quoted): boolean {
  return first === 0 || breaksLine(text, quote.start) || /^[.!?]/.test(tokens[first - 1]?.text ?? '');
}

/** ‘Not us’, said Holm; ‘Not us’, Ada Holm said: a verb of saying behind the comma, whoever says it before or behind. */
function isSaidBehind({ tokens }: Prose, last: number): boolean {
  if (tokens[last]?.lower !== ',') return false;
  for (let k = last + 1; k < last + FARTHEST_CUE; k++) {
    const cue = cueForm(tokens[k]?.lower ?? '');
    const says =
      cue?.verb.senses.some(({ frame, particle }) => particle === null && /[tq]/.test(frame)) ?? false;
    if (says && (cue?.form === 'ed' || cue?.form === 's') && tokens[k]?.pos === 'VERB') return true;
    if (!/^(?:PROPN|PRON|NOUN|DET|ADJ)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** ", the mayor Ada Holm said" */
const FARTHEST_CUE = 6;

const SHOUTED = wordSet(SHOUTED_NOUN);
const ANSWERING = wordSet(ANSWERING_VERB);
/** "with a short and hardly audible" */
const FARTHEST_ANSWER = 6;

/** Her film, “The Pier,” and his song “Harbour”: a title beside what it is the title of. */
function namesWork({ tokens }: Prose, first: number, inner: string, count: number): boolean {
  const before = tokens[first - 1]?.lower === ',' ? first - 2 : first - 1;
  return (
    WORKS.has(tokens[before]?.lower ?? '') &&
    (isTitleCase(inner) || (count <= 2 && inner.charAt(0) !== inner.charAt(0).toLowerCase()))
  );
}

const WORKS = wordSet(WORK_NOUN);

/** A quotation of a word or two right behind one of these is a term: the “reporter,” a ‘veto’. */
const TERM_BEFORE = new Set(['DET', 'ADJ']);

/** She wrote “The Pier,” a novel; the man who wrote “The Pier”: a work by what is said of it, rather than what somebody wrote to somebody. */
function isWrittenWork({ tokens }: Prose, first: number, last: number): boolean {
  if (tokens[first - 1]?.lower !== 'wrote') return false;
  if (tokens[first - 2]?.lower === 'who') return true;
  const next = tokens[last]?.lower === ',' ? last + 1 : last;
  const noun = tokens[next]?.pos === 'DET' ? tokens.slice(next + 1, next + FARTHEST_WORK) : [];
  return noun.some(({ lower }) => WORKS.has(lower));
}

/** ", a bestselling children's book" */
const FARTHEST_WORK = 5;

const BROADCAST = wordSet(BROADCAST_VERB);
/** Verbs whose object in title case is a work. */
const TITLED = wordSet(TITLE_VERB, BROADCAST_VERB);

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

function breaksLine(text: string, at: number): boolean {
  return /\n/.test(text.slice(Math.max(0, at - 2), at));
}
