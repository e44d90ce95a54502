/** Finds the place of a 32-bit key, other than 0, in a list: an open table, at most half full. */
export class KeyTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(keys: Int32Array) {
    let size = 2;
    while (size < keys.length * 2) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size * 2 - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let slot = (key << 1) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 2) & this.mask;
      this.slots[slot] = key;
      this.slots[slot + 1] = i;
    }
  }

  /** Place of a key in the list, or -1. */
  indexOf(key: number): number {
    const { slots, mask } = this;
    let slot = (key << 1) & mask;
    for (;;) {
      const here = slots[slot] as number;
      if (here === key) return slots[slot + 1] as number;
      if (here === 0) return -1;
      slot = (slot + 2) & mask;
    }
  }
}
