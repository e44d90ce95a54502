/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). The answer is signed. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Joins two numbers, in order, into one of 32 bits. */
export function join(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));
}

/** Hash of part of a string's UTF-16 code units, read from `from` on towards `to` (exclusive), backwards where that lies before it. */
export function hashPart(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  if (from <= to) for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  else for (let i = from; i > to; i--) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Key of a feature in the model: which question, and its answer. Never 0. */
export function featureKey(question: number, answer: number): number {
  return mix(Math.imul(question + 1, 0x9e3779b1) ^ answer) || 1;
}
