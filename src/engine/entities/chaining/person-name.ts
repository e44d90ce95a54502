import { ADDRESS_WITH, ADDRESS_WORDS } from '../data/titles';
import { NAME_PARTICLES, NAME_SUFFIXES, SON_OF } from '../data/name-parts';
import { plainWord } from './chained-name';

/** A person's name taken apart; words in lower case without stops. */
export interface PersonName {
  /** Given and family names in order, particles among them; no suffix, lone initial or form of address unless there is nothing else. */
  readonly core: readonly string[];
  /** Those that are no particles: "assad" of "al-Assad". */
  readonly significant: readonly string[];
  /** The letters of lone initials: "hw" of "George H.W. Bush". */
  readonly initials: string;
  /** "jr", "sr", "iii"; empty for most. */
  readonly suffix: string;
}

/** Takes a person's name apart, as written on one line. */
export function readPersonName(text: string): PersonName {
  const written = text.split(/[\s-]+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const words = written.map((part) => plainWord(part.toLowerCase().replace(/[^\p{L}\p{N}.'’]/gu, '')));
  const core: string[] = [];
  let initials = '';
  let suffix = '';
  words.forEach((word, i) => {
    if (i > 0 && NAME_SUFFIXES.has(word)) suffix = word;
    else if (word.length === 1 || (i + 1 < words.length && INITIALS.test(written[i] ?? ''))) initials += word;
    else if (!isAddress(words, i)) core.push(word);
  });
  const kept = core.length > 0 ? core : words;
  const significant = kept.filter((word) => !NAME_PARTICLES.has(word) && !SON_OF.has(word));
  return { core: kept, significant: significant.length > 0 ? significant : words, initials, suffix };
}

/** Whether a form of address stands at place `i`: no name ends with one. */
function isAddress(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  const next = words[i + 1];
  return next !== undefined && ADDRESS_WORDS.has(word) && (ADDRESS_WITH.get(word) ?? next) === next;
}

/** "H.W.", "J.K.". */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** True when two names cannot be one person’s though their other words agree: father and son, "George H.W." and "George W.". */
export function differs(a: Pick<PersonName, 'initials' | 'suffix'>, b: typeof a): boolean {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return true;
  return !a.initials.startsWith(b.initials) && !b.initials.startsWith(a.initials);
}
