/** Words looked at on either side of a word. */
export const REACH = 2;

/** Places of the window: the word and those on either side. */
export const PLACES = 2 * REACH + 1;

/** No window holds this, and it adds nothing: what stands where no word does. */
export const NO_WORD = 0;

/**
 * What words say, at each place of a window of five, of the labels of the word in its middle. Such scores are reckoned once a word and
 * summed for every token, so they are kept two in a number and summed two at a time.
 */
export class WindowScores {
  private readonly stride: number;
  private rows: Int32Array;
  private end: number;

  /** @param width labels that are scored */
  constructor(private readonly width: number) {
    this.stride = (width + 1) >> 1;
    this.rows = new Int32Array(this.stride * PLACES * FIRST_WORDS).fill(ZEROS);
    this.end = this.stride * PLACES;
  }

  /** Forgets all words. */
  clear(): void {
    this.rows.fill(ZEROS);
    this.end = this.stride * PLACES;
  }

  /** Makes room for a word and gives it its number, above {@link NO_WORD}. It says nothing until {@link keep} is called. */
  addWord(): number {
    const word = this.end;
    this.end += this.stride * PLACES;
    if (this.end > this.rows.length) {
      const grown = new Int32Array(2 * this.rows.length).fill(ZEROS);
      grown.set(this.rows);
      this.rows = grown;
    }
    return word;
  }

  /**
   * Keeps what a word says of another that it stands `place` places behind (before, when negative), or of itself (0): the first
   * `width` of `scores`. None beyond {@link MOST} is kept whole.
   */
  keep(word: number, place: number, scores: Int32Array): void {
    const from = word + (place + REACH) * this.stride;
    for (let pair = 0; pair < this.stride; pair++) {
      const even = biased(scores[2 * pair] as number);
      const odd = 2 * pair + 1 < this.width ? biased(scores[2 * pair + 1] as number) : BIAS;
      this.rows[from + pair] = even | (odd << 16);
    }
  }

  /** Writes what the five words of a window say of the one in the middle to `sums[at …]`, `width` numbers. */
  sum(
    beforeLast: number,
    last: number,
    word: number,
    next: number,
    afterNext: number,
    sums: Int32Array,
    at: number,
  ): void {
    const { rows, stride, width } = this;
    const second = last + stride;
    const third = word + 2 * stride;
    const fourth = next + 3 * stride;
    const fifth = afterNext + 4 * stride;
    for (let pair = 0, to = at; pair < stride; pair++, to += 2) {
      const sum =
        ((rows[beforeLast + pair] as number) +
          (rows[second + pair] as number) +
          (rows[third + pair] as number) +
          (rows[fourth + pair] as number) +
          (rows[fifth + pair] as number)) |
        0;
      sums[to] = (sum & 0xffff) - PLACES * BIAS;
      if (to + 1 < at + width) sums[to + 1] = (sum >>> 16) - PLACES * BIAS;
    }
  }
}

/** Scores further from 0 are cut off, so that five of them never overflow half a number. */
export const MOST = 6500;
/** Added to every score when kept, so that none is negative. */
const BIAS = MOST;
const ZEROS = BIAS | (BIAS << 16);
const FIRST_WORDS = 2048;

function biased(score: number): number {
  return Math.max(-MOST, Math.min(MOST, score)) + BIAS;
}
