import type { Prose, Token } from '../../language/prose';
import type { Span } from '../../text/span';
import type { NameSpan } from '../recogniser';
import { APPOSED_LINKS, isRole } from './role-words';

/** Reads the phrase a name stands in apposition to: "the [minister of labour and trade], Owusu, said"; "its [president], Owusu". */
export function appositionBefore(
  { tokens }: Prose,
  names: readonly NameSpan[],
  at: number,
  first: number,
  last: number,
): Span | undefined {
  const name = names[at] as NameSpan;
  const comma = name.first - 1;
  const closing = tokens[name.last];
  // A list goes on behind the name; an apposition ends with a comma or the sentence, or its verb follows.
  if (tokens[comma]?.text !== ',' || tokens[name.last]?.lower === 'and') return undefined;
  if (name.last < last && closing?.pos !== 'PUNCT' && closing?.pos !== 'VERB' && closing?.pos !== 'AUX')
    return undefined;
  let other = at - 1;
  for (let i = comma - 1; i >= first && comma - i < LONGEST_APPOSED; i--) {
    const token = tokens[i] as Token;
    const inside = names[other];
    if (inside && inside.last === i + 1) {
      if (inside.type === 'person') return undefined;
      i = inside.first;
      other--;
      continue;
    }
    if (DETERMINERS.has(token.lower) || token.lower === '’s' || token.lower === "'s") {
      const start = i + 1;
      const head = headOf(tokens, start, comma);
      // "A spokesman for the ministry, Owusu": the phrase begins farther off.
      if (head < 0 || (!isRole(tokens[head]) && APPOSED_LINKS.has(tokens[i - 1]?.lower ?? ''))) continue;
      return isRole(tokens[head])
        ? { start: tokens[start]?.start ?? 0, end: tokens[comma - 1]?.end ?? 0 }
        : undefined;
    }
    const joins = APPOSED_MARKS.has(token.text);
    if ((token.pos === 'PUNCT' && !joins) || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  }
  return undefined;
}

/** A phrase before the name it describes has at most so many tokens. */
const LONGEST_APPOSED = 18;
const APPOSED_MARKS = new Set([',', '-', '’', "'"]);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'whose']);

/** The head noun of the phrase `[start, end)`: the word before its first preposition or comma; -1 where that is the phrase's first token. */
function headOf(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++)
    if (tokens[i]?.text === ',' || APPOSED_LINKS.has(tokens[i]?.lower ?? '')) return i > start ? i - 1 : -1;
  return end - 1;
}
