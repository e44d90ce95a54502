import type { Prose, Token } from '../../language/prose';
import type { Span } from '../../text/span';
import { NEVER_IN_ROLES, ROLE_MODIFIERS, SERVING_WORDS } from '../data/titles';
import type { NameSpan } from '../recogniser';
import { APPOSED_LINKS, DETERMINERS, isCapital, isOneRole, isRole } from './role-words';

/** Reads an apposition after the name: "Owusu, the [director of … within the ministry], leads"; "who serves as [vice chairman of …]". */
export function appositionBehind(
  { tokens }: Prose,
  names: readonly NameSpan[],
  at: number,
  last: number,
): Span | undefined {
  const name = names[at] as NameSpan;
  const described = descriptionStart(tokens, name.last);
  if (described < 0) return undefined;
  const start = behindOwner(tokens, names[at + 1], described);
  const others = at + (start > described ? 2 : 1);
  const nextPerson =
    names.slice(others, others + NEAREST_NAMES).find(({ type }) => type === 'person')?.first ?? Infinity;
  if (tellsNoRole(tokens, start)) return undefined;
  const isOneOf = tokens[start]?.lower === 'one' && tokens[start + 1]?.lower === 'of';
  let role = false;
  let linked = false;
  let depth = 0;
  let i = start;
  for (; i < last && i - start < LONGEST_AFTER; i++) {
    const token = tokens[i] as Token;
    // The role is what the phrase begins with: "according to a spokesman" names none, nor does "half of the members".
    if (!linked && i - start < 7 && (isOneOf ? isRole(token) : isOneRole(token))) role = true;
    if (APPOSED_LINKS.has(token.lower) && !(isOneOf && i === start + 1)) linked = true;
    if (i > start && !isOneOf && DETERMINERS.has(token.lower)) {
      // "Beside the minister", but "once a minister"; "the spokeswoman [the minister dismissed]".
      if (!role && !(i === start + 1 && isAdverb(tokens[start]))) return undefined;
      if (role && isOneRole(tokens[i - 1] as Token)) break;
    }
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
      const next = tokens[i + 1]?.lower;
      if (i === start + 1 && next !== 'by') return undefined;
      // "Holm, a spokeswoman for the port said, came": the clause is hers who says it.
      if (next === ',' && !token.lower.endsWith('ed')) return undefined;
      break;
    }
  }
  let end = i - 1;
  while (tokens[end]?.text === '.' || tokens[end]?.text === '-') end--;
  if (!role || end < start || end >= nextPerson || i - start >= LONGEST_AFTER) return undefined;
  return { start: tokens[start]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

/** Token at which what is set beside a name begins, behind the comma at token `comma` and all that leads in: "Holm, 45, who serves as the [mayor]"; -1 where no comma stands there. */
function descriptionStart(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return -1;
  let i = comma + 1;
  if (/^\d{1,3}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2;
  if (tokens[i]?.lower === 'who' && SERVING_WORDS.has(tokens[i + 1]?.lower ?? '')) {
    i += 2;
    if (tokens[i]?.lower === 'as') i++;
  }
  if (tokens[i]?.lower === 'is' || tokens[i]?.lower === 'was') i++;
  while (OPENING_ADVERBS.has(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.lower === 'both' && DETERMINERS.has(tokens[i + 1]?.lower ?? '')) i++;
  // "As minister", "another minister".
  if (tokens[i]?.lower === 'as') i++;
  if (tokens[i]?.lower === 'another' || DETERMINERS.has(tokens[i]?.lower ?? '')) i++;
  return i;
}

/** So many names behind the one that is described are looked at. */
const NEAREST_NAMES = 5;

/** "Holm, Berg’s chief aide,": the token behind the owner that begins at token `at`, or behind a title there; `at` where nobody owns the role. */
function behindOwner(tokens: readonly Token[], owner: NameSpan | undefined, at: number): number {
  if (owner?.type !== 'person') return at;
  if (owner.first !== at && !isTitleBefore(tokens, owner.first, at)) return at;
  return OWNING.has(tokens[owner.last]?.text ?? '') ? owner.last + 1 : at;
}

/** "Ms." before the name at token `first`. */
function isTitleBefore(tokens: readonly Token[], first: number, at: number): boolean {
  return first === at + 1 && isCapital(tokens[at] as Token);
}

const OWNING = new Set(['’s', "'s", '’', "'"]);

/** True where `start` opens no description: "no minister", "like the minister", "accusing the minister", "calling Lund’s mayor …". */
function tellsNoRole(tokens: readonly Token[], start: number): boolean {
  const opening = tokens[start];
  const next = tokens[start + 1];
  if (!opening || !next) return false;
  if (NEGATIONS.has(opening.lower) || NEVER_IN_ROLES.has(opening.lower)) return true;
  if (!opening.lower.endsWith('ing') || ROLE_MODIFIERS.has(opening.lower)) return false;
  return DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || isCapital(next);
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADV' || token.lower === 'once');
}

/** "Holm, also the head of …", "Holm, then the minister": "then" stays, as the role is over. */
const OPENING_ADVERBS = new Set(['also', 'now', 'currently', 'himself', 'herself']);
const NEGATIONS = new Set(['no', 'not', 'never', 'neither', 'nor', 'none', 'hardly']);
const PRONOUNS = new Set(['him', 'them', 'it', 'me', 'us', 'you', 'himself', 'herself', 'themselves']);
const JOINING_MARKS = new Set(['-', '’', "'", '’s', "'s", '&', '.', '/']);

/** A phrase after a name has at most so many tokens. */
const LONGEST_AFTER = 16;
