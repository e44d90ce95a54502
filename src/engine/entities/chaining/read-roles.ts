import type { Prose, Token } from '../../language/prose';
import type { Span } from '../../text/span';
import {
  ADDRESS_WORDS,
  NEVER_IN_ROLES,
  OFFICE_ABBREVIATIONS,
  ROLE_JOINERS,
  ROLE_MODIFIERS,
  ROLE_WORDS,
  SERVING_WORDS,
} from '../data/titles';
import type { NameSpan } from '../recogniser';
import { plainWord } from './chained-name';

/** Role phrases beside a person's name, and the words of the title right before it. */
export interface RoleReading {
  readonly roles: readonly Span[];
  readonly titleWords: readonly string[];
}

/** A role phrase before a name has at most so many tokens; one after it the second number. */
const LONGEST_BEFORE = 9;
const LONGEST_AFTER = 16;

/** Reads roles and titles around the person `names[at]` within its sentence `[first, last)`. */
export function readRoles(
  prose: Prose,
  names: readonly NameSpan[],
  at: number,
  first: number,
  last: number,
): RoleReading {
  const name = names[at];
  if (!name) return { roles: [], titleWords: [] };
  const before = readBefore(prose, names, at, first);
  const after = readAfter(prose, names, at, last);
  const affiliation = before.role && !after ? readAffiliation(prose, names, at) : undefined;
  const apposed = before.role ? undefined : readApposed(prose, names, at, first, last);
  const roles = [before.role ?? apposed, after, affiliation].filter(
    (span): span is Span => span !== undefined,
  );
  return { roles, titleWords: before.titleWords };
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && (ROLE_WORDS.has(singular(plainWord(token.lower))) || isAbbreviated(token));
}

/** "Sen.", "Gen.": a short word with a capital. */
function isAbbreviated({ lower, text }: Token): boolean {
  return text.length <= 5 && text !== lower && OFFICE_ABBREVIATIONS.has(plainWord(lower));
}

/** A form of address that tells no role. */
function isAddress(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || !ADDRESS_WORDS.has(plainWord(token.lower)) || isAbbreviated(token)) return false;
  // "Chief Owusu" is addressed so; "police chief Owusu" has the office.
  const described = before !== undefined && before.lower !== 'then' && ROLE_MODIFIERS.has(before.lower);
  return !isRole(token) || (token.text !== token.lower && !described);
}

/** True for the role of one: "member", not "members". */
function isOneRole(token: Token): boolean {
  return ROLE_WORDS.has(plainWord(token.lower));
}

function singular(word: string): string {
  return ROLE_WORDS.has(word) || !word.endsWith('s') ? word : word.slice(0, -1);
}

function isCapital(token: Token | undefined): boolean {
  const char = token?.text.charAt(0) ?? '';
  return char !== char.toLowerCase();
}

/** Walks back from the name over its title: "[Ghanaian Health Ministry spokesperson] Owusu". */
function readBefore(
  { tokens }: Prose,
  names: readonly NameSpan[],
  at: number,
  first: number,
): { role?: Span; titleWords: string[] } {
  const name = names[at] as NameSpan;
  const titleWords: string[] = [];
  let i = name.first - 1;
  while (i >= first && isAddress(tokens[i], tokens[i - 1]))
    titleWords.push(plainWord(tokens[i--]?.lower ?? ''));
  // "Deputy Commissioner (DC) Owusu".
  if (tokens[i]?.text === ')' && tokens[i - 2]?.text === '(') i -= 3;
  const end = i;
  let start = end + 1;
  let role = -1;
  let previous = at - 1;
  for (; i >= first && end - i < LONGEST_BEFORE; i--) {
    const token = tokens[i] as Token;
    const other = names[previous];
    if (other && other.last === i + 1) {
      if (role < 0 && other.type !== 'place') break;
      if (other.type === 'person') break;
      i = other.first;
      start = i;
      previous--;
      continue;
    }
    const lower = plainWord(token.lower);
    if (isRole(token)) {
      role = i;
      start = i;
      titleWords.push(lower);
    } else if (
      token.pos === 'PUNCT' ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.lower === "'s" ||
      token.lower === '’s'
    ) {
      const joins = token.lower === '-' && token.start === tokens[i - 1]?.end;
      if (!joins) break;
    } else if (ROLE_JOINERS.has(lower)) {
      // "A lawyer for Owusu" is somebody else.
      if (i === end) break;
      if (lower !== 'of' && lower !== 'to' && lower !== 'for' && lower !== 'and' && lower !== 'the') break;
      // "A spokesman for President Owusu": the title belongs to the name, the office before it to somebody else.
      if (role === i + 1 && lower !== 'and' && lower !== 'the') break;
      // "A spokesman for mayoral candidate Owusu", "an adviser to former president Owusu": likewise.
      if ((lower === 'for' || lower === 'to') && isRole(tokens[end])) break;
      // "Members of Irish Prime Minister Holm’s cabinet".
      if (lower === 'of' && role >= 0 && isCapital(tokens[role]) && !isCapital(tokens[i - 1])) break;
      if (!isRole(tokens[i - 1]) && lower !== 'the') break;
      if (
        lower === 'the' &&
        tokens[i - 1]?.lower !== 'of' &&
        tokens[i - 1]?.lower !== 'for' &&
        tokens[i - 1]?.lower !== 'to'
      )
        break;
    } else if (NEVER_IN_ROLES.has(lower) || (role < 0 && !isCapital(token))) break;
    else if (
      ROLE_MODIFIERS.has(lower) ||
      isCapital(token) ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN'
    )
      start = i;
    else break;
  }
  if (role < 0 || start > end) return { titleWords };
  return { role: { start: tokens[start]?.start ?? 0, end: tokens[end]?.end ?? 0 }, titleWords };
}

