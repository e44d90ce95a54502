/** A word as it is written, and in small letters. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Its place in tables of {@link WordFacts}; -1 for a word that is not kept. */
  readonly slot: number;
}

/**
 * The word that stands at `[start, end)` of a text. A word met before is given back as the same object, so that it is neither cut out
 * nor put in small letters again, and what is known of it is at hand. Recent words are kept, a bounded number.
 */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > LONGEST) return makeWord(text.slice(start, end), -1);
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const kept = recent[slot];
  if (kept !== undefined && kept.text.length === end - start && text.startsWith(kept.text, start))
    return kept;
  return (recent[slot] = makeWord(text.slice(start, end), slot));
}

/** A fact told once for a word and kept as long as the word is. Words are asked for far more often than there are words. */
export class WordFacts<T> {
  private words: (Word | undefined)[] = [];
  private facts: T[] = [];

  constructor(private readonly tell: (word: Word) => T) {}

  of(word: Word): T {
    const { slot } = word;
    if (this.words[slot] === word) return this.facts[slot] as T;
    const fact = this.tell(word);
    if (slot >= 0) {
      if (this.words.length === 0) {
        this.words = new Array<Word | undefined>(SLOTS).fill(undefined);
        this.facts = new Array<T>(SLOTS).fill(fact);
      }
      this.words[slot] = word;
      this.facts[slot] = fact;
    }
    return fact;
  }

  /** Forgets all facts, because they no longer hold. */
  clear(): void {
    this.words = [];
    this.facts = [];
  }
}

function makeWord(text: string, slot: number): Word {
  return { text, lower: text.toLowerCase(), slot };
}

/** A longer word, in UTF-16 code units, is not kept: few come twice. */
const LONGEST = 24;
const SLOTS = 1 << 15;
const recent: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
