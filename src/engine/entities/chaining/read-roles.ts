import type { Prose } from '../../language/prose';
import type { Span } from '../../text/span';
import type { NameSpan } from '../recogniser';
import { appositionBefore } from './apposition-before';
import { appositionBehind } from './apposition-behind';
import { roleBefore } from './role-before';

/** Role phrases beside a person's name, and the words of the title right before it. */
export interface RoleReading {
  readonly roles: readonly Span[];
  readonly titleWords: readonly string[];
}

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
  const before = roleBefore(prose, names, at, first);
  const after = appositionBehind(prose, names, at, last);
  const affiliation = before.role && !after ? readAffiliation(prose, names, at) : undefined;
  const apposed = before.role ? undefined : appositionBefore(prose, names, at, first, last);
  const roles = [before.role ?? apposed, after, affiliation].filter(
    (span): span is Span => span !== undefined,
  );
  return { roles, titleWords: before.titleWords };
}

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
