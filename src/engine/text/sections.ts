/**
 * A container of byte sections: "SLN1", the number of sections, then for each its four-letter name and length in bytes (all numbers
 * 32-bit little endian), then the sections in that order, each starting at a multiple of four. Throws an Error where the head says otherwise;
 * sections cut off at the end come out short.
 */
export function readSections(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.byteLength < 8 || name(0) !== 'SLN1') throw new Error('not a Sourceline model file');
  const count = view.getUint32(4, true);
  const sections = new Map<string, Uint8Array>();
  let at = 8 + count * 8;
  for (let i = 0; i < count; i++) {
    const length = view.getUint32(12 + i * 8, true);
    // A copy starts at a multiple of four whatever the host's buffer did, so that typed views can be laid over it.
    sections.set(name(8 + i * 8), new Uint8Array(bytes.subarray(at, at + length)));
    at += (length + 3) & ~3;
  }
  return sections;
}

/** The inverse of {@link readSections}. */
export function writeSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const padded = [...sections.values()].reduce((sum, part) => sum + ((part.length + 3) & ~3), 0);
  const out = new Uint8Array(8 + sections.size * 8 + padded);
  const view = new DataView(out.buffer);
  out.set(asciiBytes('SLN1'), 0);
  view.setUint32(4, sections.size, true);
  let head = 8;
  let at = 8 + sections.size * 8;
  for (const [name, part] of sections) {
    out.set(asciiBytes(name.padEnd(4).slice(0, 4)), head);
    view.setUint32(head + 4, part.length, true);
    out.set(part, at);
    head += 8;
    at += (part.length + 3) & ~3;
  }
  return out;
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
