import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A short id that depends on nothing but the parts: the first 48 bits of their SHA-256, in hexadecimal, behind a letter for the kind of thing. */
export function stableId(kind: 'e' | 'c' | 'k', ...parts: readonly string[]): string {
  return `${kind}${bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 12)}`;
}
