import type { Prose, Token } from '../language/prose';
import { COMPOUND_ENDINGS } from './data/adjectives';
import { BODIES_OF_FIELDS } from './data/heads';
import { PERSONS_ONLY, POST_NOMINALS } from './data/post-nominals';
import type { NameLists } from './name-lists';
import type { NameSpan } from './recogniser';
import { retype } from './retype';
import { skipOffice, skipTitles, skipToAddressed, startsWithCapital } from './skip-titles';
import { adjectiveLength, compoundLength, placeLength } from './split-adjective';

/**
 * Brings names to the conventions of the record: no article, title or possessive inside; marks at the ends cut off; a country run
 * together with a person ("Ambassador to Ghana Ama Boateng") told apart. Order and disjointness are kept.
 */
export function tidyNames(names: readonly NameSpan[], prose: Prose, lists: NameLists): NameSpan[] {
  const { tokens } = prose;
  const tidy: NameSpan[] = [];
  let reached = 0;
  for (const read of names) {
    // "Mr Price" is nobody's firm.
    const isPerson = isAddressed(tokens, read) || isLettered(tokens, read);
    const name = read.type !== 'person' && isPerson ? retype(read, 'person') : read;
    let first = Math.max(name.first, reached);
    if (first >= name.last) continue;
    const cutAt = withoutTail(tokens, name, first);
    while (first + 1 < cutAt && isHead(tokens[first])) first++;
    const last = withoutCompound(tokens, name, first, cutAt);
    if (name.type === 'person') first = behindOffice(name, first, last, prose, lists, tidy);
    if (name.type === 'organization' && last - first > 1)
      first = behindOthers(name, first, last, prose, lists, tidy);
    if (!/[\p{L}\p{N}]/u.test(prose.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)))
      continue;
    reached = last;
    tidy.push(first === name.first && last === name.last ? name : cut(name, prose, first, last, name.type));
  }
  return withHyphenPartners(tidy, prose, lists);
}

/** End of the name from token `first` on without marks, little words and letters at its end: "Ada Holm[ KC]", "Holm[’s]". */
function withoutTail(tokens: readonly Token[], { type, last }: NameSpan, first: number): number {
  let end = last;
  // "McDonald's": where the tagger takes the ending into an organization's name, it belongs there.
  while (
    end - 1 > first &&
    isTail(tokens[end - 1]) &&
    !(type === 'organization' && isPossessive(tokens[end - 1]?.lower ?? ''))
  )
    end--;
  while (type === 'person' && end - first > 2 && isPostNominal(tokens[end - 1])) end--;
  return end;
}

/** End of the name in tokens `[first, last)` with the rest of a hyphenated word, but without what a hyphen only ties to a person: "Holm[-led]". */
function withoutCompound(tokens: readonly Token[], { type }: NameSpan, first: number, last: number): number {
  const end = Math.max(last, endOfHyphenated(tokens, last, type === 'person'));
  return type === 'person' && isCompoundEnd(tokens, end - 1) && end - 2 > first ? end - 2 : end;
}

/** Where a person's name in tokens `[first, last)` begins behind titles, an office and a country, which is added to `tidy`: "[US] Secretary of State Ada Holm". */
function behindOffice(
  name: NameSpan,
  first: number,
  last: number,
  prose: Prose,
  lists: NameLists,
  tidy: NameSpan[],
): number {
  const { tokens } = prose;
  const isPeople = (lower: string): boolean => lists.isPlace([lower]) || lists.isNationality([lower]);
  const start = skipTitles(tokens, skipToAddressed(tokens, first, last), last);
  const office = skipOffice(tokens, start, last, isPeople);
  const lead = tokens[start];
  if (!lead) return start;
  if (office > start) {
    if (isPeople(lead.lower))
      tidy.push(cut(name, prose, start, start + 1, lists.isPlace([lead.lower]) ? 'place' : 'nationality'));
    return skipTitles(tokens, office, last);
  }
  if (last - start < 3 || !lists.isCountry([lead.lower]) || tokens[start + 1]?.text === '-') return start;
  tidy.push(cut(name, prose, start, start + 1, 'place'));
  return start + 1;
}

/** Where a body's name in tokens `[first, last)` begins behind other names at its front, which are added to `tidy`: "[Hamas]-run Health Ministry", "[Swedish] Coast Guard". */
function behindOthers(
  name: NameSpan,
  first: number,
  last: number,
  prose: Prose,
  lists: NameLists,
  tidy: NameSpan[],
): number {
  let start = first;
  let words = prose.tokens.slice(first, last).map(({ lower }) => lower);
  const front = frontName(words, lists);
  if (front) {
    tidy.push(cut(name, prose, start, start + front.size, front.type));
    start += front.size + front.link;
    words = words.slice(front.size + front.link);
  }
  const adjective = adjectiveLength(words, (n) => lists.isNationality(words.slice(0, n)));
  const split = adjective || placeLength(words, lists);
  if (split === 0) return start;
  const type = lists.isNationality(words.slice(0, split)) ? 'nationality' : 'place';
  tidy.push(cut(name, prose, start, start + split, type));
  return start + split;
}

