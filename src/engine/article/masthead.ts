import { scanDates } from '../calendar/scan-dates';
import type { Span } from '../text/span';
import { KICKERS, OUTLET_WORDS } from './data/outlet-words';

/**
 * The outlet's name where the line is a masthead ("THE GULF GAZETTE", "Mombasa Herald | Saturday, March 14, 2026"); null otherwise.
 * `elsewhere` is the rest of the page: a name that the page repeats in its rights line is a masthead whatever its words.
 */
export function readMasthead(text: string, line: Span, elsewhere: string): string | null {
  if (line.end - line.start > LONGEST_MASTHEAD) return null;
  const content = text.slice(line.start, line.end);
  const date = scanDates(content)[0];
  const [first = ''] = (date ? content.slice(0, date.start) : content).split(/\s*[|•·–—]\s*/);
  const name = first.replace(/[\s,]*(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?[\s,]*$/i, '').trim();
  const isMasthead =
    isOutletName(name) ||
    (isNameLike(name) && (elsewhere.includes(`More from ${name}`) || namesRights(elsewhere, name)));
  return isMasthead ? name : null;
}

/** Whether a name ends or begins as those of newspapers, agencies and stations do ("The Gulf Gazette", "Radio Lumera"). */
export function isOutletName(name: string): boolean {
  if (!isNameLike(name) || !isTitled(name)) return false;
  const words = name.toLowerCase().split(/\s+/);
  const first = words.find((word) => word !== 'the');
  return OUTLET_WORDS.has(words[words.length - 1] ?? '') || OUTLET_WORDS.has(first ?? '');
}

/** Whether a line is a label above the headline ("ANALYSIS", "Special report"). */
export function isKicker(text: string, line: Span): boolean {
  return (
    line.end - line.start <= LONGEST_KICKER &&
    KICKERS.has(text.slice(line.start, line.end).replace(/[:|]$/, '').trim().toLowerCase())
  );
}

/** In UTF-16 code units. */
const LONGEST_MASTHEAD = 90;
const LONGEST_KICKER = 24;

/** Up to five words that begin with a capital and end without a stop. */
function isNameLike(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{N}'’&. -]{2,40}$/u.test(name) && !/[.!?]$/.test(name) && name.split(/\s+/).length <= 5
  );
}

/** Every word capitalised but small ones: a headline of two words ("Bridge news") is not. */
function isTitled(name: string): boolean {
  return name.split(/\s+/).every((word) => /^\p{Lu}|^(?:of|the|and|&|de|la|le)$/u.test(word));
}

function namesRights(elsewhere: string, name: string): boolean {
  const at = elsewhere.indexOf(name);
  return (
    at > 0 &&
    /(?:©|\(c\)|copyright|member of|subscribe to)[^\n]{0,20}$/i.test(
      elsewhere.slice(Math.max(0, at - 32), at),
    )
  );
}
