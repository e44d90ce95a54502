/**
 * Any text as a part of a line whose order of reading it does not turn round: “النور” followed by “5 Aug” stays in front of it. Text that is
 * written from left to right stays as it is.
 */
export function isolateDirection(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** Letters of the scripts in use that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** The controls of the Unicode Bidirectional Algorithm; neither seen nor heard. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
