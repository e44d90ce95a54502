import { normaliseName } from '../engine/corpus/normalise-name';

/** Roles without those that say again what one before them says: “fisheries minister” behind “minister of fisheries”. */
export function differentRoles(roles: readonly string[]): string[] {
  const known = new Set<string>();
  return roles.filter((role) => {
    const said = normaliseName(role.replace(HEAD_FIRST, '$2 $1'));
    const isNew = !known.has(said);
    known.add(said);
    return isNew;
  });
}

/** What somebody is, and of what. */
const HEAD_FIRST = /^(.+?) (?:of|for) (?:the )?(.+)$/i;
