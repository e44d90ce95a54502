import { lastUpTo } from './sorted';

/** Where a line and a code unit in it stand; both count from 0, as editors count. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Converts offsets into line positions as an editor counts lines: a line ends with `\r\n`, `\n` or `\r`. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
    this.starts = starts;
  }

  /** Where an offset stands; offsets outside the text move to its nearest end. */
  positionAt(offset: number): LinePosition {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const line = lastUpTo(this.starts, at);
    return { line, character: at - (this.starts[line] ?? 0) };
  }
}
