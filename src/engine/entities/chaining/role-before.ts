import type { Prose, Token } from '../../language/prose';
import type { Span } from '../../text/span';
import { ADDRESS_WORDS, NEVER_IN_ROLES, ROLE_JOINERS, ROLE_MODIFIERS } from '../data/titles';
import { FIELDS } from '../data/heads';
import type { NameSpan } from '../recogniser';
import { plainWord } from './chained-name';
import { isAbbreviated, isCapital, isRole } from './role-words';

/** Walks back from the name over its title: "[Ghanaian Health Ministry spokesperson] Owusu". */
export function roleBefore(
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
    } else if (ENDS_ROLE.has(token.pos) || token.lower === "'s" || token.lower === '’s') {
      const joins = token.lower === '-' && token.start === tokens[i - 1]?.end;
      if (!joins) break;
    } else if (ROLE_JOINERS.has(lower)) {
      if (endsAtJoiner(tokens, i, end, role)) break;
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

/** A role phrase before a name has at most so many tokens. */
const LONGEST_BEFORE = 9;

const ENDS_ROLE = new Set<string>(['PUNCT', 'VERB', 'AUX']);

/** Whether the role phrase that ends at token `end` begins behind the joining word at token `i`; `role` is the word for a role found so far, -1 for none. */
function endsAtJoiner(tokens: readonly Token[], i: number, end: number, role: number): boolean {
  const lower = plainWord(tokens[i]?.lower ?? '');
  const before = tokens[i - 1];
  // "A lawyer for Owusu" is somebody else.
  if (i === end) return true;
  if (!INSIDE_ROLES.has(lower)) return true;
  // "A spokesman for President Owusu": the title belongs to the name, the office before it to somebody else.
  if (role === i + 1 && lower !== 'and' && lower !== 'the') return true;
  // "A spokesman for mayoral candidate Owusu", "an adviser to former president Owusu": likewise.
  if ((lower === 'for' || lower === 'to') && isRole(tokens[end])) return true;
  // "Members of Irish Prime Minister Holm’s cabinet".
  if (lower === 'of' && role >= 0 && isCapital(tokens[role]) && !isCapital(before)) return true;
  // "Director of the port Owusu", but not any other "the".
  if (lower === 'the') return !BEFORE_ARTICLE.has(before?.lower ?? '');
  // "Energy and Mines Minister Owusu".
  const isField = lower === 'and' && isCapital(before) && FIELDS.has(before?.lower ?? '');
  return !isRole(before) && !isField;
}

const INSIDE_ROLES = new Set(['of', 'to', 'for', 'and', 'the']);
const BEFORE_ARTICLE = new Set(['of', 'for', 'to']);

/** A form of address that tells no role. */
function isAddress(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || !ADDRESS_WORDS.has(plainWord(token.lower)) || isAbbreviated(token)) return false;
  // "Chief Owusu" is addressed so; "police chief Owusu" has the office.
  const described = before !== undefined && before.lower !== 'then' && ROLE_MODIFIERS.has(before.lower);
  return !isRole(token) || (token.text !== token.lower && !described);
}
