/** Offset at which the words of a block begin that opens with a time of day, as the entries of a live page do ("17.42 The prime minister …"); its start where none does. */
export function pastStamp(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first < DIGIT_0 || first > DIGIT_9) return start;
  const stamp = STAMP.exec(text.slice(start, Math.min(end, start + LONGEST)));
  return stamp ? start + stamp[0].length : start;
}

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
/** A stamp with what follows it, in UTF-16 code units. */
const LONGEST = 32;
const STAMP =
  /^(?:[01]?\d|2[0-4])[.:h][0-5]\d(?:[.:][0-5]\d)?(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}T|UTC|IST|WIB|local time))?\s*[:|–—-]?\s+(?=\p{Lu}|["“‘'«])/u;
