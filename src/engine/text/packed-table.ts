/**
 * A read-only set of 32-bit hashes in little space: sorted, cut into 65,536 buckets by their upper half, the lower halves in a row.
 * A hash's place in the sorted row is its index into whatever values belong to it.
 */
export class PackedTable {
  private readonly starts: Uint32Array;

  /** @param counts entries in each bucket; @param rest lower halves, bucket by bucket, ascending within each. */
  constructor(
    counts: Uint8Array,
    private readonly rest: Uint16Array,
  ) {
    this.starts = new Uint32Array(BUCKETS + 1);
    for (let b = 0; b < BUCKETS; b++) this.starts[b + 1] = (this.starts[b] ?? 0) + (counts[b] ?? 0);
  }

  get size(): number {
    return this.rest.length;
  }

  /** The index of a hash, or -1. */
  indexOf(hash: number): number {
    const bucket = hash >>> 16;
    const low = hash & 0xffff;
    const end = this.starts[bucket + 1] as number;
    for (let i = this.starts[bucket] as number; i < end; i++) {
      const value = this.rest[i] as number;
      if (value >= low) return value === low ? i : -1;
    }
    return -1;
  }
}

/** Hashes are parted by their upper 16 bits. */
export const BUCKETS = 0x10000;

/** Packs ascending, distinct hashes into the two rows of a {@link PackedTable}. A bucket holds at most 255; more are refused with an Error. */
export function packHashes(sorted: Uint32Array): { counts: Uint8Array; rest: Uint16Array } {
  const counts = new Uint8Array(BUCKETS);
  const rest = new Uint16Array(sorted.length);
  sorted.forEach((hash, i) => {
    const bucket = hash >>> 16;
    if (counts[bucket] === 255) throw new Error(`bucket ${bucket} is full`);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    rest[i] = hash & 0xffff;
  });
  return { counts, rest };
}
