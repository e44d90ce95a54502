import type { Quotation } from '../../annotation';

/** Place of the quotation among the last few that gives the same words to the same actor; -1 where none does. */
export function givenBefore(quotations: readonly Quotation[], { speaker, content }: Quotation): number {
  if (speaker === null) return -1;
  for (let k = quotations.length - 1; k >= Math.max(0, quotations.length - NEAR); k--) {
    const other = quotations[k];
    const same =
      other?.speaker === speaker &&
      other.content[0]?.start === content[0]?.start &&
      other.content.at(-1)?.end === content.at(-1)?.end;
    if (same) return k;
  }
  return -1;
}

/** Attributions that give the same words stand in one sentence. */
const NEAR = 4;
