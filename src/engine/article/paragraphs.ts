import type { Line } from './lines';

/**
 * Whether the text is hard-wrapped: paragraphs broken into lines of even length, with empty lines between them.
 * Then lines without a gap belong together; elsewhere every line is a paragraph of its own.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let joints = 0;
  let midSentence = 0;
  for (let i = 1; i < lines.length && joints < ENOUGH; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (!above || !line || line.afterGap) continue;
    const length = above.end - above.start;
    joints++;
    const ends = /[.!?:…"”’)\]*]/.test(text.charAt(above.end - 1));
    if (length >= SHORTEST_WRAP && length <= LONGEST_WRAP && !ends) midSentence++;
  }
  return midSentence >= FEWEST && midSentence * 2 > joints;
}

const ENOUGH = 400;
const FEWEST = 3;

const LONGEST_WRAP = 110;

/** Only a line of at least this many UTF-16 code units can have been broken to fit a width. */
export const SHORTEST_WRAP = 45;
