import type { Prose, Token } from '../language/prose';
import { plainWord } from './chaining/chained-name';
import { ADDRESS_WORDS, ROLE_WORDS } from './data/titles';
import { BODIES_OF_FIELDS, FIELDS, LEGAL_FORMS } from './data/heads';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';

/**
 * Gives names what plainly belongs to them and the tagger left outside: a person's initials ("[H D] Holm"), a company's legal form
 * ("Holm Foods[, Inc.]"), all the fields a ministry has in hand ("Ministry of Health[, Sport and Culture]"). What it takes in is no name of its
 * own any more. Order and disjointness are kept. Linear.
 */
export function widenNames(names: readonly NameSpan[], prose: Prose): NameSpan[] {
  const { tokens } = prose;
  const out: NameSpan[] = [];
  for (const name of names) {
    const reached = out.at(-1)?.last ?? 0;
    if (name.last <= reached) continue;
    const start = name.type === 'person' ? startOfInitials(prose, name.first, reached) : name.first;
    const first = Math.max(start, reached);
    const last = name.type === 'organization' ? endOfBody(tokens, name.first, name.last) : name.last;
    out.push(first === name.first && last === name.last ? name : stretch(name, tokens, first, last));
  }
  return out;
}

function stretch(name: NameSpan, tokens: readonly Token[], first: number, last: number): NameSpan {
  return {
    ...name,
    first,
    last,
    start: tokens[first]?.start ?? name.start,
    end: tokens[last - 1]?.end ?? name.end,
  };
}

/** Where the initials before token `first` begin, not before `reached`. */
function startOfInitials(prose: Prose, first: number, reached: number): number {
  let start = first;
  while (start > reached && first - start < MOST_INITIALS && isInitial(prose, start - 1)) start--;
  return start;
}

const MOST_INITIALS = 3;

/** A single capital on the line of the next word; "I" and "A" are words unless a stop or another initial follows, or a title stands before: "Justice A K Holm". */
function isInitial(prose: Prose, at: number): boolean {
  const { text, tokens } = prose;
  const token = tokens[at] as Token;
  const letters = token.text;
  const { end } = token;
  if (letters.length > 2 || !startsWithCapital(token)) return false;
  if (text.charAt(end) !== ' ' || tokens[at + 1]?.start !== end + 1) return false;
  if (letters.length === 2) return letters.endsWith('.');
  if (letters !== 'I' && letters !== 'A') return true;
  const title = tokens[at - 1];
  const word = plainWord(title?.lower ?? '');
  return (
    (startsWithCapital(title) && (ROLE_WORDS.has(word) || ADDRESS_WORDS.has(word))) ||
    (/^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') && startsWithCapital(tokens[at + 2]))
  );
}

function endOfBody(tokens: readonly Token[], first: number, last: number): number {
  const form = tokens[last]?.text === ',' ? last + 1 : last;
  if (startsWithCapital(tokens[form]) && LEGAL_FORMS.has(plainWord(tokens[form]?.lower ?? '')))
    return form + 1;
  return BODIES_OF_FIELDS.has(tokens[first]?.lower ?? '') ? endOfFields(tokens, first, last) : last;
}

/** Where the list of fields ends in which token `last` stands: behind the field that "and" leads to, unless a word goes on with it. */
function endOfFields(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last]?.text !== ',' || !isField(tokens[last - 1]) || tokens[first + 1]?.lower !== 'of')
    return last;
  let end = last;
  let isLast = false;
  while (!isLast) {
    let field = end;
    if (tokens[field]?.text === ',') field++;
    if (tokens[field]?.lower === 'and' || tokens[field]?.text === '&') {
      isLast = true;
      field++;
    }
    if (field === end || !isField(tokens[field])) return last;
    end = field + 1;
    while (isField(tokens[end])) end++;
  }
  return startsWithCapital(tokens[end]) ? last : end;
}

function isField(token: Token | undefined): boolean {
  return startsWithCapital(token) && FIELDS.has(token?.lower ?? '');
}
