import type { Prose, Token } from '../../language/prose';
import { cueForm } from '../cues/cue-verbs';
import type { Quoted } from '../marks/quoted';
import { isSignatureDash } from './is-signature-dash';
import type { SpeechUnit } from './speech-sentence';

/** Whether a sentence ends between the units read so far and a quotation. */
export function breaksBefore(prose: Prose, units: readonly SpeechUnit[], quote: Quoted): boolean {
  const last = units.at(-1);
  if (!last) return false;
  if (last.quoted) return /[.!?…]\s*$/.test(prose.text.slice(last.quoted.innerEnd - 3, last.quoted.innerEnd));
  // “…” — Ada Holm, and the next quotation on a line of its own.
  if (/\n/.test(prose.text.slice(last.end, quote.start)) && isSigned(units)) return true;
  if (last.pos === 'PUNCT' && /^[.!?…]+$/.test(last.text)) return true;
  return INITIALS.test(last.text) && opensWholeSentence(prose.text, quote);
}

/** "R-S.C.", "the U.S.": an abbreviation ends the sentence where a whole one in marks follows. */
const INITIALS = /^(?:\p{L}\.)+$/u;

/** “We will see.”: a capital first, a stop last and several words between. */
function opensWholeSentence(text: string, { innerStart, innerEnd }: Quoted): boolean {
  const inner = text.slice(innerStart, innerEnd);
  return /^\p{Lu}/u.test(inner) && /[.,!?…]$/.test(inner) && /(?:\S+\s+){3}\S/.test(inner.slice(0, 80));
}

/** Whether a parenthesis that closed right behind a whole quotation, (“It is over.”), ends the sentence before a capital. */
export function closesParenthesis(prose: Prose, units: readonly SpeechUnit[], { text }: Token): boolean {
  const quote = units.at(-2)?.quoted;
  if (!quote || units.at(-1)?.text !== ')' || !/^\p{Lu}/u.test(text)) return false;
  return /[.!?]$/.test(prose.text.slice(quote.innerStart, quote.innerEnd));
}

/** "NAIROBI, March 4 (AfNews) — “We have waited,” …": a quotation that begins a sentence behind a dash. */
export function isBehindDateline(starts: Uint8Array, units: readonly SpeechUnit[], t: number): boolean {
  return starts[t] === 1 && /^(?:[—–:]|-+)$/.test(units.at(-1)?.text ?? '');
}

/** Whether a sentence ends with the quotation that was read last. */
export function breaksAfter(prose: Prose, units: readonly SpeechUnit[], t: number, last: number): boolean {
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

/** An abbreviation inside parentheses ends no sentence: "(D-N.Y.)". */
export function insideParenthesis(units: readonly SpeechUnit[]): boolean {
  for (let i = units.length - 1; i >= 0 && i > units.length - 8; i--) {
    if (units[i]?.text === ')') return false;
    if (units[i]?.text === '(') return true;
  }
  return false;
}

/** A letter and its stop right before another letter: "R-N.Y." goes on. */
export function insideInitials(units: readonly SpeechUnit[], { start }: Token): boolean {
  const stop = units.at(-1);
  const letter = units.at(-2);
  return stop?.text === '.' && stop.end === start && letter?.text.length === 1 && letter.end === stop.start;
}

/** Whether a quotation and a dash stand before what was read last. */
function isSigned(units: readonly SpeechUnit[]): boolean {
  for (let i = units.length - 2; i > 0 && i > units.length - 20; i--)
    if (isSignatureDash(units[i]?.text ?? '')) return (units[i - 1]?.quoted ?? null) !== null;
  return false;
}

/** Whether a verb of saying follows a subject at token `from`, past what is set between commas beside it. */
function speaksSoon(tokens: readonly Token[], from: number, last: number): boolean {
  let aside = false;
  let reach = from + LONGEST_WAY;
  for (let t = from; t < Math.min(last, reach); t++) {
    const token = tokens[t];
    if (!token || (token.pos === 'PUNCT' && token.text !== ',')) return false;
    if (token.text === ',') {
      aside = !aside;
      reach = t + (aside ? LONGEST_ASIDE : LONGEST_WAY);
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
const LONGEST_WAY = 7;
const LONGEST_ASIDE = 24;
