/** A word as it is written, and in small letters. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
}

/**
 * The spelling that stands at `[start, end)` of a text. A word met before is given back as the same strings, so that it is neither cut
 * out nor put in small letters again, and look-ups of it find its hash worked out. Recent words are kept, a bounded number.
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return spell(text.slice(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const kept = recent[slot];
  if (kept !== undefined && kept.text.length === end - start && text.startsWith(kept.text, start))
    return kept;
  return (recent[slot] = spell(text.slice(start, end)));
}

function spell(text: string): Spelling {
  return { text, lower: text.toLowerCase() };
}

/** A longer word, in UTF-16 code units, is not kept: few come twice. */
const LONGEST = 24;
const SLOTS = 1 << 15;
const recent: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);
