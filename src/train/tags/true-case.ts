import type { Prose, Token } from '../../engine/language/prose';
import { isTitled } from '../../engine/language/tagger/tag-sentence';
import { Form, Spelling } from '../../engine/language/tagger/spelling';

/** How often words stand in small letters, and with a capital where none is asked for. */
export class CaseCounts {
  private readonly small = new Map<string, number>();
  private readonly capital = new Map<string, number>();

  add(prose: Prose, named: Uint16Array): void {
    for (const sentence of prose.sentences) {
      const free = freeCapitals(prose, sentence.first, sentence.last, () => true);
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = prose.tokens[i];
        if (!token) continue;
        if (token.text === token.lower) count(this.small, token.lower);
        else if (!named[i] && !free.has(i)) count(this.capital, token.lower);
      }
    }
  }

  /** True for a word that is written small unless its place asks for a capital. */
  isSmall(lower: string): boolean {
    return (this.small.get(lower) ?? 0) > 2 * (this.capital.get(lower) ?? 0);
  }
}

/** The text with the capitals taken away that the place asks for and not the word: at the start of a sentence, and in titles. Offsets stay. */
export function trueCased(
  { text, tokens, sentences }: Prose,
  named: Uint16Array,
  counts: CaseCounts,
): string {
  let out = '';
  let cursor = 0;
  for (const { first, last } of sentences) {
    for (const i of freeCapitals({ tokens }, first, last, (i) => !named[i])) {
      const token = tokens[i];
      if (!token || !counts.isSmall(token.lower) || token.lower.length !== token.text.length) continue;
      if (token.lower === 'i') continue;
      out += text.slice(cursor, token.start) + token.lower;
      cursor = token.end;
    }
  }
  return out + text.slice(cursor);
}

/** Capitalised words whose capital says nothing, in order. */
function freeCapitals(
  { tokens }: { readonly tokens: readonly Token[] },
  first: number,
  last: number,
  isFree: (i: number) => boolean,
): Set<number> {
  const words = tokens
    .slice(first, last)
    .map(({ text, lower }) => ({ spelling: new Spelling(text, lower), kind: 0 }));
  const titled = isTitled(words, words.length);
  const free = new Set<number>();
  let opening = true;
  words.forEach(({ spelling: { form } }, k) => {
    const capital = form === Form.initial || form === Form.capitals || form === Form.letter;
    if (capital && (opening || titled) && isFree(first + k)) free.add(first + k);
    const mark = tokens[first + k]?.text ?? '';
    opening = form === Form.mark ? opening || OPENING_MARKS.has(mark) : false;
  });
  return free;
}

const OPENING_MARKS = new Set(['“', '‘', '"', "''", '``', '«', ':', '—']);

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
