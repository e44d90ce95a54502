/** Numbers keys densely, in order of their first appearance, and counts them. */
export class FeatureNumbers {
  private readonly slots = new Int32Array(1 << 24).fill(-1);
  private readonly keys = new Int32Array(CAPACITY);
  readonly counts = new Int32Array(CAPACITY);
  size = 0;

  /** Counts a key. */
  count(key: number): void {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    for (let index = this.slots[slot] as number; index >= 0; index = this.slots[slot] as number) {
      if (this.keys[index] === key) {
        this.counts[index] = (this.counts[index] as number) + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === CAPACITY) throw new Error('too many features');
    this.keys[this.size] = key;
    this.counts[this.size] = 1;
    this.slots[slot] = this.size++;
  }

  /** The keys counted at least so often. */
  frequent(least: number): Int32Array {
    return this.keys.subarray(0, this.size).filter((_, i) => (this.counts[i] as number) >= least);
  }
}

const CAPACITY = 1 << 23;
