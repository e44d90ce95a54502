import { isolateDirection } from './isolate-direction';

/** Any text as a label that shows it: `$(bug)`, which the editor would draw as a picture, stays what it is, and so does the order of what stands around. */
export function plainLabel(text: string): string {
  return isolateDirection(text.replaceAll('$(', `$${WORD_JOINER}(`));
}

/** Neither seen nor heard. */
const WORD_JOINER = '\u2060';
