import type { Prose, Token } from '../../language/prose';
import type { Span } from '../../text/span';
import type { NameSpan } from '../recogniser';
import { plainWord } from './chained-name';
import { APPOSED_LINKS, DETERMINERS, isRole } from './role-words';

/** Reads the phrase a name stands in apposition to: "the [minister of labour and trade], Owusu, said"; "its [president], Owusu". */
export function appositionBefore(
  { tokens }: Prose,
  names: readonly NameSpan[],
  at: number,
  first: number,
  last: number,
): Span | undefined {
  const name = names[at] as NameSpan;
  let comma = name.first - 1;
  // "its president, Dr. Owusu"
  while (comma > first && HONORIFIC.has(plainWord(tokens[comma]?.lower ?? ''))) comma--;
  const closing = tokens[name.last];
  // A list goes on behind the name; an apposition ends with a comma or the sentence, or its verb follows.
  if (tokens[comma]?.text !== ',' || tokens[name.last]?.lower === 'and') return undefined;
  const verbFollows = name.last < last && (closing?.pos === 'VERB' || closing?.pos === 'AUX');
  if (name.last < last && closing?.pos !== 'PUNCT' && !verbFollows) return undefined;
  // "The minister, Owusu said, is ill": what is told is about the minister.
  if (verbFollows && tokens[name.last + 1]?.text === ',') return undefined;
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
    if (
      DETERMINERS.has(token.lower) ||
      token.lower === 'whose' ||
      token.lower === '’s' ||
      token.lower === "'s"
    ) {
      const start = i + 1;
      const head = headOf(tokens, start, comma);
      // "A spokesman for the ministry, Owusu": the phrase begins farther off.
      if (head < 0 || (!isRole(tokens[head]) && APPOSED_LINKS.has(tokens[i - 1]?.lower ?? ''))) continue;
      // "Praising the minister, Owusu said": what stands before the clause is not beside its subject.
      if (verbFollows && leadsInto(tokens, first, i)) return undefined;
      // "They met the mayor, the bishop, Owusu, and others".
      if (tokens[i - 1]?.text === ',' && closing?.text === ',' && tokens[name.last + 1]?.lower === 'and')
        return undefined;
      return isRole(tokens[head])
        ? { start: tokens[start]?.start ?? 0, end: tokens[comma - 1]?.end ?? 0 }
        : undefined;
    }
    const joins = APPOSED_MARKS.has(token.text);
    if ((token.pos === 'PUNCT' && !joins) || token.pos === 'VERB' || token.pos === 'AUX') return undefined;
  }
  return undefined;
}

/** Forms of address that tell no office of their own. */
const HONORIFIC = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'dame']);
/** A phrase before the name it describes has at most so many tokens. */
const LONGEST_APPOSED = 18;
const APPOSED_MARKS = new Set([',', '-', '’', "'"]);

/** The head noun of the phrase `[start, end)`: the word before its first preposition or comma; -1 where that is the phrase's first token. */
function headOf(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++)
    if (tokens[i]?.text === ',' || APPOSED_LINKS.has(tokens[i]?.lower ?? '')) return i > start ? i - 1 : -1;
  return end - 1;
}

/** True where a preposition or a verb leads into the phrase whose determiner or owner’s mark is at `at`. "As the minister, …" does not. */
function leadsInto(tokens: readonly Token[], first: number, at: number): boolean {
  let i = at - 1;
  while (i > first && WITHIN_PHRASE.has(tokens[i]?.pos ?? 'X')) i--;
  const lead = tokens[i];
  if (!lead || i < first || lead.lower === 'as') return false;
  return lead.pos === 'ADP' || lead.pos === 'VERB' || lead.pos === 'AUX' || APPOSED_LINKS.has(lead.lower);
}

const WITHIN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON']);