/** Whether the name is "Mr", "Mrs" or "Ms" and one or two words more. */
function isAddressed(tokens: readonly Token[], { first, last }: NameSpan): boolean {
  return MISTERS.has(tokens[first]?.lower ?? '') && last - first >= 2 && last - first <= 3;
}

const MISTERS = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.']);

/** "Ada Holm KC": whether letters that only people bear close two or three words, or stand right behind them. */
function isLettered(tokens: readonly Token[], { first, last }: NameSpan): boolean {
  const inside = isPostNominal(tokens[last - 1]);
  const letters = tokens[inside ? last - 1 : last];
  const words = inside ? last - 1 - first : last - first;
  return isPostNominal(letters) && PERSONS_ONLY.has(letters?.lower ?? '') && (words === 2 || words === 3);
}

/** "Ada Holm KC", "Lars Berg, PhD": letters behind the name. */
function isPostNominal(token: Token | undefined): boolean {
  if (!token || !POST_NOMINALS.has(token.lower)) return false;
  return token.text.slice(1) !== token.lower.slice(1);
}

/** Another name at the front of a body's, tied to it by `link` tokens: "Hamas-run Health Ministry", "Ministry of Trade's Export Office". */
function frontName(
  words: readonly string[],
  lists: NameLists,
): { readonly size: number; readonly link: number; readonly type: NameSpan['type'] } | undefined {
  const size = compoundLength(words);
  if (size > 0) return { size, link: 2, type: typeOf(words.slice(0, size), lists) };
  const owner = BODIES_OF_FIELDS.has(words[0] ?? '') ? words.findIndex(isPossessive) : -1;
  return owner > 1 && owner < words.length - 1 ? { size: owner, link: 1, type: 'organization' } : undefined;
}

/** What is in front of "-run" and the like. */
function typeOf(words: readonly string[], lists: NameLists): NameSpan['type'] {
  if (lists.isNationality(words)) return 'nationality';
  return lists.isPlace(words) ? 'place' : 'organization';
}

/**
 * Where a name that ends at `last` really ends: after the rest of a hyphenated word it cuts in two ("Seo Ha|-rin"), and, for a
 * person, after a hyphenated given name behind the family name ("Seo |Ha-rin").
 */
function endOfHyphenated(tokens: readonly Token[], last: number, person: boolean): number {
  let end = last;
  const given = tokens[last];
  const before = tokens[last - 1];
  if (
    person &&
    given &&
    before &&
    given.start === before.end + 1 &&
    startsWithCapital(given) &&
    isHyphen(tokens, last + 1)
  )
    end++;
  if (end === last && !person) return last;
  while (isHyphen(tokens, end) && isSmall(tokens[end + 1]) && !isCompoundEnd(tokens, end + 1)) end += 2;
  return isHyphen(tokens, last) || end > last + 1 ? end : last;
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '-' && token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
}

/** True for what a hyphen only ties to a name: "Holm[-led]". */
function isCompoundEnd(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at - 1) && COMPOUND_ENDINGS.has(tokens[at]?.text ?? '');
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{1,6}$/u.test(token.text);
}

function cut(
  name: NameSpan,
  { tokens }: Prose,
  first: number,
  last: number,
  type: NameSpan['type'],
): NameSpan {
  return {
    ...name,
    first,
    last,
    type,
    start: tokens[first]?.start ?? name.start,
    end: tokens[last - 1]?.end ?? name.end,
  };
}

const TAILS = new Set([
  "'s",
  '’s',
  "'",
  '’',
  ',',
  ';',
  ':',
  '-',
  '”',
  '"',
  ')',
  '“',
  '(',
  '–',
  '—',
  'of',
  'and',
  'the',
]);
const HEADS = new Set(['the', 'a', 'an', '“', '"', '(', '-', "'", '‘', '’', ',', '–', '—', "'s", '’s']);

function isTail(token: Token | undefined): boolean {
  return token !== undefined && TAILS.has(token.lower);
}

function isPossessive(lower: string): boolean {
  return lower === "'s" || lower === '’s';
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && HEADS.has(token.lower);
}

/** Adds the country a hyphen ties to a place: "the Ghana-Togo summit" holds two places. */
function withHyphenPartners(names: readonly NameSpan[], prose: Prose, lists: NameLists): NameSpan[] {
  const { tokens } = prose;
  const out: NameSpan[] = [];
  names.forEach((name, i) => {
    out.push(name);
    const hyphen = tokens[name.last];
    const next = names[i + 1];
    if (name.type !== 'place' || hyphen?.text !== '-' || hyphen.start !== name.end) return;
    const first = name.last + 1;
    for (let last = Math.min(first + 3, next?.first ?? tokens.length); last > first; last--) {
      const words = tokens.slice(first, last).map(({ lower }) => lower);
      if (tokens[first]?.start !== hyphen.end || !lists.isCountry(words)) continue;
      out.push(cut(name, prose, first, last, 'place'));
      return;
    }
  });
  return out;
}