/** Reads the phrase a name stands in apposition to: "the [minister of labour and trade], Owusu, said"; "its [president], Owusu". */
function readApposed(
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

const APPOSED_LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'on', 'with', 'and']);

/** Reads an apposition after the name: "Owusu, the [director of … within the ministry], leads"; "who serves as [vice chairman of …]". */
function readAfter(
  { tokens }: Prose,
  names: readonly NameSpan[],
  at: number,
  last: number,
): Span | undefined {
  const name = names[at] as NameSpan;
  const nextPerson = names.slice(at + 1, at + 6).find(({ type }) => type === 'person')?.first ?? Infinity;
  let i = name.last;
  if (tokens[i]?.text === '(' || tokens[i]?.text !== ',') return undefined;
  i++;
  if (/^\d{1,3}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2;
  if (tokens[i]?.lower === 'who' && SERVING_WORDS.has(tokens[i + 1]?.lower ?? '')) {
    i += 2;
    if (tokens[i]?.lower === 'as') i++;
  }
  if (tokens[i]?.lower === 'is' || tokens[i]?.lower === 'was') i++;
  while (OPENING_ADVERBS.has(tokens[i]?.lower ?? '')) i++;
  if (OPENING_DETERMINERS.has(tokens[i]?.lower ?? '')) i++;
  const start = i;
  const isOneOf = tokens[start]?.lower === 'one' && tokens[start + 1]?.lower === 'of';
  let role = false;
  let linked = false;
  let depth = 0;
  for (; i < last && i - start < LONGEST_AFTER; i++) {
    const token = tokens[i] as Token;
    // The role is what the phrase begins with: "according to a spokesman" names none, nor does "half of the members".
    if (!linked && i - start < 7 && (isOneOf ? isRole(token) : isOneRole(token))) role = true;
    if (APPOSED_LINKS.has(token.lower) && !(isOneOf && i === start + 1)) linked = true;
    if (token.text === '(') depth++;
    else if (token.text === ')' && depth > 0) depth--;
    else if (token.pos === 'PUNCT' && !JOINING_MARKS.has(token.text)) break;
    else if (
      token.lower === 'who' ||
      token.lower === 'which' ||
      token.lower === 'whose' ||
      (token.pos === 'AUX' && role)
    )
      break;
    else if (token.pos === 'VERB' && !role && i > start) return undefined;
    else if (token.pos === 'VERB' && role && /ed$|s$|^said$|^told$/.test(token.lower)) {
      // "In a note signed by Holm, the governor thanked …": a clause of his own, nothing beside the name.
      if (i === start + 1) return undefined;
      break;
    }
  }
  let end = i - 1;
  while (tokens[end]?.text === '.' || tokens[end]?.text === '-') end--;
  if (!role || end < start || end >= nextPerson || i - start >= LONGEST_AFTER) return undefined;
  return { start: tokens[start]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

/** "Holm, also the head of …", "Holm, then the minister": "then" stays, as the role is over. */
const OPENING_ADVERBS = new Set(['also', 'now', 'currently', 'himself', 'herself']);
const OPENING_DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her']);
const JOINING_MARKS = new Set(['-', '’', "'", '’s', "'s", '&', '.', '/']);

/** "Deputy Spokesperson Owusu of the [Ministry of Ports]": an organization tied to a titled name by "of" or "from". */
function readAffiliation({ tokens }: Prose, names: readonly NameSpan[], at: number): Span | undefined {
  const name = names[at];
  const other = names[at + 1];
  if (!name || other?.type !== 'organization') return undefined;
  let i = name.last;
  const link = tokens[i]?.lower;
  if (link !== 'of' && link !== 'from' && link !== 'at') return undefined;
  i++;
  if (tokens[i]?.lower === 'the') i++;
  return other.first === i ? { start: other.start, end: other.end } : undefined;
}
