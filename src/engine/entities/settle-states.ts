import type { NameSpan } from './recogniser';
import { retype } from './retype';

/**
 * "Sen. Ada Holm (D-N.M.)", "Rep. Odd Berg, R-S.C.,": what stands behind a party's letter and a hyphen is the state, though its letters look
 * like somebody's initials. Linear.
 */
export function settleStates(names: readonly NameSpan[], text: string): readonly NameSpan[] {
  return names.map((name) =>
    name.type !== 'place' && PARTY.test(text.slice(Math.max(0, name.start - 3), name.start))
      ? retype(name, 'place')
      : name,
  );
}

/** Democrat, Republican or independent, behind a bracket or a comma. */
const PARTY = /[( ][DRI]-$/;
