import type { Prose } from '../language/prose';
import { plainWord } from './chaining/chained-name';
import { FIELDS } from './data/heads';
import { ROLE_MODIFIERS, ROLE_WORDS } from './data/titles';
import type { NameLists } from './name-lists';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';

/**
 * Finds the nationality that stands before somebody's office and that no name holds: "[Australian] Foreign Minister Ada Holm". Order and
 * disjointness are kept. Linear.
 */
export function recallPeoples(
  names: readonly NameSpan[],
  { tokens }: Prose,
  lists: Pick<NameLists, 'isNationality'>,
): readonly NameSpan[] {
  const out: NameSpan[] = [];
  for (const name of names) {
    const reached = out.at(-1)?.last ?? 0;
    const at = name.type === 'person' ? beforeOffice(tokens, name.first, reached) : -1;
    const token = tokens[at];
    if (token && startsWithCapital(token) && lists.isNationality([token.lower]))
      out.push({
        type: 'nationality',
        confidence: RECALLED,
        start: token.start,
        end: token.end,
        first: at,
        last: at + 1,
      });
    out.push(name);
  }
  return out;
}

/** The token right before the office that leads up to token `first`, not before `reached`; -1 where no office does. */
function beforeOffice(tokens: Prose['tokens'], first: number, reached: number): number {
  let at = first - 1;
  if (!ROLE_WORDS.has(plainWord(tokens[at]?.lower ?? ''))) return -1;
  while (at > reached && first - at < LONGEST_OFFICE && isOfOffice(tokens[at])) at--;
  return at >= reached ? at : -1;
}

function isOfOffice(token: Prose['tokens'][number] | undefined): boolean {
  const word = plainWord(token?.lower ?? '');
  return ROLE_WORDS.has(word) || ROLE_MODIFIERS.has(word) || (startsWithCapital(token) && FIELDS.has(word));
}

/** More words than "Deputy Agriculture and Trade Minister" are no office before a name. */
const LONGEST_OFFICE = 6;
/** How sure a nationality is that the list and its place tell. */
const RECALLED = 0.85;
