import { readFileSync } from 'node:fs';
import { describeFileError } from './find-files';

/** The text of an article file as an editor holds it, or why there is none. */
export type TextFile = { readonly text: string } | { readonly problem: string };

/** Reads a file, `-` being standard input. The byte order mark goes; UTF-16 is read by its mark; anything else is UTF-8. */
export function readText(path: string): TextFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    return { problem: describeFileError(error) };
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, BINARY_CHECK).includes(0)) return { problem: 'is a binary file, not text' };
  return { text: new TextDecoder('utf-8').decode(bytes) };
}

/** How many bytes are looked at for a zero byte; no text in UTF-8 holds one. */
const BINARY_CHECK = 8_000;
