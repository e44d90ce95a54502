import { wordSet } from '../../text/word-set';
import { MEDIA_WORD, OUTLET_KIND } from '../data/actors';
import { ORDINARY_OUTLETS, OUTLETS } from '../data/outlets';

const NAMES = new Set(OUTLETS.split('|'));
const WORDS = wordSet(MEDIA_WORD);
const ORDINARY = wordSet(ORDINARY_OUTLETS);
const KINDS = wordSet(OUTLET_KIND);

/** True for a phrase that names a newspaper, agency or broadcaster ("the Harbour Times", "Reuters", "state media KCNA"). */
export function isOutlet(phrase: string): boolean {
  const whole = phrase.toLowerCase().replace(/['’]s$/, '');
  const lower = whole.replace(/^(?:the|a|an|state|local|u\.s\.|us)\s+/, '');
  if (NAMES.has(whole) || NAMES.has(lower)) return true;
  if (EDITION.test(phrase)) return true;
  const all = lower.split(/\s+/);
  const last = all.at(-1) ?? '';
  if (WORDS.has(last) || DOMAIN.test(last)) return true;
  // "the BBC's reporter in Oslo", but not "the BBC's listeners"
  return all.some((word, at) => isNameWithin(word.replace(/['’]s$/, '')) && !isOwnersOf(all, at));
}

/** Not "the vice president", "Michael Fox". */
function isNameWithin(word: string): boolean {
  return NAMES.has(word) && !ORDINARY.has(word);
}

/** "the Sunday Standardbearer" */
const EDITION = /^the (?:Sunday|Saturday|Evening|Morning) \p{Lu}\p{Ll}+$/u;

/** "Harbour24.com" */
const DOMAIN = /^[\p{L}\p{N}-]{2,}\.(?:com|net|org|info|news|co|[a-z]{2})$/u;

/** Whether the word at `at` is the owner of people who only hear or read the outlet. */
function isOwnersOf(words: readonly string[], at: number): boolean {
  return (
    /['’]s$/.test(words[at] ?? '') &&
    /^(?:listener|viewer|reader|audience|subscriber)s?$/.test(words.at(-1) ?? '')
  );
}

const PRESS_SERVICE = /\b(?:press|news|information|media) (?:service|office|centre|center)$/i;

/** True for a phrase that is an outlet's name or says what kind of outlet it names: "the Norwegian broadcaster Kystradio", "Lovin Gozo, a website". */
export function namesOutlet(phrase: string): boolean {
  if (isOutlet(phrase) || PRESS_SERVICE.test(phrase)) return true;
  const words = phrase.split(/[\s,]+/);
  for (let w = 0; w < words.length; w++) {
    const lower = words[w]?.toLowerCase().replace(/['’]s$/, '') ?? '';
    if (!KINDS.has(lower)) continue;
    const next = words[w + 1] ?? '';
    if (w === words.length - 1 || next.charAt(0) !== next.charAt(0).toLowerCase()) return true;
  }
  return false;
}

/** An outlet's name in lower case, without an article before it. */
export function plainOutlet(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '');
}
